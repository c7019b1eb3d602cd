// "Ask me before saving over hard blocks" in a real browser, over a page that acts at its root as Calendar does.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { addGuest, bubble, drawDraft, openFullEditor, save, writeTitle } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A, ENGINEER_D, MANAGER } from '../../demo/seed.ts';
import { runInOurWorld } from './our-world.ts';
import { openStage, type Stage, until } from './stage.ts';

const SAVE_WAITS = 'Not saved yet. Save again to book it as it is.';
let stage: Stage;
let page: Page;
let title = '';
let drafts = 0;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  drafts += 1;
  title = `Draft ${drafts}`;
  page = await stage.openWeek();
});
afterEach(async () => {
  await page.goto('about:blank');
  await page.close();
});
afterAll(() => stage.close());

const wants = (isAskedBeforeSaving: boolean) => stage.ask('saveSettings', { patch: { isAskedBeforeSaving } });
const savedTimes = () =>
  stage.google.world.events.list(MANAGER).filter((event) => event.summary === title).length;

async function draftFor(guest: string, from = '10:30', to = '11:00'): Promise<void> {
  await drawDraft(page, stage.day, from, to);
  await addGuest(page, guest);
  await writeTitle(page, title);
  await waitForCard(page);
}

async function expectHeldBack(): Promise<void> {
  await until(
    () => readCard(page),
    (card) => card?.text.includes(SAVE_WAITS) === true,
  );
  expect(savedTimes()).toBe(0);
}

/** Saved, and not a second time a moment later. */
async function expectSavedOnce(): Promise<void> {
  await until(savedTimes, (times) => times > 0);
  await waitForNoCard(page);
  expect(savedTimes()).toBe(1);
}

const inTitle = () =>
  page.locator('#xTiIn:visible, [data-chips-dialog] [jsname=GYcwYe] input:visible').first();

describe('as it comes', () => {
  it('Save is never held back', async () => {
    expect((await stage.ask('getOverview', {})).settings.isAskedBeforeSaving).toBe(false);
    await draftFor(ENGINEER_A);
    await save(page);
    await expectSavedOnce();
  });
});

describe('for somebody who wants to be asked', () => {
  beforeAll(() => wants(true));
  afterAll(() => wants(false));

  it('a click on Save in the bubble waits once, with the card in focus; the second saves exactly once', async () => {
    await draftFor(ENGINEER_A);
    await save(page);
    await expectHeldBack();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-let-them-cook'))).toBe(true);
    expect(await bubble(page).isVisible()).toBe(true);
    await save(page);
    await expectSavedOnce();
  });

  it('so does Enter in the title; Escape leads back to it, and Enter saves', async () => {
    await draftFor(ENGINEER_A);
    await inTitle().press('Enter');
    await expectHeldBack();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(savedTimes()).toBe(0);
    await page.keyboard.press('Enter');
    await expectSavedOnce();
  });

  it('a double click on Save is one attempt', async () => {
    await draftFor(ENGINEER_A);
    await page.locator('[data-chips-dialog] [jsname=x8hlje]:visible').dblclick();
    await expectHeldBack();
    await save(page);
    await expectSavedOnce();
  });

  it('so do Save and Ctrl+S in the full editor, and Ctrl+S saves from within the card', async () => {
    await draftFor(ENGINEER_A);
    await openFullEditor(page);
    // The bubble's card may still be there for a moment.
    await page.locator('#YPCqFe [data-let-them-cook]').waitFor();
    await waitForCard(page, /Conflict/);
    await inTitle().press('Control+s');
    await expectHeldBack();
    await page.keyboard.press('Control+s');
    await expectSavedOnce();
  });

  it('the Enter that ends a composition is the input method’s', async () => {
    await draftFor(ENGINEER_A);
    await inTitle().focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'かいぎ', selectionStart: 3, selectionEnd: 3 });
    await page.evaluate(() => {
      const listen = ({ isComposing }: KeyboardEvent) => {
        document.body.dataset['heard'] = isComposing ? 'composing' : 'Enter';
      };
      window.addEventListener('keydown', listen, { capture: true, once: true });
    });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await until(
      () => page.locator('body').getAttribute('data-heard'),
      (heard) => heard === 'composing',
    );
    await page.waitForTimeout(200);
    expect((await readCard(page))?.text).not.toContain(SAVE_WAITS);
    expect(savedTimes()).toBe(0);
    await session.detach();
  });

  it('a draft that was changed to another hard time is asked about once more', async () => {
    await draftFor(ENGINEER_A);
    await openFullEditor(page);
    await waitForCard(page, /Conflict/);
    await save(page);
    await expectHeldBack();
    await page.locator('#xStTiIn').fill('09:30');
    await page.locator('#xStTiIn').press('Tab');
    await until(
      () => readCard(page),
      (card) => card !== null && !card.text.includes(SAVE_WAITS),
    );
    await save(page);
    await expectHeldBack();
    await save(page);
    await expectSavedOnce();
  });

  it('after "Book anyway" nothing is asked any more', async () => {
    await draftFor(ENGINEER_A);
    await clickInCard(page, /^Book anyway$/);
    await waitForCard(page, /What is the reason/);
    await page.keyboard.press('Space');
    await clickInCard(page, /^Note the reason$/);
    await waitForCard(page, /Reason noted/);
    expect(savedTimes()).toBe(0);
    await save(page);
    await expectSavedOnce();
  });

  it.each([
    ['costs focus only', ENGINEER_D, '14:00', '14:30'],
    ['is on nobody’s block, and has no card', ENGINEER_A, '13:00', '13:30'],
  ])('a draft that %s is saved at once', async (_what, guest, from, to) => {
    await drawDraft(page, stage.day, from, to);
    await addGuest(page, guest);
    await writeTitle(page, title);
    await page.waitForTimeout(800);
    await save(page);
    await expectSavedOnce();
  });

  it('five seconds after it was held back, the next attempt saves, even the rest of a double click', async () => {
    await draftFor(ENGINEER_A);
    await save(page);
    await expectHeldBack();
    await page.waitForTimeout(5_100);
    await page.locator('[data-chips-dialog] [jsname=x8hlje]:visible').dblclick();
    await expectSavedOnce();
  });

  it('a fault of ours lets the first attempt save', async () => {
    await draftFor(ENGINEER_A);
    await runInOurWorld(
      page,
      'HTMLElement.prototype.focus = () => { throw new TypeError("a fault of ours") }',
    );
    await save(page);
    await expectSavedOnce();
  });
});
