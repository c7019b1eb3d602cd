import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CalendarApiError } from '../../../calendar/api/api-error.ts';
import { LEVELS } from '../../../domain/focus-block.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { HOUR } from '../../../domain/time.ts';
import { createPublish } from '../../../services/publish/publish.ts';
import { adoptAccount } from '../../../store/account.ts';
import { weeklyBlock } from '../../support/builders.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { signedInAs } from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const MORNINGS = weeklyBlock({ id: 'mornings', days: ['MO', 'TH'] });

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

async function setUp() {
  const side = await signedInAs(google, ENGINEER);
  const api = { ...side.api };
  const { publish } = createPublish({
    ...side,
    api,
    settings: async () => defaultSettings('Europe/Berlin'),
  });
  await side.store.blocks.put(MORNINGS);
  return { ...side, api, realApi: side.api, publish };
}

describe('publishing, when something happens meanwhile', () => {
  test('sends nothing more of an account that gave way to another one', async () => {
    const { api, realApi, store, publish } = await setUp();
    let inserted = 0;
    api.insertEvent = async (event) => {
      inserted += 1;
      if (inserted === 3) await adoptAccount(store, 'engineer-b@example.com', []);
      return realApi.insertEvent(event);
    };
    await publish();
    expect(inserted).toBe(3);
    expect(await store.publications.toArray()).toEqual([]);
  });

  test('loses no change that comes in just as a run ends', async () => {
    const { store, publish, now } = await setUp();
    await store.blocks.delete(MORNINGS.id);
    const interval = { start: now() + HOUR, end: now() + 2 * HOUR };
    for (let ticks = 0; ticks < 12; ticks += 1) {
      const level = LEVELS[ticks % 2] ?? 'hard';
      const where = store.publications.where.bind(store.publications);
      let second: Promise<void> | undefined;
      // The last thing that a run with nothing to send asks of the store.
      store.publications.where = (() => {
        store.publications.where = where;
        const toArray = async () => {
          await store.blocks.put({ kind: 'single', id: 'now', interval, level, zone: MORNINGS.zone });
          void later(ticks, () => {
            second = publish();
          });
          return [];
        };
        return { anyOf: () => ({ toArray }) };
      }) as unknown as typeof where;
      await publish();
      await later(20, () => {});
      await second;
      const rows = await store.publications.toArray();
      expect(rows.map(({ content }) => content.level)).toEqual([level]);
    }
  });

  test('asks again for what Google refused only when a person asks for it', async () => {
    const { api, realApi, store, publish } = await setUp();
    api.insertEvent = async () => {
      throw new CalendarApiError('refused', { status: 403, reason: 'insufficientPermissions' });
    };
    await publish();
    Object.assign(api, realApi);
    await publish();
    expect((await store.publications.toArray()).every(({ problem }) => problem === 'refused')).toBe(true);
    await publish({ isForced: true });
    expect((await store.publications.toArray()).every(({ state }) => state === 'published')).toBe(true);
  });
});

async function later(ticks: number, work: () => void): Promise<void> {
  for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
  work();
}
