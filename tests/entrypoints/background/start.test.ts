import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR } from '../../../domain/time.ts';
import type { Surroundings } from '../../../entrypoints/background/create-services.ts';
import { startBackground } from '../../../entrypoints/background/start.ts';
import type { Overview } from '../../../messages/overview.ts';
import { createAccounts } from '../../../store/accounts.ts';
import { createDatabase } from '../../../store/open-database.ts';
import { StorageError } from '../../../store/storage-error.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { type MemoryBrowser, memoryBrowser } from '../../support/memory-browser.ts';
import { weekly } from '../../support/overviews.ts';
import { surroundingsOf } from './support/worker-side.ts';

const MANAGER = 'manager@example.com';
const BLOCK = weekly({ days: ['TH'] });
let google: TestGoogle;
let memory: MemoryBrowser;
let surroundings: Surroundings;
let prefixes = 0;

beforeEach(async () => {
  google = await startGoogleForTest();
  memory = memoryBrowser(google, { email: MANAGER });
  prefixes += 1;
  surroundings = surroundingsOf(google, memory);
});
afterEach(() => google.close());

/** The worker's code runs anew, in the same browser, on the same disk: nothing of its memory is left. */
function wake(): void {
  memory.listeners.clear();
  const accounts = createAccounts({ patience: () => new Promise(() => {}), prefix: `start-${prefixes}` });
  startBackground({ ...surroundings, accounts });
}

async function overview(): Promise<Overview> {
  const answer = (await memory.ask('getOverview', {})) as { ok: boolean; reply: Overview };
  return answer.reply;
}

/** Until nothing of what was begun is under way any more. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    const { sync } = await overview();
    expect(sync.isRunning).toBe(false);
    expect(sync.syncedAt).not.toBeNull();
    expect(sync.waitingCount).toBe(0);
  }, 5000);
}

function requests(method: string): number {
  return google.requests.filter({ method, path: /\/calendars\/primary\/events$/ }).length;
}
const syncs = (): number => requests('GET');

describe('a worker that starts', () => {
  it('L6 listens before anything else happens: a message in the same moment is answered', async () => {
    wake();
    expect([...memory.listeners.keys()].sort()).toEqual([
      'alarm',
      'command',
      'installed',
      'menu',
      'message',
      'notification',
      'online',
    ]);
    expect((await overview()).connection.status).toBe('signedOut');
  });

  it('L3 makes its alarm again when the browser lost it', async () => {
    wake();
    await vi.waitFor(() => expect([...memory.alarms.keys()]).toEqual(['tick']));
    memory.alarms.clear();
    wake();
    await vi.waitFor(() => expect(memory.alarms.get('tick')?.periodInMinutes).toBe(1));
  });

  it('L4 fifty times in ten minutes leaves the alarm as it is', async () => {
    wake();
    await vi.waitFor(() => expect(memory.alarms.size).toBe(1));
    const made = memory.alarms.get('tick');
    for (let wakes = 0; wakes < 50; wakes += 1) {
      google.advance(12_000);
      wake();
      await overview();
    }
    expect(memory.alarms.get('tick')).toBe(made);
  });

  it('L10 by five events at once does what is due once', async () => {
    wake();
    await memory.ask('connect', {});
    await settled();
    google.advance(2 * HOUR);
    const before = syncs();
    wake();
    for (const event of ['alarm', 'alarm', 'alarm', 'alarm', 'alarm']) memory.fire(event, { name: 'tick' });
    await vi.waitFor(() => expect(syncs()).toBe(before + 1));
    await settled();
    memory.fire('alarm', { name: 'tick' });
    await overview();
    expect(syncs()).toBe(before + 1);
  });

  it('L11 anew for every single event, as in Firefox with a short idle timeout, still ends what each began', async () => {
    google.world.acl.share('engineer-a@example.com', MANAGER, 'reader');
    const ask = async (name: string, payload: object) => {
      wake();
      const answer = (await memory.ask(name, payload)) as { ok: boolean; reply: unknown };
      expect(answer).toMatchObject({ ok: true });
      return answer.reply;
    };
    await ask('connect', {});
    await ask('addReports', { people: [{ email: 'engineer-a@example.com', name: null }] });
    await ask('saveBlock', { block: BLOCK });
    await settled();
    for (let minute = 0; minute < 5; minute += 1) {
      google.advance(60_000);
      wake();
      memory.fire('alarm', { name: 'tick' });
    }
    await ask('syncNow', {});
    await settled();
    const { blocks, reports, connection } = await overview();
    expect(connection.status).toBe('connected');
    expect(blocks[0]).toMatchObject({ waitingCount: 0, problem: null });
    expect(requests('POST')).toBe(blocks[0]?.publishedCount);
    expect(reports[0]).toMatchObject({ email: 'engineer-a@example.com', problem: null });
    expect(reports[0]?.syncedAt).not.toBeNull();
  });

  it('L5 after eight hours of sleep reads once, not once for each missed alarm, and the badge is right', async () => {
    wake();
    await memory.ask('connect', {});
    await memory.ask('cookNow', { minutes: 120 });
    await settled();
    await vi.waitFor(() => expect(memory.badge.text).toBe('2h'));
    google.advance(8 * HOUR);
    const before = syncs();
    wake();
    for (let missed = 0; missed < 3; missed += 1) memory.fire('alarm', { name: 'tick' });
    await vi.waitFor(() => expect(memory.badge.text).toBe(''));
    await vi.waitFor(() => expect(syncs()).toBe(before + 1));
    await settled();
    expect(syncs()).toBe(before + 1);
  });

  it('N4 reads once as soon as the network is back, and nothing before', async () => {
    wake();
    await memory.ask('connect', {});
    await settled();
    let isOnline = false;
    surroundings = { ...surroundings, isOnline: () => isOnline };
    google.advance(8 * HOUR);
    google.requests.clear();
    wake();
    await Promise.all([memory.fire('alarm', { name: 'tick' }), overview()]);
    await vi.waitFor(async () => expect((await overview()).sync.isRunning).toBe(false));
    expect(google.requests.all()).toEqual([]);
    isOnline = true;
    memory.fire('online');
    await vi.waitFor(() => expect(syncs()).toBe(1));
    await settled();
    expect(syncs()).toBe(1);
  });

  it('L12 ends what a popup began that is closed before the answer', async () => {
    wake();
    await memory.ask('connect', {});
    memory.fire('message', { name: 'saveBlock', payload: { block: BLOCK } }, OWN_PAGE, () => {
      throw new Error('The message port closed before a response was received.');
    });
    await vi.waitFor(async () => expect((await overview()).blocks).toHaveLength(1));
    await settled();
    expect((await overview()).blocks[0]).toMatchObject({ block: BLOCK, waitingCount: 0 });
    expect((await overview()).blocks[0]?.publishedCount).toBeGreaterThan(0);
  });
});

const OWN_PAGE = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html',
};

describe('data that is gone', () => {
  it('D6 is read again, and own blocks that stand in Google Calendar are known for what they are, not published twice', async () => {
    wake();
    await memory.ask('connect', {});
    await memory.ask('saveBlock', { block: BLOCK });
    await settled();
    const published = (await overview()).blocks[0]?.publishedCount ?? 0;
    expect(published).toBeGreaterThan(3);
    const written = requests('POST');
    expect(written).toBe(published);

    // "Clear site data": another disk, the same browser, the same Google account.
    prefixes += 1;
    memory.session.items.clear();
    wake();
    await memory.ask('connect', {});
    await settled();
    const after = await overview();
    expect(after.blocks).toEqual([]);
    const store = createDatabase(`start-${prefixes}`);
    const events = (await store.weeks.toArray()).flatMap((week) => week.events);
    expect(events.filter(({ focus }) => focus?.blockId === BLOCK.id)).toHaveLength(published);
    store.close();
    expect(requests('POST')).toBe(written);
  });
});

describe('a storage that does not open', () => {
  it('D2 is said in the overview, and every other question is answered with the reason', async () => {
    const blocked = () => Promise.reject(new StorageError('blocked'));
    const accounts = {
      active: blocked,
      others: blocked,
      ofEmail: blocked,
      adopt: blocked,
      list: blocked,
      use: blocked,
      forget: blocked,
    };
    startBackground({ ...surroundings, accounts });
    expect(await overview()).toMatchObject({ storage: { problem: 'blocked' }, blocks: [] });
    expect(await memory.ask('saveBlock', { block: BLOCK })).toEqual({
      ok: false,
      problem: 'the storage is being updated; try again in a moment.',
    });
  });
});
