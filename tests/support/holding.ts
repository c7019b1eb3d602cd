// The queue of held requests over the local Google: a manager with a 1:1 of their own, and one that is another's.
import type { EventResource } from '../../demo/google/event-resource.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { speakOfGone } from '../../services/hold/gone-one-on-ones.ts';
import { remindOfHeld } from '../../services/hold/held-reminders.ts';
import { createHolding } from '../../services/hold/holding.ts';
import { createSync } from '../../services/sync/sync.ts';
import type { TestGoogle } from './local-google.ts';
import { A, B, type Tray } from './net.ts';
import { MANAGER, timed, ZONE } from './own-calendar.ts';
import { countingIds, reportRow, signedInAs } from './signed-in.ts';

/** Monday after TEST_NOW. */
export const MONDAY = '2026-11-23';

export type Holding = Awaited<ReturnType<typeof setUpHolding>>;

export async function setUpHolding(google: TestGoogle, changed: Partial<Settings> = {}) {
  const side = await signedInAs(google, MANAGER);
  await side.store.reports.put(reportRow(A, { name: 'Engineer A' }));
  await side.store.reports.put(reportRow(B, { name: 'Engineer B' }));
  const settings = async () => ({ ...defaultSettings(ZONE), ...changed });
  const dependencies = { ...side, zone: () => ZONE, settings, randomId: countingIds() };
  const holding = createHolding(dependencies);
  const tray: Tray = { shown: new Map(), history: [] };
  const notices = {
    show: async (_id: string, words: Tray['history'][number]) => void tray.history.push(words),
  };
  return {
    ...side,
    ...holding,
    tray,
    syncOwn: createSync(side).syncOwn,
    speakOfGone: () => speakOfGone({ ...dependencies, oneOnOnes: holding.oneOnOnes, notices }),
    remind: () => remindOfHeld({ ...dependencies, oneOnOnes: holding.oneOnOnes, notices }),
    hold: (what: string, who: readonly string[] = [A]) =>
      holding.holdQueue.hold({ who, what, interval: null, link: '', costMinutes: null }),
    rows: () => side.store.held.toArray(),
    decisions: async () => (await side.store.decisions.toArray()).map(({ kind }) => kind),
  };
}

/** A 1:1 on Monday, as Google's own page writes it. Returns the id. */
export function meet(
  google: TestGoogle,
  guest: string,
  more: EventResource = {},
  organizer = MANAGER,
): string {
  const attendees = [{ email: organizer }, { email: guest }];
  const times = { start: timed('10:00', MONDAY), end: timed('10:30', MONDAY) };
  return google.world.events.insert(organizer, { summary: 'Catch-up', attendees, ...times, ...more }).id;
}

export const patches = (google: TestGoogle) => google.requests.filter({ method: 'PATCH' });
