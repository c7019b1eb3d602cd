// The browser stops the worker at the worst moments; a real Chromium does it, by its own means.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A, MANAGER } from '../../demo/seed.ts';
import { DEMO_CLIENT_ID, sayYes } from '../../demo/set-up-extension.ts';
import { closeDraft, openStage, type Stage, until } from './stage.ts';

const LISTS = { method: 'GET', path: /\/events$/ };
const INSERTS = { method: 'POST', path: /\/events$/ };
/** As long as an answer is held back: the worker is stopped meanwhile. */
const HELD_MS = 2_000;

let stage: Stage;
let options: Page;
let developerTools: CDPSession;
beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  options = await stage.profile.openExtensionPage('options.html#privacy');
  developerTools = await stage.profile.context.newCDPSession(options);
  await developerTools.send('ServiceWorker.enable');
});
afterAll(() => stage.close());

async function stopWorker(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    developerTools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await developerTools.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

/** Hours pass: everything that the alarm starts is due. Then something wakes the worker. */
async function wakeLater(): Promise<void> {
  await options.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('let-them-cook');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const transaction = database.transaction('keyvalue', 'readwrite');
    transaction.objectStore('keyvalue').delete('jobRuns');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
  await stage.ask('getOverview', {});
}

const published = () =>
  stage.google.world.events
    .list(MANAGER)
    .filter(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.block'] === 'thursdays')
    .map(({ start }) => start.dateTime);

async function draftOnBlock(page: Page): Promise<void> {
  await drawDraft(page, stage.day, '10:30', '11:00');
  await addGuest(page, ENGINEER_A);
}

describe('in a real Chromium', () => {
  it('L1 a worker stopped in its first sync reads everything at the next wake, and the card comes', async () => {
    await stage.ask('saveSettings', { patch: { oauthClientId: DEMO_CLIENT_ID } });
    await stage.ask('addReports', { people: [{ email: ENGINEER_A, name: null }] });
    stage.google.faults.next(1, { kind: 'delay', milliseconds: HELD_MS }, LISTS);
    await sayYes(stage.profile, async () => {
      await Promise.race([stage.ask('connect', {}), new Promise((go) => setTimeout(go, 200))]);
    });
    await until(
      () => stage.ask('getOverview', {}),
      ({ connection }) => connection.status === 'connected',
    );
    // Long enough for the first list to be asked for, too short for its answer.
    await options.waitForTimeout(HELD_MS / 2);
    await stopWorker();
    await until(
      () => stage.google.requests.filter(LISTS).length,
      (count) => count === 1,
    );
    await wakeLater();
    await until(
      () => stage.ask('getOverview', {}),
      ({ sync, reports }) => sync.syncedAt !== null && reports.every(({ syncedAt }) => syncedAt !== null),
    );
    const page = await stage.openWeek();
    await draftOnBlock(page);
    await waitForCard(page, /Conflict/);
    await page.close();
  });

  it('L1 a worker stopped while it publishes a new block leaves each instance in the calendar once', async () => {
    stage.google.faults.next(1, { kind: 'delay', milliseconds: HELD_MS }, INSERTS);
    const hours = { days: ['TH'], from: '18:00', to: '20:00', zone: 'Europe/Berlin' } as const;
    await stage.ask('saveBlock', { block: { kind: 'weekly', id: 'thursdays', level: 'hard', ...hours } });
    await options.waitForTimeout(HELD_MS / 4);
    await stopWorker();
    // Google took the event, and the worker that asked never learns of it.
    await until(published, (starts) => starts.length === 1);
    await options.waitForTimeout(HELD_MS / 4);
    expect(published()).toHaveLength(1);
    await wakeLater();
    const starts = await until(published, (each) => each.length >= 6);
    await options.waitForTimeout(HELD_MS / 2);
    expect(published()).toEqual(starts);
    expect(new Set(starts).size).toBe(starts.length);
    expect(stage.google.requests.filter({ ...INSERTS, status: 409 })).toHaveLength(1);
  });

  it('L1 a worker stopped between two questions answers the second, and the card comes', async () => {
    const page = await stage.openWeek();
    await draftOnBlock(page);
    await waitForCard(page, /Conflict/);
    await stopWorker();
    await closeDraft(page);
    await draftOnBlock(page);
    await waitForCard(page, /Conflict/);
    await closeDraft(page);
    await page.close();
  });
});
