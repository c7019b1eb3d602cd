import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../domain/time.ts';
import { isDue, JOB_NAMES, type JobRuns, type JobWork, listJobs, runDueJobs } from '../../services/jobs.ts';
import { NOW } from '../support/builders.ts';

function bench(overrides: Partial<JobWork> = {}) {
  const ran: string[] = [];
  let runs: JobRuns = {};
  const work = Object.fromEntries(
    JOB_NAMES.map((name) => [name, async () => void ran.push(name)]),
  ) as unknown as JobWork;
  const store = {
    readRuns: async () => runs,
    writeRuns: async (next: JobRuns) => {
      runs = next;
    },
  };
  const bugs: string[] = [];
  const tick = (now: number) =>
    runDueJobs(listJobs({ ...work, ...overrides }), store, now, (_error, job) => bugs.push(job));
  return { ran, bugs, tick };
}

describe('jobs', () => {
  it('all run at the first tick, and again only when their time has come', async () => {
    const { ran, tick } = bench();
    await tick(NOW);
    expect([...ran].sort()).toEqual([...JOB_NAMES].sort());
    ran.length = 0;
    await tick(NOW + MINUTE);
    expect(ran).toEqual(['showBadge']);
    await tick(NOW + 10 * MINUTE);
    expect(ran).toEqual(['showBadge', 'syncOwn', 'showBadge']);
  });

  it('L5 catch up once after a laptop slept over the weekend', async () => {
    const { ran, tick } = bench();
    await tick(NOW);
    ran.length = 0;
    await tick(NOW + 3 * DAY);
    expect([...ran].sort()).toEqual([...JOB_NAMES].sort());
  });

  it('run when the clock was set back, instead of waiting for the old time to come again', () => {
    expect(isDue({ name: 'publish', everyMinutes: 30 }, { publish: NOW + DAY }, NOW)).toBe(true);
  });

  it('do not keep each other from running, and a failed one is not tried at every tick', async () => {
    const { ran, bugs, tick } = bench({ syncOwn: () => Promise.reject(new Error('broken')) });
    await tick(NOW);
    await tick(NOW + MINUTE);
    expect(bugs).toEqual(['syncOwn']);
    expect(ran).toEqual(['syncReports', 'publish', 'showBadge', 'showBadge']);
  });
});
