import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfIcal,
  dateOfKey,
  eventKeyOf,
  icalOfDate,
  icalOfTime,
  timeOfIcal,
  timeOfMinutes,
} from '../../../calendar/page/encodings.ts';
import { dateKeyOf, encodeEventId } from '../../../demo/calendar-page/browser/encodings.ts';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2097-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const minute = fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes);
const name = fc.stringMatching(/^[a-z0-9_]{1,30}$/);

describe('a day', () => {
  test.each([
    ['29000', '2026-10-08'],
    ['28545', '2025-12-01'],
    ['25123', '2019-01-03'],
    ['29046', '2026-11-22'],
  ])('with the key %s is %s, as seen on saved pages', (key, date) => {
    expect(dateOfKey(key)).toBe(date);
  });

  test('survives its key and its data-date', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(dateOfKey(String(dateKeyOf(date)))).toBe(date);
        expect(dateOfIcal(icalOfDate(date))).toBe(date);
      }),
    );
  });

  test('has a later key than the day before', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(dateKeyOf(a) - dateKeyOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test.each([null, '', 'x', '-1', '29046.5', '0', '29024', '29055000'])('is not the key %s', (key) => {
    expect(dateOfKey(key)).toBeNull();
  });

  test.each([null, '', '20260230', '20261301', '2026-11-22', 'T090000'])('is not %s', (text) => {
    expect(dateOfIcal(text)).toBeNull();
  });
});

describe('a time', () => {
  test('survives its data-ical', () => {
    fc.assert(
      fc.property(minute, (time) => {
        expect(timeOfIcal(icalOfTime(time))).toBe(time);
      }),
    );
  });

  test.each([null, '', 'T240000', 'T096000', '090000', '20261122'])('is not %s', (text) => {
    expect(timeOfIcal(text)).toBeNull();
  });
});

describe('an event id', () => {
  test('survives its encoding, whatever the domain', () => {
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom('example.com', 'gmail.com', 'mail.example.org'),
        (id, who, at) => {
          const key = { eventId: id, calendarId: `${who}@${at}` };
          expect(eventKeyOf(encodeEventId(key.eventId, key.calendarId))).toEqual(key);
        },
      ),
    );
  });

  test('has its calendar written out where Google abbreviates it', () => {
    expect(eventKeyOf(encodeEventId('evt1_20261122T080000Z', 'manager@m'))).toEqual({
      eventId: 'evt1_20261122T080000Z',
      calendarId: 'manager@gmail.com',
    });
  });

  test.each([
    'tasks_abc',
    '',
    'a',
    '====',
    btoa('evt1'),
    btoa(' manager@m').replace(/=+$/, ''),
    btoa('evt1\u0007 manager@m').replace(/=+$/, ''),
    btoa('evt 1<script> manager@m').replace(/=+$/, ''),
  ])('is not read out of %j', (encoded) => {
    expect(eventKeyOf(encoded)).toBeNull();
  });

  test('is never guessed: any text gives a whole key or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const key = eventKeyOf(text) ?? { eventId: 'none', calendarId: 'none@' };
        expect(`${key.eventId} ${key.calendarId}`).toMatch(/^[\w@.-]+ [^@\s]+@[^@\s]*$/);
      }),
    );
  });
});
