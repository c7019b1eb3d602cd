// Every variant of the local calendar page lacks or has what it says, and is a calendar still.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../demo/calendar-page/browser/page-languages.ts';
import { WITH, WITHOUT } from '../../demo/calendar-page/browser/variants.ts';
import {
  addGuest,
  bubble,
  drawDraft,
  expandTimes,
  openFullEditor,
  save,
  writeTitle,
} from '../../demo/draft-by-hand.ts';
import { memoryEvent } from '../demo/calendar-page/in-memory-backend.ts';
import { berlin, launchBrowser, type PageWalk, startWalk } from '../demo/calendar-page/page-walk.ts';

const DAY = '2026-11-26';
const GUEST = 'engineer-a@example.com';

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

/** Opens the week, draws a draft, opens its times, and takes it on into the full editor: all surfaces at once. */
async function book(query: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, backend } = walk;
  await page.goto(`${walk.origin}/?chipDelay=0&editorDelay=0&${query}`);
  await drawDraft(page, DAY, '09:00', '10:00');
  await writeTitle(page, 'Sync');
  await addGuest(page, GUEST);
  await look(page);
  await expandTimes(page);
  await look(page);
  await openFullEditor(page);
  await page.locator(`mark=role=treeitem&data-email=${GUEST} >> visible=true`).waitFor();
  await look(page);
  await save(page);
  await expect
    .poll(() => backend.drafts)
    .toMatchObject([{ title: 'Sync', guests: [GUEST], interval: berlin(DAY, '09:00', '10:00') }]);
}

function count(page: Page, selector: string): Promise<number> {
  return page.locator(selector).count();
}

/** What no surface shows in the variant. */
const GONE: Readonly<Record<keyof typeof WITHOUT, string>> = {
  ical: '[data-ical], [id*="T090000"]',
  icalOnWrappers: '[data-ical]:not([role=option])',
  date: '[data-date]',
  jsname: '[jsname=SF0uGd], [jsname=B4GDSd], [jsname=x8hlje], [jsname=L2QMlb], [jsname=f2QpNc]',
  labels: '[aria-label="Guests"], [aria-label="Start time"], [aria-label="Title"], [placeholder="Add title"]',
  ids: '[id^=xTiIn], [id^=xSt], [id^=xGst], [id^=xAl], [id^=xSave], [id^=tab], [aria-labelledby^=tab]',
  hosts: '#YPCqFe, #yDmH0d, #gb',
  ghost: '[style*="5004"]',
  userInfo: '#xUserInfo, #xUserEmail',
  email: '[data-email]',
  initialValue: '[data-initial-value]',
  dialogMarks: '[data-chips-dialog], [data-layout-mode]',
  isCreate: '[data-is-create]',
  eventId: '[jsname=SF0uGd][data-eventid], [data-is-create][data-eventid]',
  dataKey: '[data-key]',
  columns: '[data-column-index], [role=gridcell][data-datekey]',
  options: '[role=listbox][style*="display: none"] > [role=option][id^=c]',
};

describe('a page without', () => {
  it.each([
    ['ical', 'ids', 'email', 'eventId'],
    ['icalOnWrappers', 'labels', 'isCreate'],
    ['date', 'hosts', 'dataKey'],
    ['jsname', 'ghost', 'options'],
    ['userInfo', 'initialValue', 'dialogMarks', 'columns'],
  ] as (keyof typeof WITHOUT)[][])('%s, %s, … still takes a booking', async (...lacks) => {
    await book(`without=${lacks.join(',')}`, async (page) => {
      for (const lack of lacks) expect([lack, await count(page, GONE[lack])]).toEqual([lack, 0]);
    });
  });

  it('nothing shows all of what the others lack', async () => {
    const seen = new Set<string>();
    await book('', async (page) => {
      for (const [lack, selector] of Object.entries(GONE))
        if ((await count(page, selector)) > 0) seen.add(lack);
    });
    expect([...seen].sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it('anything that machines read takes a booking, and stays so on the way through the page', async () => {
    const all = Object.keys(WITHOUT);
    await book(`without=${all.join(',')}`, async (page) => {
      expect(await count(page, Object.values(GONE).join(', '))).toBe(0);
    });
    expect(walk.page.url()).not.toContain('without');
  });
});

/** What a surface shows in the variant, and nowhere without it. */
const THERE: Readonly<Record<string, string>> = {
  types: '[role=tab]#tabAway[aria-selected=false]',
  tasks: '[data-eventchip][data-eventid^=tasks_]',
  divSave: 'div[role=button]#xSaveBu',
  allDayCheckbox: '[role=checkbox][aria-checked=false]',
  wrappers: '[jsname=B4GDSd] > div > div > input',
  doubledGuestList: '#tabGuests > #xGstLst:has([data-email="former-guest@example.com"]) + #xGstLst',
  leftoverDialogs: '[role=dialog][style*="display: none"] [data-ical=T070000]',
  rooms: '#xRmLst [data-email="room-blue@example.com"]',
  roomsInTree: '[role=tree] [data-email$="@resource.calendar.google.com"]',
  guestGroup: '[role=tree] > [data-is-expandable=true] [data-email]',
  boldStyles: 'link[href$="bold.css"]',
  clobbering: 'form > input[name=getAttribute]',
};

describe('a page with', () => {
  it('all that comes on top takes a booking', async () => {
    const additions = Object.keys(THERE);
    const seen = new Set<string>();
    await book(`with=${additions.join(',')}`, async (page) => {
      for (const name of additions) if ((await count(page, THERE[name] ?? '')) > 0) seen.add(name);
      const form = page.locator('form:has(> input[name=getAttribute])').last();
      expect(await form.evaluate((node) => typeof node.getAttribute)).toBe('object');
    });
    expect([...seen].sort()).toEqual(additions.sort());
  });

  it('none of it shows none of it', async () => {
    await book('', async (page) => {
      expect(await count(page, Object.values(THERE).join(', '))).toBe(0);
    });
  });

  it('late content and late guests comes to its end, and asks about e-mails', async () => {
    const { page, backend, origin } = walk;
    const prefill = 'text=Sync&dates=20261126T090000/20261126T100000&add=engineer-a@example.com';
    await page.goto(`${origin}/calendar/u/0/r/eventedit?${prefill}&with=lateContent,lateGuests,askSend`);
    const [opened] = await Promise.all([elapsed(page, '#xTiIn'), page.locator('#xTiIn').waitFor()]);
    expect(opened).toBeGreaterThan(1400);
    expect(await count(page, '[role=tree] [data-email]')).toBe(0);
    await page.locator(`[data-email="${GUEST}"]`).waitFor();
    await page.locator('#xSaveBu').click();
    await page.locator('[role=alertdialog] [data-id=send]').click();
    await expect.poll(() => backend.drafts.length).toBe(1);
  });

  it('pushes shows by itself what was booked elsewhere', async () => {
    const { page, backend } = walk;
    await page.goto(`${walk.origin}/?with=pushes`);
    await drawDraft(page, DAY, '09:00', '10:00');
    backend.saved.push(
      memoryEvent({ id: 'elsewhere1', title: 'By phone', interval: berlin(DAY, '14:00', '15:00') }),
    );
    await page.locator('[data-eventchip]', { hasText: 'By phone' }).waitFor();
    expect(await bubble(page).isVisible()).toBe(true);
  });

  it('strict children takes out what others put in, and nothing else', async () => {
    const { page } = walk;
    await page.goto(`${walk.origin}/?with=strictChildren`);
    await drawDraft(page, DAY, '09:00', '10:00');
    await bubble(page)
      .locator('[data-bubble-scrollable-root]')
      .evaluate((root) => root.append(document.createElement('aside')));
    expect(await count(page, 'aside')).toBe(1);
    await page.locator('aside').waitFor({ state: 'detached' });
    expect(await count(page, '#tabEvent')).toBe(1);
  });
});

describe('the list of variants', () => {
  it('has a look at each of what comes on top', () => {
    const looked = [
      ...Object.keys(THERE),
      'lateContent',
      'lateGuests',
      'askSend',
      'strictChildren',
      'pushes',
    ];
    expect(looked.sort()).toEqual(Object.keys(WITH).sort());
  });
});

describe('a page in another language', () => {
  it.each(Object.entries(LANGUAGES))('takes a booking in %s', async (locale, { direction }) => {
    await book(`hl=${locale}`, async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      expect(await page.locator('#xUserLocale').textContent()).toBe(locale);
      const isEnglish = (await count(page, '[role=dialog]:visible [aria-label="Close"]')) > 0;
      if (locale !== 'en') expect(isEnglish).toBe(false);
    });
  });
});

/** Milliseconds from the page's start until the node is there, on the page's own clock. */
function elapsed(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (css) => {
    while (document.querySelector(css) === null) await new Promise((go) => requestAnimationFrame(go));
    return performance.now();
  }, selector);
}
