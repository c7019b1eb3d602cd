// A time: an input to type in, and a list of times below it.
import type { LocalTime } from '../../../domain/zoned-time.ts';
import { type AnchoredList, createAnchoredList } from './anchored-list.ts';
import { on } from './dispatch.ts';
import { element } from './element.ts';
import { icalTime, timeOfIcal } from './encodings.ts';
import type { Page } from './page.ts';

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

export function createTimeField({ formats }: Page, source: TimeFieldSource): Field {
  const listId = `c${(lists += 1)}`;
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
  const listbox = element('div', {
    role: 'listbox',
    jsname: 'rymPhb',
    id: listId,
    class: 'list',
    'aria-label': source.label,
  });
  const root = element('div', { jsname: source.jsname, class: 'time-field' }, input, listbox);
  const list = createAnchoredList(input, listbox, () => showSelected(listbox));
  const commit = () => {
    const typed = input.value === input.dataset['initialValue'] ? null : formats.parseTime(input.value);
    if (typed !== null) source.choose(typed);
    input.value = input.dataset['initialValue'] ?? '';
  };
  const refresh = () => {
    const time = source.value();
    root.dataset['ical'] = icalTime(time);
    writeInput(input, formats.time(time));
    input.setAttribute('aria-invalid', String(source.isInvalid()));
    renderOptions(listbox, listId, source.options(), time);
  };
  on(input, 'focus', () => list.open());
  on(input, 'click', () => list.open());
  on(input, 'change', commit);
  on(input, 'blur', () => {
    commit();
    list.close();
  });
  on(input, 'keydown', (event) => handleKey(event, { input, listbox, list, commit }));
  on(listbox, 'mousedown', (event) => event.preventDefault());
  on(listbox, 'click', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option === null) return;
    list.close();
    source.choose(timeOfIcal(option.dataset['ical'] ?? ''));
  });
  refresh();
  return { root, refresh };
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly listbox: HTMLElement;
  readonly list: AnchoredList;
  commit(): void;
}

/** Enter takes what is typed and goes no further, so it does not save the event. */
function handleKey(event: KeyboardEvent, { input, listbox, list, commit }: Parts): void {
  if (event.key === 'Enter') {
    event.preventDefault();
    event.stopPropagation();
    commit();
    list.close();
  } else if (event.key === 'Escape' && list.isOpen()) {
    event.stopPropagation();
    input.value = input.dataset['initialValue'] ?? '';
    list.close();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    list.open();
    stepOption(listbox, input, event.key === 'ArrowDown' ? 1 : -1);
  }
}

/** Leaves a text alone that somebody is typing: it only changes with the value. */
export function writeInput(input: HTMLInputElement, text: string): void {
  if (input.dataset['initialValue'] === text) return;
  input.dataset['initialValue'] = text;
  input.setAttribute('value', text);
  input.value = text;
}

function renderOptions(
  listbox: HTMLElement,
  listId: string,
  options: readonly TimeOption[],
  value: LocalTime,
): void {
  const labels = options.map(({ label }) => label).join('\n');
  if (listbox.dataset['labels'] !== labels) {
    listbox.dataset['labels'] = labels;
    listbox.replaceChildren(...options.map((option) => optionNode(listId, option)));
  }
  for (const [index, node] of [...listbox.children].entries()) {
    node.setAttribute('aria-selected', String(options[index]?.time === value));
  }
}

function optionNode(listId: string, { time, label }: TimeOption): HTMLElement {
  const ical = icalTime(time);
  return element(
    'div',
    { role: 'option', class: 'option', 'data-ical': ical, id: `${listId}${ical}` },
    label,
  );
}

function showSelected(listbox: HTMLElement): void {
  const selected = listbox.querySelector<HTMLElement>('[aria-selected=true]');
  listbox.scrollTop = (selected?.offsetTop ?? 0) - 80;
}

/** Arrow keys write the next time into the input; Enter or leaving takes it. */
function stepOption(listbox: HTMLElement, input: HTMLInputElement, step: number): void {
  const options = [...listbox.querySelectorAll<HTMLElement>('[role=option]')];
  const shown = options.findIndex((option) => option.textContent?.startsWith(input.value));
  const next = options[Math.max(0, Math.min(options.length - 1, shown + step))];
  input.value = next?.textContent?.replace(/ \(.*/, '') ?? input.value;
  next?.scrollIntoView({ block: 'nearest' });
}
