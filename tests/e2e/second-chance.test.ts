// A meeting that was saved over cooking time, by phone or over its card, in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft, save } from '../../demo/draft-by-hand.ts';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, MANAGER, ZONE } from '../../demo/seed.ts';
import { instantOf } from '../../domain/zoned-time.ts';
import { ageTheData } from './aged-data.ts';
import { connectByMessage, openStage, type Stage, TEAM, until } from './stage.ts';

let stage: Stage;
let old: string;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  old = book('11:00', '11:30', 'Old sync');
  await connectByMessage(stage, TEAM);
});
afterAll(() => stage.close());

const times = (from: string, to: string) => ({
  start: timedAt(instantOf(stage.day, from, ZONE), ZONE),
  end: timedAt(instantOf(stage.day, to, ZONE), ZONE),
});

/** As by phone: this browser hears of it only from Google. */
function book(from: string, to: string, summary: string): string {
  const attendees = [{ email: ENGINEER_A }];
  return stage.google.world.events.insert(MANAGER, { summary, attendees, ...times(from, to) }).id;
}

/** What the browser shows. */
const notifications = () =>
  stage.profile.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const badge = () => stage.profile.worker.evaluate(() => chrome.action.getBadgeText({}));
const moves = () =>
  stage.google.requests
    .filter({ method: 'PATCH', account: MANAGER })
    .filter(({ query }) => query.get('sendUpdates') === 'all');
const startOf = (id: string, calendar = MANAGER) =>
  Date.parse(stage.google.world.events.get(calendar, id).start.dateTime ?? '');

async function openPage(): Promise<Page> {
  const page = await stage.profile.openExtensionPage(`second-chance.html?account=${MANAGER}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('a meeting saved over cooking time', () => {
  it('before the installation is nobody’s news, nor is a guest’s answer to it', async () => {
    const answered = [{ email: ENGINEER_A, responseStatus: 'accepted' }];
    stage.google.world.events.patch(ENGINEER_A, old, { attendees: answered });
    await stage.ask('syncNow', {});
    expect(await notifications()).toEqual([]);
    expect(await badge()).toBe('');
  });

  it('by phone gives one notification and a number, and a second look at it gives nothing more', async () => {
    book('10:30', '11:00', 'Quick sync');
    await stage.ask('syncNow', {});
    const shown = await until(notifications, (ids) => ids.length > 0);
    expect(shown).toHaveLength(1);
    await until(badge, (text) => text === '1');
    await stage.ask('syncNow', {});
    expect(await notifications()).toEqual(shown);
    expect(JSON.stringify(shown)).not.toContain('Quick');
  });

  it('is moved by one click on our page, and its guests are told once', async () => {
    const page = await openPage();
    await page.getByRole('heading', { name: 'A second chance for “Quick sync”' }).waitFor();
    const card = page.getByRole('region', { name: /^Let Them Cook Conflict Engineer A is cooking/ });
    expect(moves()).toEqual([]);
    await card.getByRole('button', { name: /^Move to .*\b1:00/ }).click();
    await page.getByText('Moved “Quick sync” to').waitFor();
    const { id } =
      stage.google.world.events.list(MANAGER).find(({ summary }) => summary === 'Quick sync') ?? {};
    const moved = instantOf(stage.day, '13:00', ZONE);
    expect([startOf(id ?? ''), startOf(id ?? '', ENGINEER_A)]).toEqual([moved, moved]);
    expect(moves().map(({ status }) => status)).toEqual([200]);
    await until(badge, (text) => text === '');
    expect(await notifications()).toEqual([]);
    await stage.ask('syncNow', {});
    expect(await notifications()).toEqual([]);
    await page.close();
  });

  it('stays where it is with a reason, and nobody is told', async () => {
    const id = book('09:30', '10:00', 'Release call');
    await stage.ask('syncNow', {});
    const page = await openPage();
    await page.getByRole('button', { name: 'Keep it, with a reason' }).click();
    await page.getByRole('radio', { name: 'Deadline' }).check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('“Release call” stays. Deadline.').waitFor();
    expect(startOf(id)).toBe(instantOf(stage.day, '09:30', ZONE));
    expect(moves()).toHaveLength(1);
    stage.google.world.events.patch(MANAGER, id, { summary: 'Release call 2' });
    await stage.ask('syncNow', {});
    expect(await notifications()).toEqual([]);
    await page.close();
  });

  it('by phone, while a calendar is open, is told of by itself: the page shows it, and Google is asked', async () => {
    const { items } = await stage.ask('getSecondChances', { account: MANAGER });
    for (const { eventId } of items.filter(({ outcome }) => outcome === null)) {
      await stage.ask('answerSecondChance', { account: MANAGER, eventId, answer: { kind: 'dismissed' } });
    }
    await until(notifications, (ids) => ids.length === 0);
    const page = await stage.openWeek('?with=pushes');
    // The events of the week have come, and are known.
    await page.waitForTimeout(11_000);
    await ageTheData(stage);
    book('11:00', '11:30', 'From the train');
    await until(notifications, (ids) => ids.length === 1, 30_000);
    await page.close();
  });

  it('over its card that nobody answered is told of within seconds, without anybody asking', async () => {
    const page = await stage.openWeek();
    await drawDraft(page, stage.day, '10:00', '10:30');
    await addGuest(page, ENGINEER_A);
    await waitForCard(page, /Conflict/);
    await save(page);
    await until(notifications, (ids) => ids.length === 1);
    await until(badge, (text) => text === '1');
    await page.close();
  });
});
