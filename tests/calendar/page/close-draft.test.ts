// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDraft } from '../../../calendar/page/close-draft.ts';
import { fullEditor } from '../../../calendar/page/full-editor.ts';
import { quickCreateBubble } from '../../../calendar/page/quick-create-bubble.ts';
import type { Surface } from '../../../calendar/page/surface.ts';
import { byCss, loadPage } from './support/load-page.ts';

let visit = new AbortController();
beforeEach(() => {
  visit = new AbortController();
});
afterEach(() => visit.abort());

/** The page, its draft, and what was pressed or typed in it. */
function open(surface: Surface, name: string, change: () => void = () => {}, id = surface.id) {
  const html = readFileSync(
    join(import.meta.dirname, `../../fixtures/pages/${surface.id}/${name}.html`),
    'utf8',
  );
  const readPage = loadPage(html);
  change();
  const root = surface.findRoot(readPage());
  if (root === null) throw new Error('no draft');
  const pressed: string[] = [];
  for (const type of ['click', 'keydown', 'submit'])
    document.addEventListener(
      type,
      ({ target }) => pressed.push(`${type} ${target instanceof Element ? nameOf(target) : ''}`),
      { signal: visit.signal },
    );
  const reading = surface.readDraft(root, readPage());
  return { pressed, close: () => closeDraft({ surface: { ...surface, id }, root, reading }, readPage()) };
}

const nameOf = (element: Element) =>
  element.id || (element.getAttribute('aria-label') ?? element.textContent ?? '');

describe('the full editor', () => {
  test('is left by its own way out, and nothing else is pressed', () => {
    const { close, pressed } = open(fullEditor, '2026-11-new');
    expect(close()).toBe(true);
    expect(pressed).toEqual(['click xCancelBu']);
  });

  test('is left by the words on its button where Google’s id is gone', () => {
    const { close, pressed } = open(fullEditor, '2026-11-new', () =>
      byCss('#xCancelBu').removeAttribute('id'),
    );
    expect(close()).toBe(true);
    expect(pressed).toEqual(['click Cancel event creation']);
  });

  test.each([
    ['is not there', () => byCss('#xCancelBu').remove()],
    ['is hidden', () => byCss('#xCancelBu').style.setProperty('display', 'none')],
    [
      'has neither its id nor words that are known',
      () => {
        byCss('#xCancelBu').setAttribute('aria-label', 'Weg');
        byCss('#xCancelBu').removeAttribute('id');
      },
    ],
    ['is part of the button that saves', () => byCss('#xSaveBu').append(byCss('#xCancelBu'))],
  ])('stays open when the way out %s: nothing is pressed', (_why, change) => {
    const { close, pressed } = open(fullEditor, '2026-11-new', change);
    expect(close()).toBe(false);
    expect(pressed).toEqual([]);
  });
});

describe('the bubble', () => {
  const addClose = (...labels: string[]) => {
    for (const label of labels) {
      const button = document.createElement('button');
      button.setAttribute('aria-label', label);
      byCss('[aria-modal="true"] [jsname="SF0uGd"]').append(button);
    }
  };

  test.each(['Close', 'Schließen', 'إغلاق'])('is closed by its button “%s”', (label) => {
    const { close, pressed } = open(quickCreateBubble, '2026-11-open-times', () => addClose(label));
    expect(close()).toBe(true);
    expect(pressed).toEqual([`click ${label}`]);
  });

  test('with two such buttons, or none, stays open: nothing is pressed', () => {
    const two = open(quickCreateBubble, '2026-11-open-times', () => addClose('Close', 'Close'));
    expect(two.close()).toBe(false);
    const none = open(quickCreateBubble, '2026-11-open-times');
    expect(none.close()).toBe(false);
    expect([...two.pressed, ...none.pressed]).toEqual([]);
  });
});

test('a question of Google’s own is left to the person', () => {
  const { close, pressed } = open(fullEditor, '2026-11-new', () => {}, 'moved-event-dialog');
  expect(close()).toBe(false);
  expect(pressed).toEqual([]);
});
