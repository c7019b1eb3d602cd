// How Google Calendar's page writes days, times and ids into attributes.
import type { LocalDate, LocalTime } from '../../../domain/zoned-time.ts';

/** `data-datekey`: `(year - 1970) << 9 | month << 5 | day`. */
export function dateKeyOf(date: LocalDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

export function dateOfKey(key: number): LocalDate {
  return joinDate(1970 + (key >> 9), (key >> 5) & 15, key & 31);
}

/** `data-date`: `YYYYMMDD`. */
export function compactDate(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** @throws RangeError when `compact` is not eight digits */
export function dateOfCompact(compact: string): LocalDate {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(compact);
  if (match === null) throw new RangeError(`Not a compact date: ${compact}`);
  return match.slice(1).join('-');
}

/** `data-ical` of a time: `THHMMSS`. */
export function icalTime(time: LocalTime): string {
  return `T${time.replace(':', '')}00`;
}

/** @throws RangeError when `ical` is not of the form `THHMMSS` */
export function timeOfIcal(ical: string): LocalTime {
  const match = /^T(\d\d)(\d\d)\d\d$/.exec(ical);
  if (match === null) throw new RangeError(`Not a time: ${ical}`);
  return `${match[1]}:${match[2]}`;
}

/** Base64 of UTF-8 without padding: ids in the calendar list, `data-principal-ids`, `#xCalSel`. */
export function encodeId(id: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(id))).replace(/=+$/, '');
}

export function decodeId(encoded: string): string {
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** `data-eventid`, and the `eid` of URLs: base64url of `eventId calendarId`; gmail.com is written `m`. */
export function encodeEventId(eventId: string, calendarId: string): string {
  const short = calendarId.replace(/@gmail\.com$/, '@m').replace(/@group\.calendar\.google\.com$/, '@g');
  return encodeId(`${eventId} ${short}`).replaceAll('+', '-').replaceAll('/', '_');
}

/** Null when `encoded` does not name an event, as in `tasks_…`. */
export function decodeEventId(encoded: string): { eventId: string; calendarId: string } | null {
  if (!/^[\w-]+$/.test(encoded) || encoded.startsWith('tasks_')) return null;
  const [eventId, short, rest] = tryDecode(encoded).split(' ');
  if (eventId === undefined || short === undefined || rest !== undefined) return null;
  const calendarId = short.replace(/@m$/, '@gmail.com').replace(/@g$/, '@group.calendar.google.com');
  return { eventId, calendarId };
}

function tryDecode(encoded: string): string {
  try {
    return decodeId(encoded);
  } catch {
    return '';
  }
}

/** `data-value` of a recurrence option: start stamp, frequency or null, whether it repeats, rule. */
export function recurrenceValue(date: LocalDate, time: LocalTime, rule: string | null): string {
  const stamp = `${compactDate(date)}${icalTime(time)}`;
  const frequency = rule === null ? null : (/FREQ=([A-Z]+)/.exec(rule)?.[1] ?? null);
  return JSON.stringify(rule === null ? [stamp, null, null, null] : [stamp, frequency, true, rule]);
}

/** The `RRULE:…` inside a recurrence option's value, or null for a single event. */
export function ruleOfValue(value: string): string | null {
  const parsed: unknown = JSON.parse(value);
  const rule: unknown = Array.isArray(parsed) ? parsed[3] : null;
  return typeof rule === 'string' ? rule : null;
}

function joinDate(year: number, month: number, day: number): LocalDate {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
