import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../domain/time.ts';
import {
  isDue,
  JOB_NAMES,
  type JobRuns,
  type JobWork,
  listJobs,
  noteRun,
  runDueJobs,
} from '../../services/jobs.ts';
import { NOW } from '../support/builders.ts';

function bench(overrides: Partial<JobWork> = {}) {
  const ran: string[] = [];
  let runs: JobRuns = {};
  const conditions = { hasCalendarTab: true, isOnline: true, canAskGoogle: true };
  const work = Object.fromEntries(
    JOB_NAMES.map((name) => [name, async () => void ran.push(name)]),
  ) as unknown as JobWork;
  const store = {
    readRuns: async () => runs,
    writeRuns: async (next: JobRuns) => {
      runs = next;
    },
    conditions: async () => conditions,
  };
  const bugs: string[] = [];
  const tick = (now: number) =>
    runDueJobs(listJobs({ ...work, ...overrides }), store, now, (_error, job) => bugs.push(job));
  return { ran, bugs, tick, conditions, store };
}

const EVERY_MINUTE = ['secondChance', 'invitations', 'showBadge', 'mirror'];

describe('jobs', () => {
  it('all run at the first tick, and again only when their time has come', async () => {
    const { ran, tick } = bench();
    await tick(NOW);
    expect([...ran].sort()).toEqual([...JOB_NAMES].sort());
    ran.length = 0;
    await tick(NOW + MINUTE);
    expect(ran).toEqual(EVERY_MINUTE);
    await tick(NOW + 10 * MINUTE);
    expect(ran).toEqual([...EVERY_MINUTE, ...EVERY_MINUTE]);
    await tick(NOW + 60 * MINUTE);
    expect(ran.slice(8)).toEqual([
      'syncOwn',
      'secondChance',
      'invitations',
      'held',
      'publish',
      'showBadge',
      'mirror',
    ]);
  });

  it('read less often while no calendar tab is open', async () => {
    const { ran, tick, conditions } = bench();
    conditions.hasCalendarTab = false;
    await tick(NOW);
    ran.length = 0;
    await tick(NOW + 60 * MINUTE);
    expect(ran).toEqual(['secondChance', 'invitations', 'held', 'publish', 'showBadge', 'mirror']);
    conditions.hasCalendarTab = true;
    await tick(NOW + 61 * MINUTE);
    expect(ran.slice(6)).toEqual(['syncOwn', 'secondChance', 'invitations', 'showBadge', 'mirror']);
  });

  it('that Google did not let finish run again at the first tick at which it can be asked', async () => {
    const { ran, tick, conditions } = bench({
      syncOwn: async () => {
        ran.push('syncOwn');
        conditions.canAskGoogle = false;
      },
    });
    await tick(NOW);
    expect(ran).toEqual(['syncOwn', 'showBadge', 'mirror']);
    await tick(NOW + MINUTE);
    expect(ran).toEqual(['syncOwn', 'showBadge', 'mirror', 'showBadge', 'mirror']);
    conditions.canAskGoogle = true;
    await tick(NOW + 2 * MINUTE);
    expect(ran.slice(5)).toEqual(['syncOwn', 'showBadge', 'mirror']);
  });

  it('L5 catch up once after a laptop slept over the weekend', async () => {
    const { ran, tick } = bench();
    await tick(NOW);
    ran.length = 0;
    await tick(NOW + 3 * DAY);
    expect([...ran].sort()).toEqual([...JOB_NAMES].sort());
  });

  it('run when the clock was set back, instead of waiting for the old time to come again', () => {
    const [job] = listJobs({} as JobWork);
    const conditions = { hasCalendarTab: true, canAskGoogle: true };
    expect(job !== undefined && isDue(job, { [job.name]: NOW + DAY }, NOW, conditions)).toBe(true);
  });

  it('whose work a draft has done begin their time anew', async () => {
    const { ran, tick, store } = bench();
    await tick(NOW);
    await noteRun('syncOwn', store, NOW + 59 * MINUTE);
    ran.length = 0;
    await tick(NOW + 60 * MINUTE);
    expect(ran).toEqual(['secondChance', 'invitations', 'held', 'publish', 'showBadge', 'mirror']);
  });

  it('do not keep each other from running, and a failed one is not tried at every tick', async () => {
    const { ran, bugs, tick } = bench({ syncOwn: () => Promise.reject(new Error('broken')) });
    await tick(NOW);
    await tick(NOW + MINUTE);
    expect(bugs).toEqual(['syncOwn']);
    expect(ran).toEqual([
      'syncReports',
      'secondChance',
      'invitations',
      'held',
      'publish',
      'showBadge',
      'mirror',
      ...EVERY_MINUTE,
    ]);
  });
});
