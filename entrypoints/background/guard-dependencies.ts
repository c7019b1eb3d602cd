// What the guard asks of one account's services.
import type { Browser } from 'webextension-polyfill';
import { ownFreshEnough } from '../../domain/reading-plan.ts';
import type { Instant } from '../../domain/time.ts';
import type { GuardDependencies } from '../../services/guard/guard.ts';
import { readTalks } from '../../services/guard/talks.ts';
import { noteRun } from '../../services/jobs.ts';
import { readAttendeeView, readOrganizerBusy } from '../../store/attendee-view.ts';
import { OWN_CALENDAR } from '../../store/database.ts';
import { readValue } from '../../store/values.ts';
import type { Services } from './create-services.ts';
import { jobStore } from './due-jobs.ts';

const PATIENCE_MS = 2_500;
/** Calendar closes the form first and saves then. */
export const SAVED_BY_MS = 500;

export function guardDependencies(
  services: Services,
  browser: Browser,
  onLateNews: () => void,
): GuardDependencies {
  const { store, settings, connection, sync, team, zone, onBug, now } = services;
  async function savedAt(): Promise<Instant> {
    return (await readValue(store, 'savedAt')) ?? 0;
  }
  async function refreshOwn(): Promise<void> {
    // The moment lies ahead when the draft has just closed; further ahead, the clock was set back.
    const saved = Math.min(await savedAt(), now() + SAVED_BY_MS);
    if (((await sync.lastSyncedAt(OWN_CALENDAR)) ?? 0) >= ownFreshEnough(saved, now())) return;
    await sync.syncOwn('draft');
    await noteRun('syncOwn', jobStore(services, browser), now());
  }
  return {
    settings,
    connection: () => connection.status(),
    watched: () => team.emails(),
    savedAt,
    attendee: (email, range) => readAttendeeView(store, email, range, zone()),
    async organizer(range) {
      const [busy, { workingHours }] = await Promise.all([readOrganizerBusy(store, range), settings()]);
      return { busy, workingHours };
    },
    async refresh(emails, range, outdatedBefore) {
      const request = { emails, range, outdatedBefore, purpose: 'draft' } as const;
      await sync.syncReports(request).catch((error) => onBug(error, 'refresh'));
    },
    refreshOwn: () => refreshOwn().catch((error) => onBug(error, 'refresh')),
    guestsOf: ({ eventId }) => services.draftApi.getGuests(eventId),
    talks: (emails) => readTalks(store, emails, { now: now(), zone: zone() }),
    onLateNews,
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    now,
  };
}
