// The list of times below a time's input.
import type { LocalTime } from '../../../domain/zoned-time.ts';
import { element } from './element.ts';
import { icalTime } from './encodings.ts';
import type { TimeOption } from './time-field.ts';
import type { Variants } from './variants.ts';

export interface TimeList {
  readonly listbox: HTMLElement;
  /** Shows the options as they are now, and the chosen one among them. */
  render(): void;
  clear(): void;
  showSelected(): void;
  /** Arrow keys write the next time into the input; Enter or leaving takes it. */
  step(input: HTMLInputElement, by: number): void;
}

export interface TimeListSource {
  readonly label: string;
  value(): LocalTime;
  options(): TimeOption[];
}

export function createTimeList(variants: Variants, listId: string, source: TimeListSource): TimeList {
  const attributes = { role: 'listbox', jsname: 'rymPhb', id: listId, 'aria-label': source.label };
  const listbox = element('div', { ...attributes, class: 'list' });
  const idOf = (time: LocalTime, index: number) =>
    `${listId}${variants.lacks('ical') ? index : icalTime(time)}`;
  let shown = '';
  return {
    listbox,
    render() {
      const options = source.options();
      const labels = options.map(({ label }) => label).join('\n');
      if (labels !== shown || listbox.childElementCount === 0) {
        listbox.replaceChildren(
          ...options.map((option, index) => optionNode(option, idOf(option.time, index))),
        );
      }
      shown = labels;
      for (const [index, node] of [...listbox.children].entries()) {
        node.setAttribute('aria-selected', String(options[index]?.time === source.value()));
      }
    },
    clear: () => listbox.replaceChildren(),
    showSelected() {
      const selected = listbox.querySelector<HTMLElement>('[aria-selected=true]');
      listbox.scrollTop = (selected?.offsetTop ?? 0) - 80;
    },
    step: (input, by) => stepOption(listbox, input, by),
  };
}

function optionNode({ time, label }: TimeOption, id: string): HTMLElement {
  return element('div', { role: 'option', class: 'option', 'data-ical': icalTime(time), id }, label);
}

function stepOption(listbox: HTMLElement, input: HTMLInputElement, by: number): void {
  const options = [...listbox.querySelectorAll<HTMLElement>('[role=option]')];
  const shown = options.findIndex((option) => option.textContent?.startsWith(input.value));
  const next = options[Math.max(0, Math.min(options.length - 1, shown + by))];
  input.value = next?.textContent?.replace(/ \(.*/, '') ?? input.value;
  next?.scrollIntoView({ block: 'nearest' });
}
