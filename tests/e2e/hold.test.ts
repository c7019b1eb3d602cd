// What waits for the next 1:1 instead of landing in somebody's cooking time, in a real Chromium.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, waitForCard } from '../../demo/card-reader.ts';
import { addGuest, bubble, drawDraft, openFullEditor, save, writeTitle } from '../../demo/draft-by-hand.ts';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, ENGINEER_D, MANAGER, ZONE } from '../../demo/seed.ts';
import { addDays, instantOf } from '../../domain/zoned-time.ts';
import { connectByMessage, openStage, type Stage, TEAM, until } from './stage.ts';

let stage: Stage;
let oneOnOne: string;
let theirs: string;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  oneOnOne = meet(MANAGER, ENGINEER_A, '17:00');
  theirs = meet(ENGINEER_D, MANAGER, '18:00');
  await connectByMessage(stage, TEAM);
});
afterAll(() => stage.close());

/** A 1:1 in two days, of a series of ten weeks. */
function meet(organizer: string, guest: string, from: string): string {
  const start = instantOf(addDays(stage.day, 1), from, ZONE);
  const times = { start: timedAt(start, ZONE), end: timedAt(start + 30 * 60_000, ZONE) };
  const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=10'];
  // As Google's own page writes it: the organizer is a guest, too.
  const attendees = [{ email: organizer }, { email: guest }];
  const event = { summary: 'Catch-up', description: 'Agenda', recurrence, attendees, ...times };
  return stage.google.world.events.insert(organizer, event).id;
}

const titles = (email: string) => stage.google.world.events.list(email).map(({ summary }) => summary);
const isWrite = (method: string, host: string) => method !== 'GET' && host !== 'accounts.google.com';
const patches = () => stage.google.requests.filter({ method: 'PATCH', account: MANAGER });

async function openDraft(title: string, guest = ENGINEER_A, from = '10:30', to = '11:00'): Promise<Page> {
  const page = await stage.openWeek();
  await drawDraft(page, stage.day, from, to);
  await writeTitle(page, title);
  await addGuest(page, guest);
  await waitForCard(page, /Conflict|Costs focus/);
  return page;
}

/** Through the card's form. */
async function holdIt(page: Page): Promise<void> {
  await clickInCard(page, /^Hold for the 1:1/);
  await waitForCard(page, /Next 1:1/);
  await clickInCard(page, /^Hold it/);
  await waitForCard(page, /Held/);
}

async function openQueue(): Promise<Page> {
  const page = await stage.profile.openExtensionPage('options.html#queue');
  await page.getByRole('heading', { level: 1, name: 'Hold queue' }).waitFor();
  return page;
}

describe('holding for the 1:1', () => {
  it('closes the draft without saving, says for when it waits, and can be undone there', async () => {
    const page = await openDraft('Billing import');
    await clickInCard(page, /^Hold for the 1:1/);
    await waitForCard(page, /Next 1:1 with Engineer A/);
    await clickInCard(page, /^Hold it/);
    const held = await waitForCard(page, /Held “Billing import” waits for/);
    expect(held.buttons).toEqual(['Undo', 'Open queue', 'Dismiss']);
    expect(await bubble(page).isVisible()).toBe(false);
    await until(
      () => stage.ask('getHeldQueue', {}),
      ({ counts }) => counts.held === 1,
    );
    await clickInCard(page, /^Undo/);
    await until(
      () => stage.ask('getHeldQueue', {}),
      ({ counts }) => counts.held === 0,
    );
    expect([...titles(MANAGER), ...titles(ENGINEER_A)]).not.toContain('Billing import');
    await page.close();
  });

  it('is released as one line into the next 1:1, and nobody is mailed', async () => {
    const page = await openDraft('Billing import');
    await clickInCard(page, /^Hold for the 1:1/);
    await waitForCard(page, /Next 1:1/);
    await clickInCard(page, /^Hold it/);
    await waitForCard(page, /Held/);
    await page.close();
    const before = patches().length;
    const queue = await openQueue();
    const group = queue.getByRole('region', { name: 'Engineer A' });
    await group.getByRole('heading', { name: 'Billing import' }).waitFor();
    await group.getByRole('button', { name: /^Release to the 1:1/ }).click();
    await queue.getByText('is in the 1:1 now').waitFor();
    const sent = patches().slice(before);
    expect(sent.map(({ status, query }) => [status, query.get('sendUpdates')])).toEqual([[200, 'none']]);
    expect(sent[0]?.body).toEqual({ description: 'Agenda\n• Billing import' });
    expect(sent[0]?.path).toContain(oneOnOne);
    await queue.getByText('Nothing is held back').waitFor();
    await queue.close();
  });

  it('is taken over as a focus block with its own words, shown before it is made', async () => {
    const page = await openDraft('Write the summary');
    await clickInCard(page, /^Hold for the 1:1/);
    await waitForCard(page, /Next 1:1/);
    await clickInCard(page, /^Take it myself/);
    await waitForCard(page, /You are free/);
    expect(titles(MANAGER)).not.toContain('Write the summary');
    await clickInCard(page, /^Make the block/);
    await waitForCard(page, /has a block of yours/);
    await until(
      () => titles(MANAGER),
      (all) => all.includes('Write the summary'),
    );
    expect(titles(ENGINEER_A)).not.toContain('Write the summary');
    await page.close();
  });

  it('is copied where the 1:1 is another’s, and can be dropped and taken back', async () => {
    const page = await openDraft('Slides', ENGINEER_D, '14:00', '14:30');
    await clickInCard(page, /^Hold for the 1:1/);
    await waitForCard(page, /Next 1:1/);
    await clickInCard(page, /^Hold it/);
    await waitForCard(page, /Held/);
    await page.close();
    const queue = await openQueue();
    const group = queue.getByRole('region', { name: 'Engineer D' });
    await group.getByText('You can’t edit this 1:1, so copy the line into it.').waitFor();
    expect(await group.getByRole('button', { name: /^Release/ }).count()).toBe(0);
    await group.getByRole('button', { name: /^Copy for the 1:1/ }).waitFor();
    await group.getByRole('button', { name: /^Drop/ }).click();
    await queue.getByText('Nothing reached').waitFor();
    await queue.getByRole('button', { name: 'Undo' }).click();
    await group.getByRole('heading', { name: 'Slides' }).waitFor();
    expect(stage.google.world.events.get(MANAGER, theirs).description).toBe('Agenda');
    await queue.close();
  });
});

describe('holding from the full editor', () => {
  it('leaves it by its own way out: nothing is saved, nobody hears of it', async () => {
    const page = await openDraft('Roadmap talk');
    await openFullEditor(page);
    await waitForCard(page, /Conflict/);
    const saved = () =>
      stage.google.requests.all().filter(({ method, host }) => isWrite(method, host)).length;
    const before = saved();
    await holdIt(page);
    await page.waitForURL((url) => !url.pathname.includes('eventedit'));
    const held = await waitForCard(page, /Held “Roadmap talk” waits for/);
    expect(held.buttons).toEqual(['Undo', 'Open queue', 'Dismiss']);
    expect(saved()).toBe(before);
    expect([...titles(MANAGER), ...titles(ENGINEER_A)]).not.toContain('Roadmap talk');
    await clickInCard(page, /^Undo/);
    await until(
      () => stage.ask('getHeldQueue', {}),
      ({ groups }) => groups.every(({ items }) => items.every(({ what }) => what !== 'Roadmap talk')),
    );
    await page.close();
  });
});

describe('releasing when something is in the way', () => {
  const release = async (queue: Page, what: string) =>
    queue.getByRole('button', { name: `Release to the 1:1: ${what}` }).click();

  it('without Google it stays, says so, and is done once Google answers', async () => {
    const page = await openDraft('Hiring plan');
    await holdIt(page);
    await page.close();
    const queue = await openQueue();
    const before = patches().length;
    stage.google.faults.next(1_000, { kind: 'drop', when: 'before' });
    await release(queue, 'Hiring plan');
    await queue.getByText('Google can’t be reached.').waitFor();
    await queue.getByText('On its way to the 1:1. It is tried again by itself.').waitFor();
    expect(patches().slice(before)).toEqual([]);
    stage.google.faults.clear();
    await stage.ask('syncNow', {});
    await queue.getByText('is in the 1:1 now').waitFor();
    expect(await queue.getByText('Google can’t be reached.').count()).toBe(0);
    const lines = patches()
      .slice(before)
      .map(({ body }) => Object(body).description);
    expect(lines).toEqual([expect.stringMatching(/\n• Hiring plan$/)]);
    await queue.close();
  });

  it('into a 1:1 that was deleted meanwhile it stays, and says that there is none', async () => {
    const page = await openDraft('Team event');
    await holdIt(page);
    await page.close();
    const queue = await openQueue();
    stage.google.world.events.remove(MANAGER, oneOnOne);
    await release(queue, 'Team event');
    await queue.getByText('There is no 1:1 to put it into. It stays here until there is one.').waitFor();
    await queue.getByRole('heading', { name: 'Team event' }).waitFor();
    await queue.close();
  });
});

describe('a reason', () => {
  it('goes on the meeting within seconds of Save, and nobody is mailed', async () => {
    const page = await openDraft('Outage call');
    await clickInCard(page, /^Book anyway/);
    await waitForCard(page, /What is the reason for/);
    // By keyboard: the focus is on the first reason.
    await page.keyboard.press('ArrowRight');
    await clickInCard(page, /^Note the reason/);
    await waitForCard(page, /Reason noted/);
    await save(page);
    const receipt = () =>
      stage.google.world.events.list(MANAGER).find(({ summary }) => summary === 'Outage call')
        ?.extendedProperties?.shared?.['letThemCook.override'];
    const written = await until(receipt, (value) => value !== undefined);
    expect(JSON.parse(written ?? '')).toMatchObject({ reason: 'deadline', note: '', costMinutes: 180 });
    await page.close();
    const next = await openDraft('Another outage');
    await clickInCard(next, /^Book anyway/);
    const { text } = await waitForCard(next, /What is the reason for/);
    expect(text).toContain('1 of 3 used this month. Only you see this.');
    await next.close();
  });
});
