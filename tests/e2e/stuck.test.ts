// "I'm stuck", from the click to the event that colleagues read, in a real Chromium.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINEER_A } from '../../demo/seed.ts';
import { HOUR, MINUTE } from '../../domain/time.ts';
import { openStage, type Stage, until } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ person: ENGINEER_A, reports: [], isPublished: false });
});
afterAll(() => stage.close());

const badge = () => stage.profile.worker.evaluate(() => chrome.action.getBadgeText({}));
/** Of the block that runs: until when help is asked for, as Google has it. */
const flares = () =>
  stage.google.world.events
    .list(ENGINEER_A)
    .flatMap(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.flare'] ?? [])
    .map((flare) => Date.parse(flare));

describe('I’m stuck', () => {
  it('opens the block that runs, on the event and on the badge', async () => {
    await stage.ask('cookNow', { minutes: 120 });
    const page = await stage.profile.openExtensionPage('popup.html');
    await page.getByRole('button', { name: 'I’m stuck' }).click();
    await page.getByText(/^Asked for help until/).waitFor();
    await page.getByText('This block is open. Your manager’s calendar shows it.').waitFor();
    const [raisedUntil = 0] = await until(flares, ({ length }) => length === 1);
    expect(raisedUntil).toBeGreaterThan(Date.now() + HOUR);
    await until(badge, (text) => text === 'help');
    await page.close();
  });

  it('goes on for half an hour more, and ends with a click, by keyboard', async () => {
    const page = await stage.profile.openExtensionPage('popup.html');
    const [before = 0] = flares();
    await page.getByRole('button', { name: /^30.min more$/ }).click();
    await until(flares, (all) => all.every((each) => each === before + 30 * MINUTE) && all.length === 2);
    const again = page.getByRole('button', { name: 'I’m cooking again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Cooking until/).waitFor();
    await until(flares, (all) => all.every((each) => each <= Date.now()) && all.length === 1);
    await until(badge, (text) => /^\d+[hm]$/.test(text));
    await page.close();
  });
});
