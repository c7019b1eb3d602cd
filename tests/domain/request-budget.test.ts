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
import { NOW } from '../support/builders.ts';
import { seededRandom } from '../../scripts/simulation/seeded-random.ts';

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
    const { sentAt, bucket } = takeAt(Array.from({ length: 100 }, () => ({ at: NOW, priority: 'background' })));
    expect(sentAt).toHaveLength(BURST - DRAFT_RESERVE);
    expect(takeToken(bucket, NOW, 'background').waitMs).toBeGreaterThan(0);
    expect(takeToken(bucket, NOW, 'draft').waitMs).toBe(0);
  });

  it('neither stops nor refills when the clock is set back', () => {
    const { bucket } = takeAt(Array.from({ length: BURST }, () => ({ at: NOW, priority: 'draft' })));
    const back = takeToken(bucket, NOW - DAY, 'draft');
    expect(back.waitMs).toBe(SECOND / 2);
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

  it('N3 does not align a thousand clients whose alarms ring at different times of a minute', () => {
    const random = seededRandom(3);
    const tries = new Map<number, number>();
    for (let client = 0; client < 1000; client += 1) {
      const tickPhase = Math.floor(random() * MINUTE);
      for (const { since, waitMs } of failures(10, random)) {
        const second = Math.floor((since + waitMs - NOW + tickPhase) / SECOND);
        tries.set(second, (tries.get(second) ?? 0) + 1);
      }
    }
    const busiest = Math.max(...tries.values());
    const mean = 10_000 / (Math.max(...tries.keys()) + 1);
    expect(busiest / mean).toBeLessThan(3);
  });

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
