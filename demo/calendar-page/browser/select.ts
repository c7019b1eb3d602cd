// A button that opens a list to choose from.
import { createAnchoredList } from './anchored-list.ts';
import { on } from './dispatch.ts';
import { type Attributes, element, icon } from './element.ts';
import { ICONS } from './icons.ts';
import { markOf } from './marks.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface Select {
  readonly root: HTMLElement;
  render(options: readonly SelectOption[], selected: string): void;
}

/** With `fixedText` the button says that instead of the choice. */
export function createSelect(
  attributes: Attributes,
  label: string,
  choose: (value: string) => void,
  fixedText: string | null = null,
): Select {
  const text = element('span', { class: 'select-text' });
  const button = element('button', {
    type: 'button',
    class: 'select',
    'aria-haspopup': 'listbox',
    'aria-label': label,
  });
  button.append(text, icon(ICONS.down));
  const listbox = element('div', { role: 'listbox', class: 'list', 'aria-label': label });
  const root = element('div', { class: 'select-box', ...attributes }, button, listbox);
  const list = createAnchoredList(button, listbox);
  on(button, 'click', () => (list.isOpen() ? list.close() : list.open()));
  on(button, 'blur', () => list.close());
  on(button, 'keydown', (event) => {
    if (event.key !== 'Escape' || !list.isOpen()) return;
    event.stopPropagation();
    list.close();
  });
  on(listbox, 'mousedown', (event) => event.preventDefault());
  on(listbox, 'click', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option === null) return;
    list.close();
    choose(markOf(option, 'data-value') ?? '');
  });
  return {
    root,
    render(options, selected) {
      text.textContent = fixedText ?? options.find((option) => option.value === selected)?.label ?? '';
      listbox.replaceChildren(...options.map((option) => optionNode(option, selected)));
    },
  };
}

function optionNode({ value, label }: SelectOption, selected: string): HTMLElement {
  const isSelected = String(value === selected);
  return element(
    'div',
    { role: 'option', class: 'option', 'data-value': value, 'aria-selected': isSelected },
    label,
  );
}
