// The full editor.
import { clobbered } from './clobbering.ts';
import { createDateTimeFields } from './date-time-fields.ts';
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { createEditorDetails } from './editor-details.ts';
import { element, icon, setShown, wrapped } from './element.ts';
import { encodeEventId } from './encodings.ts';
import { createFindATime, type FindATime } from './find-a-time.ts';
import { createGuestField } from './guest-field.ts';
import { roomList } from './guest-tree.ts';
import { ICONS } from './icons.ts';
import { markOf, setMark } from './marks.ts';
import type { Page } from './page.ts';
import { createRecurrence } from './recurrence-select.ts';
import { createSelect } from './select.ts';

/** Of an earlier draft. */
const FORMER_GUEST = 'former-guest@example.com';

export interface EditorActions {
  save(): void;
  cancel(): void;
}

export interface Editor {
  readonly root: HTMLElement;
  focusTitle(): void;
  close(): void;
}

export function createEditor(page: Page, draft: Draft, actions: EditorActions): Editor {
  const title = titleInput(page, draft);
  const times = createDateTimeFields(page, draft, 'editor');
  const recurrence = createRecurrence(page, draft);
  const zone = zoneSelect(page, draft);
  const guests = createGuestField(page, draft);
  const details = createEditorDetails(page, draft);
  const findATime = createFindATime(page, draft);
  const options = element('div', { class: 'editor-options' }, times.allDay, zone.root, recurrence.root);
  const dates = element('div', { id: 'xDaRaSel', class: 'editor-dates' }, times.row, options);
  const left = element('div', { class: 'editor-left' }, ...tabs(page, details.root, findATime));
  const frame = element('div', {
    jsname: 'nB7Rvb',
    class: 'editor',
    'data-is-create': String(draft.identity.savedId === null),
    'data-eventid': page.variants.lacks('eventId')
      ? null
      : encodeEventId(draft.identity.eventId, page.settings.email),
  });
  const columns = element('div', { class: 'editor-columns' }, left, guestPanel(page, guests));
  frame.append(wrapped(topBar(page, title, actions)), wrapped(dates), wrapped(columns));
  const stop = draft.onChange(() => {
    for (const part of [times, recurrence, zone, guests, findATime]) part.refresh();
  });
  return {
    root: element('div', { role: 'main', class: 'editor-main' }, clobbered(page, frame)),
    focusTitle: () => title.focus(),
    close: stop,
  };
}

function titleInput({ words }: Page, draft: Draft): HTMLInputElement {
  const { title } = draft.fields;
  const attributes = {
    type: 'text',
    id: 'xTiIn',
    jsname: 'YPqjbf',
    class: 'title-input',
    autocomplete: 'off',
  };
  const texts = { 'aria-label': words.title, placeholder: words.addTitle, 'data-initial-value': title };
  const input = element('input', { ...attributes, ...texts });
  input.value = title;
  on(input, 'input', () => draft.change({ title: input.value }));
  return input;
}

function topBar({ words, variants }: Page, title: HTMLElement, actions: EditorActions): HTMLElement {
  const cancel = element('button', {
    type: 'button',
    id: 'xCancelBu',
    class: 'icon-button',
    'aria-label': words.cancelCreation,
  });
  cancel.append(icon(ICONS.close));
  const attributes = { id: 'xSaveBu', jsname: 'x8hlje', class: 'button filled', 'aria-label': words.save };
  const save = variants.has('divSave')
    ? element('div', { ...attributes, role: 'button', tabindex: 0 }, words.save)
    : element('button', { ...attributes, type: 'button' }, words.save);
  on(cancel, 'click', () => actions.cancel());
  on(save, 'click', () => actions.save());
  on(save, 'keydown', (event) => {
    if (save.localName === 'div' && ['Enter', ' '].includes(event.key)) actions.save();
  });
  return element(
    'div',
    { class: 'editor-top' },
    cancel,
    element('div', { class: 'editor-title' }, title),
    save,
  );
}

function zoneSelect(page: Page, draft: Draft) {
  const options = page.settings.zones.map(({ id, label }) => ({ value: id, label }));
  const change = (zone: string) => draft.change({ zone });
  const { timeZone } = page.words;
  const select = createSelect({ class: 'zone-box' }, timeZone, change, timeZone);
  const refresh = () => select.render(options, draft.fields.zone);
  refresh();
  return { root: select.root, refresh };
}

/** Both panels stay in the page; the one that is not chosen is hidden by style. */
function tabs({ words }: Page, details: HTMLElement, findATime: FindATime): HTMLElement[] {
  const pairs = [
    { button: tab(words.eventDetails, details), panel: details },
    { button: tab(words.findATime, findATime.root), panel: findATime.root },
  ];
  if (pairs[0] !== undefined) setMark(pairs[0].button, 'id', 'xEvtTab');
  const select = (chosen: HTMLElement) => {
    for (const { button, panel } of pairs) {
      button.setAttribute('aria-selected', String(panel === chosen));
      setShown(panel, panel === chosen);
    }
    if (chosen === findATime.root) findATime.scrollToDraft();
  };
  for (const { button, panel } of pairs) on(button, 'click', () => select(panel));
  select(details);
  const list = element(
    'div',
    { jsname: 'I0Fcpe', role: 'tablist', class: 'tabs' },
    ...pairs.map(({ button }) => button),
  );
  return [list, details, findATime.root];
}

function tab(text: string, panel: HTMLElement): HTMLElement {
  return element(
    'div',
    { role: 'tab', tabindex: 0, class: 'tab', 'aria-controls': markOf(panel, 'id') },
    text,
  );
}

/** The list's id occurs twice on the real page; the second one is not shown. */
function guestPanel(page: Page, guests: { input: HTMLElement; tree: HTMLElement }): HTMLElement {
  const guestTab = element('div', {
    role: 'tab',
    id: 'xGstTab',
    class: 'tab',
    'aria-selected': 'true',
    'aria-controls': 'tabGuests',
  });
  guestTab.textContent = page.words.guests;
  const list = element('div', { id: 'xGstLst' }, guests.tree);
  const unused = unusedGuestList(page);
  const panel = element('div', { role: 'tabpanel', id: 'tabGuests' });
  const lists = page.variants.has('doubledGuestList') ? [unused, list] : [list, unused];
  panel.append(guests.input, ...lists, roomList(page));
  return element(
    'div',
    { class: 'editor-right' },
    element('div', { role: 'tablist', class: 'tabs' }, guestTab),
    panel,
  );
}

function unusedGuestList({ variants }: Page): HTMLElement {
  const unused = element('div', { id: 'xGstLst' });
  const attributes = { role: 'treeitem', 'data-id': FORMER_GUEST, 'data-email': FORMER_GUEST };
  if (variants.has('doubledGuestList')) {
    unused.append(element('div', { role: 'tree' }, element('div', attributes)));
  }
  setShown(unused, false);
  return unused;
}
