import { describe, expect, it } from 'vitest';
import {
  compactDate,
  dateKeyOf,
  dateOfCompact,
  dateOfKey,
  decodeEventId,
  decodeId,
  encodeEventId,
  encodeId,
  icalTime,
  recurrenceValue,
  ruleOfValue,
  timeOfIcal,
} from '../../../demo/calendar-page/browser/encodings.ts';

describe('day keys', () => {
  it.each([
    ['2026-10-08', 29000],
    ['2025-12-01', 28545],
    ['2019-01-03', 25123],
    ['2026-11-22', 29046],
  ])('write %s as the number seen on the real page', (date, key) => {
    expect(dateKeyOf(date)).toBe(key);
    expect(dateOfKey(key)).toBe(date);
  });
});

describe('dates and times in attributes', () => {
  it('have neither dashes nor colons', () => {
    expect(compactDate('2026-11-22')).toBe('20261122');
    expect(dateOfCompact('20261122')).toBe('2026-11-22');
    expect(icalTime('09:05')).toBe('T090500');
    expect(timeOfIcal('T090500')).toBe('09:05');
  });

  it('are refused in any other form', () => {
    expect(() => dateOfCompact('2026-11-22')).toThrow(RangeError);
    expect(() => timeOfIcal('0905')).toThrow(RangeError);
  });
});

describe('ids', () => {
  it('name the event and its calendar without padding or characters that URLs escape', () => {
    const encoded = encodeEventId('evt1_20261122T080000Z', 'manager@example.com');
    expect(encoded).toMatch(/^[\w-]+$/);
    expect(decodeEventId(encoded)).toEqual({
      eventId: 'evt1_20261122T080000Z',
      calendarId: 'manager@example.com',
    });
  });

  it('shorten the domains that Google shortens', () => {
    expect(decodeId(encodeEventId('evt1', 'somebody@gmail.com'))).toBe('evt1 somebody@m');
    expect(decodeEventId(encodeEventId('evt1', 'somebody@gmail.com'))?.calendarId).toBe('somebody@gmail.com');
  });

  it('of tasks, and texts that are none, name no event', () => {
    expect(decodeEventId('tasks_abc')).toBeNull();
    expect(decodeEventId(encodeId('no-calendar'))).toBeNull();
    expect(decodeEventId('%%%')).toBeNull();
    expect(decodeEventId('abcde')).toBeNull();
  });

  it('of calendars survive letters outside ASCII', () => {
    expect(decodeId(encodeId('köchin@example.com'))).toBe('köchin@example.com');
  });
});

describe('recurrence values', () => {
  it('of a single event hold its start only', () => {
    expect(recurrenceValue('2026-11-22', '09:00', null)).toBe('["20261122T090000",null,null,null]');
  });

  it('of a series hold frequency and rule', () => {
    const value = recurrenceValue('2026-11-22', '09:00', 'RRULE:FREQ=WEEKLY;BYDAY=SU');
    expect(value).toBe('["20261122T090000","WEEKLY",true,"RRULE:FREQ=WEEKLY;BYDAY=SU"]');
    expect(ruleOfValue(value)).toBe('RRULE:FREQ=WEEKLY;BYDAY=SU');
  });
});
