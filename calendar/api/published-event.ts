// The event that publishes one instance of a focus block, and how Google's answer to it is read.
// Focus time's rules: https://developers.google.com/workspace/calendar/api/guides/calendar-status (November 2026).
import type { Email } from '../../domain/focus-block.ts';
import type { SeenPublication, WantedPublication } from '../../domain/publication.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import { CalendarApiError } from './api-error.ts';
import type { GoogleEvent } from './calendar-client.ts';
import { readContract, writeContract } from './contract.ts';
import {
  isOwnedBy,
  KEY,
  MAJOR_VERSION,
  readBlockId,
  readFlare,
  readLevel,
  sharedOf,
} from './event-resource.ts';
import { intervalOf, isBusy } from './event-times.ts';
import { isoSeconds, readWritten, writeWritten } from './written-publication.ts';

/** `isPlain`: as an ordinary busy event, for accounts without focus time. */
export function eventToInsert(eventId: string, wanted: WantedPublication, isPlain: boolean): GoogleEvent {
  return {
    id: eventId,
    ...contentOf(wanted),
    extendedProperties: { shared: sharedProperties(wanted) },
    ...(isPlain
      ? { eventType: 'default' }
      : {
          eventType: 'focusTime',
          focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
        }),
  };
}

/** Without the type: Google refuses a patch that names it. No attendees, so nobody is ever mailed. */
export function eventToPatch(wanted: WantedPublication): GoogleEvent {
  const shared = { ...NO_FLARE, ...sharedProperties(wanted) };
  return { ...contentOf(wanted), extendedProperties: { shared } };
}

/**
 * Google's types know text only, yet null is how a property is taken away, as from an event that stands for another
 * day now: https://developers.google.com/workspace/calendar/api/guides/extended-properties (November 2026)
 */
const NO_FLARE = { [`${KEY}.flare`]: null } as unknown as Record<string, string>;

function contentOf(wanted: WantedPublication): GoogleEvent {
  const { interval, zone, title, visibility } = wanted.content;
  return {
    summary: title,
    transparency: 'opaque',
    visibility,
    start: { dateTime: isoSeconds(interval.start), timeZone: zone },
    end: { dateTime: isoSeconds(interval.end), timeZone: zone },
  };
}

/** Does the event in Google Calendar take the time and carry the terms that were wanted? */
export function carries(event: GoogleEvent, wanted: WantedPublication): boolean {
  const { content } = wanted;
  const interval = intervalOf(event, content.zone);
  const properties = sharedOf(event);
  return (
    isBusy(event) &&
    (event.summary ?? '') === content.title &&
    (event.visibility ?? 'default') === content.visibility &&
    interval?.start === content.interval.start &&
    interval.end === content.interval.end &&
    readFlare(properties) === (content.flareUntil ?? null) &&
    Object.entries(sharedProperties(wanted)).every(([key, value]) => properties[key] === value)
  );
}

/** An event that a copy of ours wrote into its owner's own calendar; null for every other event. */
export function readPublication(
  event: GoogleEvent,
  owner: Email,
  calendarZone: ZoneId,
): SeenPublication | null {
  // Asked first because a calendar holds thousands of events, and few are ours.
  if (event.extendedProperties?.shared?.[KEY] !== MAJOR_VERSION || event.status === 'cancelled') return null;
  const properties = sharedOf(event);
  const blockId = readBlockId(properties);
  const interval = intervalOf(event, calendarZone);
  if (blockId === null || interval === null || typeof event.id !== 'string') return null;
  const workingHours = readContract(properties[`${KEY}.contract`]);
  if (!isOwnedBy(event, owner) || workingHours === null) return null;
  const written = readWritten(properties[`${KEY}.written`], blockId);
  const zone = written?.block.zone ?? calendarZone;
  return {
    eventId: event.id,
    etag: event.etag ?? '',
    blockId,
    content: {
      interval,
      level: readLevel(properties),
      zone,
      workingHours,
      flareUntil: readFlare(properties),
    },
    isPlain: event.eventType !== 'focusTime',
    isFree: !isBusy(event),
    written,
  };
}

/** Google's ways to say that this account has no focus time. It has also been seen to answer `default` in silence. */
const NO_FOCUS_TIME = ['malformedFocusTimeEvent', 'eventTypeRestriction', 'invalidEventType'];

export function isFocusTimeRefused(error: unknown): boolean {
  return error instanceof CalendarApiError && error.status === 400 && NO_FOCUS_TIME.includes(error.reason);
}

function sharedProperties(wanted: WantedPublication): Record<string, string> {
  const { blockId, content } = wanted;
  const written = writeWritten(wanted);
  const { flareUntil = null } = content;
  return {
    [KEY]: MAJOR_VERSION,
    [`${KEY}.level`]: content.level,
    [`${KEY}.block`]: blockId,
    [`${KEY}.contract`]: writeContract(content.workingHours),
    ...(flareUntil !== null && { [`${KEY}.flare`]: isoSeconds(flareUntil) }),
    ...(written !== null && { [`${KEY}.written`]: written }),
  };
}
