// Many runs of random commands against the plain model.
import fc from 'fast-check';
import { allCommands, furnish } from './commands.ts';
import { type Model, newModel } from './plain-model.ts';
import { Real } from './real.ts';

export interface ModelOutcome {
  readonly runs: number;
  readonly seed: number;
  readonly seconds: number;
  /** How the shortest sequence of commands ends up different from the model; null: it never did. */
  readonly divergence: string | null;
}

/** Stops at the first divergence, with the commands made as few as possible. */
export async function runModel(runs: number, seed: number): Promise<ModelOutcome> {
  const startedAt = performance.now();
  const databaseName = `model-${seed}`;
  const property = fc.asyncProperty(allCommands, async (commands) => {
    const model = newModel();
    const real = new Real(databaseName);
    await real.setUp();
    try {
      await furnish(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await expectRest(model, real);
    } finally {
      real.extension.life.end();
      real.extension.store.close();
    }
  });
  const details = await fc.check(property, { numRuns: runs, seed, includeErrorInReport: true });
  const seconds = (performance.now() - startedAt) / 1000;
  const divergence = details.failed ? fc.defaultReportMessage(details) : null;
  return { runs: details.numRuns, seed, seconds, divergence: divergence ?? null };
}

async function expectRest(model: Model, real: Real): Promise<void> {
  await real.rest();
  const differences = await real.compare(model);
  if (differences.length > 0) throw new Error(JSON.stringify(differences, null, 1));
}
