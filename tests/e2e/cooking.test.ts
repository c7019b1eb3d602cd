// Cooking time as its owner sets it: by pointer and keys in the picture of the week, by the list, and what then stands in
// Google Calendar.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ENGINEER_A } from '../../demo/seed.ts';
import { addDays, instantOf, weekdayOf } from '../../domain/zoned-time.ts';
import { openStage, type Stage, until } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    person: ENGINEER_A,
    reports: [],
    isPublished: false,
    viewport: { width: 1280, height: 900 },
  });
});
afterAll(() => stage.close());
beforeEach(async () => {
  const { blocks } = await stage.ask('getOverview', {});
  for (const { block } of blocks) await stage.ask('removeBlock', { id: block.id });
  await until(published, (events) => events.length === 0);
});

const openCooking = () => stage.profile.openExtensionPage('options.html#cooking');
const published = () =>
  stage.google.world.events
    .list(ENGINEER_A)
    .filter((event) => event.extendedProperties?.shared?.['letThemCook.block'] !== undefined);
const levels = () =>
  new Set(published().map((event) => event.extendedProperties?.shared?.['letThemCook.level']));
const hours = () => new Set(published().map(({ start, end }) => `${clock(start)}–${clock(end)}`));
const clock = (time: { dateTime?: string | null } | undefined) => time?.dateTime?.slice(11, 16);
const writes = () =>
  stage.google.requests
    .filter({ host: 'www.googleapis.com' })
    .filter(({ method }) => method !== 'GET' && method !== 'OPTIONS');

/** Of the column at `share` of its height. */
async function placeIn(column: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await column.boundingBox();
  if (box === null) throw new Error('the column is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height * share };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

it('a block is drawn, moved and resized by the pointer, and by keys', async () => {
  const page = await openCooking();
  const picture = page.getByRole('group', { name: /^Your week/ });
  const tuesday = page.locator('[data-weekday="TU"]');
  // The picture shows 8 to 18: a tenth is an hour.
  await drag(page, await placeIn(tuesday, 0.1), await placeIn(tuesday, 0.3));
  await until(hours, (all) => all.has('09:00–11:00'));
  const block = picture.getByRole('button', { name: /^Tuesday .*, hard$/ });
  const wednesday = page.locator('[data-weekday="WE"]');
  await drag(page, await placeIn(tuesday, 0.2), await placeIn(wednesday, 0.3));
  await until(hours, (all) => all.size === 1 && all.has('10:00–12:00'));
  const moved = picture.getByRole('button', { name: /^Wednesday .*, hard$/ });
  expect(await block.count()).toBe(0);
  const lower = await moved.locator('[data-edge="end"]').boundingBox();
  if (lower === null) throw new Error('no handle');
  expect(Math.min(lower.width, lower.height)).toBeGreaterThanOrEqual(24);
  await drag(page, { x: lower.x + 12, y: lower.y + 12 }, await placeIn(wednesday, 0.5));
  await until(hours, (all) => all.size === 1 && all.has('10:00–13:00'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('2');
  await until(levels, (all) => all.size === 1 && all.has('soft'));
  expect(hours()).toEqual(new Set(['09:45–13:00']));
  await page.keyboard.press('Delete');
  await until(published, (events) => events.length === 0);
  await page.keyboard.press('Enter');
  await until(hours, (all) => all.has('09:45–13:00'));
  await page.close();
});

it('the weeks to come are shown one by one, with the single blocks and meetings that stand in them', async () => {
  const later = addDays(stage.day, 7);
  const at = (time: string) => instantOf(later, time, 'Europe/Berlin');
  const interval = { start: at('07:00'), end: at('08:00') };
  const single = { kind: 'single', id: 'once', interval, level: 'ask', zone: 'Europe/Berlin' } as const;
  await stage.ask('saveBlock', { block: single });
  const page = await openCooking();
  const cell = page.getByRole('group', { name: /^Your week/ }).getByRole('button', { name: /, ask first$/ });
  const forth = page.getByRole('button', { name: 'Week after' });
  await forth.click();
  await cell.waitFor();
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await until(hours, (all) => all.has('07:15–08:15'));
  await page.keyboard.press('PageDown');
  await cell.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Week before' }).click();
  await cell.waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.close();
});

it('a single block is set by its date and edited; removing it can be undone', async () => {
  const page = await openCooking();
  await page.getByRole('button', { name: 'Add a single block' }).click();
  const row = page.getByRole('list', { name: 'Single blocks' }).getByRole('listitem');
  await row.getByLabel('Date').fill(stage.day);
  await row.getByLabel('Level').selectOption('ask');
  await until(published, (events) => events.length === 1);
  await row.getByLabel('To', { exact: true }).fill('12:30');
  await until(hours, (all) => all.has('09:00–12:30'));
  expect(published()).toHaveLength(1);
  expect(levels()).toEqual(new Set(['ask']));
  await row.getByRole('button', { name: 'Remove Single block 1' }).click();
  await until(published, (events) => events.length === 0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await until(hours, (all) => all.has('09:00–12:30'));
  await page.close();
});

it('above the cap newer blocks are published as soft, and the page says why', async () => {
  const page = await openCooking();
  // Four of forty hours.
  await stage.ask('saveSettings', { patch: { capShare: 0.1 } });
  const block = { kind: 'weekly', days: ['TH'], level: 'hard', zone: 'Europe/Berlin' } as const;
  await stage.ask('saveBlock', { block: { ...block, id: 'mornings', from: '09:00', to: '12:00' } });
  await stage.ask('saveBlock', { block: { ...block, id: 'later', from: '13:00', to: '17:00' } });
  await page.getByText(/are published as soft, because they lie above your cap of 10%/).waitFor();
  await page.getByText(/^Published as soft on /).waitFor();
  await until(levels, (all) => all.has('soft') && all.has('hard'));
  await page.getByLabel(/^Cap: how much/).fill('100');
  await until(levels, (all) => all.size === 1 && all.has('hard'));
  await page.getByLabel(/^Cap: how much/).fill('10');
  await until(levels, (all) => all.has('soft'));
  await page.close();
});

it('changed terms cost one call; a finish line is published as a date, its name never', async () => {
  const block = {
    kind: 'weekly',
    id: 'terms',
    days: [weekdayOf(stage.day)],
    level: 'hard',
    zone: 'Europe/Berlin',
  } as const;
  await stage.ask('saveBlock', { block: { ...block, from: '09:00', to: '12:00' } });
  await until(published, (events) => events.length >= 5);
  const page = await openCooking();
  await page.getByText('Published six weeks ahead').waitFor();
  stage.google.requests.clear();
  await page.getByLabel('Notice I would like').selectOption('48');
  await until(writes, (all) => all.length > 0);
  await page.getByText('Published six weeks ahead').waitFor();
  expect(writes().map(({ method }) => method)).toEqual(['PATCH']);
  expect(JSON.stringify(writes()[0]?.body)).toContain('\\"noticeHours\\":48');
  const line = page.getByRole('group', { name: 'Finish line' });
  await line.getByLabel('Project').fill('Project Ember');
  await line.getByLabel('Last day').fill(stage.day);
  await line.getByText(/of cooking time planned until then|No cooking time is planned until then/).waitFor();
  const dates = () =>
    new Set(published().map((event) => event.extendedProperties?.shared?.['letThemCook.finish']));
  await until(dates, (all) => all.has(stage.day));
  expect(JSON.stringify(stage.google.requests.all())).not.toContain('Ember');
  await line.getByRole('button', { name: 'Clear' }).click();
  await until(dates, (all) => !all.has(stage.day));
  await page.close();
});
