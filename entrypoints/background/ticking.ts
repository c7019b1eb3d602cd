// What a worker does when the alarm rings: the jobs that are due, and first a quiet word with Google where it wanted the
// person.
import { speakAsWorker } from '../../locales/worker-words.ts';
import { type Job, type JobName, type JobStore, runDueJobs } from '../../services/jobs.ts';
import { isNewerData } from '../../store/newer-data.ts';
import type { Services } from './create-services.ts';
import { askAgainInSilence } from './due-jobs.ts';
import { inRounds } from './single-flight.ts';

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
  { showBadge, tellChanged }: { showBadge(): Promise<void>; tellChanged(): void },
): Ticking {
  const { store, now, onBug, language, deletion } = services;
  const run = (wanted: readonly Job[]) => runDueJobs(wanted, jobStore, now(), onBug);

  async function tick(): Promise<void> {
    speakAsWorker(await language());
    // Nothing may be noted there, not even that a job ran.
    if (isNewerData(store)) return showBadge();
    await askAgainInSilence(services);
    if (await deletion.goOn()) return tellChanged();
    await run(jobs());
  }
  async function tickAside(): Promise<void> {
    if (isNewerData(store) || (await deletion.goOn())) return;
    await run(jobs().filter(({ name }) => ASIDE.includes(name)));
  }
  return {
    tick: inRounds(() => tick().catch((error) => onBug(error, 'tick'))),
    tickAside: inRounds(() => tickAside().catch((error) => onBug(error, 'tick'))),
  };
}
