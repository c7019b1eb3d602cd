// The mirror, joined to the browser: what a tick keeps, its notification, and the page that it opens.
import type { Browser } from 'webextension-polyfill';
import type { MovedDraft } from '../../domain/decision.ts';
import { MINUTE } from '../../domain/time.ts';
import type { Mirror } from '../../messages/mirror.ts';
import { keepMirror, type MirrorDependencies, readMirror } from '../../services/mirror/mirror.ts';
import { announceMirror, isMirrorNotice } from '../../services/mirror/mirror-notice.ts';
import { settleDecisions } from '../../services/mirror/settle-decisions.ts';
import { OWN_CALENDAR } from '../../store/database.ts';
import { noteMovedDraft } from '../../store/decisions.ts';
import { readValue, writeValue } from '../../store/values.ts';
import type { Services } from './create-services.ts';
import { openOptionsAt } from './notices.ts';

const COUNTED_EVERY = 60 * MINUTE;

/** `readCalendar`: one's own, and what it says of saved meetings. */
export function createMirror(
  services: Services,
  attendee: MirrorDependencies['attendee'],
  readCalendar: () => Promise<void>,
) {
  const { store, settings, now, sync, connection, notices } = services;
  const dependencies: MirrorDependencies = { store, settings, now, attendee };

  return {
    async keep(): Promise<void> {
      const countedAt = await readValue(store, 'mirrorCountedAt');
      if (countedAt === null || countedAt > now() || now() - countedAt >= COUNTED_EVERY) {
        await writeValue(store, 'mirrorCountedAt', now());
        await keepMirror(dependencies);
      } else await settleDecisions(dependencies);
      await announceMirror({ store, settings, now, notices });
    },
    /** Whoever looks sees today, too: the calendar is read when what is known is older than a guest's may be. */
    async isOutdated(): Promise<boolean> {
      if ((await connection.status()).status !== 'connected') return false;
      const { refreshMinutes } = await settings();
      return now() - ((await sync.lastSyncedAt(OWN_CALENDAR)) ?? 0) >= refreshMinutes * MINUTE;
    },
    readCalendar,
    read: async (isReading: boolean): Promise<Mirror> => ({ ...(await readMirror(dependencies)), isReading }),
    noteMoved: (moved: MovedDraft): Promise<void> => noteMovedDraft(store, moved),
  };
}

/** A click on a notification, of which only the mirror's are known here. */
export async function followMirrorNotice(browser: Browser, id: string): Promise<void> {
  if (!isMirrorNotice(id)) return;
  await browser.notifications.clear(id);
  await openOptionsAt(browser, 'mirror');
}
