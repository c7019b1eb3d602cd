// The jobs of one account, joined to its services, and where it is noted when they ran.
import type { Browser } from 'webextension-polyfill';
import type { ConnectionStatus } from '../../messages/overview.ts';
import { speakOfGone } from '../../services/hold/gone-one-on-ones.ts';
import { remindOfHeld } from '../../services/hold/held-reminders.ts';
import { type JobStore, type JobWork, listJobs, noteRun } from '../../services/jobs.ts';
import { readValue, removeValues, writeValue } from '../../store/values.ts';
import type { Services } from './create-services.ts';
import { calendarTabs } from './notices.ts';

/** Google did not renew in silence, and may do so another time. */
const WANTING_PERSON: readonly ConnectionStatus[] = ['needsInteraction', 'wrongAccount'];

/** After Google wanted the person (services/connection/renewal.ts says how often). If all is well again, all is due. */
export async function askAgainInSilence({ connection, scheduler, store }: Services): Promise<void> {
  if (!WANTING_PERSON.includes((await connection.status()).status) || !(await scheduler.canAsk())) return;
  const isWell = await connection.getToken().then(
    () => true,
    () => false,
  );
  if (isWell) await removeValues(store, 'jobRuns');
}

export function jobsOf(
  services: Services,
  change: (work: () => Promise<void>) => Promise<void>,
  others: Pick<JobWork, 'secondChance' | 'invitations' | 'mirror' | 'showBadge'>,
) {
  const { connection, sync, publish, team, goOnReleasing } = services;
  const when =
    (statuses: readonly ConnectionStatus[]) => (work: () => Promise<void>) => async (): Promise<void> => {
      if (statuses.includes((await connection.status()).status)) await change(work);
    };
  // One's own calendar is not held up by a permission that only the team needs.
  const whenSignedIn = when(['connected', 'scopesMissing', 'needsInteraction', 'wrongAccount']);
  const whenConnected = when(['connected']);
  return listJobs({
    syncOwn: whenSignedIn(() => sync.syncOwn()),
    syncReports: whenConnected(async () => sync.syncReports({ emails: [...(await team.emails())] })),
    secondChance: whenConnected(others.secondChance),
    invitations: whenSignedIn(others.invitations),
    held: () => change(() => tendHeld(services, whenConnected(goOnReleasing))),
    publish: whenSignedIn(() => publish.publish()),
    mirror: () => change(others.mirror),
    showBadge: others.showBadge,
  });
}

/** The 1:1s and what waits for them: what is over goes, and on the morning of a 1:1 it is spoken of. */
async function tendHeld(services: Services, goOnReleasing: () => Promise<void>): Promise<void> {
  await goOnReleasing();
  await services.oneOnOnes.remember();
  await speakOfGone(services);
  await services.holdQueue.expire();
  await remindOfHeld(services);
}

export function jobStore({ store, scheduler }: Services, browser: Browser): JobStore {
  return {
    conditions: async () => ({
      hasCalendarTab: (await calendarTabs(browser)).length > 0,
      isOnline: scheduler.isOnline(),
      canAskGoogle: await scheduler.canAsk(),
    }),
    readRuns: async () => (await readValue(store, 'jobRuns')) ?? {},
    writeRuns: (runs) => writeValue(store, 'jobRuns', runs),
  };
}

export async function syncOwnNow(services: Services, browser: Browser): Promise<void> {
  await services.sync.syncOwn();
  await noteRun('syncOwn', jobStore(services, browser), services.now());
}
