import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { runModel } from './run-model.ts';

/** `npm run test:model -- --runs N --seed S` makes more of them, with other seeds. */
const RUNS = 1_000;
const SEED = 20_261_118;

it('whatever happens in between, calendars, views and published blocks end up as the plain model says', async () => {
  const { runs, seed, divergence } = await runModel(RUNS, SEED);
  console.log(`model: ${runs} runs, ${divergence === null ? 0 : 1} divergences, seed ${seed}`);
  expect(divergence).toBeNull();
  expect(runs).toBe(RUNS);
});
