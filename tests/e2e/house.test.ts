// The first page's sample week, and one's data on its way out and in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weeklyBlock } from '../support/builders.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

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
