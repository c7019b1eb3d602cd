// The other ways to book on the local calendar page: copies, series, drags with guests, months and rows.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeEventId } from '../../demo/calendar-page/browser/encodings.ts';
import { MANAGER, memoryEvent } from '../demo/calendar-page/in-memory-backend.ts';
import {
  berlin,
  dialog,
  draw,
  HOUR_PX,
  launchBrowser,
  type PageWalk,
  startWalk,
  toast,
} from '../demo/calendar-page/page-walk.ts';

const TUESDAY = '1';
const GUEST = 'engineer-a@example.com';

const RETRO = memoryEvent({
  id: 'evt2',
  title: 'Retro',
  interval: berlin('2026-11-24', '10:00', '11:00'),
  guests: [
    { email: MANAGER, name: 'Test Manager' },
    { email: GUEST, name: 'Engineer A' },
  ],
});
const ONE_TO_ONE = memoryEvent({
  id: 'evt3_20261126T080000Z',
  title: '1:1',
  interval: berlin('2026-11-26', '09:00', '10:00'),
  series: { id: 'evt3', rule: 'RRULE:FREQ=WEEKLY;BYDAY=TH' },
});

let browser: Browser;
let walk: PageWalk;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  walk = await startWalk(browser);
  walk.backend.saved.push(RETRO, ONE_TO_ONE);
});

afterEach(() => walk.end());

const chip = (title: string) => walk.page.locator('[role=main] [data-eventchip]', { hasText: title });
const question = () => walk.page.locator('#yDmH0d [role=alertdialog]');

describe('a drag of an event with guests', () => {
  it('asks about e-mails with the chip in its new place, and takes it back', async () => {
    const { page, backend } = walk;
    await walk.openWeek();
    await draw(page, TUESDAY, 10.25, 13.25);
    await question().waitFor();
    expect(await question().locator('[data-id]').count()).toBe(3);
    expect(await page.locator('[role=alertdialog][data-chips-dialog]').count()).toBe(0);
    expect(await chip('Retro').evaluate(({ style }) => [style.top, style.transform])).toEqual([
      `${13 * HOUR_PX}px`,
      '',
    ]);
    expect(await chip('Retro').textContent()).toContain('1 – 2pm');
    await question().locator('[data-id=back]').click();
    expect(await chip('Retro').evaluate(({ style }) => style.top)).toBe(`${10 * HOUR_PX}px`);
    expect(backend.drafts).toEqual([]);
  });

  it('is saved with e-mails and without, and not at all after Escape', async () => {
    const { page, backend } = walk;
    await walk.openWeek();
    const box = await chip('Retro').boundingBox();
    const { x, y } = box ?? { x: 0, y: 0 };
    await page.mouse.move(x + 20, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 12 + 2 * HOUR_PX, { steps: 3 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await chip('Retro').evaluate(({ style }) => [style.top, style.transform])).toEqual([
      `${10 * HOUR_PX}px`,
      '',
    ]);
    for (const [answer, hour] of [
      ['send', 12],
      ['dont-send', 14],
    ] as const) {
      await draw(page, TUESDAY, hour - 1.75, hour + 0.25);
      await question().locator(`[data-id=${answer}]`).click();
      await expect
        .poll(() => backend.drafts.at(-1)?.interval)
        .toEqual(berlin('2026-11-24', `${hour}:00`, `${hour + 1}:00`));
      await toast(page, 'Event saved');
    }
  });
});

describe('an instance of a series', () => {
  it('asks how much of the series is meant, in a dialog of its own', async () => {
    const { page, backend, origin } = walk;
    const eid = encodeEventId(ONE_TO_ONE.id, MANAGER);
    await page.goto(`${origin}/calendar/u/0/r/eventedit/${eid}?editorDelay=0`);
    await page.locator('[data-is-create=false]').waitFor();
    const rule = page.locator('[jsname=T7keRc] [role=option][aria-selected=true]');
    expect(JSON.parse((await rule.getAttribute('data-value')) ?? '')).toEqual([
      '20261126T090000',
      'WEEKLY',
      true,
      'RRULE:FREQ=WEEKLY;BYDAY=TH',
    ]);
    await page.locator('#xTiIn').focus();
    await page.keyboard.press('Control+s');
    const choices = page.locator('#yDmH0d [role=radiogroup] [role=radio]');
    expect(await choices.count()).toBe(3);
    await choices.nth(2).click();
    await page.locator('[role=dialog] [data-mdc-dialog-initial-focus]').click();
    await expect
      .poll(() => backend.drafts)
      .toMatchObject([{ id: ONE_TO_ONE.id, scope: 'all', recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TH' }]);
  });
});

describe('an address', () => {
  it('that copies an event drafts a new one with its guests and times', async () => {
    const { page, backend, origin } = walk;
    await page.goto(
      `${origin}/calendar/u/0/r/eventedit/duplicate/${encodeEventId('evt2', MANAGER)}?editorDelay=0`,
    );
    await page.locator('[data-is-create=true]').waitFor();
    await page.locator(`#xGstLst [data-email="${GUEST}"]`).waitFor();
    await page.locator('[jsname=I0Fcpe] [aria-controls=tabFindATime]').click();
    await page.locator('#tabFindATime [data-principal-ids]').last().waitFor();
    expect(await page.locator('#tabFindATime [data-principal-ids]').count()).toBe(2);
    await page
      .locator('#tabFindATime [role=gridcell]')
      .last()
      .click({ position: { x: 20, y: 15.2 * HOUR_PX } });
    expect(await page.locator('[jsname=B4GDSd]').first().getAttribute('data-ical')).toBe('T150000');
    await page.locator('#xSaveBu').click();
    await expect
      .poll(() => backend.drafts)
      .toMatchObject([
        { id: null, title: 'Retro', guests: [GUEST], interval: berlin('2026-11-24', '15:00', '16:00') },
      ]);
  });

  it('of a month shows cells that take a draft for all day, and of the agenda rows', async () => {
    const { page, backend, origin } = walk;
    await page.goto(`${origin}/calendar/u/0/r/month/2026/11/24?with=tasks`);
    await page.locator('body[data-viewkey=MONTH]').waitFor();
    const cell = page.locator('[data-dragsource-type="8"][data-datekey="29050"]');
    await cell.locator('[data-stacked-layout-chip-container] [data-eventchip]', { hasText: '1:1' }).waitFor();
    await cell.locator('h2').click();
    await dialog(page).waitFor();
    expect(await cell.locator('[data-eventchip][style*="5004"]').count()).toBe(1);
    await page.keyboard.type('Offsite');
    await page.keyboard.press('Enter');
    await expect.poll(() => backend.drafts).toMatchObject([{ title: 'Offsite', isAllDay: true }]);
    await page.goto(`${origin}/calendar/u/0/r/agenda/2026/11/24`);
    await page.locator('body[data-viewfamily=SCHEDULE][data-viewkey=AGENDA]').waitFor();
    await page
      .locator('[role=rowgroup][data-datekey="29048"] > * > [role=row] > [data-eventchip]')
      .first()
      .click();
    expect(await dialog(page).locator('#xDetDlg').count()).toBe(1);
  });

  it('of an embedded calendar is no page to book on', async () => {
    const { page, origin } = walk;
    await page.goto(`${origin}/calendar/embed?src=manager%40example.com`);
    expect(await page.locator('[role=rowgroup]').count()).toBe(1);
    expect(await page.locator('[data-viewfamily], [role=dialog], #YPCqFe').count()).toBe(0);
  });
});

describe('an event’s edge', () => {
  it('can be drawn to another end', async () => {
    const { page, backend } = walk;
    await walk.openWeek('?with=tasks');
    expect(await page.locator('[data-eventchip][data-eventid^=tasks_]').count()).toBe(1);
    const edge = await chip('1:1').locator('[data-dragsource-type="3"]').boundingBox();
    const { x, y } = edge ?? { x: 0, y: 0 };
    await page.mouse.move(x + 20, y + 2);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 2 + HOUR_PX / 2, { steps: 3 });
    await page.mouse.up();
    await page.locator('[role=dialog] [data-mdc-dialog-initial-focus]').click();
    await expect
      .poll(() => backend.drafts)
      .toMatchObject([{ scope: 'this', recurrence: null, interval: berlin('2026-11-26', '09:00', '10:30') }]);
  });
});
