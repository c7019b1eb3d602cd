import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANAGER } from '../../../demo/seed.ts';
import { BURST, DRAFT_RESERVE } from '../../../domain/request-budget.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import { type JobRuns, listJobs, runDueJobs } from '../../../services/jobs.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { reportRow, type SignedIn, signedInAs } from '../../support/signed-in.ts';
import { type BudgetOptions, withBudget } from '../../support/with-budget.ts';

const ENGINEER = 'engineer-a@example.com';
const SECOND = 1000;
const ZONE = 'Europe/Berlin';

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

/** A worker over `side`; called twice, the second one is the worker after a restart. */
function startWorker(side: SignedIn, options: BudgetOptions = {}) {
  const worker = withBudget(side, google, options);
  const settings = async () => defaultSettings(ZONE);
  const publish = createPublish({ ...worker, settings }).publish;
  return { ...worker, ...createSync(worker), publish };
}

async function signedInManager(): Promise<SignedIn> {
  const side = await signedInAs(google, MANAGER);
  await side.store.reports.put(reportRow(ENGINEER));
  return side;
}

const asked = () => google.requests.filter({ path: '/calendar/v3/' });
const everything = async ({ store }: SignedIn) => ({
  weeks: await store.weeks.toArray(),
  token: (await store.syncStates.get('primary'))?.token,
});

describe('when Google wants to be left alone', () => {
  test('N1 a 429 with Retry-After: 30 stops every request for 30 s, across a restart of the worker', async () => {
    const side = await signedInManager();
    google.faults.next(1, { kind: 'status', status: 429, retryAfterSeconds: 30 });
    await startWorker(side).syncOwn();
    expect(asked()).toHaveLength(1);

    google.advance(20 * SECOND);
    const next = startWorker(side);
    await next.syncOwn();
    await next.syncReports({ isForced: true });
    expect(asked()).toHaveLength(1);
    expect(next.waits.filter((each) => each > 5 * SECOND)).toEqual([]);
    expect(await side.store.syncStates.get('primary')).toMatchObject({ problem: 'rateLimited' });

    google.advance(10 * SECOND);
    await startWorker(side).syncOwn();
    expect(await side.store.syncStates.get('primary')).toMatchObject({ problem: null });
  });

  test.each([403, 429])('N2 %i rateLimitExceeded is tried again after a rest', async (status) => {
    const side = await signedInManager();
    google.faults.next(1, { kind: 'status', status, reason: 'rateLimitExceeded' });
    const worker = startWorker(side);
    await worker.syncOwn();
    expect(asked().map((each) => each.status)).toEqual([status, 200]);
    expect(worker.waits).toEqual([1.5 * SECOND]);
  });

  test.each([
    [403, 'forbidden'],
    [400, 'timeRangeEmpty'],
    [404, 'notFound'],
  ])('N2 %i %s is not tried again', async (status, reason) => {
    const side = await signedInManager();
    google.faults.next(1, { kind: 'status', status, reason });
    const worker = startWorker(side);
    await expect(worker.api.listOwnEvents({ syncToken: 'any' })).rejects.toMatchObject({ status, reason });
    expect(asked()).toHaveLength(1);
    expect(await worker.scheduler.canAsk()).toBe(true);
  });

  test('N3 ten 503s in a row are met with growing rests, and the count outlives the workers', async () => {
    const side = await signedInManager();
    google.faults.next(10, { kind: 'status', status: 503 });
    const gaps: number[] = [];
    for (let tick = 0; tick < 20 && asked().length < 11; tick += 1) {
      await startWorker(side).syncOwn();
      google.advance(MINUTE);
    }
    const times = asked().map(({ at }) => at);
    for (const [index, at] of times.slice(1).entries()) gaps.push(at - (times[index] ?? 0));
    expect(asked().map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 503), 200]);
    const least = [1.5, 2.5, 4.5, 8.5, 16.5, 32.5, 64, 64, 64, 64].map((seconds) => seconds * SECOND);
    expect(gaps.every((gap, index) => gap >= (least[index] ?? 0))).toBe(true);
    expect(gaps.slice(0, 3)).toEqual(least.slice(0, 3));
  });

  test('a used-up quota for writing leaves reading alone', async () => {
    const side = await signedInAs(google, ENGINEER);
    const block = { kind: 'weekly', id: 'mornings', days: ['MO'], from: '09:00', to: '12:00' } as const;
    await side.store.blocks.put({ ...block, level: 'hard', zone: ZONE });
    google.faults.next(1, { kind: 'status', status: 403, reason: 'quotaExceeded' });
    const worker = startWorker(side);
    await worker.publish();
    await worker.publish();
    expect(google.requests.filter({ method: 'POST' })).toHaveLength(1);
    await worker.syncOwn();
    expect(await side.store.syncStates.get('primary')).toMatchObject({ problem: null });
  });
});

describe('without a network', () => {
  test('N4 an hour offline sends nothing, and coming back is one sync', async () => {
    const side = await signedInManager();
    let isOnline = false;
    const worker = startWorker(side, { isOnline: () => isOnline });
    let runs: JobRuns = { syncOwn: side.now(), syncReports: side.now(), publish: side.now() };
    const nothing = async () => {};
    const work = { ...worker, showBadge: nothing, held: nothing, mirror: nothing };
    const tick = () =>
      runDueJobs(
        listJobs({
          ...work,
          secondChance: async () => {},
          invitations: async () => {},
          syncReports: () => worker.syncReports(),
        }),
        {
          readRuns: async () => runs,
          writeRuns: async (next) => {
            runs = next;
          },
          conditions: async () => ({
            hasCalendarTab: true,
            isOnline,
            canAskGoogle: await worker.scheduler.canAsk(),
          }),
        },
        side.now(),
        (error) => expect.fail(String(error)),
      );
    for (let minute = 0; minute < 60; minute += 1) {
      google.advance(MINUTE);
      await tick();
    }
    await worker.syncReports({ isForced: true });
    expect(google.requests.all()).toEqual([]);
    expect(await side.store.reports.get(ENGINEER)).toMatchObject({ problem: 'offline' });

    isOnline = true;
    await tick();
    await tick();
    // The token ran out meanwhile: the first request is asked twice.
    const answered = asked().filter(({ status }) => status !== 401);
    expect(answered.map(({ method, path }) => `${method} ${path.split('/').slice(3).join('/')}`)).toEqual([
      'GET calendars/primary/events',
      'POST freeBusy',
      'GET calendars/engineer-a%40example.com/events',
      'GET calendars/engineer-a%40example.com/events',
    ]);
  });

  test('N5 a captive portal’s page costs neither the token nor any data', async () => {
    const side = await signedInManager();
    await startWorker(side).syncOwn();
    await startWorker(side).syncReports();
    const before = await everything(side);
    const tokens: string[] = [];
    const renewToken = async (used: string) => {
      tokens.push(used);
      return used;
    };
    const behindPortal = { ...side, door: { ...side.door, renewToken } };
    google.advance(HOUR / 2);
    google.faults.next(10, { kind: 'text', text: '<html>Welcome to the hotel</html>' });
    const worker = startWorker(behindPortal);
    await worker.syncOwn();
    await worker.syncReports({ isForced: true });
    expect(await everything(side)).toEqual(before);
    expect(tokens).toEqual([]);
    expect(await side.store.syncStates.get('primary')).toMatchObject({ problem: 'malformed' });
    expect(asked().filter(({ status }) => status === null)).toEqual([]);
  });
});

describe('a person who asks again', () => {
  test.each([
    ['does not wait out what the network lost', { kind: 'drop', when: 'before' }, true],
    ['waits as long as Google asked for', { kind: 'status', status: 429, retryAfterSeconds: 30 }, false],
  ] as const)('%s', async (_name, fault, isAskedAgain) => {
    const side = await signedInManager();
    google.faults.next(4, fault);
    // Four losses in a row: the rest is then longer than anybody waits within a request.
    await startWorker(side).syncOwn();
    const before = asked().length;
    const next = startWorker(side);
    await next.scheduler.tryNetworkAgain();
    await next.syncOwn();
    expect(asked().length > before).toBe(isAskedAgain);
    expect(await next.scheduler.canAsk()).toBe(isAskedAgain);
  });
});

describe('an answer that is no answer', () => {
  test.each([
    ['half of the JSON', '{"items":[{"id":"abc12","start":{"dateTi'],
    ['a list instead of an object', '[]'],
  ])('N8 %s is a typed error and changes no data', async (_name, text) => {
    const side = await signedInManager();
    await startWorker(side).syncOwn();
    const before = await everything(side);
    google.faults.next(10, { kind: 'text', text });
    await startWorker(side).syncOwn();
    expect(await everything(side)).toEqual(before);
    expect(await side.store.syncStates.get('primary')).toMatchObject({ problem: 'malformed' });
  });

  test('L7 that is held back longer than the time limit is given up by us, and asked for again', async () => {
    const side = await signedInManager();
    google.faults.next(1, { kind: 'delay', milliseconds: 60_000 });
    const worker = startWorker(side, { timeoutMs: 1_500 });
    await worker.syncOwn();
    expect(worker.waits).toEqual([1.5 * SECOND]);
    expect(await side.store.syncStates.get('primary')).toMatchObject({ problem: null });
  });
});

describe('first in line', () => {
  test('is a draft: background work leaves it a part of the bucket', async () => {
    const side = await signedInManager();
    const { scheduler, waits } = startWorker(side);
    const send = (priority: 'draft' | 'background') =>
      scheduler.gate.run({ priority, isWrite: false }, async () => 'sent');
    for (let count = 0; count < BURST - DRAFT_RESERVE; count += 1) await send('background');
    expect(waits).toEqual([]);
    expect(await send('draft')).toBe('sent');
    expect(waits).toEqual([]);
    await send('background');
    expect(waits.length).toBeGreaterThan(0);
  });
});
