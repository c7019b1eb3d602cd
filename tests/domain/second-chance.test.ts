import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDraft } from '../../domain/assess-draft.ts';
import {
  isBooking,
  isNews,
  type Landing,
  landingOf,
  type OwnMeeting,
  speaksFor,
  waveOf,
} from '../../domain/second-chance.ts';
import { DAY, HOUR, type Interval, MINUTE } from '../../domain/time.ts';
import { engineerA, eventDraft, focusBlock, NOW, ruleContext, span, ZONE } from '../support/builders.ts';

const A = 'engineer-a@example.com';
const B = 'engineer-b@example.com';
const SINCE = NOW - DAY;

function meeting(overrides: Partial<OwnMeeting> = {}): OwnMeeting {
  const changedAt = NOW - MINUTE;
  const times = { interval: span('10:30-11:00'), createdAt: changedAt, updatedAt: changedAt };
  return { id: 'quicksync', seriesId: null, etag: '"1"', ...times, ...overrides };
}

describe('a change of an own meeting is a booking', () => {
  const moved = span('13:00-13:30');
  const old = { createdAt: SINCE - DAY };
  it.each<[string, Partial<OwnMeeting>, Interval | null, boolean]>([
    ['when it is new', {}, null, true],
    ['when a new one is moved', {}, moved, true],
    [
      'not when it was made and last changed before this browser looked',
      { ...old, updatedAt: SINCE - DAY },
      null,
      false,
    ],
    ['not when a guest answered an old one', old, span('10:30-11:00'), false],
    ['when an old one was moved', old, moved, true],
    ['not when nobody knows where an old one stood', old, null, false],
    ['not when it has begun', { interval: { start: NOW, end: NOW + HOUR } }, null, false],
    ['not when it is over', { interval: { start: NOW - HOUR, end: NOW - MINUTE } }, null, false],
  ])('%s', (_, overrides, stoodAt, expected) => {
    expect(isBooking(meeting(overrides), { since: SINCE, stoodAt, now: NOW })).toBe(expected);
  });

  it('never when everything about it is older than the net', () => {
    const past = fc.integer({ min: 1, max: 400 * DAY }).map((before) => SINCE - before);
    fc.assert(
      fc.property(past, past, fc.integer({ min: -DAY, max: 90 * DAY }), (createdAt, updatedAt, ahead) => {
        const interval = { start: NOW + ahead, end: NOW + ahead + HOUR };
        const change = meeting({ createdAt, updatedAt, interval });
        return !isBooking(change, { since: SINCE, stoodAt: moved, now: NOW });
      }),
    );
  });
});

describe('a saved meeting lands on cooking time', () => {
  function landing(level: 'hard' | 'soft' | 'ask', times = '10:30-11:00', flareUntil: number | null = null) {
    const interval = span(times);
    const attendees = [engineerA({ focusBlocks: [focusBlock({ level, flareUntil })] })];
    return landingOf(assessDraft(ruleContext({ draft: eventDraft({ interval }), attendees })), interval);
  }

  it.each(['hard', 'soft', 'ask'] as const)('of the level %s', (level) => {
    expect(landing(level)).toMatchObject({ interval: span('10:30-11:00'), guests: [A] });
  });

  it.each([
    ['beside the block', landing('hard', '13:00-13:30')],
    ['in a free stretch that it breaks', landing('hard', '16:00-16:30')],
    ['in a block that its owner has opened', landing('hard', '10:30-11:00', NOW + HOUR)],
  ])('not %s', (_, found) => {
    expect(found).toBeNull();
  });

  it('though another rule has the first word on the card', () => {
    const attendees = [
      engineerA({ focusBlocks: [focusBlock({ level: 'soft' })], finishDates: ['2026-12-04'] }),
    ];
    const draft = eventDraft({ title: 'Kick-off' });
    const assessment = assessDraft(ruleContext({ draft, attendees }));
    expect(assessment.guests[0]?.reason.kind).toBe('finishLine');
    expect(landingOf(assessment, draft.interval)?.guests).toEqual([A]);
  });

  it('not when it can only be guessed: busy times are no cooking time', () => {
    const attendees = [engineerA({ visibility: 'busy', focusBlocks: [] })];
    const assessment = assessDraft(ruleContext({ attendees }));
    expect(assessment.severity).toBe('unknown');
    expect(landingOf(assessment, span('10:30-11:00'))).toBeNull();
  });
});

describe('what was found', () => {
  const found: Landing = { interval: span('10:30-11:00'), guests: [A] };
  it.each<[string, Landing | null, boolean]>([
    ['the first time', null, true],
    ['not the same again', found, false],
    ['at another time', { ...found, interval: span('11:00-11:30') }, true],
    ['with somebody more', { ...found, guests: [B] }, true],
    ['not with somebody less', { ...found, guests: [A, B] }, false],
  ])('is news %s', (_, before, expected) => {
    expect(isNews(found, before)).toBe(expected);
  });

  const wave = { ...found, draftId: 'draft-1', reason: null, at: NOW - MINUTE };
  it.each([
    ['for the same time and guest', [wave], true],
    ['for more guests than now', [{ ...wave, guests: [A, B] }], true],
    ['not for another guest', [{ ...wave, guests: [B] }], false],
    ['not for another time', [{ ...wave, interval: span('10:00-11:00') }], false],
    ['not yesterday', [{ ...wave, at: NOW - DAY }], false],
    ['not by a clock that runs ahead', [{ ...wave, at: NOW + HOUR }], false],
    ['not when nothing was said', [], false],
  ])('was waved through %s', (_, waves, expected) => {
    expect(waveOf(found, waves, NOW) !== null).toBe(expected);
  });
});

describe('one instance speaks for its series', () => {
  const next = (times: string) => span(times, '2026-12-03');
  it('at the same time of day, also on the other side of a clock change', () => {
    expect(speaksFor(span('10:30-11:00'), next('10:30-11:00'), ZONE)).toBe(true);
    expect(speaksFor(span('10:30-11:00'), span('10:30-11:00', '2027-04-01'), ZONE)).toBe(true);
  });

  it('not for one that was moved, or made longer', () => {
    expect(speaksFor(span('10:30-11:00'), next('9:00-9:30'), ZONE)).toBe(false);
    expect(speaksFor(span('10:30-11:00'), next('10:30-11:30'), ZONE)).toBe(false);
  });
});
