// The bubble's folded line ("Sunday, November 22  9:00 – 10:00am"): read only when the grid shows no chip of the draft.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';
import { parseDate, parseTime } from './displayed-text.ts';
import { queryAll, shownText } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { collapsed } from './page-selectors.ts';
import type { Times } from './read-fields.ts';

/** Without a start time on the line the draft lasts all day. `rank` is the rank of this way of reading. */
export function readCollapsed(root: Element, page: PageContext, rank: number): Times {
  const words = (css: string) => queryAll(root, css).filter(page.isVisible).map(shownText)[0] ?? null;
  const startText = words(collapsed.startTime);
  const isAllDay = startText === null;
  const startDate = dateIn(words(collapsed.startDate), page);
  const endDate = dateIn(words(collapsed.endDate), page) ?? startDate;
  const end = timeIn(words(collapsed.endTime), page);
  const start = startText === null ? null : startBefore(startText, end, page);
  const at = (date: LocalDate | null, time: LocalTime | null) =>
    date === null || (time === null && !isAllDay) ? null : { value: { date, time }, rank };
  return { start: at(startDate, start), end: at(endDate, end), isAllDay: { value: isAllDay, rank } };
}

function dateIn(text: string | null, page: PageContext): LocalDate | null {
  return text === null ? null : parseDate(text, page);
}

function timeIn(text: string | null, page: PageContext): LocalTime | null {
  return text === null ? null : parseTime(text, page);
}

/** "9:00 – 10:00am": the start has the end's half of the day if that puts it before the end, else the other. */
function startBefore(text: string, end: LocalTime | null, page: PageContext): LocalTime | null {
  const said = parseTime(text, page);
  if (said !== null || end === null) return said;
  const halves = [`${text} am`, `${text} pm`].flatMap((each) => parseTime(each, page) ?? []);
  return halves.filter((each) => each < end).at(-1) ?? halves.at(-1) ?? null;
}
