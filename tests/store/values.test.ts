import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../store/database.ts';
import { readValue, removeValues, writeValue } from '../../store/values.ts';
import { NOW } from '../support/builders.ts';
import { openTestStore } from '../support/signed-in.ts';

let store: Database;
beforeEach(() => {
  store = openTestStore();
});

describe('the single values', () => {
  it('that are asked for together are read together, each once', async () => {
    await writeValue(store, 'savedAt', NOW);
    const reads = vi.spyOn(store.keyvalue, 'bulkGet');
    const read = await Promise.all([
      readValue(store, 'savedAt'),
      readValue(store, 'account'),
      readValue(store, 'savedAt'),
    ]);
    expect(read).toEqual([NOW, null, NOW]);
    expect(reads.mock.calls).toEqual([[['savedAt', 'account']]]);
  });

  it('are read as they are when they are asked for, not as they were', async () => {
    const before = readValue(store, 'savedAt');
    await before;
    await writeValue(store, 'savedAt', NOW);
    expect(await readValue(store, 'savedAt')).toBe(NOW);
    await removeValues(store, 'savedAt');
    expect(await readValue(store, 'savedAt')).toBeNull();
  });

  it('are seen within a transaction as that transaction wrote them', async () => {
    const outside = readValue(store, 'savedAt');
    const inside = store.transaction('rw', store.keyvalue, async () => {
      await writeValue(store, 'savedAt', NOW);
      return readValue(store, 'savedAt');
    });
    expect(await inside).toBe(NOW);
    expect([null, NOW]).toContain(await outside);
  });

  it('of two stores are not mixed', async () => {
    const other = openTestStore();
    await writeValue(other, 'savedAt', NOW);
    expect(await Promise.all([readValue(store, 'savedAt'), readValue(other, 'savedAt')])).toEqual([
      null,
      NOW,
    ]);
  });

  it('that cannot be read are refused to everybody who asked', async () => {
    vi.spyOn(store.keyvalue, 'bulkGet').mockReturnValueOnce(
      Promise.reject(new Error('disk')) as ReturnType<typeof store.keyvalue.bulkGet>,
    );
    const asked = [readValue(store, 'savedAt'), readValue(store, 'account')];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await readValue(store, 'savedAt')).toBeNull();
  });
});
