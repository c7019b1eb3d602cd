// `npm run test:model -- --runs N [--seed S] [--processes P]`: random commands against a plain model of what should be so.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelOutcome } from '../tests/model/run-model.ts';

/** After so many runs a process ends and the next seed begins: no run sees what many runs left in memory. */
const BATCH = 250;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});

await runAll(Number(values.runs), Number(values.seed));

async function runAll(runs: number, seed: number): Promise<void> {
  const startedAt = performance.now();
  const batches = Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
    seed: seed + index,
    runs: Math.min(BATCH, runs - index * BATCH),
  }));
  const outcomes: ModelOutcome[] = [];
  const inTurn = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const outcome = await inOwnProcess(batch);
      outcomes.push(outcome);
      const each = Math.round(outcome.runs / outcome.seconds);
      console.log(`seed ${outcome.seed}: ${outcome.runs} runs, ${each} a second`);
      if (outcome.divergence !== null) console.log(outcome.divergence);
    }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, inTurn));
  const done = outcomes.reduce((sum, outcome) => sum + outcome.runs, 0);
  const divergences = outcomes.filter(({ divergence }) => divergence !== null).length;
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `${done} runs, ${divergences} divergences, first seed ${seed}, ${Math.round(done / seconds)} runs a second`,
  );
  process.exitCode = divergences === 0 ? 0 : 1;
}

function inOwnProcess({ runs, seed }: { runs: number; seed: number }): Promise<ModelOutcome> {
  return new Promise((resolve) => {
    const child = fork(resolvePath(import.meta.dirname, 'model-batch.ts'), [String(runs), String(seed)]);
    child.once('message', (outcome) => resolve(outcome as ModelOutcome));
    child.once('exit', (code, signal) => {
      const divergence = `seed ${seed}: the process ended with ${code ?? signal}`;
      if (code !== 0) resolve({ runs: 0, seed, seconds: 1, divergence });
    });
  });
}
