// Weeks, shares and counts as this person's calendar writes them. Intl only.
import type { KnownSum } from '../../domain/mirror/interruptions.ts';
import { DAY, HOUR, type Instant, type Interval } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { Formats } from '../format.ts';

export interface MirrorFormats extends Formats {
  /** `16–20 November`: the working days. */
  week(interval: Interval): string;
  /** `16 Nov` */
  shortDay(at: Instant): string;
  /** `75%`, as the language writes it. */
  percent(share: number): string;
  /** `0.4`: one decimal at most. */
  decimal(value: number): string;
  /** `6.5 h`, and `6.5 h+` where a part is not known; `?` where nothing is. */
  sum(sum: KnownSum): string;
}

/** `zone`: the one by whose clock weeks begin. */
export function mirrorFormats(format: Formats, zone: ZoneId): MirrorFormats {
  const { locale } = format;
  const long = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long' });
  const short = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'short' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    ...format,
    // At noon: no change of the clocks makes Friday of it Thursday or Saturday.
    week: ({ start }) =>
      long
        .formatRangeToParts(start + 12 * HOUR, start + 4 * DAY + 12 * HOUR)
        .map(({ type, value }) => (type === 'literal' ? value.replace(/^\s*–\s*$/, '–') : value))
        .join(''),
    shortDay: (at) => short.format(at + 12 * HOUR),
    percent: (value) => share.format(value),
    decimal: (value) => number.format(value),
    sum: ({ minutes, isComplete }) => format.cost({ minutes, isComplete, knownGuests: 0, guests: 0 }),
  };
}
