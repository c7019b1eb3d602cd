// Names of months, weekdays and halves of the day in a language, told by Intl instead of by lists of ours.
import type { LocalDate } from '../../domain/zoned-time.ts';
import { plain } from './plain-text.ts';

interface Month {
  readonly name: string;
  readonly month: number;
}

interface Words {
  /** Longest first: "11月" holds "1月". */
  readonly months: readonly Month[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Day period, longest first -> the hours it names. */
  readonly periods: readonly { readonly name: string; readonly hours: ReadonlySet<number> }[];
}

/** Google's own words where today's CLDR has others; seen in public fixtures of 2024 to 2026. */
const MORE_PERIODS: Readonly<Record<string, 0 | 12>> = {
  am: 0,
  午前: 0,
  오전: 0,
  上午: 0,
  पूर्वाह्न: 0,
  'לפנה״צ': 0,
  pm: 12,
  午後: 12,
  오후: 12,
  下午: 12,
  अपराह्न: 12,
  'אחה״צ': 12,
};

const known = new Map<string, Words>();

/** 0 before noon, 12 after; null when the words do not say. `hour` is at most 12. */
export function matchHalfOfDay(words: string, hour: number, locale: string): 0 | 12 | null {
  const dense = densely(words);
  for (const { name, hours } of wordsOf(locale).periods) {
    if (!dense.includes(name)) continue;
    const [isMorning, isEvening] = [hours.has(hour % 12), hours.has((hour % 12) + 12)];
    if (isMorning !== isEvening) return isMorning ? 0 : 12;
  }
  return null;
}

export function monthsIn(words: string, locale: string): readonly Month[] {
  return wordsOf(locale).months.filter(({ name }) => words.includes(name));
}

export function namesWeekday(words: string, date: LocalDate, locale: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return wordsOf(locale).weekdays[day]?.some((name) => words.includes(name)) ?? false;
}

/** In Vietnamese Thursday is "Th 5" or "T5": no day of a month. */
export function withoutNumberedWeekdays(words: string, locale: string): string {
  const numbered = wordsOf(locale)
    .weekdays.flat()
    .filter((name) => /\d/.test(name));
  return numbered.length === 0 ? words : words.replace(/^\p{L}{1,3}\.?\s?\d(?=,)/u, ' ');
}

function wordsOf(locale: string): Words {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const words = { months: monthsOf(locale), weekdays: weekdaysOf(locale), periods: periodsOf(locale) };
  known.set(locale, words);
  return words;
}

function part(
  locale: string,
  at: number,
  type: Intl.DateTimeFormatPartTypes,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return plain(format.formatToParts(at).find((each) => each.type === type)?.value ?? '');
}

/** With a day beside it a month may stand in another case. */
function monthsOf(locale: string): Month[] {
  const styles = [{ month: 'long' }, { month: 'short' }] as const;
  const both = [...styles, ...styles.map((style) => ({ ...style, day: 'numeric' }) as const)];
  const all = Array.from({ length: 12 }, (_, index) =>
    both.map((style) => ({
      month: index + 1,
      name: part(locale, Date.UTC(2026, index, 15), 'month', style).replace(/\.$/, ''),
    })),
  ).flat();
  const unique = [...new Map(all.map((each) => [each.name, each])).values()];
  return longestFirst(unique.filter(({ name }) => name.length > 1 && /\D/.test(name)));
}

function weekdaysOf(locale: string): string[][] {
  return Array.from({ length: 7 }, (_, index) => {
    const at = Date.UTC(2026, 10, 22 + index);
    const names = (['long', 'short'] as const).map((weekday) =>
      part(locale, at, 'weekday', { weekday }).replace(/\.$/, ''),
    );
    // "月" is Monday and a month: alone it counts in brackets only.
    return [...new Set(names)].flatMap((name) => (name.length > 1 ? name : name === '' ? [] : `(${name})`));
  });
}

function periodsOf(locale: string): Words['periods'] {
  const hours = new Map<string, Set<number>>();
  const add = (name: string, hour: number) => {
    if (name !== '') hours.set(name, (hours.get(name) ?? new Set()).add(hour));
  };
  const styles: Intl.DateTimeFormatOptions[] = [
    { hour: 'numeric', hour12: true },
    { hour: 'numeric', hour12: true, dayPeriod: 'long' },
  ];
  for (let hour = 0; hour < 24; hour += 1) {
    for (const style of styles) add(densely(part(locale, hour * 3_600_000, 'dayPeriod', style)), hour);
    for (const [name, half] of Object.entries(MORE_PERIODS)) {
      if (hour >= half && hour < half + 12) add(densely(plain(name)), hour);
    }
  }
  return longestFirst([...hours].map(([name, all]) => ({ name, hours: all })));
}

function densely(words: string): string {
  return words.replace(/[\s.]/g, '');
}

function longestFirst<T extends { readonly name: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => b.name.length - a.name.length);
}
