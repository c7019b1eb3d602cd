// Taking everything along, bringing it back, deleting it.
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import { calendarFile } from '../../services/data/calendar-file.ts';
import { createImport } from '../../services/data/import-data.ts';
import { exportData } from '../../store/export-data.ts';
import type { Worker } from './create-worker.ts';

export function dataHandlers(
  worker: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, 'exportData' | 'exportCalendar' | 'previewImport' | 'importData' | 'deleteAllData'> {
  const { store, change, settings, now, deletion } = worker;
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
    deleteAllData: async ({ isHereOnly = false }) => {
      const blocksLeft = await (isHereOnly ? deletion.deleteHere() : deletion.deleteEverything());
      worker.tellChanged();
      return { blocksLeft };
    },
  };
}
