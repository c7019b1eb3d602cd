// What a worker does when the alarm rings: the jobs that are due, and first a quiet word with Google where it wanted the
// person.
import { type Job, type JobName, type JobStore, runDueJobs } from '../../services/jobs.ts';
import { isNewerData } from '../../store/newer-data.ts';
import type { Services } from './create-services.ts';
import { askAgainInSilence } from './due-jobs.ts';

export interface Ticking {
  /** Never rejects. */
  tick(): Promise<void>;
  /** While another account is in use: its saved meetings are looked for all the same. Never rejects. */
  tickAside(): Promise<void>;
}

/** What is done for an account that is not in use; the rest catches up when it is again. */
const ASIDE: readonly JobName[] = ['syncOwn', 'secondChance'];

export function createTicking(
  services: Services,
  jobs: () => readonly Job[],
  jobStore: JobStore,
  showBadge: () => Promise<void>,
): Ticking {
  const { store, now, onBug } = services;
  const run = (wanted: readonly Job[]) => runDueJobs(wanted, jobStore, now(), onBug);

  async function tick(): Promise<void> {
    // Nothing may be noted there, not even that a job ran.
    if (isNewerData(store)) return showBadge();
    await askAgainInSilence(services);
    await run(jobs());
  }
  async function tickAside(): Promise<void> {
    if (!isNewerData(store)) await run(jobs().filter(({ name }) => ASIDE.includes(name)));
  }
  return {
    tick: singleFlight(() => tick().catch((error) => onBug(error, 'tick'))),
    tickAside: singleFlight(() => tickAside().catch((error) => onBug(error, 'tick'))),
  };
}

/**
 * Several events may wake the worker at once: whoever comes while it is under way waits for one more round, because what
 * they tell (the network is back) may be news to the one that runs.
 */
function singleFlight(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  async function rounds(): Promise<void> {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
  }
  return () => {
    isAskedAgain = running !== null;
    running ??= rounds().finally(() => {
      running = null;
    });
    return running;
  };
}
