// What can go wrong around the guard, in a real browser: each ends in words, or deliberately in no card.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft, expandTimes, fieldTimes } from '../../demo/draft-by-hand.ts';
import { ENGINEER_A, ENGINEER_B, MANAGER } from '../../demo/seed.ts';
import { sayYes } from '../../demo/set-up-extension.ts';
import { ageTheData } from './aged-data.ts';
import { closeDraft, openStage, type Stage, until, waitAsLongAsACardTakes } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ reports: [ENGINEER_A] });
  page = await stage.openWeek();
});
afterEach(async () => {
  stage.google.faults.clear();
  await closeDraft(page);
});
afterAll(() => stage.close());

async function draftOnBlock(on: Page = page): Promise<void> {
  await drawDraft(on, stage.day, '10:30', '11:00');
  await addGuest(on, ENGINEER_A);
}

const accountsAsked = () =>
  stage.google.requests.filter({ host: 'accounts.google.com', path: '/o/oauth2/v2/auth' });

describe('signing in', () => {
  it('a token that ran out is renewed without a window and the card comes as ever', async () => {
    await ageTheData(stage);
    stage.google.faults.expireTokens();
    stage.google.requests.clear();
    await draftOnBlock();
    expect((await waitForCard(page, /Conflict/)).text).not.toContain('Offline');
    expect(accountsAsked().map(({ query }) => [query.get('prompt'), query.get('login_hint')])).toEqual([
      ['none', MANAGER],
    ]);
    expect(stage.google.requests.filter({ status: 401 }).length).toBeLessThanOrEqual(2);
  });

  it('when Google wants the person, the card says so quietly, and "Reconnect" brings the answer', async () => {
    await ageTheData(stage);
    stage.google.faults.expireTokens();
    stage.google.faults.requireInteraction(MANAGER);
    const windows = stage.profile.context.pages().length;
    await draftOnBlock();
    const card = await waitForCard(page, /Not checked/);
    expect(card.name).toContain('Google wants you to sign in again.');
    expect(card.buttons).toEqual(['Reconnect', 'Dismiss']);
    expect(stage.profile.context.pages()).toHaveLength(windows);
    const badge = await stage.profile.worker.evaluate(() => chrome.action.getBadgeText({}));
    expect(badge).toBe('!');
    await sayYes(stage.profile, async () => void (await clickInCard(page, /^Reconnect$/)));
    await waitForCard(page, /Conflict/);
  });

  it('a tab of another account is not judged with this account’s data', async () => {
    const cookie = {
      name: 'local_google_person',
      domain: '.google.com',
      path: '/',
      secure: true,
      sameSite: 'None',
    } as const;
    await stage.profile.context.addCookies([{ ...cookie, value: ENGINEER_B }]);
    const other = await stage.openWeek();
    await stage.profile.context.addCookies([{ ...cookie, value: MANAGER }]);
    await draftOnBlock(other);
    const card = await waitForCard(other, /Not checked/);
    expect(card.name).toContain(`This tab is ${ENGINEER_B}; Let Them Cook is connected as ${MANAGER}.`);
    await other.close();
  });
});

describe('without Google', () => {
  it('a draft is judged by the last data, and the card says how old it is', async () => {
    await ageTheData(stage);
    stage.google.faults.next(1_000, { kind: 'drop', when: 'before' });
    await draftOnBlock();
    const card = await waitForCard(page, /Conflict/);
    expect(card.text).toMatch(/Google has not answered\. Checked against data from/);
    expect(card.text).toContain('3 hours of focus lost');
  });

  it('somebody whose calendar was never read is "can’t tell", not "clear"', async () => {
    stage.google.faults.next(1_000, { kind: 'drop', when: 'before' });
    await stage.ask('addReports', { people: [{ email: ENGINEER_B, name: null }] });
    await drawDraft(page, stage.day, '12:00', '12:30');
    await addGuest(page, ENGINEER_B);
    expect((await waitForCard(page, /Can’t tell/)).name).toContain(
      `${ENGINEER_B}’s calendar has not been read yet.`,
    );
    await stage.ask('removeReport', { email: ENGINEER_B });
  });
});

describe('two tabs', () => {
  it('each has its own card, and a switch in the popup acts in both at once', async () => {
    const second = await stage.openWeek();
    await draftOnBlock();
    await draftOnBlock(second);
    await Promise.all([waitForCard(page, /Conflict/), waitForCard(second, /Conflict/)]);
    const popup = await stage.profile.openExtensionPage('popup.html');
    await popup.getByRole('switch', { name: /Guard/ }).click();
    await Promise.all([waitForNoCard(page), waitForNoCard(second)]);
    await popup.getByRole('switch', { name: /Guard/ }).click();
    await Promise.all([waitForCard(page, /Conflict/), waitForCard(second, /Conflict/)]);
    await popup.getByRole('button', { name: '1 hour' }).click();
    await Promise.all([waitForNoCard(page), waitForNoCard(second)]);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await waitForCard(page, /Conflict/);
    await popup.close();
    await second.close();
  });
});

describe('the hostile or odd page', () => {
  it('cannot look into the card, and cannot press its buttons', async () => {
    await draftOnBlock();
    await waitForCard(page, /Conflict/);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-let-them-cook]');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return { shadow: host?.shadowRoot ?? null, text: host?.textContent ?? '' };
    });
    expect(seen).toEqual({ shadow: null, text: '' });
    expect((await readCard(page))?.name).toContain('Conflict');
  });

  it('that throws the card out gets it back three times, then is left in peace', async () => {
    await draftOnBlock();
    await waitForCard(page, /Conflict/);
    for (let round = 0; round < 3; round += 1) {
      await page.evaluate(() => document.querySelector('[data-let-them-cook]')?.remove());
      await waitForCard(page, /Conflict/);
    }
    await page.evaluate(() => document.querySelector('[data-let-them-cook]')?.remove());
    await waitAsLongAsACardTakes(page);
    expect(await readCard(page)).toBeNull();
  });
});

describe('by keyboard', () => {
  it('Tab reaches the card after the guests, Enter takes the slot, Escape goes back to the field and keeps the draft', async () => {
    await draftOnBlock();
    await expandTimes(page);
    await waitForCard(page, /Conflict/);
    await page.locator('input[aria-label="Guests"]:visible').focus();
    const inCard = () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-let-them-cook') ?? false);
    for (let presses = 0; presses < 12 && !(await inCard()); presses += 1) await page.keyboard.press('Tab');
    expect(await inCard()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await inCard()).toBe(false);
    await waitForCard(page, /Conflict/);
    for (let presses = 0; presses < 12 && !(await inCard()); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, /Moved/);
    expect(await inCard()).toBe(true);
    expect(await fieldTimes(page)).toMatch(/13:00 13:30$/);
  });
});

describe('the extension reloaded while the tab is open', () => {
  it('L8 takes its card away, and a new tab is guarded again', async () => {
    await draftOnBlock();
    await waitForCard(page, /Conflict/);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await stage.profile.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until(
      () => readCard(page),
      (card) => card === null,
    );
    expect(errors).toEqual([]);
    // A tab that opens before the extension is back gets no content script, here as in real life.
    await until(() => opensItsPages(stage), Boolean);
    const fresh = await stage.openWeek();
    await draftOnBlock(fresh);
    await waitForCard(fresh, /Conflict/);
  });
});

async function opensItsPages({ profile }: Stage): Promise<boolean> {
  const tab = await profile.context.newPage();
  const opened = await tab.goto(`${profile.extensionOrigin}/popup.html`).then(
    () => true,
    () => false,
  );
  await tab.close();
  return opened;
}
