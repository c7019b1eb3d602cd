// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { PageContext } from '../../../calendar/page/page-context.ts';
import { isSaveAttempt } from '../../../calendar/page/save-attempt.ts';
import { surfaces } from '../../../calendar/page/surfaces.ts';

const BUBBLE =
  '<div role="dialog"><div jsname="GYcwYe"><input id="title"></div><input id="guest" role="combobox">' +
  '<button id="more" jsname="rhPddf"></button><button id="save" jsname="x8hlje"><span id="inside"></span></button></div>';
const EDITOR = '<div id="root"><input id="xTiIn"></div><div role="button" id="xSaveBu"></div>';

function place(html: string) {
  // Fixture markup of a test, not of the product.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const isBubble = html.includes('dialog');
  const surface = surfaces.find(({ savesOnEnter }) => savesOnEnter === isBubble);
  const root = document.body.firstElementChild;
  if (surface === undefined || root === null) throw new Error('no surface');
  const page = { document, isVisible: () => true } as unknown as PageContext;
  return (selector: string, event: Event): boolean => {
    let isAttempt = false;
    const look = (heard: Event) => {
      isAttempt = isSaveAttempt(heard, surface, root, page);
    };
    window.addEventListener(event.type, look, { capture: true, once: true });
    document.querySelector(selector)?.dispatchEvent(event);
    return isAttempt;
  };
}
const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });

afterEach(() => document.body.replaceChildren());

describe('in the bubble', () => {
  test.each<[string, string, Event, boolean]>([
    ['a click on Save', '#save', click(), true],
    ['a click on what Save is made of', '#inside', click(), true],
    ['a click on More options', '#more', click(), false],
    ['Enter in the title', '#title', key({ key: 'Enter' }), true],
    ['Enter that ends a composition', '#title', key({ key: 'Enter', isComposing: true }), false],
    [
      'Enter that only its old key code calls a composition',
      '#title',
      key({ key: 'Enter', keyCode: 229 }),
      false,
    ],
    ['Enter among the guests', '#guest', key({ key: 'Enter' }), false],
    ['a letter in the title', '#title', key({ key: 'e' }), false],
    ['Enter on Save, which makes a click', '#save', key({ key: 'Enter' }), false],
    ['Ctrl+S', '#title', key({ key: 's', ctrlKey: true }), false],
  ])('%s', (_what, selector, event, isAttempt) => {
    expect(place(BUBBLE)(selector, event)).toBe(isAttempt);
  });

  test('Save is the last button when its name is unknown', () => {
    const renamed = place(BUBBLE.replace('x8hlje', 'q1'));
    expect([renamed('#save', click()), renamed('#more', click())]).toEqual([true, false]);
  });
});

describe('in the editor', () => {
  test.each<[string, string, Event, boolean]>([
    ['a click on Save, which stands outside the form', '#xSaveBu', click(), true],
    ['Enter on a Save that is no button', '#xSaveBu', key({ key: 'Enter' }), true],
    ['Space on it', '#xSaveBu', key({ key: ' ' }), true],
    ['Enter in the title', '#xTiIn', key({ key: 'Enter' }), false],
    ['Ctrl+S', '#xTiIn', key({ key: 's', ctrlKey: true }), true],
    ['Cmd+S with capitals on', '#xTiIn', key({ key: 'S', metaKey: true }), true],
    ['S', '#xTiIn', key({ key: 's' }), false],
    ['AltGr+S, which writes a letter', '#xTiIn', key({ key: 'ś', ctrlKey: true, altKey: true }), false],
  ])('%s', (_what, selector, event, isAttempt) => {
    expect(place(EDITOR)(selector, event)).toBe(isAttempt);
  });
});
