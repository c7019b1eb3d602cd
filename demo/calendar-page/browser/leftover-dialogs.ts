// The real page keeps dialogs it no longer uses, hidden and with their last content.
import { element, setShown } from './element.ts';
import { encodeEventId } from './encodings.ts';
import { pageVariants } from './marks.ts';

/** `dialogNode` makes the frame that all dialogs have. */
export function leftoverDialogs(dialogNode: (...children: Node[]) => HTMLElement): HTMLElement[] {
  const contents = [pageVariants().has('leftoverDialogs') ? wholeBubble() : bareBubble(), detailList()];
  return contents.map((content) => {
    const node = dialogNode(element('span', { jsslot: '', jsname: 'bN97Pc' }, content));
    setShown(node, false);
    return node;
  });
}

function bareBubble(): HTMLElement {
  const title = element('input', { type: 'text', autocomplete: 'off' });
  return element('div', { jsname: 'SF0uGd', ...draftId() }, title);
}

function detailList(): HTMLElement {
  return element('div', { jsname: 'sV9x3c' });
}

/** An earlier draft with a time and a guest of its own. */
function wholeBubble(): HTMLElement {
  const panel = element('div', { role: 'tabpanel', jsname: 'PAiuue', 'aria-labelledby': 'tabEvent' });
  const guest = { role: 'treeitem', 'data-id': FORMER_GUEST, 'data-email': FORMER_GUEST };
  panel.append(
    element('div', { jsname: 'iKdrbf' }, element('input', { type: 'text', 'data-date': '20260105' })),
    time('B4GDSd', 'T070000'),
    time('XCHdmd', 'T073000'),
    element('div', { role: 'tree' }, element('div', guest)),
  );
  const tab = element('button', { type: 'button', role: 'tab', id: 'tabEvent', 'aria-selected': 'true' });
  const title = element('div', { jsname: 'GYcwYe' }, element('input', { type: 'text', autocomplete: 'off' }));
  return element('div', { jsname: 'SF0uGd', ...draftId() }, title, tab, panel);
}

const FORMER_GUEST = 'former-guest@example.com';

function draftId(): { 'data-eventid': string | null } {
  const id = encodeEventId('formerdraft', 'manager@example.com');
  return { 'data-eventid': pageVariants().lacks('eventId') ? null : id };
}

function time(jsname: string, ical: string): HTMLElement {
  const option = element('div', { role: 'option', 'aria-selected': 'true', 'data-ical': ical });
  const list = element('div', { role: 'listbox' }, option);
  return element('div', { jsname, 'data-ical': ical }, element('input', { role: 'combobox' }), list);
}
