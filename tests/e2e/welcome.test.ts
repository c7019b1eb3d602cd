// The first run in a real Chromium, as whoever's company registered the extension meets it: every click is counted.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANAGER } from '../../demo/seed.ts';
import { DEMO_CLIENT_ID, sayYes } from '../../demo/set-up-extension.ts';
import { openStage, type Stage, until } from './stage.ts';

const CLICKED = 'a person clicked';
let stage: Stage;
let page: Page;
let clicks = 0;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  await stage.ask('saveSettings', { patch: { oauthClientId: DEMO_CLIENT_ID } });
  const { context } = stage.profile;
  context.on('console', (message) => {
    if (message.text() === CLICKED) clicks += 1;
  });
  await context.addInitScript((words) => {
    addEventListener('click', ({ isTrusted }) => isTrusted && console.info(words), { capture: true });
  }, CLICKED);
  page = await stage.profile.openExtensionPage('welcome.html');
  await page.getByRole('button', { name: 'Connect Google Calendar' }).waitFor();
});
afterAll(() => stage.close());

/** Chromium itself looks for accounts now and then. */
const asked = () => stage.google.requests.all().filter(({ path }) => path !== '/ListAccounts').length;
const windows = () => stage.profile.context.pages().length;
const granted = () => stage.profile.worker.evaluate(() => chrome.permissions.getAll());

/** The middle of a day at an hour of the sample week, which is drawn from 8 to 18. */
async function pointAt(day: number, hour: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.sample .cells').nth(day).boundingBox();
  if (box === null) throw new Error('the sample week is not in view');
  return { x: box.x + box.width / 2, y: box.y + ((hour - 8) / 10) * box.height + 2 };
}

describe('the sample week', () => {
  it('needs neither an account nor Google: its draft is pulled by the pointer and moved by keys', async () => {
    const draft = page.getByRole('button', { name: /^Quick sync/ });
    await page
      .locator('.sample')
      .evaluate((week) => week.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const [from, to] = [await pointAt(3, 10.5), await pointAt(3, 13)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, (from.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await page.getByRole('button', { name: /^Quick sync, Thursday 1:00\s–\s1:30\sPM/ }).waitFor();
    await page.getByText('Nothing is lost here, so there is no card.').waitFor();
    await draft.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: /^Quick sync, Wednesday 1:30\s–\s2:00\sPM/ }).waitFor();
    expect(asked()).toBe(0);
  });
});

describe('the first protected block', () => {
  it('nothing asks for anything before a click: no window, no permission, no request', async () => {
    const [pages, permissions] = [windows(), await granted()];
    await page.getByRole('radio', { name: /^I cook/ }).click();
    await page.getByRole('radio', { name: 'Every day 9–11' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Connect Google Calendar' }).waitFor();
    expect([windows(), asked(), await granted()]).toEqual([pages, 0, permissions]);
    expect((await stage.ask('getOverview', {})).blocks).toEqual([]);
  });

  it('stands in Google Calendar after three clicks at most', async () => {
    const permissions = await granted();
    clicks = 0;
    await page.getByRole('link', { name: 'Start' }).click();
    await sayYes(stage.profile, () => page.getByRole('button', { name: 'Connect Google Calendar' }).click());
    await page.getByText('is protected and published to your calendar').waitFor();
    const blocks = await until(
      () =>
        stage.google.world.events
          .list(MANAGER)
          .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1'),
      (events) => events.length >= 11,
    );
    const days = blocks.map(({ start }) => new Date(start.dateTime ?? '').getUTCDay());
    expect(new Set(days)).toEqual(new Set([2, 4]));
    // "Start", "Connect Google Calendar", and Google's own "Allow".
    expect(clicks).toBe(3);
    expect(await granted()).toEqual(permissions);
  });
});
