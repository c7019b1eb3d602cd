// A time: an input to type in, and a list of times below it.
import type { LocalTime } from '../../../domain/zoned-time.ts';
import { type AnchoredList, createAnchoredList } from './anchored-list.ts';
import { on } from './dispatch.ts';
import { element, wrapped } from './element.ts';
import { icalTime, timeOfIcal } from './encodings.ts';
import { closestMarked, markOf, setMark } from './marks.ts';
import type { Page } from './page.ts';
import { createTimeList, type TimeList } from './time-list.ts';

export interface TimeOption {
  readonly time: LocalTime;
  readonly label: string;
}

export interface TimeFieldSource {
  readonly jsname: string;
  readonly label: string;
  /** Only the full editor's fields have ids. */
  readonly id: string | null;
  value(): LocalTime;
  options(): TimeOption[];
  isInvalid(): boolean;
  choose(time: LocalTime): void;
}

export interface Field {
  readonly root: HTMLElement;
  /** Shows the draft's value again. */
  refresh(): void;
}

let lists = 0;

export function createTimeField({ formats, variants }: Page, source: TimeFieldSource): Field {
  const listId = `c${(lists += 1)}`;
  const isBare = variants.lacks('icalOnWrappers');
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    class: 'field time-input',
    id: source.id,
    'aria-controls': listId,
    'aria-haspopup': 'listbox',
    'aria-label': source.label,
    autocomplete: 'off',
  });
  const times = createTimeList(variants, listId, source);
  const { listbox } = times;
  const root = element('div', { jsname: source.jsname, class: 'time-field' }, wrapped(input), listbox);
  const list = createAnchoredList(input, listbox, () => {
    times.render();
    times.showSelected();
  });
  const commit = () => {
    const typed = input.value === shownText(input) ? null : formats.parseTime(input.value);
    if (typed !== null) source.choose(typed);
    input.value = shownText(input);
  };
  const refresh = () => {
    const time = source.value();
    if (!isBare) setMark(root, 'data-ical', icalTime(time));
    writeInput(input, formats.time(time));
    input.setAttribute('aria-invalid', String(source.isInvalid()));
    if (variants.lacks('options') && !list.isOpen()) times.clear();
    else times.render();
  };
  on(input, 'focus', () => list.open());
  on(input, 'click', () => list.open());
  on(input, 'change', commit);
  on(input, 'blur', () => {
    commit();
    list.close();
  });
  on(input, 'keydown', (event) => handleKey(event, { input, times, list, commit }));
  on(listbox, 'mousedown', (event) => event.preventDefault());
  on(listbox, 'click', (event) => {
    const ical = markOf(closestMarked(event.target, 'data-ical') ?? listbox, 'data-ical');
    if (ical === null) return;
    list.close();
    source.choose(timeOfIcal(ical));
  });
  refresh();
  return { root, refresh };
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly times: TimeList;
  readonly list: AnchoredList;
  commit(): void;
}

/** Enter takes what is typed and goes no further, so it does not save the event. */
function handleKey(event: KeyboardEvent, { input, times, list, commit }: Parts): void {
  if (event.key === 'Enter') {
    event.preventDefault();
    event.stopPropagation();
    commit();
    list.close();
  } else if (event.key === 'Escape' && list.isOpen()) {
    event.stopPropagation();
    input.value = shownText(input);
    list.close();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    list.open();
    times.step(input, event.key === 'ArrowDown' ? 1 : -1);
  }
}

/** The text of the value that the field stands for; what is typed may differ. */
export function shownText(input: HTMLInputElement): string {
  return markOf(input, 'data-initial-value') ?? '';
}

/** Leaves a text alone that somebody is typing: it only changes with the value. */
export function writeInput(input: HTMLInputElement, text: string): void {
  if (shownText(input) === text) return;
  setMark(input, 'data-initial-value', text);
  input.setAttribute('value', text);
  input.value = text;
}
