// What a row of the outbox becomes once it is known how its event stands in Google Calendar.
import type { GoogleEvent } from '../../calendar/api/calendar-client.ts';
import type { Level } from '../../domain/focus-block.ts';
import { type HandChange, isSameChange, type WrittenPublication } from '../../domain/publication.ts';
import type { Instant } from '../../domain/time.ts';
import type { Database, PublicationRow } from '../../store/database.ts';
import { adoptEdit, dropTwins } from '../../store/seen-publications.ts';

const SETTLED = { problem: null, nextAttemptAt: 0, seenEtag: undefined } as const;

/** Google holds what was wanted, the owner's terms included. */
export async function confirm(store: Database, row: PublicationRow, event: GoogleEvent): Promise<void> {
  await stands(store, row, event, { toldAt: updatedAt(event) });
}

/**
 * The event is what the row says, with `more` that is known of it. An update, not a put: the row may be gone, because
 * the account changed meanwhile.
 */
export async function stands(
  store: Database,
  row: PublicationRow,
  event: GoogleEvent,
  more: Partial<PublicationRow> = {},
): Promise<void> {
  await store.publications.update(row.eventId, {
    ...SETTLED,
    state: 'published',
    etag: event.etag ?? null,
    confirmed: row.content,
    isPlain: event.eventType !== 'focusTime',
    change: undefined,
    isKept: undefined,
    ...more,
  });
}

/** Its owner changed the event by hand: it stays so, and the options page shows it. */
export async function keepHandChange(
  store: Database,
  row: PublicationRow,
  event: GoogleEvent,
  change: HandChange,
): Promise<void> {
  const isKept = row.isKept === true && row.change !== undefined && isSameChange(row.change, change);
  await store.publications.update(row.eventId, {
    ...SETTLED,
    state: 'changed',
    etag: event.etag ?? null,
    change,
    toldAt: updatedAt(event),
    isKept: isKept ? true : undefined,
  });
}

/** What an event says that another browser wrote. */
export interface Adopted {
  readonly written: WrittenPublication;
  readonly level: Level;
  readonly flareUntil: Instant | null;
}

/** Another browser wrote it: this one goes on from what stands there, its own title and the like left aside. */
export async function adopt(
  store: Database,
  row: PublicationRow,
  event: GoogleEvent,
  said: Adopted,
): Promise<void> {
  const { interval, date, block, edit = null } = said.written;
  const isWeakened = said.level !== block.level && edit?.isOpened !== true;
  const content = {
    ...row.content,
    interval,
    level: said.level,
    zone: block.zone,
    isWeakened,
    flareUntil: said.flareUntil,
  };
  await store.transaction('rw', store.publications, store.blocks, store.keyvalue, async () => {
    await adoptEdit(store, said.written);
    const adopted = { date, content, source: block, edit, isLevelFound: true };
    await stands(store, { ...row, content }, event, adopted);
    await dropTwins(store, row.blockId, date);
  });
}

/** Its owner deleted it in Google Calendar: it does not come back by itself. */
export async function drop(store: Database, row: PublicationRow): Promise<void> {
  await store.publications.update(row.eventId, {
    ...SETTLED,
    state: 'dropped',
    change: undefined,
    isKept: undefined,
  });
}

function updatedAt(event: GoogleEvent): Instant {
  const at = Date.parse(event.updated ?? '');
  return Number.isFinite(at) ? at : 0;
}
