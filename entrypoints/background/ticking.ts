// What a worker does when the alarm rings: the jobs that are due, and first a quiet word with Google where it wanted the
// person.
import type { ConnectionStatus } from '../../messages/overview.ts';
import { type Job, type JobName, type JobStore, runDueJobs } from '../../services/jobs.ts';
import { isNewerData } from '../../store/newer-data.ts';
import { removeValues } from '../../store/values.ts';
import type { Services } from './create-services.ts';

export interface Ticking {
  /** Never rejects. */
  tick(): Promise<void>;
  /** While another account is in use: its saved meetings are looked for all the same. Never rejects. */
  tickAside(): Promise<void>;
}

/** Google did not renew in silence, and may do so another time. */
const WANTING_PERSON: readonly ConnectionStatus[] = ['needsInteraction', 'wrongAccount'];
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

/** After Google wanted the person (services/renewal.ts says how often). If all is well again, all is due. */
async function askAgainInSilence({ connection, scheduler, store }: Services): Promise<void> {
  if (!WANTING_PERSON.includes((await connection.status()).status) || !(await scheduler.canAsk())) return;
  const isWell = await connection.getToken().then(
    () => true,
    () => false,
  );
  if (isWell) await removeValues(store, 'jobRuns');
}

/** Several events may wake the worker at once: whoever comes while it is under way waits for that. */
function singleFlight(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}
