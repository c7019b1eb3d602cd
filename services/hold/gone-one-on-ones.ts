// After one's own calendar was read: a 1:1 that is no longer in it is spoken of once. The notification names nobody, since
// a lock screen may show it; the team's page says with whom.
import { isGone, type NextOneOnOne, nextOf } from '../../domain/gone-one-on-one.ts';
import { LOOK_AHEAD } from '../../domain/one-on-one.ts';
import { isRuleOn } from '../../domain/rule-choices.ts';
import { checkInCadence } from '../../domain/rules/check-in-cadence.ts';
import { DAY } from '../../domain/time.ts';
import { worker } from '../../locales/worker-words.ts';
import { OWN_CALENDAR } from '../../store/database.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import { readValue, writeValue } from '../../store/values.ts';
import type { ReminderDependencies } from './held-reminders.ts';

const PREFIX = 'gone';

export function isGoneNotice(id: string): boolean {
  return id.startsWith(`${PREFIX} `);
}

/** What stands next is written down before anything is said: a worker that is stopped says it at most once. */
export async function speakOfGone(dependencies: ReminderDependencies): Promise<void> {
  const { store, now, oneOnOnes, notices } = dependencies;
  // A calendar that is being read anew has nothing in it.
  if (((await store.syncStates.get(OWN_CALENDAR))?.token ?? null) === null) return;
  const moment = now();
  const before = (await readValue(store, 'nextOneOnOnes')) ?? {};
  const emails = await store.reports.toCollection().primaryKeys();
  const found = await oneOnOnes.readAll(emails);
  const { events } = await readOwnCalendar(store, { start: moment - 7 * DAY, end: moment + 2 * LOOK_AHEAD });
  const ids = new Set(events.map(({ id }) => id));
  const next: Record<string, NextOneOnOne> = {};
  let gone = 0;
  for (const [email, oneOnOne] of found) {
    const known = before[email];
    if (known !== undefined && isGone(known, oneOnOne, ids.has(known.eventId), moment)) gone += 1;
    const stands = nextOf(oneOnOne);
    if (stands !== null) next[email] = stands;
  }
  await writeValue(store, 'nextOneOnOnes', next);
  if (gone === 0 || !isRuleOn(checkInCadence, (await dependencies.settings()).rules)) return;
  const account = (await readValue(store, 'account'))?.email ?? '';
  const { title, text } = worker.gone;
  await notices.show(`${PREFIX} ${account} ${moment}`, { title: title(gone), message: text });
}
