// What a person sets up for themselves, with keys alone: nothing in here is clicked, and the focus is never lost.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ENGINEER_A, MANAGER, ZONE } from '../../demo/seed.ts';
import { DEMO_CLIENT_ID, sayYes } from '../../demo/set-up-extension.ts';
import { weekdayOf } from '../../domain/zoned-time.ts';
import { expectFocus, press, tabTo, type } from './by-keys.ts';
import { connectByMessage, openStage, type Stage, until } from './stage.ts';
import { timesOf } from './world-with-data.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ person: ENGINEER_A, isConnected: false, isPublished: false });
  await stage.ask('saveSettings', { patch: { oauthClientId: DEMO_CLIENT_ID } });
});
afterEach(() => page.close());
afterAll(() => stage.close());

async function open(path: string): Promise<void> {
  page = await stage.profile.openExtensionPage(path);
  await page.locator('h1').first().waitFor();
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const overview = () => stage.ask('getOverview', {});
const blocks = async () => (await overview()).blocks.map(({ block }) => block);
const mornings = {
  kind: 'weekly',
  id: 'mornings',
  days: ['TU'],
  from: '09:00',
  to: '12:00',
  level: 'hard',
  zone: ZONE,
} as const;

it('the first page: role, first block, the sample week, and a block that is protected', async () => {
  await open('welcome.html');
  await press(page.getByRole('radio', { name: /^Both/ }), 'ArrowUp');
  await until(
    () => page.getByRole('radio', { name: /^Tue and Thu/ }).isVisible(),
    (isThere) => !isThere,
  );
  await page.keyboard.press('ArrowUp');
  await press(page.getByRole('radio', { name: /^Tue and Thu/ }), 'ArrowRight');
  await tabTo(button(/^Quick sync/));
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  await page.getByText('Nothing is lost here').waitFor();
  await tabTo(button('Connect Google Calendar'));
  await sayYes(stage.profile, () => page.keyboard.press('Enter'));
  await page.getByText(/Every day 9–11 is protected/).waitFor();
  expect(await blocks()).toMatchObject([{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00' }]);
  await expectFocus(page, /Open Google Calendar/);
});

describe('once connected', () => {
  beforeAll(async () => {
    const { connection } = await overview();
    if (connection.status !== 'connected') await connectByMessage(stage, []);
  });
  beforeEach(async () => {
    for (const { block } of (await stage.ask('getOverview', {})).blocks) {
      await stage.ask('removeBlock', { id: block.id });
    }
  });

  it('a weekly block is added, altered and removed in the list, and comes back', async () => {
    await open('options.html#cooking');
    await press(button('Add a block'));
    await expectFocus(page, /Monday/);
    await page.keyboard.press('Space');
    const list = page.getByRole('list', { name: 'Weekly blocks' });
    await type(list.getByLabel('From'), '1000a');
    await type(list.getByLabel('To', { exact: true }), '0130p');
    await press(list.getByLabel('Level'), 'ArrowDown');
    const wanted = [{ days: ['MO'], from: '10:00', to: '13:30', level: 'soft' }];
    await until(blocks, (all) => all.length === 1 && all[0]?.level === 'soft');
    expect(await blocks()).toMatchObject(wanted);
    await press(button(/^Remove Block 1/));
    await until(blocks, (all) => all.length === 0);
    await expectFocus(page, /^Undo/);
    await page.keyboard.press('Enter');
    await until(blocks, (all) => all.length === 1);
    expect(await blocks()).toMatchObject(wanted);
    await expectFocus(page);
  });

  it('in the picture of the week a block is moved, resized, given a level and removed', async () => {
    await stage.ask('saveBlock', { block: mornings });
    await open('options.html#cooking');
    await tabTo(page.locator('.week [data-block]'));
    for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowDown', '3']) await page.keyboard.press(key);
    await expectFocus(page, /^Wednesday .*, ask first/);
    await until(blocks, ([block]) => block?.level === 'ask');
    expect(await blocks()).toMatchObject([{ days: ['WE'], from: '09:15', to: '12:30' }]);
    await page.keyboard.press('Delete');
    await until(blocks, (all) => all.length === 0);
    await expectFocus(page, /^Undo/);
  });

  it('cooking now, a call for help and its end, a pause and its end', async () => {
    await stage.ask('saveBlock', { block: mornings });
    await open('popup.html');
    const steps = [
      [/^Cook 1/, /Cooking until/],
      [/I’m stuck/, /Asked for help until/],
      [/I’m cooking again/, /Cooking until/],
      [/^1 hour$/, /Paused until/],
      [/Resume/, /Cooking until/],
      [/End now/, /^Start now instead/],
      [/Sync now/, /Synced just now/],
    ] as const;
    for (const [name, words] of steps) {
      await press(button(name));
      await page.getByText(words).first().waitFor();
      await expectFocus(page);
    }
    await press(page.getByRole('switch'), 'Space');
    await page.getByText('The guard is off').waitFor();
    await expectFocus(page);
    await press(button('Turn on'));
    await expectFocus(page);
  });

  it('an invitation is looked at, left, and declined with a note of one’s own', async () => {
    await stage.ask('saveBlock', { block: { ...mornings, days: [weekdayOf(stage.day)] } });
    await until(overview, (seen) => (seen.blocks[0]?.publishedCount ?? 0) > 0);
    const attendees = [{ email: ENGINEER_A }, { email: 'engineer-b@example.com' }];
    const event = { summary: 'Weekly planning', attendees, ...timesOf(stage.day, '10:00') };
    const { id } = stage.google.world.events.insert(MANAGER, event);
    await stage.ask('syncNow', {});
    await open('popup.html');
    await press(button('Decline…'));
    await press(button('Back'));
    await expectFocus(page, /Accept/);
    await press(button('Decline…'));
    await type(page.getByLabel('Note to the organizer'), 'Could we do 13:00?');
    await press(button('Send decline'));
    await page.getByText(/^Declined: “Weekly planning”/).waitFor();
    await expectFocus(page);
    const answered = () =>
      stage.google.world.events.get(MANAGER, id).attendees?.find(({ email }) => email === ENGINEER_A);
    await until(answered, (entry) => entry?.responseStatus === 'declined');
    expect(answered()?.comment).toBe('Could we do 13:00?');
  });

  it('a setting is found by its words, and its control has the focus', async () => {
    await open('options.html#cooking');
    await type(page.getByRole('searchbox'), 'meeting load');
    await press(page.getByRole('search').getByRole('link').first());
    const control = page.getByRole('switch', { name: 'Meeting load' });
    await until(
      () => control.evaluate((found) => found === document.activeElement),
      (isFocused) => isFocused,
    );
  });

  it('a rule is switched off, and its threshold set and set back', async () => {
    await open('options.html#rules');
    await press(page.getByRole('switch', { name: 'Finish line' }), 'Space');
    const chosen = async () => (await overview()).settings.rules;
    await until(chosen, (all) => Object.values(all).some(({ isOn }) => isOn === false));
    await type(page.getByLabel(/^Finish line: /), '7');
    await until(chosen, (all) => Object.values(all).some(({ threshold }) => threshold === 7));
    await expectFocus(page);
    await press(button('Back to defaults'));
    await until(chosen, (all) => Object.keys(all).length === 0);
    await expectFocus(page);
  });

  it('one’s data is looked at, brought back, undone, and deleted', async () => {
    await stage.ask('saveBlock', { block: mornings });
    const buffer = Buffer.from(await stage.ask('exportData', {}));
    await stage.ask('removeBlock', { id: mornings.id });
    await open('options.html#privacy');
    const download = page.waitForEvent('download');
    await press(button('Export everything'));
    await download;
    const chooser = page.waitForEvent('filechooser');
    await press(button('Import…'));
    await (await chooser).setFiles({ name: 'let-them-cook.json', mimeType: 'application/json', buffer });
    await page.getByText('1 new block').waitFor();
    await press(button('Import'));
    await until(blocks, (all) => all.length === 1);
    await expectFocus(page, /Undo/);
    await page.keyboard.press('Enter');
    await until(blocks, (all) => all.length === 0);
    await expectFocus(page);
    await press(button('Delete all my data…'));
    await press(button('Keep'));
    await expectFocus(page, /Delete all my data/);
    await page.keyboard.press('Enter');
    await press(button('Delete'));
    await page.getByText('Everything is deleted.').waitFor();
    await expectFocus(page);
  });
});
