// Habits of the real page that break extensions, played by the local one.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  dialog,
  draw,
  ghost,
  launchBrowser,
  type PageWalk,
  startWalk,
  toast,
} from '../demo/calendar-page/page-walk.ts';

const THURSDAY = '3';

let browser: Browser;
let walk: PageWalk;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

afterEach(() => walk.end());

describe('events on the page', () => {
  it('are answered by one listener per type on the document, and none on the nodes', async () => {
    walk = await startWalk(browser);
    await walk.page.addInitScript(() => {
      const counts: Record<string, number> = {};
      const original = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function count(...call: Parameters<typeof original>) {
        const where = this instanceof Document ? 'document' : this instanceof Element ? 'node' : 'other';
        const key = `${where} ${call[0]}`;
        counts[key] = (counts[key] ?? 0) + 1;
        original.apply(this, call);
      };
      Object.assign(globalThis, { listenerCounts: counts });
    });
    await walk.openWeek();
    await draw(walk.page, THURSDAY, 9, 10);
    await dialog(walk.page).locator('[jsname=TAmOZ] button').click();
    const counts: Record<string, number> = await walk.page.evaluate('listenerCounts');
    const own = Object.entries(counts).filter(([key]) => /^(document|node) /.test(key));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter(([key, count]) => key.startsWith('node') || count > 1)).toEqual([]);
  });

  it('from the keyboard reach the page unless somebody types into a field', async () => {
    walk = await startWalk(browser);
    const { page } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    await page.keyboard.type('cec');
    expect(await dialog(page).locator('[jsname=GYcwYe] input').inputValue()).toBe('cec');
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.locator('#xTiIn').waitFor();
    expect(page.url()).toContain('/r/eventedit');
  });

  it('of the wheel do nothing outside the bubble’s scroll area', async () => {
    walk = await startWalk(browser);
    const { page } = walk;
    await walk.openWeek();
    const wheel = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => {
          return node.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 40 }));
        });
    expect(await wheel('[role=main]')).toBe(true);
    await draw(page, THURSDAY, 9, 10);
    expect(await wheel('[role=main]')).toBe(false);
    expect(await wheel('[data-bubble-scrollable-root] [role=tree]')).toBe(true);
  });
});

describe('the dialog', () => {
  it('keeps the focus inside, and hidden older ones beside it', async () => {
    walk = await startWalk(browser);
    const { page } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    await dialog(page).locator('button[jsname=x8hlje]').focus();
    await page.keyboard.press('Tab');
    const isInside = await dialog(page).evaluate((node) => node.contains(document.activeElement));
    expect(isInside).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-hidden'))).toBeNull();
    expect(await page.locator('#yDmH0d [role=dialog][data-chips-dialog]').count()).toBe(3);
    expect(await dialog(page).count()).toBe(1);
  });

  it('hides the panel of a tab that is not chosen by style only', async () => {
    walk = await startWalk(browser);
    const { page } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    const panel = dialog(page).locator('[role=tabpanel][aria-labelledby=tabEvent]');
    await page.locator('#tabTask').click();
    expect(await panel.count()).toBe(1);
    expect(await panel.evaluate(({ style }) => style.display)).toBe('none');
  });
});

describe('dates and times', () => {
  it('are picked from a month and typed, in a language and format of its own', async () => {
    walk = await startWalk(browser, { locale: 'de', is24Hour: true });
    const { page, backend } = walk;
    await walk.openWeek();
    await draw(page, THURSDAY, 9, 10);
    expect(await dialog(page).locator('[data-key=startTime]').textContent()).toBe('09:00');
    await dialog(page).locator('[jsname=TAmOZ] button').click();
    const startDate = dialog(page).locator('[jsname=iKdrbf] input');
    await startDate.click();
    await dialog(page).locator('[role=gridcell][data-date="20261127"]').click();
    expect(await startDate.getAttribute('data-date')).toBe('20261127');
    expect(await startDate.inputValue()).toBe('27. Nov. 2026');
    const startTime = dialog(page).locator('[jsname=B4GDSd] input');
    await startTime.fill('13:30');
    await startTime.press('Tab');
    expect(await dialog(page).locator('[jsname=XCHdmd] input').inputValue()).toBe('14:30');
    expect(
      await ghost(page).evaluate((chip) => chip.closest('[data-datekey]')?.getAttribute('data-datekey')),
    ).toBe('29051');
    await dialog(page).locator('button[jsname=x8hlje]').click();
    await toast(page, 'Termin gespeichert');
    expect(backend.drafts).toHaveLength(1);
  });
});
