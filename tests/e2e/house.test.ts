// The first page's sample week, and one's data on its way out and in.

import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANAGER } from '../../demo/seed.ts';
import { DEMO_CLIENT_ID } from '../../demo/set-up-extension.ts';
import { weeklyBlock } from '../support/builders.ts';
import { openStage, type Stage, until } from './stage.ts';

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

describe('the search of the options', () => {
  it('leads by keyboard to the control itself, in another section', async () => {
    const page = await stage.profile.openExtensionPage('options.html#cooking');
    await page.getByRole('searchbox', { name: 'Search settings' }).fill('save waits');
    await page.getByRole('link', { name: /^Rules: Ask me before saving/ }).press('Enter');
    await page.locator(':focus', { has: page.locator('xpath=self::*[@role="switch"]') }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#rules\/Ask%20me/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Rules');
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

  it('is deleted while Google cannot be reached: what stays is said, and goes by itself', async () => {
    const published = () =>
      stage.google.world.events
        .list(MANAGER)
        .filter(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook'] === '1');
    await stage.ask('saveSettings', { patch: { oauthClientId: DEMO_CLIENT_ID } });
    await stage.ask('connect', {});
    await stage.ask('syncNow', {});
    const before = (await until(published, ({ length }) => length > 5)).length;
    const page = await stage.profile.openExtensionPage('options.html#privacy');
    await page.getByRole('button', { name: 'Delete all my data…' }).click();
    stage.google.faults.next(1_000, { kind: 'drop', when: 'before' });
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText(`${before} blocks stay in your calendar until Google can be reached`).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    expect(published()).toHaveLength(before);
    stage.google.faults.clear();
    await stage.profile.worker.evaluate(() => self.dispatchEvent(new Event('online')));
    await until(published, ({ length }) => length === 0);
    await until(
      () => stage.ask('getOverview', {}),
      ({ connection }) => connection.email === null,
    );
    await page.getByRole('button', { name: 'Delete all my data…' }).waitFor();
    expect(await page.getByText('blocks stay in your calendar').count()).toBe(0);
    await page.close();
  });
});
