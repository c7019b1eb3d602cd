// What a manager does with keys alone: the team, the card, the queue, the second chance and the mirror.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { focusedInCard, waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { addGuest, bubble, drawDraft, expandTimes, writeTitle } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A, MANAGER } from '../../demo/seed.ts';
import { sayYes } from '../../demo/set-up-extension.ts';
import { expectFocus, press, pressInCard, tabTo, type } from './by-keys.ts';
import { connectByMessage, openStage, type Stage, TEAM, until } from './stage.ts';
import { holdDraft, meetWeekly, timesOf } from './world-with-data.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  await connectByMessage(stage, []);
});
afterEach(() => page.close());
afterAll(() => stage.close());

async function open(path: string): Promise<void> {
  page = await stage.profile.openExtensionPage(path);
  await page.locator('h1').first().waitFor();
}
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the team', () => {
  it('is typed, added, one removed and brought back', async () => {
    await open('options.html#team');
    await type(page.getByLabel('Add people by e-mail'), TEAM.join(', '));
    await tabTo(button(/^Add 4 people/));
    await sayYes(stage.profile, () => page.keyboard.press('Enter'));
    await page.getByRole('row').nth(4).waitFor();
    await expectFocus(page);
    await press(button(/^Remove .*A/));
    await expectFocus(page, /^Undo/);
    await page.keyboard.press('Enter');
    await page.getByRole('row').filter({ hasText: ENGINEER_A }).getByText('Blocks and levels').waitFor();
    await expectFocus(page);
  });
});

describe('the card', () => {
  /** The draft itself is Google's; the focus is in its field of guests, as after typing there. */
  async function draft(title: string): Promise<void> {
    await stage.ask('syncNow', {});
    page = await stage.openWeek();
    await drawDraft(page, stage.day, '10:30', '11:00');
    await writeTitle(page, title);
    await addGuest(page, ENGINEER_A);
    await waitForCard(page, /Conflict/);
  }
  const expectFocusInCard = (name: RegExp) =>
    until(
      () => focusedInCard(page),
      (seen) => name.test(seen ?? ''),
    );

  it('takes a better time, takes it back, and is dismissed', async () => {
    await draft('Quick sync');
    await expandTimes(page);
    await pressInCard(page, /^Move to /);
    await waitForCard(page, /Moved/);
    await expectFocusInCard(/^Undo/);
    await page.keyboard.press('Enter');
    await waitForCard(page, /Conflict/);
    await expectFocusInCard(/^Move to /);
    await pressInCard(page, /^Dismiss/);
    await waitForNoCard(page);
    expect(await bubble(page).evaluate((form) => form.contains(document.activeElement))).toBe(true);
  });

  it('holds a draft for the 1:1, with words of one’s own', async () => {
    meetWeekly(stage, MANAGER, ENGINEER_A, '17:00');
    await draft('Billing import');
    await pressInCard(page, /^Hold for the 1:1/);
    await waitForCard(page, /Next 1:1 with Engineer A/);
    await expectFocusInCard(/^What/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Billing, later');
    await pressInCard(page, /^Hold it/);
    await waitForCard(page, /“Billing, later” waits for/);
    await expectFocusInCard(/^Undo/);
    const { groups } = await stage.ask('getHeldQueue', {});
    expect(groups[0]?.items[0]?.what).toBe('Billing, later');
  });
});

it('the queue: dropped, brought back, taken over, brought back, released', async () => {
  await holdDraft(stage, 'Slides', ENGINEER_A, '09:00', '09:30');
  await open('options.html#queue');
  const held = async () => (await stage.ask('getHeldQueue', {})).counts.held;
  await press(button('Drop: Slides'));
  await until(held, (count) => count === 1);
  await expectFocus(page);
  await press(button('Undo'));
  await until(held, (count) => count === 2);
  await expectFocus(page);
  await press(button('Take it myself: Slides'));
  await expectFocus(page, /Make the block/);
  await press(button('Back'));
  await expectFocus(page);
  await press(button('Take it myself: Slides'));
  await press(button('Make the block'));
  await until(held, (count) => count === 1);
  await expectFocus(page);
  await press(button('Release to the 1:1: Billing, later'));
  await page.getByText('is in the 1:1 now').waitFor();
  await expectFocus(page);
});

it('the second chance: a meeting is kept with a reason, the next one moved', async () => {
  for (const [from, summary] of [
    ['09:00', 'By phone'],
    ['11:00', 'From the train'],
  ] as const) {
    const event = { summary, attendees: [{ email: ENGINEER_A }], ...timesOf(stage.day, from) };
    stage.google.world.events.insert(MANAGER, event);
  }
  await stage.ask('syncNow', {});
  await open(`second-chance.html?account=${MANAGER}`);
  await press(button('Keep it, with a reason'));
  await press(button('Back'));
  await expectFocus(page);
  await press(button('Keep it, with a reason'));
  await press(page.getByRole('radio', { name: 'Incident' }), 'ArrowDown');
  await press(button('Keep it'));
  await page.getByText(/stays\. Deadline/).waitFor();
  await expectFocus(page, /A second chance for/);
  await press(button(/^Move to /).first());
  await page.getByText(/^Moved “/).waitFor();
  await expectFocus(page);
});

it('the mirror: the week before and back, the second view, and a file', async () => {
  await open('options.html#mirror');
  await press(button(/^View with 1/));
  await expectFocus(page, /^View with 2/);
  const download = page.waitForEvent('download');
  await press(button('CSV'));
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await expectFocus(page, /CSV/);
});
