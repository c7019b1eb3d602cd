// One stage per test file: the local Google, a real Chromium with the production build, and a manager set up in it.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serveCalendarPage } from '../../demo/calendar-page/serve.ts';
import { bubble } from '../../demo/draft-by-hand.ts';
import { type LocalGoogle, startLocalGoogle } from '../../demo/google/server.ts';
import { type LaunchOptions, launchProfile, type Profile } from '../../demo/launch-browser.ts';
import {
  demoDay,
  ENGINEER_A,
  ENGINEER_B,
  ENGINEER_C,
  ENGINEER_D,
  MANAGER,
  type SeedOptions,
  seedTeam,
  ZONE,
} from '../../demo/seed.ts';
import { DEMO_CLIENT_ID, sayYes } from '../../demo/set-up-extension.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { LocalDate } from '../../domain/zoned-time.ts';
import type { MessageName, Payload, Reply } from '../../messages/protocol.ts';
import { findChromium } from '../../scripts/find-chromium.ts';

export const EXTENSION_FOLDER = resolve(import.meta.dirname, '../../.output/chrome-mv3');
export const TEAM: readonly Email[] = [ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D];

export interface Stage {
  readonly google: LocalGoogle;
  readonly profile: Profile;
  /** The day of the story. */
  readonly day: LocalDate;
  /** As popup and options ask; a refusal throws. */
  ask<Name extends MessageName>(name: Name, payload: Payload<Name>): Promise<Reply<Name>>;
  /** The week of the story; the page waits for its grid. */
  openWeek(search?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions
  extends SeedOptions,
    Partial<Pick<LaunchOptions, 'colorScheme' | 'viewport' | 'timeZone' | 'otherExtensions'>> {
  readonly person?: Email;
  /** Watched after connecting; none: connected as an engineer. */
  readonly reports?: readonly Email[];
  /** False: nothing is set up, not even the client id. */
  readonly isConnected?: boolean;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { person = MANAGER, reports = TEAM, isConnected = true, isPublished = true, ...launch } = options;
  const now = Date.now();
  const google = await startLocalGoogle({
    world: seedTeam(now, { isPublished }),
    calendarPage: serveCalendarPage,
  });
  const profile = await launchProfile({
    google,
    person,
    executablePath: findChromium(),
    extensionFolder: EXTENSION_FOLDER,
    isHeadless: true,
    timeZone: ZONE,
    ...launch,
  });
  const door = await profile.openExtensionPage('options.html#privacy');
  const day = demoDay(now);
  const stage: Stage = {
    google,
    profile,
    day,
    async ask(name, payload) {
      const answer = await door.evaluate(
        (message) => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage(message),
        { name, payload },
      );
      if (!answer.ok) throw new Error(answer.problem);
      return answer.reply;
    },
    openWeek: (search = '') =>
      profile.openCalendar(`/calendar/u/0/r/week/${day.split('-').map(Number).join('/')}${search}`),
    async close() {
      await profile.close();
      await google.close();
    },
  };
  if (isConnected) await connectByMessage(stage, reports);
  return stage;
}

/** What demo/set-up-extension.ts does by hand, told to the worker at once. */
export async function connectByMessage(stage: Stage, reports: readonly Email[]): Promise<void> {
  await stage.ask('saveSettings', { patch: { oauthClientId: DEMO_CLIENT_ID } });
  const people = reports.map((email) => ({ email, name: null }));
  if (people.length > 0) await stage.ask('addReports', { people });
  await sayYes(stage.profile, async () => {
    await Promise.race([stage.ask('connect', {}), new Promise((go) => setTimeout(go, 200))]);
  });
  await until(
    () => stage.ask('getOverview', {}),
    ({ sync, reports: views }) => sync.syncedAt !== null && views.every((view) => view.syncedAt !== null),
  );
}

/** Asks again until it is so. @throws Error with the last answer when that takes longer than `patienceMs` */
export async function until<T>(
  read: () => T | Promise<T>,
  isSo: (value: T) => boolean,
  patienceMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (Date.now() > deadline)
      throw new Error(`waited ${patienceMs / 1000} s, and still: ${JSON.stringify(value)}`);
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** Escape, until no draft is open. */
export async function closeDraft(page: Page): Promise<void> {
  while (await bubble(page).isVisible()) {
    await bubble(page).locator('input:visible').first().focus();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
}

/** Seconds of waiting in which a card would long have come: for tests that expect none. */
export async function waitAsLongAsACardTakes(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}
