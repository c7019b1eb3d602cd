// The editor's first tab: place, notification, calendar, busy or free, description.
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element, icon } from './element.ts';
import { encodeId } from './encodings.ts';
import { ICONS } from './icons.ts';
import { setMark } from './marks.ts';
import type { Page } from './page.ts';
import { createSelect } from './select.ts';

export function createEditorDetails(page: Page, draft: Draft): { root: HTMLElement } {
  const { words } = page;
  const place = element('input', {
    type: 'text',
    class: 'field',
    'aria-label': words.location,
    placeholder: words.addLocation,
  });
  place.value = draft.fields.location;
  on(place, 'input', () => draft.change({ location: place.value }));
  const text = element('div', {
    class: 'field description',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': words.description,
  });
  text.textContent = draft.fields.details;
  setMark(text, 'data-placeholder', words.addDescription);
  on(text, 'input', () => draft.change({ details: text.textContent ?? '' }));
  const root = element('div', {
    role: 'tabpanel',
    jsname: 'PAiuue',
    id: 'tabEventDetails',
    'aria-labelledby': 'xEvtTab',
  });
  root.append(
    row('xRTCIn', ICONS.video, element('span', { class: 'quiet' }, words.video)),
    row('xLocIn', ICONS.place, place),
    row('xNtList', ICONS.bell, element('span', {}, words.notification)),
    row('xOnCal', ICONS.calendar, calendarAndBusy(page)),
    row('xDescIn', ICONS.notes, text),
  );
  return { root };
}

function row(id: string, path: string, content: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'line' },
    icon(path),
    element('div', { id, class: 'line-content' }, content),
  );
}

function calendarAndBusy({ words, settings }: Page): HTMLElement {
  const calendar = createSelect({ id: 'xCalSel' }, words.calendar, () => {});
  const own = encodeId(settings.email);
  calendar.render([{ value: own, label: settings.name }], own);
  const busy = createSelect({ id: 'xBusySel' }, words.busy, (value) => showBusy(value));
  const showBusy = (value: string) =>
    busy.render(
      [
        { value: '0', label: words.busy },
        { value: '1', label: words.free },
      ],
      value,
    );
  showBusy('0');
  return element('div', { class: 'pair' }, calendar.root, busy.root);
}
