// The mirror in a real Chromium: what a manager did to other people's cooking time, as their own page shows it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, waitForCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft, expandTimes, save } from '../../demo/draft-by-hand.ts';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, MANAGER, ZONE } from '../../demo/seed.ts';
import { instantOf } from '../../domain/zoned-time.ts';
import { openStage, type Stage, until } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ownMeetings = () =>
  stage.google.world.events.list(MANAGER).filter(({ attendees }) => (attendees?.length ?? 0) > 0);
const interruptions = async () => (await stage.ask('getMirror', {})).weeks.at(-1)?.interruptions;

async function openMirror(): Promise<Page> {
  const page = await stage.profile.openExtensionPage('options.html#mirror');
  await page.getByRole('heading', { level: 1, name: /^Your mirror/ }).waitFor();
  return page;
}

describe('the mirror', () => {
  it('of a first week has nothing to show, says so, and keeps the team locked', async () => {
    const page = await openMirror();
    await page.getByText('Nothing to show for this week.').waitFor();
    await page.getByRole('heading', { name: 'Your own cooking time comes first' }).waitFor();
    await page.close();
  });

  it('counts a draft that was moved once it is saved, and a meeting that was saved all the same', async () => {
    const page = await stage.openWeek();
    await drawDraft(page, stage.day, '10:30', '11:00');
    await addGuest(page, ENGINEER_A);
    await expandTimes(page);
    await waitForCard(page, /Conflict/);
    await clickInCard(page, /^Move to 13:00/);
    await waitForCard(page, /Moved/);
    await save(page);
    await until(ownMeetings, (meetings) => meetings.length === 1);
    stage.google.world.events.insert(MANAGER, {
      summary: 'By phone',
      attendees: [{ email: ENGINEER_A }],
      start: timedAt(instantOf(stage.day, '09:00', ZONE), ZONE),
      end: timedAt(instantOf(stage.day, '09:30', ZONE), ZONE),
    });
    await stage.ask('syncNow', {});
    const week = await until(interruptions, (shown) => shown?.saved.minutes === 180 && shown.booked === 1);
    expect(week).toMatchObject({ lost: { minutes: 30, isComplete: true }, withoutReason: 1 });
    await page.close();
  });

  it('shows it with T, a chart and its table', async () => {
    const page = await openMirror();
    await page.getByRole('img', { name: /^Focus hours lost and saved through your meetings/ }).waitFor();
    const table = page.getByRole('table', { name: 'The same figures as a table' }).first();
    expect(await table.getByRole('row').nth(1).innerText()).toMatch(/0\.5\sh\s+3\sh/);
    expect(await page.getByText('(T = 2 h)').count()).toBe(2);
    await page.close();
  });

  it('leaves as a file that is made in the browser', async () => {
    const page = await openMirror();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^let-them-cook-mirror-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/^week,thresholdMinutes,meetingsOverCookingTime,/);
    expect(text).not.toContain('@');
    await page.close();
  });

  it('opens its last part once one block is protected', async () => {
    const page = await openMirror();
    await page.getByRole('button', { name: /^Protect Friday/ }).click();
    await page.getByRole('heading', { name: 'The team, as sums' }).waitFor();
    await page.getByText('Shown from 3 people on.').waitFor();
    await page.close();
  });
});
