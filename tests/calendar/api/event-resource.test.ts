import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GoogleEvent } from '../../../calendar/api/calendar-client.ts';
import { readContract, writeContract } from '../../../calendar/api/contract.ts';
import { readFocusBlock, readOwnItem, readPublishedHours } from '../../../calendar/api/event-resource.ts';
import { intervalOf, isBusy } from '../../../calendar/api/event-times.ts';
import { standardHours } from '../../../domain/settings.ts';

const OWNER = 'engineer-a@example.com';
const ZONE = 'Europe/Berlin';

function event(shared: Record<string, string> | null, more: GoogleEvent = {}): GoogleEvent {
  return {
    id: 'e1',
    status: 'confirmed',
    start: { dateTime: '2026-11-19T09:00:00+01:00', timeZone: ZONE },
    end: { dateTime: '2026-11-19T12:00:00+01:00', timeZone: ZONE },
    organizer: { email: OWNER },
    ...(shared !== null && { extendedProperties: { shared } }),
    ...more,
  };
}

function block(shared: Record<string, string> | null, more: GoogleEvent = {}) {
  const reading = readFocusBlock(event(shared, more), OWNER, ZONE);
  return reading.kind === 'block' ? reading.block : reading.kind;
}

describe('a colleague’s published block', () => {
  test('is read with its level, its name and its flare', () => {
    const shared = {
      letThemCook: '1',
      'letThemCook.level': 'ask',
      'letThemCook.block': 'mornings',
      'letThemCook.flare': '2026-11-19T10:00:00Z',
    };
    expect(block(shared)).toEqual({
      owner: OWNER,
      interval: { start: Date.parse('2026-11-19T08:00:00Z'), end: Date.parse('2026-11-19T11:00:00Z') },
      level: 'ask',
      blockId: 'mornings',
      flareUntil: Date.parse('2026-11-19T10:00:00Z'),
    });
  });

  test('without a level is hard', () => {
    expect(block({ letThemCook: '1' })).toMatchObject({ level: 'hard', blockId: null, flareUntil: null });
  });

  test.each([
    ['letThemCook.level', 'nuclear', { level: 'hard' }],
    ['letThemCook.level', '', { level: 'hard' }],
    ['letThemCook.block', '<script>', { blockId: null }],
    ['letThemCook.block', 'x'.repeat(65), { blockId: null }],
    ['letThemCook.flare', 'tomorrow', { flareUntil: null }],
    ['letThemCook.flare', '2026-99-99T00:00:00Z', { flareUntil: null }],
    ['letThemCook.flare', '2026', { flareUntil: null }],
  ])('with %s = %j means what a missing value means', (key, value, meaning) => {
    expect(block({ letThemCook: '1', [key]: value })).toMatchObject(meaning);
  });

  test('of a newer version is not called free', () => {
    expect(block({ letThemCook: '2' })).toBe('unknownVersion');
  });

  test('is not believed in an invitation from somebody else', () => {
    expect(block({ letThemCook: '1' }, { organizer: { email: 'outsider@example.org' } })).toBe('none');
    expect(
      readPublishedHours(
        event(
          { letThemCook: '1', 'letThemCook.contract': '{"zone":"UTC","hours":{"MO":["09:00","10:00"]}}' },
          { organizer: { email: 'outsider@example.org' } },
        ),
        OWNER,
      ),
    ).toBeNull();
  });

  test('takes no time when it is transparent, cancelled or without times', () => {
    expect(block({ letThemCook: '1' }, { transparency: 'transparent' })).toBe('none');
    expect(block({ letThemCook: '1' }, { status: 'cancelled' })).toBe('none');
    expect(readFocusBlock({ id: 'e1', status: 'cancelled' }, OWNER, ZONE).kind).toBe('none');
  });

  test('made without this extension is soft', () => {
    expect(block(null, { eventType: 'focusTime' })).toMatchObject({ level: 'soft', blockId: null });
    expect(block(null)).toBe('none');
  });

  test('never breaks the reader, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.object({
          key: fc.constantFrom(
            'start',
            'end',
            'dateTime',
            'date',
            'attendees',
            'organizer',
            'extendedProperties',
            'shared',
            'letThemCook',
            'letThemCook.contract',
            'status',
            'id',
          ),
        }),
        (stranger) => {
          const hostile = stranger as GoogleEvent;
          expect(['block', 'unknownVersion', 'none']).toContain(readFocusBlock(hostile, OWNER, ZONE).kind);
          readPublishedHours(hostile, OWNER);
          readOwnItem(hostile, OWNER, ZONE);
        },
      ),
    );
  });
});

describe('an event in one’s own calendar', () => {
  test('takes time', () => {
    expect(readOwnItem(event(null), OWNER, ZONE)).toMatchObject({ id: 'e1', focus: null });
  });

  test.each<[string, GoogleEvent]>([
    ['declined', { attendees: [{ self: true, responseStatus: 'declined' }] }],
    ['transparent', { transparency: 'transparent' }],
    ['cancelled', { status: 'cancelled' }],
    ['a working location', { eventType: 'workingLocation' }],
    ['a birthday', { eventType: 'birthday' }],
  ])('%s takes none', (_, more) => {
    expect(readOwnItem(event(null, more), OWNER, ZONE)).toBe('free');
  });

  test.each<[string, GoogleEvent]>([
    ['tentative', { attendees: [{ self: true, responseStatus: 'tentative' }] }],
    ['declined by somebody else', { attendees: [{ responseStatus: 'declined' }] }],
    ['out of office', { eventType: 'outOfOffice' }],
    ['focus time', { eventType: 'focusTime' }],
  ])('%s still takes time', (_, more) => {
    expect(isBusy(event(null, more))).toBe(true);
  });

  test('that lasts all day runs from midnight to midnight in the calendar’s zone', () => {
    const days: GoogleEvent = { start: { date: '2026-11-19' }, end: { date: '2026-11-20' } };
    expect(intervalOf(days, 'America/New_York')).toEqual({
      start: Date.parse('2026-11-19T05:00:00Z'),
      end: Date.parse('2026-11-20T05:00:00Z'),
    });
  });

  test('in a zone nobody knows is where its offset says', () => {
    const mars = { ...event(null), start: { dateTime: '2026-11-19T09:00:00+01:00', timeZone: 'Mars/Base' } };
    expect(intervalOf(mars, ZONE)?.start).toBe(Date.parse('2026-11-19T08:00:00Z'));
  });

  test('that ends before it starts is no event', () => {
    expect(intervalOf({ ...event(null), end: { dateTime: '2026-11-19T08:00:00+01:00' } }, ZONE)).toBeNull();
  });
});

describe('the contract in a block', () => {
  test('comes back as it was written', () => {
    expect(readContract(writeContract(standardHours(ZONE)))).toEqual(standardHours(ZONE));
  });

  test('fits into an extended property', () => {
    expect(writeContract(standardHours('America/Argentina/ComodRivadavia')).length).toBeLessThan(900);
  });

  test('keeps the days that make sense', () => {
    const hours = { MO: ['09:00', '17:00'], TU: ['17:00', '09:00'], WE: 'late', XX: ['09:00', '10:00'] };
    expect(readContract(JSON.stringify({ zone: ZONE, hours, noticeHours: 24 }))).toEqual({
      zone: ZONE,
      days: { MO: ['09:00', '17:00'] },
    });
  });

  test.each(['', 'null', '[]', '{"zone":"Mars/Base","hours":{}}', '{"hours":{}}', `"${'x'.repeat(1000)}"`])(
    'that is %j is no contract',
    (text) => {
      expect(readContract(text)).toBeNull();
    },
  );
});
