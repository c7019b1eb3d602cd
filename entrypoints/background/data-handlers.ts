// Taking everything along, bringing it back, deleting it.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import { calendarFile } from '../../services/data/calendar-file.ts';
import { deleteEverything } from '../../services/data/delete-data.ts';
import { createImport } from '../../services/data/import-data.ts';
import { exportData } from '../../store/export-data.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

export function dataHandlers(
  worker: Worker,
  { accounts }: Pick<AccountWorkers, 'accounts'>,
  told: () => Promise<Overview>,
): Pick<Handlers, 'exportData' | 'exportCalendar' | 'previewImport' | 'importData' | 'deleteAllData'> {
  const { store, change, settings, now, connection, publish } = worker;
  const imports = createImport(worker);
  return {
    exportData: () => exportData(store),
    exportCalendar: async () =>
      calendarFile(await store.blocks.toArray(), (await settings()).publishTitle, now()),
    previewImport: ({ text }) => imports.preview(text),
    importData: async ({ text, isExact }) => {
      await change(() => imports.apply(text, isExact));
      worker.publishInBackground();
      return told();
    },
    deleteAllData: async () => {
      const blocksLeft = await deleteEverything({
        store,
        publish: () => publish.publish({ isForced: true }),
        disconnect: () => connection.disconnect(),
        forget: accounts.forget,
      });
      worker.tellChanged();
      return { blocksLeft };
    },
  };
}
