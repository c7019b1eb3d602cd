// The editor's address can fill in a draft: `text`, `dates`, `ctz`, `add`, `details`, `location`, `recur`.
import { DAY, HOUR, type Instant } from '../../../domain/time.ts';
import { addDays, isZone, localDateOf, localTimeOf, type ZoneId } from '../../../domain/zoned-time.ts';
import { type DraftFields, emptyFields } from './draft.ts';
import { dateOfCompact } from './encodings.ts';

/** With `dates` missing or with one value only, the next full hour in `zone`. */
export function fieldsOfPrefill(prefill: URLSearchParams, now: Instant, zone: ZoneId): DraftFields {
  const asked = prefill.get('ctz') ?? '';
  const draftZone = isZone(asked) ? asked : zone;
  const nextHour = Math.ceil((now + 1) / HOUR) * HOUR;
  const rule = prefill.get('recur');
  return {
    ...emptyFields(nextHour, draftZone),
    ...datesOf(prefill.get('dates') ?? '', draftZone),
    title: prefill.get('text') ?? '',
    location: prefill.get('location') ?? '',
    details: prefill.get('details') ?? '',
    guests: prefill.getAll('add').flatMap((each) =>
      each
        .split(',')
        .map((email) => email.trim())
        .filter(Boolean),
    ),
    recurrence: rule?.startsWith('RRULE:') ? rule : null,
  };
}

function datesOf(dates: string, zone: ZoneId): Partial<DraftFields> {
  const allDay = /^(\d{8})\/(\d{8})$/.exec(dates);
  if (allDay !== null) {
    const [startDate, after] = [dateOfCompact(allDay[1] ?? ''), dateOfCompact(allDay[2] ?? '')];
    const last = Date.parse(after) - Date.parse(startDate) >= DAY ? addDays(after, -1) : startDate;
    return { isAllDay: true, startDate, endDate: last };
  }
  const [start, end] = dates.split('/').map((stamp) => wallClockOf(stamp, zone));
  if (!start || !end) return {};
  return { startDate: start.date, startTime: start.time, endDate: end.date, endTime: end.time };
}

/** `YYYYMMDDTHHMMSS` is local to `zone`, with `Z` it is UTC. */
function wallClockOf(stamp: string, zone: ZoneId): { date: string; time: string } | null {
  const match = /^(\d{8})T(\d\d)(\d\d)\d\d(Z?)$/.exec(stamp);
  if (match === null) return null;
  const [, day = '', hour, minute, utc] = match;
  const [date, time] = [dateOfCompact(day), `${hour}:${minute}`];
  if (utc === '') return { date, time };
  const at = Date.parse(`${date}T${time}:00Z`);
  return { date: localDateOf(at, zone), time: localTimeOf(at, zone) };
}
