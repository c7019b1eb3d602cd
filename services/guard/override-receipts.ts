// Booked all the same: the reason goes on the meeting once it is saved (docs/protocol.md section 2). Nobody is mailed.
// What is to be written stands in the store first; after a lost answer the meeting itself says whether it is there.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import type { CalendarClient, GoogleEvent } from '../../calendar/api/calendar-client.ts';
import { OVERRIDE_KEY, writeReceipt } from '../../calendar/api/receipt.ts';
import type { WavedThrough } from '../../domain/set-aside.ts';
import type { Instant } from '../../domain/time.ts';
import { monthOf, type ZoneId } from '../../domain/zoned-time.ts';
import type { OverrideBudget } from '../../messages/overview.ts';
import type { Database, SecondChanceRow } from '../../store/database.ts';
import { noteDecision, readDecisions } from '../../store/decisions.ts';

export interface ReceiptDependencies {
  readonly store: Database;
  readonly api: Pick<CalendarClient, 'getMeeting' | 'patchEvent'>;
  readonly now: () => Instant;
}

/** Google's answers after which the same call may still go through. */
const LATER = ['offline', 'rateLimited', 'unauthorized', 'preconditionFailed'];

/** Of a saved meeting whose organizer gave a reason on the card: a card that was dismissed has none. */
export function receiptOf(wave: WavedThrough | null): Pick<SecondChanceRow, 'receipt'> {
  if (wave === null || wave.reason === null) return {};
  const { reason, note = '', costMinutes = null, at } = wave;
  return { receipt: { reason, note, costMinutes, at, isWritten: false } };
}

/** Writes what is still to be written. Never throws for what Google says. */
export async function writeReceipts(dependencies: ReceiptDependencies): Promise<void> {
  const { store } = dependencies;
  const open = await store.secondChances.filter(({ receipt }) => receipt?.isWritten === false).toArray();
  for (const row of open) {
    const { receipt } = row;
    if (receipt === undefined) continue;
    const outcome = await write(row.eventId, writeReceipt(receipt), dependencies);
    if (outcome === 'later') continue;
    await store.transaction('rw', store.secondChances, store.decisions, async () => {
      await store.secondChances.update(row.eventId, { receipt: { ...receipt, isWritten: true } });
      if (outcome !== 'gone') await noteBooked(row, dependencies);
    });
  }
}

/** How many bookings with a reason there were in this month. */
export async function readBudget(
  store: Database,
  most: number,
  now: Instant,
  zone: ZoneId,
): Promise<OverrideBudget> {
  const booked = await readDecisions(store, monthOf(now, zone));
  return { used: booked.filter(({ kind, reason }) => kind === 'booked' && reason !== null).length, most };
}

/** `done`: it is there, or never will be. `gone`: the meeting was deleted. */
async function write(
  eventId: string,
  value: string,
  { api }: ReceiptDependencies,
): Promise<'done' | 'gone' | 'later'> {
  try {
    const event: GoogleEvent = await api.getMeeting(eventId);
    if (event.status === 'cancelled') return 'gone';
    const shared = event.extendedProperties?.shared ?? {};
    if (shared[OVERRIDE_KEY] === value) return 'done';
    const properties = { extendedProperties: { shared: { ...shared, [OVERRIDE_KEY]: value } } };
    await api.patchEvent(eventId, properties, event.etag ?? null);
    return 'done';
  } catch (error) {
    if (!(error instanceof CalendarApiError)) throw error;
    if (error.kind === 'notFound' || error.kind === 'gone') return 'gone';
    return LATER.includes(error.kind) ? 'later' : 'done';
  }
}

function noteBooked(row: SecondChanceRow, { store, now }: ReceiptDependencies): Promise<void> {
  const { eventId, interval, landing, receipt } = row;
  return noteDecision(store, {
    kind: 'booked',
    at: now(),
    interval,
    people: landing?.guests.length ?? 0,
    costMinutes: receipt?.costMinutes ?? null,
    reason: receipt?.reason ?? null,
    about: eventId,
  });
}
