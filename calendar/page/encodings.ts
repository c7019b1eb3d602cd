// How Google's page writes days, times and event ids into attributes. Public code and saved pages, 2018 to Oct 2026.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';

/** `data-datekey`: (year - 1970) << 9 | month << 5 | day; 29046 = 2026-11-22. Null when it is no date. */
export function dateOfKey(key: string | null): LocalDate | null {
  if (key === null || !/^\d{1,6}$/.test(key)) return null;
  const value = Number(key);
  return localDate(1970 + (value >> 9), (value >> 5) & 15, value & 31);
}

/** `data-date`, and `data-ical` of a date wrapper: `YYYYMMDD`. */
export function dateOfIcal(text: string | null): LocalDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '');
  return match === null ? null : localDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function icalOfDate(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** `data-ical` of a time wrapper or of a time list's option: `THHMMSS`. */
export function timeOfIcal(text: string | null): LocalTime | null {
  const match = /^T([01]\d|2[0-3])([0-5]\d)\d{2}$/.exec(text ?? '');
  return match === null ? null : `${match[1]}:${match[2]}`;
}

export function icalOfTime(time: LocalTime): string {
  return `T${time.replace(':', '')}00`;
}

/** Null unless the three make a real day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

/** 0 = midnight, 1440 is not a time of the same day. */
export function timeOfMinutes(minutes: number): LocalTime {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export interface EventKey {
  readonly eventId: string;
  readonly calendarId: string;
}

const SHORT_DOMAINS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  i: 'import.calendar.google.com',
  h: 'holiday@group.v.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

/**
 * `data-eventid`, and `eid` in addresses: base64url without padding of `eventId calendarId`, where some domains
 * are one letter. Tasks and anything odd give null.
 */
export function eventKeyOf(encoded: string): EventKey | null {
  const plain = fromBase64Url(encoded);
  if (plain === null || /\p{Cc}/u.test(plain)) return null;
  const gap = plain.lastIndexOf(' ');
  const [eventId, calendar] = [plain.slice(0, gap), plain.slice(gap + 1)];
  if (gap < 1 || !/^[\w@.-]+$/.test(eventId) || !/^[^@\s]+@[^@\s]+$/.test(calendar)) return null;
  const [name, domain = ''] = calendar.split('@');
  return { eventId, calendarId: `${name}@${SHORT_DOMAINS[domain] ?? domain}` };
}

function fromBase64Url(encoded: string): string | null {
  if (!/^[\w-]+$/.test(encoded)) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
