// On the morning of a 1:1 for which something is held: one notification, and never a second one for the same 1:1. It
// names nobody, since a lock screen may show it.
import { isHeld } from '../../domain/set-aside.ts';
import type { Settings } from '../../domain/settings.ts';
import { HOUR, type Instant } from '../../domain/time.ts';
import { localDateOf, localTimeOf, workingWindow } from '../../domain/zoned-time.ts';
import { worker } from '../../locales/worker-words.ts';
import { readValue } from '../../store/values.ts';
import type { Notices } from '../second-chance/second-chance-notice.ts';
import type { OneOnOneDependencies, OneOnOnes } from './one-on-ones.ts';

export interface ReminderDependencies extends OneOnOneDependencies {
  readonly settings: () => Promise<Settings>;
  readonly oneOnOnes: OneOnOnes;
  readonly notices: Pick<Notices, 'show'>;
}

const PREFIX = 'held';
/** A 1:1 first thing in the day is spoken of so long before. */
const BEFORE = HOUR;

export function isHeldNotice(id: string): boolean {
  return id.startsWith(`${PREFIX} `);
}

/** Which 1:1 it was said of is written down before it is said: a worker that is stopped says it at most once. */
export async function remindOfHeld(dependencies: ReminderDependencies): Promise<void> {
  const { store, now, zone, oneOnOnes, notices } = dependencies;
  const settings = await dependencies.settings();
  if (!settings.isRemindedOfHeld) return;
  const waiting = (await store.held.toArray()).filter(isHeld);
  const people = [...new Set(waiting.flatMap(({ who }) => who[0] ?? []))];
  if (people.length === 0) return;
  const found = await oneOnOnes.readAll(people);
  for (const email of people) {
    const next = found.get(email)?.next ?? null;
    if (next === null || !isMorningOf(next.interval.start, settings, now())) continue;
    const held = waiting.filter(({ who }) => who[0] === email);
    if (held.every(({ remindedFor }) => remindedFor === next.eventId)) continue;
    const isFirst = held.every(({ remindedFor }) => remindedFor !== next.eventId);
    for (const { id } of held) await store.held.update(id, { remindedFor: next.eventId });
    // What was held after the notification is in the queue for everybody to see.
    if (!isFirst) continue;
    const account = (await readValue(store, 'account'))?.email ?? '';
    const title = worker.held.title(localTimeOf(next.interval.start, zone()));
    await notices.show(`${PREFIX} ${account} ${next.eventId}`, {
      title,
      message: worker.held.text(held.length),
    });
  }
}

/** From the start of the working day, or an hour before it; never once it has begun. */
function isMorningOf(start: Instant, { workingHours }: Settings, now: Instant): boolean {
  const date = localDateOf(start, workingHours.zone);
  const opening = workingWindow(workingHours, date)?.start ?? start - BEFORE;
  return now >= Math.min(opening, start - BEFORE) && now < start;
}
