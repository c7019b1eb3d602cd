// Layout faults that a person would see: something sticks out, is cut off, too tall, in the wrong theme or out of reach.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../demo/card-reader.ts';
import { addGuest, bubble, drawDraft, openFullEditor } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A, ENGINEER_B, ENGINEER_D, MANAGER } from '../../demo/seed.ts';
import { sayYes } from '../../demo/set-up-extension.ts';
import { ageTheData } from './aged-data.ts';
import { measureCard } from './card-looks.ts';
import { connectByMessage, openStage, type Stage, until } from './stage.ts';

const TALLEST_IN_BUBBLE = 330;

let stage: Stage;
let page: Page;

/** The box of the first match, in the window. */
async function boxOf(selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not in view`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

const overflowOf = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => node.scrollWidth - node.clientWidth);

async function draftAt(
  size: { width: number; height: number },
  theme: 'light' | 'dark',
  ...guests: string[]
): Promise<void> {
  page = await stage.profile.openCalendar(
    `/calendar/u/0/r/week/${stage.day.split('-').map(Number).join('/')}?theme=${theme}`,
  );
  await page.setViewportSize(size);
  await drawDraft(page, stage.day, '10:30', '11:00');
  for (const guest of guests) await addGuest(page, guest);
  await waitForCard(page, /Conflict/);
}

const looksInCase = [
  ['light', 1360, 900],
  ['dark', 1360, 900],
  ['light', 500, 800],
  ['dark', 500, 800],
] as const;

describe('the card', () => {
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(async () => {
    await page.goto('about:blank');
    await page.close();
  });
  afterAll(() => stage.close());

  it.each(looksInCase)('lies inside the bubble: %s, %i px wide', async (theme, width, height) => {
    await draftAt({ width, height }, theme, ENGINEER_A);
    const [host, area] = [await boxOf('[data-let-them-cook]'), await boxOf('[data-bubble-scrollable-root]')];
    expect(host.left - area.left).toBeGreaterThanOrEqual(24);
    expect(area.right - host.right).toBeGreaterThanOrEqual(24);
    expect(await overflowOf('[data-bubble-scrollable-root]')).toBe(0);
    const looks = await measureCard(page);
    expect(looks.spilled).toEqual([]);
    expect(looks.height).toBeLessThanOrEqual(TALLEST_IN_BUBBLE);
    expect(looks.isDark).toBe(theme === 'dark');
  });

  it.each(looksInCase)('lies inside the full editor: %s, %i px wide', async (theme, width, height) => {
    await draftAt({ width, height }, theme, ENGINEER_A);
    await openFullEditor(page);
    await waitForCard(page, /Conflict/);
    const host = await boxOf('[data-let-them-cook]');
    const dates = await boxOf('#xStDaIn');
    expect(Math.abs(host.left - dates.left)).toBeLessThanOrEqual(1);
    expect(host.right).toBeLessThanOrEqual(width - 16);
    expect(await overflowOf('#YPCqFe [role=main]')).toBe(0);
    const looks = await measureCard(page);
    expect(looks.spilled).toEqual([]);
    expect(looks.isDark).toBe(theme === 'dark');
  });

  it('of three guests is folded, and no taller than it may be', async () => {
    await draftAt({ width: 1360, height: 900 }, 'light', ENGINEER_A, ENGINEER_D, ENGINEER_B);
    await waitForCard(page, /2 more guests/);
    const looks = await measureCard(page);
    expect(looks.spilled).toEqual([]);
    expect(looks.height).toBeLessThanOrEqual(TALLEST_IN_BUBBLE);
  });

  it.each([
    [1360, 900],
    [1280, 720],
    [680, 450],
  ])('leaves Google’s Save in reach, and its own sentence in view, at %i × %i', async (width, height) => {
    await draftAt({ width, height }, 'light', ENGINEER_A);
    await until(
      async () =>
        (await measureCard(page)).sentenceBottom - (await boxOf('[data-bubble-scrollable-root]')).bottom,
      (below) => below <= 0,
    );
    const save = await boxOf('[data-chips-dialog] [jsname=x8hlje]');
    expect(save.bottom).toBeLessThanOrEqual(height);
    const form = await bubble(page).boundingBox();
    expect(form?.y).toBeGreaterThanOrEqual(0);
    expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await page.locator('input[aria-label="Guests"]:visible').isVisible()).toBe(true);
  });
});

describe('a page of the extension', () => {
  beforeAll(async () => {
    stage = await openStage({ isConnected: false });
  });
  afterAll(() => stage.close());

  /** Opened, waited for, measured, closed. */
  async function expectNoSidewaysScroll(path: string, width: number): Promise<void> {
    page = await stage.profile.openExtensionPage(path);
    await page.setViewportSize({ width, height: 600 });
    await page.reload();
    await page.locator('main :is(h1, h2, .say, .callout)').first().waitFor();
    expect(await overflowOf('html')).toBe(0);
    const outside = await page.locator('main *, header *, footer *').evaluateAll((nodes, edge) => {
      const isOutside = (node: Element) => {
        const { width: own, left, right } = node.getBoundingClientRect();
        return own > 1 && node.closest('.visually-hidden') === null && (left < -0.5 || right > edge + 0.5);
      };
      return nodes.filter(isOutside).map((node) => node.outerHTML.slice(0, 120));
    }, width);
    expect(outside).toEqual([]);
  }

  const popup = async (words: RegExp) => {
    await expectNoSidewaysScroll('popup.html', 360);
    await page.getByText(words).first().waitFor();
    const { height } = (await page.locator('.pop').boundingBox()) ?? { height: 0 };
    expect(height).toBeLessThanOrEqual(600);
    await page.close();
  };

  it('the popup has no sideways scroll in any state', async () => {
    await popup(/One step is missing/);
    await connectByMessage(stage, []);
    await popup(/Nothing on the stove yet/);
    const people = [ENGINEER_A, ENGINEER_B].map((email) => ({ email, name: null }));
    const longest = { email: `${'engineer-'.repeat(6)}e@example.com`, name: null };
    await sayYes(stage.profile, async () => {
      void stage.ask('addReports', { people: [...people, longest] });
    });
    await popup(/The guard watches 3 people/);
    await stage.ask('cookNow', { minutes: 60 });
    await popup(/Cooking until/);
    await stage.ask('pauseGuard', { until: Date.now() + 3_600_000 });
    await popup(/Paused until/);
    await stage.ask('pauseGuard', { until: null });
    await stage.ask('setGuard', { isOn: false });
    await popup(/The guard is off/);
    await stage.ask('setGuard', { isOn: true });
    stage.google.faults.next(1_000, { kind: 'drop', when: 'before' });
    await stage.ask('syncNow', {});
    await popup(/Offline since/);
    stage.google.faults.clear();
    await ageTheData(stage);
    stage.google.faults.expireTokens();
    stage.google.faults.requireInteraction(MANAGER);
    await stage.ask('syncNow', {}).catch(() => undefined);
    await popup(/Google wants you to sign in again/);
  });

  it.each(['cooking', 'team', 'rules', 'account', 'privacy', 'advanced'])(
    'options, section %s, fit into 400 px, with their own link in view',
    async (section) => {
      await expectNoSidewaysScroll(`options.html#${section}`, 400);
      const link = await boxOf('nav [aria-current=page]');
      expect(link.left).toBeGreaterThanOrEqual(0);
      expect(link.right).toBeLessThanOrEqual(400);
      await page.close();
    },
  );
});
