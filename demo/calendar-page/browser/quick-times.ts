// The bubble's date and times: a sentence at first, fields after a click on it.
import { createDateTimeFields } from './date-time-fields.ts';
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';
import { createRecurrence } from './recurrence-select.ts';

export function createQuickTimes(page: Page, draft: Draft): { root: HTMLElement; refresh(): void } {
  const sentence = element('div', { jsname: 'WamLdf' });
  const button = element('button', { type: 'button', class: 'when' }, sentence);
  const root = element('div', { class: 'when-box' }, element('div', { jsname: 'TAmOZ' }, button));
  let refreshFields: (() => void) | null = null;
  const refresh = () => {
    sentence.replaceChildren(...sentenceParts(page, draft));
    refreshFields?.();
  };
  on(button, 'click', () => {
    const fields = createDateTimeFields(page, draft, 'bubble');
    const recurrence = createRecurrence(page, draft);
    refreshFields = () => {
      fields.refresh();
      recurrence.refresh();
    };
    const options = element('div', { class: 'when-options' }, fields.allDay, recurrence.root);
    root.replaceChildren(element('div', {}, fields.row, options));
    root.querySelector('input')?.focus();
  });
  refresh();
  return { root, refresh };
}

function sentenceParts({ formats, words }: Page, draft: Draft): (Node | string)[] {
  const { startDate, startTime, endDate, endTime, isAllDay, recurrence } = draft.fields;
  const isOneDay = startDate === endDate;
  const first = part('startDate', formats.longDate(startDate));
  const last = isOneDay ? [] : [part('endDate', formats.longDate(endDate))];
  const gap = element('span', { class: 'gap' });
  const times = [
    part('startTime', formats.time(startTime)),
    ' – ',
    ...last,
    ' ',
    part('endTime', formats.time(endTime)),
  ];
  const when = isAllDay ? [first, ...last.flatMap((node) => [' – ', node])] : [first, gap, ...times];
  const note = recurrence === null ? words.noRepeat : recurrence.replace('RRULE:', '');
  return [...when, element('span', { class: 'when-note' }, isAllDay ? `${words.allDay} · ${note}` : note)];
}

function part(key: string, text: string): HTMLElement {
  return element('span', { 'data-key': key }, text);
}
