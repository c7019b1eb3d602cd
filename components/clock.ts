// Times and their ranges as this person's calendar writes them, mended where CLDR is long-winded.
import { directionOf } from '../domain/language.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';

export type HourCycle = 'h12' | 'h23';

/** `minutes`: {} leaves them out. */
export function clockIn(
  locale: string,
  zone: ZoneId,
  hourCycle: HourCycle | undefined,
  minutes: Intl.DateTimeFormatOptions = { minute: '2-digit' },
) {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: 'numeric',
    ...minutes,
    ...(hourCycle === undefined ? {} : { hourCycle }),
  });
  const is24Hour = format.resolvedOptions().hourCycle === 'h23';
  const isRtl = directionOf(new Intl.Locale(locale).language) === 'rtl';
  const time = (at: Instant) => tidy(format.formatToParts(at), is24Hour);
  return {
    is24Hour,
    time,
    range: ({ start, end }: Interval) => {
      const parts = format.formatRangeToParts(start, end);
      const dash = is24Hour ? dashOf(parts) : null;
      return readAsOne(dash === null ? tidy(parts, is24Hour) : time(start) + dash + time(end), isRtl);
    },
  };
}

/**
 * What stands between two times of one day, in this language; null where more than times is said. German ranges end in
 * "Uhr", Japanese ones count 時 and 分, though single times do neither (measured with ICU 78, November 2026).
 */
function dashOf(parts: readonly Intl.DateTimeRangeFormatPart[]): string | null {
  const end = parts.findIndex(({ source }) => source === 'endRange');
  if (end < 0 || parts.some(({ type }) => type === 'day')) return null;
  const between = parts.slice(0, end).filter(({ source }) => source === 'shared');
  const dash = between.map(({ value }) => value).join('');
  return /[–~～]/.exec(dash)?.[0] ?? dash;
}

/**
 * CLDR pads the hour of many 24-hour patterns although `numeric` was asked for, and sets the dash of English ranges
 * between spaces (measured with ICU 78, November 2026). Both make a card's sentence needlessly long.
 */
function tidy(parts: readonly { type: string; value: string }[], is24Hour: boolean): string {
  if (!is24Hour) return parts.map(({ value }) => value).join('');
  return parts
    .map(({ type, value }) => {
      if (type === 'hour') return value.replace(/^0(?=\d)/, '');
      return type === 'literal' ? value.replace(/^\s*–\s*$/, '–') : value;
    })
    .join('');
}

/**
 * A range of bare digits runs from left to right, as its times do, wherever it stands: between Hebrew words it would begin
 * at its end. One with words in it (9:00 ص) is read as they are.
 */
function readAsOne(range: string, isRtl: boolean): string {
  return isRtl && !/\p{L}/u.test(range) ? `\u2066${range}\u2069` : range;
}
