// The bubble for a new event.

import type { DialogContent } from './dialog-host.ts';
import { on } from './dispatch.ts';
import type { Draft } from './draft.ts';
import { element, icon, setShown, wrapped } from './element.ts';
import { encodeEventId, encodeId } from './encodings.ts';
import { createGuestField } from './guest-field.ts';
import { roomList } from './guest-tree.ts';
import { ICONS } from './icons.ts';
import type { Page } from './page.ts';
import { createQuickTimes } from './quick-times.ts';

export interface QuickCreateActions {
  anchor(): Element | null;
  save(): void;
  moreOptions(): void;
  close(): void;
  onClose(): void;
}

export interface QuickCreate extends DialogContent {
  focusTitle(): void;
}

export function createQuickCreate(page: Page, draft: Draft, actions: QuickCreateActions): QuickCreate {
  const title = titleInput(page, draft, actions);
  const times = createQuickTimes(page, draft);
  const guests = createGuestField(page, draft);
  const rooms = page.variants.has('rooms') ? [roomList(page)] : [];
  const eventPanel = panel('tabEvent');
  eventPanel.append(
    line(ICONS.clock, times.root),
    element('div', { class: 'guest-lines' }, guests.input, guests.tree, ...rooms),
    line(ICONS.place, element('span', { 'data-key': 'location', class: 'quiet' }, page.words.addLocation)),
    descriptionLine(page),
    line(ICONS.calendar, calendarChoice(page)),
  );
  const taskPanel = panel('tabTask');
  taskPanel.append(element('p', { class: 'quiet task-hint' }, page.words.taskHint));
  const scroller = element('div', {
    'data-bubble-scrollable-root': '',
    jsname: 'uxAMZ',
    class: 'bubble-scroll',
  });
  const others = page.variants.has('types')
    ? [
        otherChoice(page, draft, 'tabAway', page.words.outOfOffice),
        otherChoice(page, draft, 'tabWorkingLocation', page.words.workingLocation),
      ]
    : [];
  const choices = [
    { id: 'tabEvent', text: page.words.event, shown: eventPanel },
    { id: 'tabTask', text: page.words.task, shown: taskPanel },
    ...others,
  ];
  scroller.append(wrapped(eventPanel), taskPanel, ...others.map(({ shown }) => shown));
  const content = element('div', {
    jsname: 'SF0uGd',
    class: 'bubble',
    'data-eventid': page.variants.lacks('eventId')
      ? null
      : encodeEventId(draft.identity.eventId, page.settings.email),
  });
  const titleBox = element(
    'div',
    { jsname: 'GYcwYe', class: 'bubble-title' },
    element('div', { jsname: 'vhZMvf' }, title),
  );
  content.append(topBar(page, actions), wrapped(titleBox), tabs(choices), scroller, foot(page, actions));
  const stop = draft.onChange(() => {
    times.refresh();
    guests.refresh();
  });
  return {
    content,
    labelledBy: null,
    anchor: () => actions.anchor(),
    onClose: () => {
      stop();
      actions.onClose();
    },
    focusTitle: () => title.focus(),
  };
}

function titleInput({ words }: Page, draft: Draft, actions: QuickCreateActions): HTMLInputElement {
  const attributes = { type: 'text', jsname: 'YPqjbf', autocomplete: 'off', class: 'title-input' };
  const input = element('input', {
    ...attributes,
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
  });
  input.value = draft.fields.title;
  on(input, 'input', () => draft.change({ title: input.value }));
  on(input, 'keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    actions.save();
  });
  return input;
}

function topBar({ words }: Page, actions: QuickCreateActions): HTMLElement {
  const close = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': words.close },
    icon(ICONS.close),
  );
  on(close, 'click', () => actions.close());
  return element(
    'div',
    { class: 'bubble-top' },
    element('span', { class: 'grip', 'aria-hidden': 'true' }),
    close,
  );
}

/** The panels stay in the page and are hidden by style. */
function tabs(choices: readonly Choice[]): HTMLElement {
  const buttons = choices.map(({ id, text }) => tab(id, text));
  const select = (chosen: number) => {
    for (const [index, { shown }] of choices.entries()) {
      buttons[index]?.setAttribute('aria-selected', String(index === chosen));
      setShown(shown, index === chosen);
    }
  };
  for (const [index, button] of buttons.entries()) on(button, 'click', () => select(index));
  select(0);
  return element('div', { role: 'tablist', class: 'tabs' }, ...buttons);
}

/** What the bubble can make, each with a panel of its own. */
interface Choice {
  readonly id: string;
  readonly text: string;
  readonly shown: HTMLElement;
}

function otherChoice(page: Page, draft: Draft, id: string, text: string): Choice {
  const shown = panel(id);
  shown.append(line(ICONS.clock, createQuickTimes(page, draft).root));
  return { id, text, shown };
}

function tab(id: string, text: string): HTMLElement {
  return element('button', { type: 'button', id, role: 'tab', class: 'tab' }, text);
}

function panel(labelledBy: string): HTMLElement {
  return element('div', { role: 'tabpanel', jsname: 'PAiuue', 'aria-labelledby': labelledBy });
}

function line(path: string, content: HTMLElement): HTMLElement {
  return element('div', { class: 'line' }, icon(path), content);
}

function descriptionLine({ words }: Page): HTMLElement {
  const text = element('span', { 'data-key': 'description', class: 'quiet' }, words.addDescription);
  return element('div', { jsname: 'hGaP9', class: 'line' }, icon(ICONS.notes), text);
}

function calendarChoice({ settings, data }: Page): HTMLElement {
  const attributes = { role: 'option', 'aria-selected': 'true', 'data-value': encodeId(settings.email) };
  const dot = element('span', { class: 'dot' });
  dot.style.setProperty('--event', data.colourOf(settings.email));
  const option = element('div', { ...attributes, class: 'calendar-name' }, settings.name, dot);
  return element(
    'div',
    { id: 'xCalSel', 'data-key': 'calendar' },
    element('div', { role: 'listbox' }, option),
  );
}

function foot({ words }: Page, actions: QuickCreateActions): HTMLElement {
  const more = element('button', { type: 'button', jsname: 'rhPddf', class: 'button' }, words.moreOptions);
  const save = element('button', { type: 'button', jsname: 'x8hlje', class: 'button filled' }, words.save);
  on(more, 'click', () => actions.moreOptions());
  on(save, 'click', () => actions.save());
  return element('div', { class: 'bubble-foot' }, more, save);
}
