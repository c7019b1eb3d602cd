import { describe, expect, it } from 'vitest';
import { instancesOf } from '../../domain/focus-block.ts';
import { DAY, type Instant, type Interval, MINUTE, overlaps } from '../../domain/time.ts';
import { dayOf, localDateOf, localTimeOf, WEEKDAYS, type ZoneId } from '../../domain/zoned-time.ts';
import { type ZoneOracle, zoneOracle } from '../support/zone-oracle.ts';

const FROM = Date.parse('2024-01-01T00:00:00Z');
const UNTIL = Date.parse('2033-01-01T00:00:00Z');
/** Half an hour of daylight saving; 45 minutes off; Ramadan; a zone that skipped a day; midnight that is skipped. */
const ODD_ZONES = [
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Santiago',
  'Africa/Cairo',
  'Europe/Berlin',
  'America/New_York',
];
const BLOCKS = [
  ['00:00', '00:30'],
  ['00:00', '23:59'],
  ['00:30', '03:30'],
  ['01:30', '02:30'],
  ['02:00', '03:00'],
  ['02:30', '04:00'],
  ['09:00', '12:00'],
  ['22:15', '23:45'],
] as const;

function transitions(zone: ZoneId, from = FROM, until = UNTIL): Instant[] {
  const found: Instant[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < until) {
    found.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return found;
}

/** How often the clock is off by something else than a day before: no change may be missed. */
function changesSeenDayByDay(oracle: ZoneOracle): number {
  let count = 0;
  let last = oracle.wallAt(FROM) - FROM;
  for (let at = FROM; at < UNTIL; at += DAY) {
    const offset = oracle.wallAt(at) - at;
    if (offset !== last) count += 1;
    last = offset;
  }
  return count;
}

/** Blocks that begin and end just where the clocks jump, besides those that lie anywhere. */
function blocksAround(transition: Instant, oracle: ZoneOracle): (readonly [string, string])[] {
  const clock = (wall: number): string => new Date(wall).toISOString().slice(11, 16);
  const before = oracle.wallAt(transition - 1) + 1;
  const after = oracle.wallAt(transition);
  const edges = [before - 30 * MINUTE, before, before + 10 * MINUTE, after, after + 20 * MINUTE].map(clock);
  const pairs = edges.slice(1).map((edge, index) => [edges[index] ?? '', edge] as const);
  return [...BLOCKS, ...pairs];
}

/** Everything on which the oracle has another opinion, as text. */
function mismatchesAt(transition: Instant, zone: ZoneId, oracle: ZoneOracle): string[] {
  const noon = new Date(oracle.wallAt(transition)).setUTCHours(12, 0, 0, 0);
  const dates = [-1, 0, 1].map((day) => new Date(noon + day * DAY).toISOString().slice(0, 10));
  const range: Interval = { start: transition - 3 * DAY, end: transition + 3 * DAY };
  const found: string[] = [];
  for (const [from, to] of blocksAround(transition, oracle)) {
    const block = { kind: 'weekly', id: 'b', days: WEEKDAYS, from, to, level: 'hard', zone } as const;
    const ours = instancesOf(block, range).filter(({ date }) => dates.includes(date));
    const theirs = dates
      .map((date) => ({ start: oracle.instantOf(date, from), end: oracle.instantOf(date, to) }))
      .filter((interval) => interval.end > interval.start && overlaps(interval, range));
    if (JSON.stringify(ours.map(({ interval }) => interval)) !== JSON.stringify(theirs)) {
      found.push(`${zone} ${dates[1]} ${from}-${to}`);
    }
  }
  for (const date of dates) {
    if (JSON.stringify(dayOf(date, zone)) !== JSON.stringify(oracle.dayOf(date)))
      found.push(`${zone} ${date}`);
  }
  for (const at of [transition - MINUTE, transition, transition + MINUTE]) {
    const wall = new Date(oracle.wallAt(at)).toISOString();
    if (!wall.startsWith(`${localDateOf(at, zone)}T${localTimeOf(at, zone)}`))
      found.push(`${zone} at ${wall}`);
  }
  return found;
}

/** ZONES=all: every zone of this runtime. Else the odd ones and every thirtieth of the others. */
function zonesToTest(): readonly ZoneId[] {
  const all = Intl.supportedValuesOf('timeZone');
  if (process.env['ZONES'] === 'all') return all;
  return [...new Set([...ODD_ZONES, ...all.filter((_, index) => index % 30 === 7)])];
}

describe('blocks around every change of the clocks, 2024 to 2032', () => {
  it.each(zonesToTest())('T5 are where an oracle that only looks at clocks says: %s', (zone) => {
    const oracle = zoneOracle(zone);
    expect(transitions(zone)).toHaveLength(changesSeenDayByDay(oracle));
    expect(transitions(zone).flatMap((transition) => mismatchesAt(transition, zone, oracle))).toEqual([]);
    const someday = Date.parse('2028-05-10T12:00:00Z');
    expect(mismatchesAt(someday, zone, oracle)).toEqual([]);
  });

  it('T5 also where a whole day was skipped: Apia, at the end of 2011', () => {
    const [transition = 0] = transitions('Pacific/Apia', Date.parse('2011-12-01'), Date.parse('2012-01-15'));
    expect(new Date(transition).toISOString()).toBe('2011-12-30T10:00:00.000Z');
    expect(mismatchesAt(transition, 'Pacific/Apia', zoneOracle('Pacific/Apia'))).toEqual([]);
  });

  it('T5 and the oracle itself knows the rule of docs/metrics.md', () => {
    const berlin = zoneOracle('Europe/Berlin');
    expect(berlin.instantOf('2026-03-29', '02:30')).toBe(Date.parse('2026-03-29T03:30:00+02:00'));
    expect(berlin.instantOf('2026-10-25', '02:30')).toBe(Date.parse('2026-10-25T02:30:00+02:00'));
    expect(berlin.instantOf('2026-11-19', '09:00')).toBe(Date.parse('2026-11-19T09:00:00+01:00'));
  });
});
