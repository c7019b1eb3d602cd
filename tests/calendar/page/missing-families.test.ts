// @vitest-environment happy-dom
// Google changes one thing at a time: without any one family of attributes a draft is still read as before.
// Without all of them it is unreadable, which the page says and the worker's own reading makes up for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSurface } from '../../../calendar/page/surfaces.ts';
import { loadPage } from './support/load-page.ts';

const html = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.html`), 'utf8');
const PAGES = [
  'quick-create-bubble/2026-11-open-times',
  'quick-create-bubble/2026-11-collapsed',
  'full-editor/2026-11-new',
];

const each = (css: string, change: (node: HTMLElement) => void) => () => {
  for (const node of document.querySelectorAll<HTMLElement>(css)) change(node);
};
const without = (attribute: string) => each(`[${attribute}]`, (node) => node.removeAttribute(attribute));
const gone = (css: string) => each(css, (node) => node.remove());
/** Lists keep the names by which their inputs know them. */
const noIds = each('[id]', (node) => {
  if (!/^(c\d|initialdata|timezonedata|xUserInfo|xUserEmail|xTimezone|xUserLocale)/.test(node.id))
    node.removeAttribute('id');
});
const wrapped = each('[data-eventchip], [role="tree"], input', (node) => {
  const wrapper = document.createElement('div');
  node.replaceWith(wrapper);
  wrapper.append(node);
});
const doubled = each('[role="tree"]', (node) => {
  const copy = node.cloneNode(true) as HTMLElement;
  node.after(copy);
});
const saveAsDiv = each('#xSaveBu, [jsname="x8hlje"]', (node) => {
  const div = document.createElement('div');
  for (const { name, value } of node.attributes) div.setAttribute(name, value);
  div.setAttribute('role', 'button');
  node.replaceWith(div);
});

function setAddress(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

const FAMILIES: Readonly<Record<string, () => void>> = {
  ids: noIds,
  'data-ical': without('data-ical'),
  'data-date': without('data-date'),
  jsnames: without('jsname'),
  labels: without('aria-label'),
  'the chip in the grid': gone('[data-eventchip]'),
  '#xUserInfo': gone('#xUserInfo'),
  'a save button that is a button': saveAsDiv,
  'both all-day forms': gone('input[type="checkbox"], [role="checkbox"], #xAlDaCbx'),
  'plain nesting': wrapped,
  'a single guest list': doubled,
  'data-chips-dialog': without('data-chips-dialog'),
  'data-is-create': without('data-is-create'),
  'data-eventid of the form': each('[data-eventid]:not([data-eventchip])', (node) =>
    node.removeAttribute('data-eventid'),
  ),
  'data-key': without('data-key'),
  'data-datekey': without('data-datekey'),
  'aria-controls': without('aria-controls'),
  'data-email': without('data-email'),
  'data-viewfamily, with the address as it is': () => {
    delete document.body.dataset['viewfamily'];
    const isEditor = document.querySelector('[data-is-create]') !== null;
    setAddress(`https://calendar.google.com/calendar/u/0/r/${isEditor ? 'eventedit' : 'week'}`);
  },
};

function read() {
  const page = loadPageNow();
  const seen = openSurface(page);
  return seen === null ? null : seen.surface.readDraft(seen.root, page);
}
let loadPageNow: ReturnType<typeof loadPage>;

describe.each(PAGES)('%s', (name) => {
  test.each(Object.keys(FAMILIES))('is read without %s', (family) => {
    loadPageNow = loadPage(html(name));
    const before = read();
    FAMILIES[family]?.();
    const after = read();
    if (before?.status !== 'read' || after?.status !== 'read') throw new Error(JSON.stringify(after));
    const { id: _, ...what } = after.draft;
    expect(before.draft).toMatchObject(what);
    expect(after.conflicts).toBeUndefined();
  });

  test('is unreadable, and nothing else, without all of them', () => {
    loadPageNow = loadPage(html(name));
    for (const family of [
      'ids',
      'data-ical',
      'data-date',
      'jsnames',
      'labels',
      'the chip in the grid',
      'data-key',
      'aria-controls',
    ])
      FAMILIES[family]?.();
    expect(read()).toMatchObject({ status: 'unreadable', missing: ['start', 'end'] });
  });
});
