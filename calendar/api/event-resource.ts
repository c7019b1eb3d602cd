// Google's event resource as domain values. What colleagues publish is a stranger's hint: docs/protocol.md section 3.
import * as v from 'valibot';
import { type Email, type FocusBlock, LEVELS, type Level } from '../../domain/focus-block.ts';
import { saysOnCall } from '../../domain/on-call.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import type { Instant, Interval } from '../../domain/time.ts';
import type { WorkingHours, ZoneId } from '../../domain/zoned-time.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { readContract } from './contract.ts';
import { intervalOf, isBusy, stands, timesOf } from './event-times.ts';
import { readMeetingFacts } from './meeting-facts.ts';

export const KEY = 'letThemCook';
export const MAJOR_VERSION = '1';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const shared = v.fallback(v.record(v.string(), v.unknown()), {});
const level = v.fallback(v.picklist(LEVELS), 'hard');
const blockId = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))), null);
const flare = v.fallback(
  v.nullable(v.pipe(v.string(), v.maxLength(40), v.regex(RFC_3339), v.transform(Date.parse), v.finite())),
  null,
);

export type PublishedReading =
  | { readonly kind: 'block'; readonly block: FocusBlock }
  /** Written by a newer copy than this one: nobody may call that time free. */
  | { readonly kind: 'unknownVersion' }
  | { readonly kind: 'none' };

/**
 * The focus block that `event` is, if any. Invalid values mean what missing ones mean.
 * Only the calendar's owner is believed: an invitation with our key on it is somebody else's word.
 */
export function readFocusBlock(event: GoogleEvent, owner: Email, calendarZone: ZoneId): PublishedReading {
  const interval = intervalOf(event, calendarZone);
  return interval === null || !isBusy(event) ? { kind: 'none' } : blockIn(event, interval, owner);
}

/** Of an event that takes time. */
function blockIn(event: GoogleEvent, interval: Interval, owner: Email): PublishedReading {
  const version = event.extendedProperties?.shared?.[KEY];
  if (!isOwnedBy(event, owner)) return { kind: 'none' };
  if (version === undefined) {
    if (event.eventType !== 'focusTime') return { kind: 'none' };
    return { kind: 'block', block: { owner, interval, level: 'soft', blockId: null, flareUntil: null } };
  }
  if (version !== MAJOR_VERSION) return { kind: 'unknownVersion' };
  const properties = sharedOf(event);
  const block = {
    owner,
    interval,
    level: readLevel(properties),
    blockId: readBlockId(properties),
    flareUntil: readFlare(properties),
  };
  return { kind: 'block', block };
}

/** Working hours that the owner published, and when: the newest counts. */
export function readPublishedHours(
  event: GoogleEvent,
  owner: Email,
): { hours: WorkingHours; updatedAt: Instant } | null {
  const properties = sharedOf(event);
  if (properties[KEY] !== MAJOR_VERSION || !isOwnedBy(event, owner)) return null;
  const hours = readContract(properties[`${KEY}.contract`]);
  const updatedAt = Date.parse(event.updated ?? '');
  return hours === null ? null : { hours, updatedAt: Number.isFinite(updatedAt) ? updatedAt : 0 };
}

/**
 * One item of the own calendar's list. `free`: takes no time of its owner's, any more or at all, and does not say that
 * they are on call; a tombstone needs no times for that. `unreadable`: no event, or one that cannot be placed in time.
 */
export function readOwnItem(
  item: GoogleEvent | null,
  owner: Email,
  calendarZone: ZoneId,
): OwnEvent | 'free' | 'unreadable' {
  const { id, status } = item ?? {};
  if (item === null || typeof id !== 'string' || id === '') return 'unreadable';
  if (status === 'cancelled') return 'free';
  const interval = timesOf(item, calendarZone);
  if (interval === null || interval.end < interval.start) return 'unreadable';
  if (interval.start === interval.end) return 'free';
  const isOnCall = saysOnCall(typeof item.summary === 'string' ? item.summary : '') && stands(item);
  // Who is on call all day long often shows that day as free.
  if (!isBusy(item)) return isOnCall ? { id, interval, focus: null, isOnCall, isFree: true } : 'free';
  const reading = blockIn(item, interval, owner);
  const meeting = readMeetingFacts(item);
  return {
    id,
    interval,
    focus: reading.kind === 'block' ? reading.block : null,
    ...(isOnCall && { isOnCall }),
    ...(isAway(item) && { isAway: true }),
    ...(meeting !== null && { meeting }),
  };
}

function isAway({ eventType, start }: GoogleEvent): boolean {
  return eventType === 'outOfOffice' || typeof start?.date === 'string';
}

const displayName = v.fallback(
  v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))),
  null,
);

/** The owner's name as Google Calendar shows it on their own events; null when it does not. */
export function readOwnerName(event: GoogleEvent, owner: Email): string | null {
  const { email, displayName: name } = event.organizer ?? {};
  const isOwners = typeof email === 'string' && email.toLowerCase() === owner;
  return isOwners ? v.parse(displayName, name ?? null) : null;
}

export function sharedOf(event: GoogleEvent): Record<string, unknown> {
  return v.parse(shared, event.extendedProperties?.shared);
}

export function readBlockId(properties: Readonly<Record<string, unknown>>): string | null {
  return v.parse(blockId, properties[`${KEY}.block`]);
}

export function readLevel(properties: Readonly<Record<string, unknown>>): Level {
  return v.parse(level, properties[`${KEY}.level`]);
}

/** Until when the owner asked for help; null: not at all, or nothing that makes sense. */
export function readFlare(properties: Readonly<Record<string, unknown>>): Instant | null {
  return v.parse(flare, properties[`${KEY}.flare`] ?? null);
}

/** Events without an organizer are their calendar's own. */
export function isOwnedBy(event: GoogleEvent, owner: Email): boolean {
  const organizer = event.organizer?.email;
  return typeof organizer !== 'string' || organizer.toLowerCase() === owner;
}
