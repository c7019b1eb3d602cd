// The local calendar page by itself, in a real browser: it must behave like the page it stands for.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeEventId } from '../../demo/calendar-page/browser/encodings.ts';
import { HOUR } from '../../domain/time.ts';
import { instantOf } from '../../domain/zoned-time.ts';
import { MANAGER } from '../demo/calendar-page/in-memory-backend.ts';
import {
  BERLIN,
  berlin,
  dialog,
  draw,
  ghost,
  HOUR_PX,
  launchBrowser,
  type PageWalk,
  STANDUP,
  startWalk,
  toast,
} from '../demo/calendar-page/page-walk.ts';

const TUESDAY = '1';
const WEDNESDAY = '2';
const THURSDAY = '3';

let browser: Browser;
let walk: PageWalk;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  walk = await startWalk(browser);
});

afterEach(() => walk.end());

function emails(within: Locator): Promise<(string | null)[]> {
  return within
    .locator('[role=tree] [data-email]')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-email')));
}

/** What a program can do to a field: set its text and say so by events that no person caused. */
async function typeUntrusted(selector: string, text: string): Promise<void> {
  await walk.page.locator(selector).evaluate((input: HTMLInputElement, typed) => {
    input.value = typed;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, text);
}

function background(): Promise<string> {
  return walk.page.locator('#YPCqFe').evaluate((node) => getComputedStyle(node).backgroundColor);
}

describe('the quick-create bubble', () => {
  it('takes a drawn draft from the grid to the calendar', async () => {
    const { page, backend } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10.5);
    const draftId = await dialog(page).locator('[jsname=SF0uGd]').getAttribute('data-eventid');
    expect(await ghost(page).getAttribute('data-eventid')).toBe(draftId);
    expect(await dialog(page).locator('[data-key=startTime]').textContent()).toBe('9:00am');
    expect(await dialog(page).locator('[data-ical]').count()).toBe(0);

    await page.keyboard.type('Sync');
    await dialog(page).locator('input[role=combobox]').fill('engineer-a');
    await page.keyboard.press('Enter');
    await dialog(page).locator('[data-email="engineer-a@example.com"]').waitFor();
    expect(await emails(dialog(page))).toEqual([MANAGER, 'engineer-a@example.com']);

    await dialog(page).locator('[jsname=TAmOZ] button').click();
    await dialog(page).locator('[jsname=B4GDSd] input').click();
    await dialog(page).locator('[jsname=B4GDSd] [role=option][data-ical=T130000]').click();
    expect(await dialog(page).locator('[jsname=XCHdmd]').getAttribute('data-ical')).toBe('T143000');
    expect(await ghost(page).evaluate(({ style }) => style.top)).toBe(`${13 * HOUR_PX}px`);

    await ghost(page).evaluate((chip) => chip.setAttribute('data-same-node', ''));
    await dialog(page).locator('button[jsname=x8hlje]').click();
    await toast(page, 'Event saved');
    const saved = await page.locator('[data-same-node]').getAttribute('data-eventid');
    expect(decodeEventId(saved ?? '')).toEqual({ eventId: 'saved1', calendarId: MANAGER });
    expect(await page.locator(`[data-eventchip][data-eventid="${saved}"]`).count()).toBe(1);
    expect(await dialog(page).count()).toBe(0);
    expect(backend.drafts).toMatchObject([
      { title: 'Sync', guests: ['engineer-a@example.com'], interval: berlin('2026-11-26', '13:00', '14:30') },
    ]);
  });

  it('saves by Enter in the title, and a plain click drafts an hour', async () => {
    const { page, backend } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 11, 11);
    await page.keyboard.type('Quick');
    await page.keyboard.press('Enter');
    await toast(page, 'Event saved');
    expect(backend.drafts).toMatchObject([
      { title: 'Quick', interval: berlin('2026-11-26', '11:00', '12:00') },
    ]);
  });

  it('can be drawn over a colleague’s block, which only a click opens', async () => {
    const { page } = walk;
    await walk.openWeek();
    await draw(page, WEDNESDAY, 9.5, 10.5);
    expect(await dialog(page).locator('#tabEvent').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    await page.locator('[data-eventchip]', { hasText: 'Cooking time' }).click();
    expect(await dialog(page).locator('#rAECCd').textContent()).toBe('Cooking time');
  });

  it('follows the ghost chip, and closes on a pointer outside but not inside a shadow tree of its own', async () => {
    const { page } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    await dialog(page).locator('[jsname=TAmOZ] button').click();
    await draw(page, THURSDAY, 9.5, 11.5);
    expect(await dialog(page).locator('[jsname=B4GDSd]').getAttribute('data-ical')).toBe('T110000');
    await dialog(page)
      .locator('[data-bubble-scrollable-root]')
      .evaluate((root) => {
        const host = document.createElement('div');
        const button = document.createElement('button');
        button.textContent = 'Inside';
        host.attachShadow({ mode: 'open' }).append(button);
        root.append(host);
      });
    await page.locator('text=Inside').click();
    expect(await dialog(page).count()).toBe(1);
    await page.mouse.click(900, 20);
    expect(await dialog(page).count()).toBe(0);
    expect(await ghost(page).count()).toBe(0);
  });

  it('refuses to save a draft that ends before it starts', async () => {
    const { page, backend } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    await dialog(page).locator('[jsname=TAmOZ] button').click();
    const end = dialog(page).locator('[jsname=XCHdmd] input');
    await end.fill('8am');
    await end.press('Enter');
    expect(await end.getAttribute('aria-invalid')).toBe('true');
    await dialog(page).locator('button[jsname=x8hlje]').click();
    await toast(page, 'The event can’t end before it starts');
    expect(backend.drafts).toEqual([]);
  });
});

describe('the full editor', () => {
  it('opens late from an address, takes synthetic input, and really saves', async () => {
    const { page, backend, origin } = walk;
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
    await toast(page, 'Event saved');
    await page.waitForURL(/\/r\/week\/2026\/11\/27/);
    expect(backend.drafts).toMatchObject([
      {
        title: 'Review',
        guests: ['engineer-a@example.com'],
        interval: berlin('2026-11-27', '13:30', '14:30'),
      },
    ]);
  });

  it('takes over the bubble’s draft with everything in it', async () => {
    const { page } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    await page.keyboard.type('Carried');
    await dialog(page).locator('input[role=combobox]').fill('engineer-b@example.com');
    await page.keyboard.press('Enter');
    const id = await dialog(page).locator('[jsname=SF0uGd]').getAttribute('data-eventid');
    await dialog(page).locator('[jsname=rhPddf]').click();
    await page.locator('[data-is-create=true]').waitFor();
    expect(await page.locator('[data-is-create]').getAttribute('data-eventid')).toBe(id);
    expect(await page.locator('#xTiIn').inputValue()).toBe('Carried');
    await page.locator('#xGstLst [data-email="engineer-b@example.com"]').waitFor();
    expect(await emails(page.locator('#tabGuests'))).toEqual([MANAGER, 'engineer-b@example.com']);
  });

  it('means another instant in another zone, and a whole day without times', async () => {
    const { page, backend, origin } = walk;
    await page.goto(
      `${origin}/calendar/u/0/r/eventedit?dates=20261126T090000/20261126T100000&ctz=Asia/Tokyo`,
    );
    await page.locator('#xTiIn').waitFor();
    await page
      .locator('[role=option][data-value="America/New_York"]')
      .evaluate((option: HTMLElement) => option.click());
    await page.locator('#xSaveBu').click();
    await toast(page, 'Event saved');
    expect(backend.drafts).toMatchObject([
      { zone: 'America/New_York', interval: { start: instantOf('2026-11-26', '09:00', 'America/New_York') } },
    ]);
    await page.goto(`${origin}/calendar/u/0/r/eventedit?dates=20261126/20261127`);
    await page.locator('#xAlDaCbx input').waitFor();
    expect(await page.locator('#xAlDaCbx input').isChecked()).toBe(true);
    expect(await page.locator('#xStTiIn').isVisible()).toBe(false);
    await page.locator('#xSaveBu').click();
    await toast(page, 'Event saved');
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
    const { page } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    await dialog(page).evaluate((node) => node.setAttribute('data-same-node', ''));
    await page.keyboard.press('Escape');
    await page.locator('[data-eventchip]', { hasText: 'Standup' }).click();
    expect(await page.locator('[data-same-node] #xDetDlg').count()).toBe(1);
    await dialog(page)
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
    const { page, backend } = walk;
    await walk.openWeek();
    await draw(page, TUESDAY, 14.25, 16.25);
    await toast(page, 'Event saved');
    expect(backend.saved.find(({ id }) => id === 'evt1')?.interval).toEqual({
      start: STANDUP.interval.start + 2 * HOUR,
      end: STANDUP.interval.end + 2 * HOUR,
    });
  });
});

describe('the page around them', () => {
  it('sets the view key late, and shows two grids while it turns to another week', async () => {
    const { page } = walk;
    await walk.openWeek();
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
    const { page } = walk;
    await walk.openWeek();
    await page.locator('[role=list] [data-id] input[aria-label="Engineer A"]').uncheck();
    await expect.poll(() => page.locator('[data-eventchip]').count()).toBe(1);
  });
});

describe('variants that an address asks for', () => {
  it('ask about invitations before they save, and go back to editing', async () => {
    const { page, backend } = walk;
    await walk.openWeek('?askSend=1');
    await draw(page, THURSDAY, 9, 10);
    await dialog(page).locator('input[role=combobox]').fill('engineer');
    await dialog(page).locator('[role=option]', { hasText: 'engineer-c@example.com' }).click();
    await dialog(page).locator('button[jsname=x8hlje]').click();
    await page.locator('#yDmH0d [role=alertdialog] [data-id=back]').click();
    expect(await dialog(page).count()).toBe(1);
    expect(backend.drafts).toEqual([]);
    await dialog(page).locator('button[jsname=x8hlje]').click();
    await page.locator('#yDmH0d [role=alertdialog] [data-id=send]').click();
    await toast(page, 'Event saved');
    expect(backend.drafts).toMatchObject([{ guests: ['engineer-c@example.com'] }]);
  });

  it('are dark in a light system', async () => {
    await walk.openWeek();
    expect(await background()).toBe('rgb(255, 255, 255)');
    await walk.openWeek('?theme=dark');
    expect(await background()).toBe('rgb(22, 24, 28)');
  });
});
