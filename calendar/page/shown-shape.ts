// Does a text look like a time or a day? Told from its digits alone, so that it holds in every language:
// "10:30am", "午後10:30", "오전 8시", "13.30 Uhr", "8 AM"; "26. Nov. 2026", "2026年11月26日".
import { plain } from './plain-text.ts';

const CLOCK = /(?:^|[^\d+\-−:.])\d{1,2}\s?[:.h時시点點时]\s?\d{2}(?!\d)/;
const BARE_HOUR = /^[^\d+\-−]{0,12}\d{1,2}[^\d]{0,12}$/;
/** So many options tell what a list is of. */
export const MOST_LOOKED_AT = 8;

export function isTimeShaped(text: string): boolean {
  const words = plain(text);
  return words.length > 1 && words.length <= 20 && (CLOCK.test(words) || BARE_HOUR.test(words));
}

/** Numbers, but no time of day. */
export function isDayShaped(text: string): boolean {
  const words = plain(text);
  return /\d/.test(words) && words.length >= 4 && words.length <= 40 && !CLOCK.test(words);
}

/** Half of the options, since "오전 8시" and "8 AM" have no minutes. Lists of zones and of lengths have numbers, too. */
export function isTimeList(options: readonly string[]): boolean {
  const looked = options.slice(0, MOST_LOOKED_AT).map(plain);
  return looked.length >= 4 && looked.filter((each) => CLOCK.test(each)).length * 2 >= looked.length;
}

/**
 * Could this text be the wording of this time? False only where its digits say otherwise: another minute, or an hour
 * that is neither the 24-hour nor the 12-hour one. Words are not looked at, so no language is misread.
 */
export function mayWordTime(text: string, time: string): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const numbers = numbersIn(text);
  const [first, second = 0] = numbers;
  if (first === undefined) return true;
  const isHour = first === hour || first === hour % 12 || (hour % 12 === 0 && first === 12) || first === 24;
  return isHour && second === minute;
}

/** Could this text be the wording of this day? False only where it has numbers and none is the day's. */
export function mayWordDay(text: string, date: string): boolean {
  const numbers = numbersIn(text);
  return numbers.length === 0 || numbers.includes(Number(date.slice(8)));
}

function numbersIn(text: string): number[] {
  return (plain(text).match(/\d+/g) ?? []).map(Number);
}
