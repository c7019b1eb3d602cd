// THE LIST OF JOBS: what runs when. An alarm is a mere tick; what is due is read off stored times, so that a worker
// that was stopped, or a laptop that slept, catches up once.
import type { Instant } from '../domain/time.ts';
import { MINUTE } from '../domain/time.ts';

export interface Job {
  readonly name: JobName;
  /** While a calendar tab is open, and while none is: then nobody is about to be warned. */
  readonly everyMinutes: { readonly withTab: number; readonly withoutTab: number };
  /** Waits while Google cannot or must not be asked. */
  readonly asksGoogle: boolean;
  run(): Promise<void>;
}

export const JOB_NAMES = [
  'syncOwn',
  'syncReports',
  'secondChance',
  'invitations',
  'held',
  'publish',
  'mirror',
  'showBadge',
] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** When each job last began, by name; kept in the store. */
export type JobRuns = Partial<Record<JobName, Instant>>;

export interface JobWork {
  readonly syncOwn: () => Promise<void>;
  readonly syncReports: () => Promise<void>;
  readonly secondChance: () => Promise<void>;
  readonly invitations: () => Promise<void>;
  readonly held: () => Promise<void>;
  readonly publish: () => Promise<void>;
  readonly mirror: () => Promise<void>;
  readonly showBadge: () => Promise<void>;
}

/** What these periods cost per day is counted in docs/scale.md. */
export function listJobs(work: JobWork): readonly Job[] {
  const google = { asksGoogle: true };
  return [
    { name: 'syncOwn', everyMinutes: { withTab: 60, withoutTab: 120 }, ...google, run: work.syncOwn },
    // A draft that names somebody reads them again at once when their data is older than the refresh setting.
    {
      name: 'syncReports',
      everyMinutes: { withTab: 120, withoutTab: 240 },
      ...google,
      run: work.syncReports,
    },
    // Asks Google only about what a sync saw, and reads one's own calendar once more after an unanswered card.
    {
      name: 'secondChance',
      everyMinutes: { withTab: 1, withoutTab: 1 },
      ...google,
      run: work.secondChance,
    },
    // Asks Google only when an answer waits to be sent.
    { name: 'invitations', everyMinutes: { withTab: 1, withoutTab: 1 }, ...google, run: work.invitations },
    // Asks Google only for a release that it did not answer.
    { name: 'held', everyMinutes: { withTab: 15, withoutTab: 15 }, ...google, run: work.held },
    // Also after each change of a block; this one keeps the six weeks rolling and tries again what had to wait.
    { name: 'publish', everyMinutes: { withTab: 30, withoutTab: 30 }, ...google, run: work.publish },
    {
      name: 'showBadge',
      everyMinutes: { withTab: 1, withoutTab: 1 },
      asksGoogle: false,
      run: work.showBadge,
    },
    // What was decided is settled while the calendar still tells it; the weeks are counted once an hour.
    { name: 'mirror', everyMinutes: { withTab: 1, withoutTab: 1 }, asksGoogle: false, run: work.mirror },
  ];
}

export interface JobConditions {
  readonly hasCalendarTab: boolean;
  readonly isOnline: boolean;
  /** Online, and Google did not ask for a rest. */
  readonly canAskGoogle: boolean;
}

/** Due: never run, a period ago, or "in the future" (the clock was set back). */
export function isDue(
  job: Omit<Job, 'run'>,
  runs: JobRuns,
  now: Instant,
  { hasCalendarTab, canAskGoogle }: Omit<JobConditions, 'isOnline'>,
): boolean {
  if (job.asksGoogle && !canAskGoogle) return false;
  const last = runs[job.name];
  const every = hasCalendarTab ? job.everyMinutes.withTab : job.everyMinutes.withoutTab;
  return last === undefined || last > now || now - last >= every * MINUTE;
}

export interface JobStore {
  readonly readRuns: () => Promise<JobRuns>;
  readonly writeRuns: (runs: JobRuns) => Promise<void>;
  readonly conditions: () => Promise<JobConditions>;
}

/**
 * Runs what is due, one after the other. A job that fails is reported and does not keep the others from running.
 * A job that Google did not let finish runs again at the first tick at which Google can be asked; so does every job
 * that asks Google once the browser was offline.
 */
export async function runDueJobs(
  jobs: readonly Job[],
  store: JobStore,
  now: Instant,
  onBug: (error: unknown, job: JobName) => void,
): Promise<void> {
  for (const job of jobs) {
    const runs = await store.readRuns();
    const before = await store.conditions();
    if (isDue(job, runs, now, before)) {
      // Noted before it runs: a job that kills the worker must not be tried again at every tick.
      await store.writeRuns({ ...runs, [job.name]: now });
      await job.run().catch((error: unknown) => onBug(error, job.name));
      if (job.asksGoogle && !(await store.conditions()).canAskGoogle) await forget(job.name, store);
    } else if (job.asksGoogle && !before.isOnline) await forget(job.name, store);
  }
}

/** Somebody else has done a job's work. */
export async function noteRun(name: JobName, store: JobStore, now: Instant): Promise<void> {
  await store.writeRuns({ ...(await store.readRuns()), [name]: now });
}

async function forget(name: JobName, store: JobStore): Promise<void> {
  const { [name]: last, ...others } = await store.readRuns();
  if (last !== undefined) await store.writeRuns(others);
}
