// The rules beside the overlap, in a real browser: what the card says of them, and how they are switched off.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft, writeTitle } from '../../demo/draft-by-hand.ts';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, ENGINEER_D, MANAGER, ZONE } from '../../demo/seed.ts';
import { addDays, instantOf } from '../../domain/zoned-time.ts';
import { closeDraft, connectByMessage, openStage, type Stage, TEAM } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  publishFinishLine();
  planOneOnOne();
  await connectByMessage(stage, TEAM);
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

/** Engineer A wants to be done six days after the day of the story. */
function publishFinishLine(): void {
  const finish = addDays(stage.day, 6);
  stage.google.world.events.insert(ENGINEER_A, {
    transparency: 'transparent',
    start: { date: finish },
    end: { date: addDays(finish, 1) },
    extendedProperties: { shared: { letThemCook: '1', 'letThemCook.finish': finish } },
  });
}

/** Manager M and Engineer D meet every week, next time the day after the story. */
function planOneOnOne(): void {
  const date = addDays(stage.day, 1);
  stage.google.world.events.insert(MANAGER, {
    summary: '1:1',
    attendees: [{ email: ENGINEER_D }],
    start: timedAt(instantOf(date, '18:00', ZONE), ZONE),
    end: timedAt(instantOf(date, '18:30', ZONE), ZONE),
    recurrence: ['RRULE:FREQ=WEEKLY'],
  });
}

async function draft(from: string, to: string, guest: string): Promise<void> {
  await drawDraft(page, stage.day, from, to);
  await addGuest(page, guest);
}

describe('the rules on the card', () => {
  it('a meeting before a finish line is worth a look, and a new topic is to be asked about', async () => {
    await draft('13:00', '13:30', ENGINEER_A);
    expect((await waitForCard(page, /Worth a look/)).name).toMatch(/Engineer A wants to finish by .*\.$/);
    await writeTitle(page, 'Kick-off: new billing');
    expect((await waitForCard(page, /Ask first/)).name).toMatch(/; this starts something new\.$/);
  });

  it('on cooking time it is one more reason behind the conflict', async () => {
    await draft('10:30', '11:00', ENGINEER_A);
    const card = await waitForCard(page, /Conflict/);
    expect(card.name).toContain('Engineer A is cooking 9:00–12:00.');
    expect(card.text).toContain('And 1 more reason');
  });

  it('a talk of two before the next 1:1 can be held for it', async () => {
    await draft('10:00', '10:30', ENGINEER_D);
    const card = await waitForCard(page, /Worth a look/);
    expect(card.name).toMatch(/One more check-in before your 1:1 with Engineer D on/);
    expect(card.buttons).toContain('Hold for the 1:1');
  });

  it('a draft that repeats is told what twelve weeks of it cost', async () => {
    const day = stage.day.replaceAll('-', '');
    await page.goto(
      `https://calendar.google.com/calendar/u/0/r/eventedit?text=Weekly&dates=${day}T103000/${day}T110000&ctz=${ZONE}&add=${ENGINEER_A}&recur=RRULE:FREQ%3DWEEKLY`,
    );
    const card = await waitForCard(page, /Conflict/);
    expect(card.text).toMatch(
      /It repeats: [\d.]+\sh of focus in 12\sweeks ?, if all are like the next [67] ?\./,
    );
  });

  it('a rule that is switched off in the options says nothing any more', async () => {
    const options = await stage.profile.openExtensionPage('options.html#rules');
    await options.getByRole('switch', { name: 'Finish line' }).click();
    await options.getByText('Saved').waitFor();
    await options.close();
    await draft('13:00', '13:30', ENGINEER_A);
    await waitForNoCard(page);
  });
});
