// The guard in a real browser: the drafts of one manager, in the bubble and in the full editor.

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import {
  addGuest,
  bubble,
  drawDraft,
  expandTimes,
  fieldTimes,
  openFullEditor,
  save,
  writeTitle,
} from '../../demo/draft-by-hand.ts';
import { ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D, MANAGER, OUTSIDER } from '../../demo/seed.ts';
import { closeDraft, openStage, type Stage, until, waitAsLongAsACardTakes } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.openWeek();
});
afterEach(async () => {
  if (page.url().includes('eventedit')) {
    await page.goto('about:blank');
    await page.close();
    page = await stage.openWeek();
  } else await closeDraft(page);
});
afterAll(() => stage.close());

async function draft(from: string, to: string, ...guests: string[]): Promise<void> {
  await drawDraft(page, stage.day, from, to);
  for (const guest of guests) await addGuest(page, guest);
}

describe('in the quick-create bubble', () => {
  it('a draft on cooking time is a conflict with its price and three better times, and follows the draft', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    const card = await waitForCard(page, /Conflict/);
    expect(card.name).toBe('Let Them Cook Conflict Engineer A is cooking 9:00–12:00.');
    expect(card.text).toContain('3 hours of focus lost, counting stretches of 2 hours or more');
    expect(card.buttons).toHaveLength(6);
    expect(card.buttons[0]).toBe('Move to 13:00–13:30 Between meetings · costs 0 h');

    await expandTimes(page);
    const start = bubble(page).locator('[jsname=B4GDSd] input');
    await start.fill('11:30');
    await start.press('Tab');
    expect((await waitForCard(page, /Conflict/)).text).toBeTruthy();
    await until(
      () => readCard(page),
      (seen) => seen?.text.includes('0.5 hours of focus lost') === true,
    );
    await start.fill('12:00');
    await start.press('Tab');
    await waitForNoCard(page);
  });

  it('a slot is written into Google’s own fields, can be undone, and is saved by Google’s Save', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await writeTitle(page, 'Moved by the card');
    await expandTimes(page);
    await waitForCard(page, /Conflict/);
    await clickInCard(page, /^Move to/);
    expect((await waitForCard(page, /Moved/)).text).toContain('Not saved yet. Press Save in Calendar.');
    expect(await fieldTimes(page)).toMatch(/13:00 13:30$/);
    await clickInCard(page, /^Undo$/);
    await waitForCard(page, /Conflict/);
    expect(await fieldTimes(page)).toMatch(/10:30 11:00$/);
    await clickInCard(page, /^Move to/);
    await waitForCard(page, /Moved/);
    expect(
      stage.google.world.events.list(MANAGER).some((event) => event.summary === 'Moved by the card'),
    ).toBe(false);
    await save(page);
    const saved = await until(
      () => stage.google.world.events.list(MANAGER).find((event) => event.summary === 'Moved by the card'),
      (event) => event !== undefined,
    );
    expect(saved?.start?.dateTime).toContain('T13:00');
    stage.google.world.events.remove(MANAGER, saved?.id ?? '');
  });

  it('while the times are folded away, a slot opens the prefilled full editor', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await writeTitle(page, 'Carried over');
    await waitForCard(page, /Conflict/);
    await clickInCard(page, /^Move to/);
    await page.waitForURL(/eventedit/);
    await page.locator('#xTiIn').waitFor();
    await until(
      () => page.locator('#xTiIn').inputValue(),
      (title) => title === 'Carried over',
    );
    expect(await fieldTimes(page)).toMatch(/13:00 13:30/);
    await page.locator(`[role=tree] [data-email="${ENGINEER_A}"]`).first().waitFor();
  });

  it('"Book anyway" takes one reason, folds the card to one line, and leaves Save to the person', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await writeTitle(page, 'Booked anyway');
    await waitForCard(page, /Conflict/);
    await clickInCard(page, /^Book anyway$/);
    expect((await waitForCard(page, /What is the reason/)).buttons).toEqual(['Note the reason', 'Back']);
    // By keyboard: the focus is on the first reason.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await clickInCard(page, /^Note the reason$/);
    expect((await waitForCard(page, /Reason noted/)).name).toBe(
      'Let Them Cook Reason noted We agreed. Press Save in Calendar when you are ready.',
    );
    expect(stage.google.world.events.list(MANAGER).some(({ summary }) => summary === 'Booked anyway')).toBe(
      false,
    );
  });

  it('"Hold for the 1:1" without a 1:1 says so, keeps it in this browser, and can be undone', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await writeTitle(page, 'Status of the billing import');
    await waitForCard(page, /Conflict/);
    await clickInCard(page, /^Hold for the 1:1$/);
    const { buttons } = await waitForCard(page, /No 1:1 with Engineer A in the next 6 weeks/);
    expect(buttons).toEqual(['Hold it', 'Take it myself', 'Plan a 1:1', 'Back']);
    await clickInCard(page, /^Hold it$/);
    const card = await waitForCard(page, /Held/);
    expect(card.name).toContain('“Status of the billing import” waits for the next 1:1 with Engineer A.');
    const held = async () => JSON.parse(await stage.ask('exportData', {})).held;
    expect(await held()).toMatchObject([{ what: 'Status of the billing import', who: [ENGINEER_A] }]);
    await clickInCard(page, /^Undo$/);
    await waitForNoCard(page);
    expect(await held()).toEqual([]);
  });

  it('"Dismiss" silences this draft and no other', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await waitForCard(page, /Conflict/);
    await clickInCard(page, /^Dismiss$/);
    await waitForNoCard(page);
    await writeTitle(page, 'Still the same draft');
    await waitAsLongAsACardTakes(page);
    expect(await readCard(page)).toBeNull();
    await closeDraft(page);
    await draft('09:30', '10:00', ENGINEER_A);
    await waitForCard(page, /Conflict/);
  });

  it('focus time of somebody without the extension costs focus', async () => {
    await draft('14:00', '14:30', ENGINEER_D);
    expect((await waitForCard(page)).name).toBe(
      'Let Them Cook Costs focus This breaks up Engineer D’s cooking time 13:00–16:00.',
    );
  });

  it('busy times only and not shared are "can’t tell", with the way to fix it', async () => {
    await draft('10:30', '11:00', ENGINEER_B);
    const busy = await waitForCard(page, /Can’t tell/);
    expect(busy.name).toContain(`${ENGINEER_B} is busy 10:00–12:00.`);
    expect(busy.text).not.toContain('0 hours');
    expect(busy.buttons).toContain('Copy a request to share');
    await closeDraft(page);
    await draft('12:00', '12:30', ENGINEER_C);
    expect((await waitForCard(page, /Can’t tell/)).name).toContain(`You can’t see ${ENGINEER_C}’s calendar.`);
  });

  it.each([
    ['has no guest', []],
    ['has a guest who is not in the team', [OUTSIDER]],
  ])('a draft on cooking time that %s has no card', async (_name, guests) => {
    await draft('10:30', '11:00', ...guests);
    await waitAsLongAsACardTakes(page);
    expect(await readCard(page)).toBeNull();
  });
});

describe('in the full editor', () => {
  it('the card stands below the time fields, names the worst guest and counts the others', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await openFullEditor(page);
    await addGuest(page, ENGINEER_B);
    await addGuest(page, ENGINEER_C);
    const card = await until(
      () => readCard(page),
      (seen) => seen?.name.includes('2 more') === true,
    );
    expect(card?.name).toBe(
      'Let Them Cook Conflict Engineer A is cooking 9:00–12:00; 2 more guests are affected.',
    );
    expect(card?.text).toContain('At least 3 hours of focus lost');
    await clickInCard(page, /^Move to/);
    await waitForCard(page, /Moved/);
  });

  it('an all-day draft is judged, and says so', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await openFullEditor(page);
    await page.locator('#xAlDaCbx input').check();
    const card = await until(
      () => readCard(page),
      (seen) => seen?.name.includes('all-day') === true,
    );
    expect(card?.name).toContain('This all-day draft covers Engineer A’s cooking time 9:00–12:00.');
    expect(card?.buttons).toEqual(['Hold for the 1:1', 'Book anyway', 'Dismiss']);
  });

  it('an end before the start has no card', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await openFullEditor(page);
    await waitForCard(page, /Conflict/);
    await page.locator('#xEnTiIn').fill('09:00');
    await page.locator('#xEnTiIn').press('Tab');
    await waitForNoCard(page);
  });

  it('a draft in another zone meets the block where it really is', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    await openFullEditor(page);
    await waitForCard(page, /Conflict/);
    const day = stage.day.replaceAll('-', '');
    await page.goto(
      `https://calendar.google.com/calendar/u/0/r/eventedit?text=Early&dates=${day}T043000/${day}T050000&ctz=America/New_York&add=${ENGINEER_A}`,
    );
    const card = await waitForCard(page, /Conflict/);
    expect(card.name).toContain('Engineer A is cooking 9:00–12:00.');
    expect(card.text).toContain('3 hours of focus lost');
  });
});
