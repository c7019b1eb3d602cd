// Once a week: the mirror is there. No figure in it, for a lock screen may show it.
import type { Settings } from '../../domain/settings.ts';
import type { Instant } from '../../domain/time.ts';
import {
  type LocalDate,
  localDateOf,
  localTimeOf,
  mondayOf,
  WEEKDAYS,
  weekdayOf,
} from '../../domain/zoned-time.ts';
import { worker } from '../../locales/worker-words.ts';
import type { Database } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';
import type { Notices } from '../second-chance/second-chance-notice.ts';

export interface MirrorNoticeDependencies {
  readonly store: Database;
  readonly settings: () => Promise<Settings>;
  readonly notices: Pick<Notices, 'show'>;
  readonly now: () => Instant;
}

const PREFIX = 'mirror';
const FRIDAY = WEEKDAYS.indexOf('FR');
const FROM_TIME = '14:00';

export function isMirrorNotice(id: string): boolean {
  return id.startsWith(`${PREFIX} `);
}

/** From Friday afternoon to Sunday; later than that it is old news. */
function isTimeForIt(now: Instant, zone: string): boolean {
  const day = WEEKDAYS.indexOf(weekdayOf(localDateOf(now, zone)));
  return day > FRIDAY || (day === FRIDAY && localTimeOf(now, zone) >= FROM_TIME);
}

/** At most once for each week, and never for a week with nothing in it. */
export async function announceMirror(dependencies: MirrorNoticeDependencies): Promise<void> {
  const { store, settings, notices, now } = dependencies;
  const { isMirrorAnnounced, workingHours } = await settings();
  const { zone } = workingHours;
  if (!isMirrorAnnounced || !isTimeForIt(now(), zone)) return;
  const monday = mondayOf(localDateOf(now(), zone));
  if ((await readValue(store, 'mirrorAnnounced')) === monday || !(await hasFigures(store, monday))) return;
  // Noted first: a worker that is stopped in between says nothing rather than the same twice.
  await writeValue(store, 'mirrorAnnounced', monday);
  const account = (await readValue(store, 'account'))?.email ?? '';
  const { title, text } = worker.mirror;
  await notices.show(`${PREFIX} ${account} ${monday}`, { title, message: text });
}

async function hasFigures(store: Database, monday: LocalDate): Promise<boolean> {
  const counted = (await readValue(store, 'countedWeeks'))?.[monday];
  return (counted?.own.blocks ?? 0) > 0 || (await store.decisions.count()) > 0;
}
