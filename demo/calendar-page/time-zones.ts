// The zones the page offers, named as Google names them: `(GMT+01:00) Central European Time - Berlin`.
import type { Instant } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';

const ZONE_NAMES: Readonly<Record<ZoneId, readonly [name: string, city: string]>> = {
  UTC: ['Coordinated Universal Time', ''],
  'America/Los_Angeles': ['Pacific Time', 'Los Angeles'],
  'America/Chicago': ['Central Time', 'Chicago'],
  'America/New_York': ['Eastern Time', 'New York'],
  'America/Sao_Paulo': ['Brasilia Time', 'Sao Paulo'],
  'Europe/London': ['United Kingdom Time', 'London'],
  'Europe/Berlin': ['Central European Time', 'Berlin'],
  'Europe/Helsinki': ['Eastern European Time', 'Helsinki'],
  'Asia/Kolkata': ['India Standard Time', 'Kolkata'],
  'Asia/Tokyo': ['Japan Standard Time', 'Tokyo'],
  'Australia/Sydney': ['Eastern Australia Time', 'Sydney'],
};

/** The content of `#timezonedata`: `[[[iana, label, aliases, letter, name], …], version]`. */
export function timeZoneData(at: Instant, own: ZoneId, locale: string): unknown {
  const known = Object.hasOwn(ZONE_NAMES, own) ? {} : { [own]: [own, ''] as const };
  const rows = Object.entries({ ...ZONE_NAMES, ...known }).map(([zone, [name, city]]) => {
    const spoken = nameIn(locale, zone) ?? name;
    const place = city === '' ? spoken : `${spoken} - ${city}`;
    return [zone, `(${offsetLabel(zone, at)}) ${place}`, null, 'x', spoken];
  });
  return [rows, '2026a'];
}

/** Null in English, whose names above are Google's own. */
function nameIn(locale: string, zone: ZoneId): string | null {
  if (locale.startsWith('en')) return null;
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? null;
}

/** Milliseconds east of Greenwich. */
export function zoneOffset(zone: ZoneId, at: Instant): number {
  const match = /^GMT([+-])(\d\d):(\d\d)$/.exec(offsetLabel(zone, at));
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function offsetLabel(zone: ZoneId, at: Instant): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    at,
  );
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return offset === 'GMT' ? 'GMT+00:00' : offset;
}
