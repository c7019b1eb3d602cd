// The local calendar page by itself, in a real browser: it must behave like the page it stands for.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeEventId } from '../../demo/calendar-page/browser/encodings.ts';
import { serveCalendarPage } from '../../demo/calendar-page/serve.ts';
import { HOUR, type Interval } from '../../domain/time.ts';
import { instantOf } from '../../domain/zoned-time.ts';
import {
  createMemoryBackend,
  MANAGER,
  type MemoryBackend,
  memoryEvent,
} from '../demo/calendar-page/in-memory-backend.ts';

const BERLIN = 'Europe/Berlin';
const HOUR_PX = 48;
const TUESDAY = '1';
const THURSDAY = '3';

const STANDUP = memoryEvent({ id: 'evt1', title: 'Standup', interval: on('2026-11-24', '14:00', '15:00') });
const COOKING = memoryEvent({
  id: 'focus1',
  title: 'Cooking time',
  calendarId: 'engineer-a@example.com',
  eventType: 'focusTime',
  interval: on('2026-11-25', '09:00', '12:00'),
});

let browser: Browser;
let server: Server;
let backend: MemoryBackend;
let page: Page;
let origin: string;
let errors: string[];

beforeAll(async () => {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(() => browser.close());

beforeEach(async () => {
  backend = createMemoryBackend({
    now: instantOf('2026-11-24', '10:20', BERLIN),
    events: [STANDUP, COOKING],
  });
  server = createServer((request, response) => void serveCalendarPage(request, response, backend));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});

afterEach(async () => {
  await page.close();
  await new Promise((resolve) => server.close(resolve));
  if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
});

function on(date: string, from: string, to: string): Interval {
  return { start: instantOf(date, from, BERLIN), end: instantOf(date, to, BERLIN) };
}

async function openWeek(query = ''): Promise<void> {
  await page.goto(`${origin}/${query}`);
  await page.locator('[data-eventchip]').first().waitFor();
}

/** Draws from one hour to another in a column, as a person does. */
async function draw(column: string, from: number, to: number): Promise<void> {
  const box = await page.locator(`[role=main] [data-column-index="${column}"]`).boundingBox();
  const { x, y } = box ?? { x: 0, y: 0 };
  await page.mouse.move(x + 30, y + from * HOUR_PX);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + to * HOUR_PX, { steps: 4 });
  await page.mouse.up();
}

function dialog(): Locator {
  return page.locator('#yDmH0d [role=dialog][data-chips-dialog]:visible');
}

function ghost(): Locator {
  return page.locator('[data-eventchip][style*="z-index: 5004"]');
}

function emails(within: Locator): Promise<(string | null)[]> {
  return within
    .locator('[role=tree] [data-email]')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-email')));
}

/** What a program can do to a field: set its text and say so by events that no person caused. */
async function typeUntrusted(selector: string, text: string): Promise<void> {
  await page.locator(selector).evaluate((input: HTMLInputElement, typed) => {
    input.value = typed;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, text);
}

function background(): Promise<string> {
  return page.locator('#YPCqFe').evaluate((node) => getComputedStyle(node).backgroundColor);
}

async function toast(text: string): Promise<void> {
  await page.locator('[role=status]', { hasText: text }).waitFor();
}

describe('the quick-create bubble', () => {
  it('takes a drawn draft from the grid to the calendar', async () => {
    await openWeek();
    await draw(THURSDAY, 9, 10.5);
    const draftId = await dialog().locator('[jsname=SF0uGd]').getAttribute('data-eventid');
    expect(await ghost().getAttribute('data-eventid')).toBe(draftId);
    expect(await dialog().locator('[data-key=startTime]').textContent()).toBe('9:00am');
    expect(await dialog().locator('[data-ical]').count()).toBe(0);

    await page.keyboard.type('Sync');
    await dialog().locator('input[role=combobox]').fill('engineer-a');
    await page.keyboard.press('Enter');
    await dialog().locator('[data-email="engineer-a@example.com"]').waitFor();
    expect(await emails(dialog())).toEqual([MANAGER, 'engineer-a@example.com']);

    await dialog().locator('[jsname=TAmOZ] button').click();
    await dialog().locator('[jsname=B4GDSd] input').click();
    await dialog().locator('[jsname=B4GDSd] [role=option][data-ical=T130000]').click();
    expect(await dialog().locator('[jsname=XCHdmd]').getAttribute('data-ical')).toBe('T143000');
    expect(await ghost().evaluate(({ style }) => style.top)).toBe(`${13 * HOUR_PX}px`);

    await ghost().evaluate((chip) => chip.setAttribute('data-same-node', ''));
    await dialog().locator('button[jsname=x8hlje]').click();
    await toast('Event saved');
    const saved = await page.locator('[data-same-node]').getAttribute('data-eventid');
    expect(decodeEventId(saved ?? '')).toEqual({ eventId: 'saved1', calendarId: MANAGER });
    expect(await page.locator(`[data-eventchip][data-eventid="${saved}"]`).count()).toBe(1);
    expect(await dialog().count()).toBe(0);
    expect(backend.drafts).toMatchObject([
      { title: 'Sync', guests: ['engineer-a@example.com'], interval: on('2026-11-26', '13:00', '14:30') },
    ]);
  });

  it('saves by Enter in the title, and a plain click drafts an hour', async () => {
    await openWeek();
    await draw(THURSDAY, 11, 11);
    await page.keyboard.type('Quick');
    await page.keyboard.press('Enter');
    await toast('Event saved');
    expect(backend.drafts).toMatchObject([{ title: 'Quick', interval: on('2026-11-26', '11:00', '12:00') }]);
  });

  it('can be drawn over a colleague’s block, which only a click opens', async () => {
    await openWeek();
    await draw('2', 9.5, 10.5);
    expect(await dialog().locator('#tabEvent').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await dialog().count()).toBe(0);
    await page.locator('[data-eventchip]', { hasText: 'Cooking time' }).click();
    expect(await dialog().locator('#rAECCd').textContent()).toBe('Cooking time');
  });

  it('follows the ghost chip, and closes on a pointer outside but not inside a shadow tree of its own', async () => {
    await openWeek();
    await draw(THURSDAY, 9, 10);
    await dialog().locator('[jsname=TAmOZ] button').click();
    await draw(THURSDAY, 9.5, 11.5);
    expect(await dialog().locator('[jsname=B4GDSd]').getAttribute('data-ical')).toBe('T110000');
    await dialog()
      .locator('[data-bubble-scrollable-root]')
      .evaluate((root) => {
        const host = document.createElement('div');
        const button = document.createElement('button');
        button.textContent = 'Inside';
        host.attachShadow({ mode: 'open' }).append(button);
        root.append(host);
      });
    await page.locator('text=Inside').click();
    expect(await dialog().count()).toBe(1);
    await page.mouse.click(900, 20);
    expect(await dialog().count()).toBe(0);
    expect(await ghost().count()).toBe(0);
  });

  it('refuses to save a draft that ends before it starts', async () => {
    await openWeek();
    await draw(THURSDAY, 9, 10);
    await dialog().locator('[jsname=TAmOZ] button').click();
    const end = dialog().locator('[jsname=XCHdmd] input');
    await end.fill('8am');
    await end.press('Enter');
    expect(await end.getAttribute('aria-invalid')).toBe('true');
    await dialog().locator('button[jsname=x8hlje]').click();
    await toast('The event can’t end before it starts');
    expect(backend.drafts).toEqual([]);
  });
});

describe('the full editor', () => {
  it('opens late from an address, takes synthetic input, and really saves', async () => {
    const query = 'text=Review&dates=20261126T090000/20261126T100000&add=engineer-a@example.com';
    await page.goto(`${origin}/calendar/u/0/r/eventedit?${query}&editorDelay=600`);
    expect(await page.locator('body').getAttribute('data-viewfamily')).toBe('EVENT_EDIT');
    expect(await page.locator('#xTiIn').count()).toBe(0);
    await page.locator('#xTiIn').waitFor();
    expect(await page.locator('#xTiIn').inputValue()).toBe('Review');
    expect(await page.locator('[jsname=L2QMlb] [jsname=PH80Af]').textContent()).toBe(
      '(GMT+01:00) Central European Time - Berlin',
    );
    await page.locator('#xGstLst [data-email="engineer-a@example.com"]').waitFor();

    await typeUntrusted('#xStDaIn', '2026-11-27');
    await typeUntrusted('#xStTiIn', '13:30');
    expect(await page.locator('#xEnDaIn').getAttribute('data-date')).toBe('20261127');
    expect(await page.locator('[jsname=XCHdmd]').getAttribute('data-ical')).toBe('T143000');

    await page.locator('#xSaveBu').dblclick();
    await toast('Event saved');
    await page.waitForURL(/\/r\/week\/2026\/11\/27/);
    expect(backend.drafts).toMatchObject([
      { title: 'Review', guests: ['engineer-a@example.com'], interval: on('2026-11-27', '13:30', '14:30') },
    ]);
  });

  it('takes over the bubble’s draft with everything in it', async () => {
    await openWeek();
    await draw(THURSDAY, 9, 10);
    await page.keyboard.type('Carried');
    await dialog().locator('input[role=combobox]').fill('engineer-b@example.com');
    await page.keyboard.press('Enter');
    const id = await dialog().locator('[jsname=SF0uGd]').getAttribute('data-eventid');
    await dialog().locator('[jsname=rhPddf]').click();
    await page.locator('[data-is-create=true]').waitFor();
    expect(await page.locator('[data-is-create]').getAttribute('data-eventid')).toBe(id);
    expect(await page.locator('#xTiIn').inputValue()).toBe('Carried');
    await page.locator('#xGstLst [data-email="engineer-b@example.com"]').waitFor();
    expect(await emails(page.locator('#tabGuests'))).toEqual([MANAGER, 'engineer-b@example.com']);
  });

  it('means another instant in another zone, and a whole day without times', async () => {
    await page.goto(
      `${origin}/calendar/u/0/r/eventedit?dates=20261126T090000/20261126T100000&ctz=Asia/Tokyo`,
    );
    await page.locator('#xTiIn').waitFor();
    await page
      .locator('[role=option][data-value="America/New_York"]')
      .evaluate((option: HTMLElement) => option.click());
    await page.locator('#xSaveBu').click();
    await toast('Event saved');
    expect(backend.drafts).toMatchObject([
      { zone: 'America/New_York', interval: { start: instantOf('2026-11-26', '09:00', 'America/New_York') } },
    ]);
    await page.goto(`${origin}/calendar/u/0/r/eventedit?dates=20261126/20261127`);
    await page.locator('#xAlDaCbx input').waitFor();
    expect(await page.locator('#xAlDaCbx input').isChecked()).toBe(true);
    expect(await page.locator('#xStTiIn').isVisible()).toBe(false);
    await page.locator('#xSaveBu').click();
    await toast('Event saved');
    expect(backend.drafts[1]).toMatchObject({
      isAllDay: true,
      interval: {
        start: instantOf('2026-11-26', '00:00', BERLIN),
        end: instantOf('2026-11-27', '00:00', BERLIN),
      },
    });
  });
});

describe('saved events', () => {
  it('open in the same dialog node, whose list is stripped of what does not belong there', async () => {
    await openWeek();
    await draw(THURSDAY, 9, 10);
    await dialog().evaluate((node) => node.setAttribute('data-same-node', ''));
    await page.keyboard.press('Escape');
    await page.locator('[data-eventchip]', { hasText: 'Standup' }).click();
    expect(await page.locator('[data-same-node] #xDetDlg').count()).toBe(1);
    await dialog()
      .locator('[jsname=sV9x3c]')
      .evaluate((list) => {
        const stranger = document.createElement('i');
        stranger.id = 'stranger';
        list.append(stranger);
      });
    await page.locator('#stranger').waitFor({ state: 'detached' });
    await page.locator('button[jsname=DyVDA]').click();
    await page.locator('[data-is-create=false]').waitFor();
    expect(await page.locator('#xTiIn').inputValue()).toBe('Standup');
  });

  it('move when they are dragged', async () => {
    await openWeek();
    await draw(TUESDAY, 14.25, 16.25);
    await toast('Event saved');
    expect(backend.saved.find(({ id }) => id === 'evt1')?.interval).toEqual({
      start: STANDUP.interval.start + 2 * HOUR,
      end: STANDUP.interval.end + 2 * HOUR,
    });
  });
});

describe('the page around them', () => {
  it('sets the view key late, and shows two grids while it turns to another week', async () => {
    await openWeek();
    await page.locator('body[data-viewkey=WEEK]').waitFor();
    const grids = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-date="20261202"] button')?.click();
      return document.querySelectorAll('[role=main]').length;
    });
    expect(grids).toBe(2);
    await page.locator('[data-start-date-key="29054"]').waitFor();
    await expect.poll(() => page.locator('[role=main]').count()).toBe(1);
    expect(page.url()).toContain('/r/week/2026/12/2');
  });

  it('switches calendars on and off', async () => {
    await openWeek();
    await page.locator('[role=list] [data-id] input[aria-label="Engineer A"]').uncheck();
    await expect.poll(() => page.locator('[data-eventchip]').count()).toBe(1);
  });
});

describe('variants that an address asks for', () => {
  it('ask about invitations before they save, and go back to editing', async () => {
    await openWeek('?askSend=1');
    await draw(THURSDAY, 9, 10);
    await dialog().locator('input[role=combobox]').fill('engineer');
    await dialog().locator('[role=option]', { hasText: 'engineer-c@example.com' }).click();
    await dialog().locator('button[jsname=x8hlje]').click();
    await page.locator('#yDmH0d [role=alertdialog] [data-id=back]').click();
    expect(await dialog().count()).toBe(1);
    expect(backend.drafts).toEqual([]);
    await dialog().locator('button[jsname=x8hlje]').click();
    await page.locator('#yDmH0d [role=alertdialog] [data-id=send]').click();
    await toast('Event saved');
    expect(backend.drafts).toMatchObject([{ guests: ['engineer-c@example.com'] }]);
  });

  it('are dark in a light system', async () => {
    await openWeek();
    expect(await background()).toBe('rgb(255, 255, 255)');
    await openWeek('?theme=dark');
    expect(await background()).toBe('rgb(22, 24, 28)');
  });
});
