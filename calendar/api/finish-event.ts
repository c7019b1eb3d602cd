// The all-day event that carries a finish line where no block does (docs/protocol.md section 1).
import { addDays, type LocalDate } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { KEY, MAJOR_VERSION } from './event-resource.ts';

/** `title`: seen by whoever may see details of this calendar: it says what it is, and no project. */
export function finishToInsert(id: string, date: LocalDate, title: string): GoogleEvent {
  return { id, summary: title, ...finishToPatch(date) };
}

/** Without the title, which may have been changed by hand. Transparent: it takes no time of its owner's. */
export function finishToPatch(date: LocalDate): GoogleEvent {
  return {
    start: { date },
    end: { date: addDays(date, 1) },
    transparency: 'transparent',
    extendedProperties: { shared: { [KEY]: MAJOR_VERSION, [`${KEY}.finish`]: date } },
  };
}
