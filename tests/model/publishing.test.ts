import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { Browsers, lonelySteps, pairedSteps, type Step } from './publishing-runs.ts';

/** `PUBLISHING_RUNS=10000 npx vitest run --project model tests/model/publishing.test.ts` */
const runs = Number(process.env['PUBLISHING_RUNS'] ?? 200);
/** Two browsers take four times as long. */
const pairedRuns = Math.ceil(runs / 4);
const seed = Number(process.env['PUBLISHING_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const counts = { duplicates: 0, lost: 0, writesAtRest: 0 };
afterAll(() =>
  console.log(
    `publishing: ${runs} runs of one browser, ${pairedRuns} of two, seed ${seed}, ${JSON.stringify(counts)}`,
  ),
);

async function live(steps: readonly Step[], browsers: Browsers): Promise<void> {
  for (const step of steps) await browsers.take(step);
  const writes = await browsers.rest();
  const duplicates = browsers.duplicates();
  counts.writesAtRest += writes;
  counts.duplicates += duplicates.length;
  expect(duplicates).toEqual([]);
  expect(writes).toBe(0);
}

it('W2 whatever is lost or killed on the way, there is exactly one event for each instance', async () => {
  await fc.assert(
    fc.asyncProperty(lonelySteps, async (steps) => {
      const browsers = new Browsers();
      await browsers.open(1);
      try {
        await live(steps, browsers);
        const wanted = await browsers.wanted(0);
        const found = browsers.published();
        counts.lost += wanted.filter((each) => !found.includes(each)).length;
        expect(found).toEqual(wanted);
      } finally {
        browsers.close();
      }
    }),
    { numRuns: runs, seed },
  );
});

it('W7 two browsers with the same block never publish an instance twice, and come to rest', async () => {
  await fc.assert(
    fc.asyncProperty(pairedSteps, async (steps) => {
      const browsers = new Browsers();
      await browsers.open(2);
      try {
        await live(steps, browsers);
      } finally {
        browsers.close();
      }
    }),
    { numRuns: pairedRuns, seed },
  );
});

it('W7 two browsers that edit the same block agree on the last edit, and the calendar says the same', async () => {
  const steps = pairedSteps.map((some) =>
    some.filter((step) => !['remove', 'move', 'delete', 'rename'].includes(step.do)),
  );
  await fc.assert(
    fc.asyncProperty(steps, async (some) => {
      const browsers = new Browsers();
      await browsers.open(2);
      try {
        await live(some, browsers);
        expect(await browsers.agree()).toBe(true);
        expect(browsers.published()).toEqual(await browsers.wanted(0));
      } finally {
        browsers.close();
      }
    }),
    { numRuns: pairedRuns, seed },
  );
});
