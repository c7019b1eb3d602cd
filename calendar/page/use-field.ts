// Uses one of Google's fields as a person would: choose from its list, or type and leave.
import type { LocalDate, LocalTime } from '../../domain/zoned-time.ts';
import type { Candidate } from './candidate.ts';
import { icalOfDate, icalOfTime } from './encodings.ts';
import { controlledBy, queryAll } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { field } from './selectors.ts';

export type Pause = (milliseconds: number) => Promise<void>;

/** One way to bring a value into a field. False: there is no such way here. */
export type WriteWay = () => Promise<boolean>;

/** Lists and pickers are drawn a moment after they are asked for. */
const OPENING = 100;

/** Opens the list, then takes its option, by `data-ical`. */
export function chooseTime(input: HTMLInputElement, time: LocalTime, pause: Pause): WriteWay {
  const wanted = icalOfTime(time);
  return () => choose(input, field.option, (option) => option.getAttribute('data-ical') === wanted, pause);
}

/** Opens the picker, then takes the day, if its month is the one in view. */
export function chooseDate(input: HTMLInputElement, date: LocalDate, pause: Pause): WriteWay {
  const wanted = icalOfDate(date);
  return () => choose(input, field.day, (day) => day.getAttribute('data-date') === wanted, pause);
}

async function choose(
  input: HTMLInputElement,
  candidates: readonly Candidate[],
  isWanted: (element: Element) => boolean,
  pause: Pause,
): Promise<boolean> {
  const inList = () => {
    const list = controlledBy(input);
    const all = candidates.flatMap(({ css }) => (list === null ? [] : queryAll(list, css)));
    return all.find(isWanted);
  };
  press(input);
  if (inList() === undefined) await pause(OPENING);
  const wanted = inList();
  if (wanted !== undefined) press(wanted);
  return wanted !== undefined;
}

/** Types into the field and leaves it; Enter only where it does not save the event. */
export function type(input: HTMLInputElement, text: string, mayPressEnter: boolean): WriteWay {
  return async () => {
    input.focus();
    setNatively(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    if (mayPressEnter) {
      const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent('keydown', enter));
      input.dispatchEvent(new KeyboardEvent('keyup', enter));
    }
    input.blur();
    return true;
  };
}

/** As the page words it: `1:30pm` or `13:30`. */
export function wordedTime(time: LocalTime, { locale, is24Hour }: PageContext): string {
  if (is24Hour) return time;
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone: 'UTC',
  });
  return format.format(new Date(`1970-01-01T${time}:00Z`)).replace(/\u202f/g, ' ');
}

/** As the page words it: `Nov 22, 2026`. */
export function wordedDate(date: LocalDate, { locale }: PageContext): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Scripts on the page may have put their own setter on the node; the prototype's is the browser's. */
function setNatively(input: HTMLInputElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (setter === undefined) input.value = text;
  else setter.call(input, text);
}

function press(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', options));
  element.dispatchEvent(new MouseEvent('mousedown', options));
  if (element instanceof HTMLInputElement) element.focus();
  element.dispatchEvent(new PointerEvent('pointerup', options));
  element.dispatchEvent(new MouseEvent('mouseup', options));
  element.dispatchEvent(new MouseEvent('click', options));
}
