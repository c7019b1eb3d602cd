import type { Stage } from './stage.ts';

/** Makes everything that the extension has read an hour old: a test cannot wait until it is. */
export async function ageTheData({ profile }: Stage): Promise<void> {
  await profile.worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('let-them-cook'));
    const transaction = database.transaction(['reports', 'weeks', 'syncStates'], 'readwrite');
    for (const name of ['reports', 'weeks', 'syncStates']) {
      const table = transaction.objectStore(name);
      for (const row of await done(table.getAll())) {
        if (row.syncedAt !== null) await done(table.put({ ...row, syncedAt: row.syncedAt - 3_600_000 }));
      }
    }
    database.close();
  });
}
