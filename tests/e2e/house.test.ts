// Every page in every look a person may have chosen, and the first page's way to a protected block.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weeklyBlock } from '../support/builders.ts';
import { openStage, type Stage } from './stage.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PAGES = [
  'welcome.html',
  'popup.html',
  'second-chance.html',
  ...['cooking', 'team', 'rules', 'queue', 'mirror', 'account', 'privacy', 'advanced'].map(
    (section) => `options.html#${section}`,
  ),
];
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What axe finds, and what sticks out to the side, in words. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ reducedMotion: 'reduce', ...look });
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((value) => {
        document.documentElement.dir = value;
      }, dir);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
      const where = `${name} ${look.colorScheme} ${look.forcedColors} ${dir}`;
      faults.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) faults.push(`${where}: ${overflow} px too wide`);
    }
  }
  return faults;
}

describe('every page', () => {
  it.each(PAGES)('%s has no fault in light, dark and forced colours, in both directions', async (path) => {
    const page = await stage.profile.openExtensionPage(path);
    try {
      await page.setViewportSize({ width: 640, height: 900 });
      await page.locator('main').first().waitFor();
      await page.locator('h1').first().waitFor();
      expect(await faultsOf(page, path)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe('the first page', () => {
  it('protects nothing by itself, and shows the card of a sample draft that keys move', async () => {
    const page = await stage.profile.openExtensionPage('welcome.html');
    const draft = page.locator('.dr');
    await draft.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
    await page.getByText('Nothing is lost here').waitFor();
    expect((await stage.ask('getOverview', {})).blocks).toEqual([]);
    await page.close();
  });
});

describe('one’s data', () => {
  it('comes back from an export after everything was deleted', async () => {
    const block = weeklyBlock({ id: 'mornings', days: ['TU', 'TH'] });
    await stage.ask('saveBlock', { block });
    await stage.ask('syncNow', {});
    const text = await stage.ask('exportData', {});
    expect(await stage.ask('deleteAllData', {})).toEqual({ blocksLeft: 0 });
    const after = await stage.ask('getOverview', {});
    expect([after.blocks, after.reports, after.connection.email]).toEqual([[], [], null]);
    await stage.ask('importData', { text, isExact: false });
    expect((await stage.ask('getOverview', {})).blocks).toMatchObject([{ block: { id: 'mornings' } }]);
  });
});
