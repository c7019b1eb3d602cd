// THE LIST OF JOBS: what runs when. An alarm is a mere tick; what is due is read off stored times, so that a worker
// that was stopped, or a laptop that slept, catches up once.
import type { Instant } from '../domain/time.ts';
import { MINUTE } from '../domain/time.ts';

export interface Job {
  readonly name: JobName;
  readonly everyMinutes: number;
  run(): Promise<void>;
}

export const JOB_NAMES = ['syncOwn', 'syncReports', 'publish', 'showBadge'] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** When each job last began, by name; kept in the store. */
export type JobRuns = Partial<Record<JobName, Instant>>;

export interface JobWork {
  readonly syncOwn: () => Promise<void>;
  readonly syncReports: () => Promise<void>;
  readonly publish: () => Promise<void>;
  readonly showBadge: () => Promise<void>;
}

export function listJobs(work: JobWork): readonly Job[] {
  return [
    { name: 'syncOwn', everyMinutes: 10, run: work.syncOwn },
    // A draft that names somebody reads them again at once when their data is older than the refresh setting.
    { name: 'syncReports', everyMinutes: 15, run: work.syncReports },
    // Also after each change of a block; this one keeps the six weeks rolling and tries again what had to wait.
    { name: 'publish', everyMinutes: 30, run: work.publish },
    { name: 'showBadge', everyMinutes: 1, run: work.showBadge },
  ];
}

/** Due: never run, a period ago, or "in the future" (the clock was set back). */
export function isDue(job: Pick<Job, 'name' | 'everyMinutes'>, runs: JobRuns, now: Instant): boolean {
  const last = runs[job.name];
  return last === undefined || last > now || now - last >= job.everyMinutes * MINUTE;
}

export interface JobStore {
  readonly readRuns: () => Promise<JobRuns>;
  readonly writeRuns: (runs: JobRuns) => Promise<void>;
}

/** Runs what is due, one after the other. A job that fails is reported and does not keep the others from running. */
export async function runDueJobs(
  jobs: readonly Job[],
  store: JobStore,
  now: Instant,
  onBug: (error: unknown, job: JobName) => void,
): Promise<void> {
  for (const job of jobs) {
    const runs = await store.readRuns();
    if (!isDue(job, runs, now)) continue;
    // Noted before it runs: a job that kills the worker must not be tried again at every tick.
    await store.writeRuns({ ...runs, [job.name]: now });
    await job.run().catch((error: unknown) => onBug(error, job.name));
  }
}
