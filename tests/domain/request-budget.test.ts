import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BURST,
  type Bucket,
  DRAFT_RESERVE,
  fullBucket,
  PER_MINUTE,
  type Rest,
  restAfterFailure,
  restLeft,
  takeToken,
} from '../../domain/request-budget.ts';
import { DAY, HOUR, MINUTE } from '../../domain/time.ts';
import { seededRandom } from '../../scripts/simulation/seeded-random.ts';
import { SHORT_REST_MS } from '../../services/requests/request-scheduler.ts';
import { NOW } from '../support/builders.ts';

const SECOND = 1000;
const priority = fc.constantFrom('draft' as const, 'background' as const);

/** Requests at these moments: which of them may go, and what is left then. */
function takeAt(moments: readonly { at: number; priority: 'draft' | 'background' }[]) {
  let bucket: Bucket = fullBucket(NOW);
  const sentAt: number[] = [];
  for (const { at, priority: wanted } of moments) {
    const taken = takeToken(bucket, at, wanted);
    bucket = taken.bucket;
    if (taken.waitMs === 0) sentAt.push(at);
  }
  return { bucket, sentAt };
}

describe('the pace', () => {
  it('lets no more than the bucket and one minute’s refill go in any minute', () => {
    const gaps = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 2 * SECOND }), priority }), {
      maxLength: 600,
    });
    fc.assert(
      fc.property(gaps, (wishes) => {
        let at = NOW;
        const { sentAt } = takeAt(wishes.map(({ gap, ...wish }) => ({ ...wish, at: (at += gap) })));
        const most = Math.max(
          0,
          ...sentAt.map((from) => sentAt.filter((each) => each >= from && each < from + MINUTE).length),
        );
        expect(most).toBeLessThanOrEqual(BURST + PER_MINUTE);
      }),
    );
  });

  it('tells how long to wait, and that is enough', () => {
    fc.assert(
      fc.property(priority, fc.integer({ min: 0, max: 200 }), (wanted, already) => {
        const { bucket } = takeAt(Array.from({ length: already }, () => ({ at: NOW, priority: 'draft' })));
        const { waitMs } = takeToken(bucket, NOW, wanted);
        expect(takeToken(bucket, NOW + waitMs, wanted).waitMs).toBe(0);
      }),
    );
  });

  it('keeps a reserve for drafts that background work never touches', () => {
    const { sentAt, bucket } = takeAt(
      Array.from({ length: 2 * BURST }, () => ({ at: NOW, priority: 'background' })),
    );
    expect(sentAt).toHaveLength(BURST - DRAFT_RESERVE);
    expect(takeToken(bucket, NOW, 'background').waitMs).toBeGreaterThan(0);
    expect(takeToken(bucket, NOW, 'draft').waitMs).toBe(0);
  });

  it('neither stops nor refills when the clock is set back', () => {
    const { bucket } = takeAt(Array.from({ length: BURST }, () => ({ at: NOW, priority: 'draft' })));
    const back = takeToken(bucket, NOW - DAY, 'draft');
    expect(back.waitMs).toBe((60 * SECOND) / PER_MINUTE);
    expect(takeToken(back.bucket, NOW - DAY + back.waitMs, 'draft').waitMs).toBe(0);
  });
});

describe('the rest after a failure', () => {
  const noWish = { retryAfterAt: null };
  const failures = (count: number, random: () => number) => {
    const rests: Rest[] = [];
    let at = NOW;
    for (let index = 0; index < count; index += 1) {
      const rest = restAfterFailure(rests.at(-1) ?? null, noWish, at, random());
      rests.push(rest);
      at += rest.waitMs;
    }
    return rests;
  };

  it('N3 follows min(2^n s + up to 1 s, 64 s) over ten failures', () => {
    expect(failures(10, () => 0.25).map(({ waitMs }) => waitMs)).toEqual(
      [1.25, 2.25, 4.25, 8.25, 16.25, 32.25, 64, 64, 64, 64].map((seconds) => seconds * SECOND),
    );
  });

  it('grows with every failure, stays finite, and begins again after success', () => {
    const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 2, maxLength: 40 }), (randoms) => {
        const waits = failures(randoms.length, () => randoms.shift() ?? 0).map(({ waitMs }) => waitMs);
        expect(waits).toEqual([...waits].sort((a, b) => a - b));
        expect(waits.at(-1)).toBeLessThanOrEqual(64 * SECOND);
      }),
    );
    expect(restAfterFailure(null, noWish, NOW, 0).waitMs).toBe(SECOND);
  });

  it('N3 does not align a thousand clients: no second has three times the mean of the minute around it', () => {
    const random = seededRandom(3);
    const perSecond = Array.from({ length: 11 * 60 }, () => 0);
    const inMinuteAround = (second: number) =>
      perSecond.slice(Math.max(0, second - 30), second + 30).reduce((sum, each) => sum + each, 0);
    for (let client = 0; client < 1000; client += 1) {
      for (const second of triesDuringOutage(random)) perSecond[second] = (perSecond[second] ?? 0) + 1;
    }
    expect(perSecond.reduce((sum, each) => sum + each, 0)).toBe(10_000);
    const busiest = perSecond.indexOf(Math.max(...perSecond));
    expect((perSecond[busiest] ?? 0) / (inMinuteAround(busiest) / 60)).toBeLessThan(3);
    // The load falls, too: the herd's first minute is its busiest.
    expect(busiest).toBeLessThan(60);
  });

  /** Ten tries, in seconds: short rests are waited for, longer ones end at the next tick of the client's alarm. */
  function triesDuringOutage(random: () => number): number[] {
    const phase = Math.floor(random() * MINUTE);
    let at = NOW + phase;
    let rest: Rest | null = null;
    return Array.from({ length: 10 }, () => {
      const second = Math.floor((at - NOW) / SECOND);
      rest = restAfterFailure(rest, noWish, at, random());
      const over = at + rest.waitMs - NOW;
      const isShort = rest.waitMs <= SHORT_REST_MS;
      at = NOW + (isShort ? over : Math.ceil((over - phase) / MINUTE) * MINUTE + phase);
      return second;
    });
  }

  it('is as long as Google asks, when that is longer, a day at most', () => {
    const wish = (retryAfterAt: number) => restAfterFailure(null, { retryAfterAt }, NOW, 0).waitMs;
    expect(wish(NOW + 30 * SECOND)).toBe(30 * SECOND);
    expect(wish(NOW - HOUR)).toBe(SECOND);
    expect(wish(NOW + 30 * DAY)).toBe(DAY);
  });

  it('is not cut short by a second failure meanwhile', () => {
    const first = restAfterFailure(null, { retryAfterAt: NOW + 60 * SECOND }, NOW, 0);
    expect(restAfterFailure(first, noWish, NOW + 10 * SECOND, 0).waitMs).toBe(50 * SECOND);
  });

  it('is over when the clock was set back to before it began: nobody rests for ever', () => {
    const rest = restAfterFailure(null, { retryAfterAt: NOW + HOUR }, NOW, 0);
    expect(restLeft(rest, NOW + MINUTE)).toBe(59 * MINUTE);
    expect(restLeft(rest, NOW + HOUR)).toBe(0);
    expect(restLeft(rest, NOW - 1)).toBe(0);
  });
});
