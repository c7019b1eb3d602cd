// "All day": a check box in a box, or, as the editor had it in 2018, the box itself with a role.
import { on } from './dispatch.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

export interface AllDayCheck {
  readonly root: HTMLElement;
  show(isAllDay: boolean): void;
}

/** `id`: only the full editor's has one. */
export function createAllDayCheck(
  { words, variants }: Page,
  id: string | null,
  choose: (isAllDay: boolean) => void,
): AllDayCheck {
  if (variants.has('allDayCheckbox')) return checkByRole(words.allDay, id, choose);
  const input = element('input', { type: 'checkbox', class: 'check' });
  on(input, 'change', () => choose(input.checked));
  return {
    root: element('div', { id, class: 'all-day' }, element('label', {}, input, words.allDay)),
    show(isAllDay) {
      input.checked = isAllDay;
    },
  };
}

function checkByRole(label: string, id: string | null, choose: (isAllDay: boolean) => void): AllDayCheck {
  const attributes = { role: 'checkbox', tabindex: 0, 'aria-label': label, 'aria-checked': 'false' };
  const root = element('div', { id, class: 'all-day', ...attributes }, element('span', {}, label));
  const toggle = () => choose(root.getAttribute('aria-checked') !== 'true');
  on(root, 'click', toggle);
  on(root, 'keydown', (event) => {
    if (event.key === ' ') toggle();
  });
  return { root, show: (isAllDay) => root.setAttribute('aria-checked', String(isAllDay)) };
}
