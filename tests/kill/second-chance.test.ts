// The worker dies between a sync that sees a meeting and the notification that tells of it.
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import { MINUTE } from '../../domain/time.ts';
import { createSecondChance } from '../../services/second-chance/second-chance.ts';
import { createSync } from '../../services/sync/sync.ts';
import { createDatabase } from '../../store/open-database.ts';
import { startGoogleForTest, type TestGoogle } from '../support/local-google.ts';
import { book, type Net, netDependencies, setUpCalmNet } from '../support/net.ts';
import { WorkerLife } from './worker-life.ts';

let google: TestGoogle;
const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

/** A new worker on the same disk, in the same browser. */
function wake(net: Net) {
  const life = new WorkerLife();
  const store = createDatabase(net.store.name);
  life.watch(store);
  const door = { ...net.door, fetch: life.fetchThrough(net.door.fetch) };
  const side = { ...net, store, door, api: createCalendarClient(door) };
  const dependencies = netDependencies(side, net.tray, net.settings);
  const { notices } = dependencies;
  /** The browser does what it was asked for; a dead worker asks nothing more, and hears of nothing. */
  const mortal =
    <Args extends unknown[], T>(name: string, work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      await life.pass(`before ${name}`);
      const done = await work(...args);
      await life.pass(`after ${name}`);
      return done;
    };
  const look = createSecondChance({
    ...dependencies,
    notices: {
      show: mortal('show', notices.show),
      clear: mortal('clear', notices.clear),
      shownIds: mortal('shown', notices.shownIds),
    },
  }).look;
  const { syncOwn } = createSync(side);
  return { life, store, tick: () => syncOwn().then(look) };
}

async function newNet(): Promise<Net> {
  google = await startGoogleForTest({ isPublished: true });
  const net = await setUpCalmNet(google);
  book(google, '10:30', '11:00');
  book(google, '09:00', '09:30', { summary: 'Standing sync' });
  net.store.close();
  return net;
}

describe('the worker dies where the browser likes', () => {
  it('L1 between seeing two meetings and telling of them: they are told of exactly once', async () => {
    const whole = await newNet();
    const { life, store, tick } = wake(whole);
    await tick();
    store.close();
    await google.close();
    expect(life.boundaries).toEqual(expect.arrayContaining(['before show', 'after show']));
    expect(whole.tray.history).toHaveLength(1);

    for (let cut = 1; cut <= life.boundaries.length; cut += 1) {
      const net = await newNet();
      const first = wake(net);
      first.life.cutAt = cut;
      // Both workers share one process, and so Dexie's idea of the running transaction: the dead one has to be gone.
      await first.tick().catch(() => undefined);
      await first.life.died;
      first.store.close();
      google.advance(2 * MINUTE);
      const second = wake(net);
      await second.tick();
      await second.tick();
      const boundary = life.boundaries[cut - 1];
      expect(net.tray.history, `killed at ${cut}: ${boundary}`).toEqual([whole.tray.history[0]]);
      expect(
        await second.store.secondChances.filter(({ isTold }) => isTold).count(),
        `killed at ${cut}: ${boundary}`,
      ).toBe(2);
      second.store.close();
      await google.close();
    }
    expect(rejections).toEqual([]);
  }, 120_000);
});
