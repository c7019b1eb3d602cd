import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import {
  MOST_READINGS_PER_HOUR,
  nextReadingAt,
  noteNews,
  noteReading,
  noteUnanswered,
} from '../../../services/sync/reading-asked-for.ts';
import { type Database, OWN_CALENDAR } from '../../../store/database.ts';
import { NOW } from '../../support/builders.ts';
import { openTestStore } from '../../support/signed-in.ts';

let store: Database;
beforeEach(async () => {
  store = openTestStore();
  await readAt(NOW - HOUR);
});

async function readAt(syncedAt: number): Promise<void> {
  const empty = { token: null, window: null, zone: null, problem: null, version: 0 };
  await store.syncStates.put({ calendar: OWN_CALENDAR, syncedAt, ...empty });
}

describe('one’s own calendar', () => {
  it('is not read when nobody has seen anything', async () => {
    expect(await nextReadingAt(store, NOW)).toBeNull();
  });

  it('is read at once after news, when it was last read over a minute ago', async () => {
    await noteNews(store, NOW);
    expect(await nextReadingAt(store, NOW)).toBe(NOW);
  });

  it('is read a minute after it was read last, when news comes sooner', async () => {
    await readAt(NOW - 10_000);
    await noteNews(store, NOW);
    expect(await nextReadingAt(store, NOW)).toBe(NOW + 50_000);
  });

  it('is read a minute after an attempt that Google did not answer', async () => {
    await noteNews(store, NOW);
    await noteReading(store, NOW);
    expect(await nextReadingAt(store, NOW + 1)).toBe(NOW + MINUTE);
  });

  it('is read when a draft that closed under an unanswered card has been saved, however short ago it was read', async () => {
    await readAt(NOW - 1);
    await noteUnanswered(store, NOW + 3_000);
    expect(await nextReadingAt(store, NOW)).toBe(NOW + 3_000);
  });

  it('is not read again for what a reading has seen', async () => {
    await noteNews(store, NOW);
    await noteUnanswered(store, NOW);
    await readAt(NOW);
    expect(await nextReadingAt(store, NOW + MINUTE)).toBeNull();
  });

  it('is not read for news from the future: the clock was set back', async () => {
    await noteNews(store, NOW + HOUR);
    await noteUnanswered(store, NOW + HOUR);
    expect(await nextReadingAt(store, NOW)).toBeNull();
  });

  it('is read twenty times an hour at most, whoever asks', async () => {
    for (let index = 0; index < MOST_READINGS_PER_HOUR; index += 1) {
      await noteReading(store, NOW - (MOST_READINGS_PER_HOUR - index) * MINUTE);
    }
    const freed = NOW - MOST_READINGS_PER_HOUR * MINUTE + HOUR;
    await noteNews(store, NOW);
    expect(await nextReadingAt(store, NOW)).toBe(freed);
    await noteUnanswered(store, NOW);
    expect(await nextReadingAt(store, NOW)).toBe(freed);
  });
});
