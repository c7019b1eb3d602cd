// A person without a mouse: Tab until it is reached, then a key; and the focus is never lost on the way.
import type { Locator, Page } from 'playwright-core';
import { focusedInCard } from '../../demo/card-reader.ts';
import { until } from './stage.ts';

const MOST_PRESSES = 150;

/** Presses Tab until this has the focus. @throws Error when the keyboard does not lead there */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((each) => each === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Goes there and presses a key, by default Enter. */
export async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Goes there and writes over what stands there. */
export async function type(target: Locator, text: string): Promise<void> {
  await press(target, 'Control+a');
  await target.page().keyboard.type(text);
}

/** What has the focus, in words; null when it fell to the top of the page. */
export function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return null;
    return activeElement.getAttribute('aria-label') ?? (activeElement as HTMLElement).innerText;
  });
}

/** Once what was pressed has had its effect. @throws Error when the focus is nowhere */
export async function expectFocus(page: Page, words = /(?:)/): Promise<void> {
  await until(
    () => focused(page),
    (name) => name !== null && words.test(name),
    3_000,
  );
}

/** Goes to the card's button and presses Enter. */
export async function pressInCard(page: Page, button: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (button.test((await focusedInCard(page)) ?? '')) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${button} in the card`);
}
