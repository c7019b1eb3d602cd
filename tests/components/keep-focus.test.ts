// @vitest-environment happy-dom
// The focus, when what has it goes or is switched off.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { keepFocus } from '../../components/keep-focus.ts';

beforeAll(() => keepFocus(document));
afterEach(() => document.body.replaceChildren());

const drawn = () => new Promise((resolve) => setTimeout(resolve));

/** Draws this, with the focus on `.here`. */
async function draw(html: string): Promise<HTMLElement> {
  document.body.innerHTML = html;
  const here = document.querySelector<HTMLElement>('.here');
  if (here === null) throw new Error('nothing is here');
  here.focus();
  await drawn();
  return here;
}
const focused = () => document.activeElement?.textContent;

const LIST =
  '<ul><li><button>first</button></li><li><button class="here">second</button></li><li><button>third</button></li></ul><button>below</button>';

test('goes to the row that takes the place of the one that has gone', async () => {
  const here = await draw(LIST);
  here.closest('li')?.remove();
  await drawn();
  expect(focused()).toBe('third');
});

test('goes to the row before it when it was the last', async () => {
  const here = await draw(LIST.replace('<li><button>third</button></li>', ''));
  here.closest('li')?.remove();
  await drawn();
  expect(focused()).toBe('first');
});

test('goes past the list when that is empty now', async () => {
  const here = await draw('<ul><li><button class="here">only</button></li></ul><button>below</button>');
  here.closest('li')?.remove();
  await drawn();
  expect(focused()).toBe('below');
});

test('leaves a button that is switched off', async () => {
  const here = await draw('<textarea></textarea><button class="here">Add</button><button>next</button>');
  here.setAttribute('disabled', '');
  await drawn();
  expect(focused()).toBe('next');
});

test('stays where somebody else has put it', async () => {
  const here = await draw(LIST);
  here.closest('li')?.remove();
  [...document.querySelectorAll('button')].at(-1)?.focus();
  await drawn();
  expect(focused()).toBe('below');
});

test('is left alone when a click beside everything has given it up', async () => {
  const here = await draw(LIST);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  here.blur();
  here.closest('li')?.remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
