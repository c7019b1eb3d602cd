// A date: an input to type in, and a month to pick from.
import type { LocalDate } from '../../../domain/zoned-time.ts';
import { createAnchoredList } from './anchored-list.ts';
import { createDatePicker } from './date-picker.ts';
import { on } from './dispatch.ts';
import { element, wrapped } from './element.ts';
import { compactDate } from './encodings.ts';
import { setMark } from './marks.ts';
import type { Page } from './page.ts';
import { type Field, shownText, writeInput } from './time-field.ts';

export interface DateFieldSource {
  readonly jsname: string;
  readonly label: string;
  readonly id: string | null;
  value(): LocalDate;
  isInvalid(): boolean;
  choose(date: LocalDate): void;
}

export function createDateField(page: Page, source: DateFieldSource): Field {
  const { formats } = page;
  const isBare = page.variants.lacks('icalOnWrappers');
  const attributes = { type: 'text', class: 'field date-input', id: source.id, autocomplete: 'off' };
  const input = element('input', { ...attributes, 'aria-label': source.label, 'aria-haspopup': 'grid' });
  const popup = element('div', { class: 'list picker' });
  const root = element('div', { jsname: source.jsname, class: 'date-field' }, wrapped(input), popup);
  const picker = createDatePicker(page, (date) => {
    list.close();
    source.choose(date);
  });
  const list = createAnchoredList(input, popup, () => picker.show(source.value()));
  const commit = () => {
    const isTyped = input.value !== shownText(input);
    const typed = isTyped ? formats.parseDate(input.value, source.value()) : null;
    if (typed !== null) source.choose(typed);
    input.value = shownText(input);
  };
  popup.append(picker.root);
  on(popup, 'mousedown', (event) => event.preventDefault());
  on(input, 'click', () => list.open());
  on(input, 'change', commit);
  on(input, 'blur', () => {
    commit();
    list.close();
  });
  on(input, 'keydown', (event) => {
    if (event.key === 'Escape' && list.isOpen()) {
      event.stopPropagation();
      list.close();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    commit();
    list.close();
  });
  const refresh = () => {
    const date = source.value();
    setMark(input, 'data-date', compactDate(date));
    if (!isBare) setMark(root, 'data-ical', compactDate(date));
    writeInput(input, formats.date(date));
    input.setAttribute('aria-invalid', String(source.isInvalid()));
  };
  refresh();
  return { root, refresh };
}
