// Options page and popup in a real browser: what a person sets up, and what then stands in Google Calendar.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINEER_A, ENGINEER_B } from '../../demo/seed.ts';
import { connect, DEMO_CLIENT_ID } from '../../demo/set-up-extension.ts';
import { openStage, type Stage, until } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ person: ENGINEER_A, isConnected: false, isPublished: false });
});
afterAll(() => stage.close());

const options = (section: string) => stage.profile.openExtensionPage(`options.html#${section}`);
const published = () =>
  stage.google.world.events
    .list(ENGINEER_A)
    .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1');
const writes = () =>
  stage.google.requests
    .filter({ host: 'www.googleapis.com' })
    .filter(({ method }) => method !== 'GET' && method !== 'OPTIONS');
const starts = () => published().map((event) => event.start?.dateTime?.slice(11, 16));

describe('before anything is set up', () => {
  it('the popup says what to do, and the options page how to get a client id, in three steps', async () => {
    const popup = await stage.profile.openExtensionPage('popup.html');
    await popup.getByText('One step is missing.').waitFor();
    await popup.getByText('Show the three steps').waitFor();
    const page = await options('account');
    await page.getByText('One step is missing.').waitFor();
    await page.getByText(`${new URL(stage.profile.extensionOrigin).host}.chromiumapp.org`).waitFor();
    await page.getByText('docs/google-cloud.md in the source').waitFor();
    expect(await page.getByRole('button', { name: 'Connect Google Calendar' }).count()).toBe(0);
    await page.getByLabel('OAuth client ID').fill('no client id!');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('That is not a client ID').waitFor();
    await Promise.all([popup.close(), page.close()]);
  });

  it('consent that is refused is said in words, and can be tried again', async () => {
    const page = await options('account');
    await page.getByLabel('OAuth client ID').fill(DEMO_CLIENT_ID);
    await page.getByRole('button', { name: 'Save' }).click();
    const consent = stage.profile.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Connect Google Calendar' }).click();
    await (await consent).getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('You closed Google’s window or said no. Nothing was changed.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await stage.ask('saveSettings', { patch: { oauthClientId: null } });
    await stage.ask('disconnect', {});
    await page.close();
    await (await connect(stage.profile)).close();
  });
});

describe('cooking time', () => {
  it('is published six weeks ahead, and a change or removal touches exactly its own events', async () => {
    const page = await options('cooking');
    const own = stage.google.world.events.insert(ENGINEER_A, {
      summary: 'Mine',
      start: { dateTime: `${stage.day}T07:00:00+01:00` },
      end: { dateTime: `${stage.day}T08:00:00+01:00` },
    });
    await addBlock(page, '09:00', '11:00');
    await until(published, (events) => events.length >= 10);
    await page.getByText('Published six weeks ahead').waitFor();
    const before = published();
    expect(before.every((event) => event.eventType === 'focusTime' && event.summary === 'Focus time')).toBe(
      true,
    );
    expect(before.every((event) => event.visibility !== 'public' && event.attendees === undefined)).toBe(
      true,
    );

    const block = page.getByRole('list', { name: 'Weekly blocks' }).getByRole('listitem').last();
    await block.getByLabel('To', { exact: true }).fill('08:00');
    await page.getByText('The end is before the start.').waitFor();
    stage.google.requests.clear();
    await block.getByLabel('To', { exact: true }).fill('11:30');
    await until(
      () => writes().length,
      (count) => count >= before.length,
    );
    await page.getByText('Published six weeks ahead').waitFor();
    expect(writes().every(({ method }) => method === 'PATCH')).toBe(true);
    expect(
      published()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(before.map(({ id }) => id).sort());
    expect(published().every((event) => event.end?.dateTime?.includes('T11:30') === true)).toBe(true);

    await block.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await until(published, (events) => events.length === 0);
    expect(stage.google.world.events.get(ENGINEER_A, own.id).summary).toBe('Mine');
    await page.close();
  });

  it('becomes public only by its owner’s switch', async () => {
    const page = await options('cooking');
    await addBlock(page, '13:00', '15:00');
    await until(published, (events) => events.length >= 10);
    await page.getByText('Published six weeks ahead').waitFor();
    await page.getByRole('switch', { name: 'Show my blocks to people who see only free/busy' }).click();
    await until(published, (events) => events.every(({ visibility }) => visibility === 'public'));
    await page
      .getByRole('button', { name: /^Remove Block/ })
      .last()
      .click();
    await until(published, (events) => events.length === 0);
    await page.close();
  });

  it('changed or deleted in Google Calendar stays so and is shown, until its owner says otherwise', async () => {
    const page = await options('cooking');
    await addBlock(page, '08:00', '09:00');
    await until(published, (events) => events.length >= 10);
    await page.getByText('Published six weeks ahead').waitFor();
    await stage.ask('syncNow', {});
    const [moved, deleted] = published().slice(2);
    const time = (at: string | null | undefined, hour: string) => ({
      dateTime: at?.replace(/T\d\d/, `T${hour}`) ?? '',
      timeZone: 'Europe/Berlin',
    });
    stage.google.world.events.patch(ENGINEER_A, moved?.id ?? '', {
      start: time(moved?.start?.dateTime, '10'),
      end: time(moved?.end?.dateTime, '11'),
    });
    stage.google.world.events.remove(ENGINEER_A, deleted?.id ?? '');
    await stage.ask('syncNow', {});
    const list = page.getByRole('list', { name: 'Changed in Google Calendar' });
    const changed = list.getByRole('listitem').filter({ hasText: /^Changed in Google Calendar: .*, now / });
    const gone = list.getByRole('listitem').filter({ hasText: /^Deleted in Google Calendar: / });
    await changed.getByRole('button', { name: 'Keep' }).click();
    await changed.waitFor({ state: 'detached' });
    const before = published().length;
    await gone.getByRole('button', { name: 'Restore' }).click();
    await list.waitFor({ state: 'detached' });
    await until(published, (events) => events.length === before + 1);
    expect(stage.google.world.events.get(ENGINEER_A, moved?.id ?? '').start?.dateTime).toContain('T10');
    await page
      .getByRole('button', { name: /^Remove Block/ })
      .last()
      .click();
    await until(published, (events) => events.length === 0);
    await page.close();
  });

  it('"Cook now" in the popup is one event from this minute on, and pressed twice still one', async () => {
    const popup = await stage.profile.openExtensionPage('popup.html');
    await popup.getByRole('button', { name: '30 min' }).click();
    await until(published, (events) => events.length === 1);
    await popup.getByText(/Cooking until/).waitFor();
    expect(await stage.profile.worker.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/^(29|30)m$/);
    await stage.ask('cookNow', { minutes: 60 });
    await until(published, ([event]) => Date.parse(event?.end?.dateTime ?? '') - Date.now() > 45 * 60_000);
    expect(published()).toHaveLength(1);
    await popup.close();
  });

  it('is an ordinary busy event where the account has no focus time, and the page says so', async () => {
    stage.google.world.people.change(ENGINEER_A, { hasFocusTime: false });
    const page = await options('cooking');
    await addBlock(page, '10:00', '12:00');
    await page.getByText('Published as a normal busy event: this account has no focus time.').waitFor();
    expect(published().filter((event) => event.eventType === 'default').length).toBeGreaterThanOrEqual(10);
    expect(starts()).toContain('10:00');
    await page.close();
  });
});

describe('the team', () => {
  it('is pasted as a whole list; each address is answered for', async () => {
    const page = await options('team');
    await page
      .getByLabel('Add people by e-mail')
      .fill(`Engineer B <${ENGINEER_B}>, ${ENGINEER_B}\n${ENGINEER_A}; engineer-f@example`);
    await page.getByText('1 ready:').waitFor();
    await page.getByText('That is you:').waitFor();
    await page.getByText('Add the ending, such as .com.').waitFor();
    const consent = stage.profile.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Add 1 person' }).click();
    const window = await consent;
    await window.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('row').filter({ hasText: 'Engineer B' }).getByText('Busy times only').waitFor();
    await page.getByLabel('Add people by e-mail').fill(ENGINEER_B);
    await page.getByText('Already there:').waitFor();
    await page.close();
  });

  it('asked Google for what each role needs, and for no more', () => {
    const scopes = stage.google.requests
      .filter({ host: 'accounts.google.com', path: '/o/oauth2/v2/auth' })
      .map(({ query }) => query.get('scope')?.replaceAll('https://www.googleapis.com/auth/', ''));
    expect(scopes.at(-1)).toBe(
      'calendar.events.owned openid email calendar.events.readonly calendar.freebusy',
    );
  });

  it('asks for titles of its own calendar alone, and for no description or place of anything', () => {
    const asked = stage.google.requests
      .filter({ host: 'www.googleapis.com', path: '/calendar/v3/' })
      .filter(({ method }) => method === 'GET');
    expect(asked.length).toBeGreaterThan(0);
    for (const { query, path } of asked) {
      const isOwn = path.startsWith('/calendar/v3/calendars/primary/');
      expect(query.get('fields')).toMatch(
        isOwn ? /^(?!.*(description|location)).+$/ : /^(?!.*(summary|description|location)).+$/,
      );
    }
  });
});

/** A block on all working days, so that each run has some within six weeks. */
async function addBlock(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a block' }).click();
  const block = page.getByRole('list', { name: 'Weekly blocks' }).getByRole('listitem').last();
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await block.getByRole('checkbox', { name: day }).setChecked(true, { force: true });
  }
  await block.getByLabel('From').fill(from);
  await block.getByLabel('To', { exact: true }).fill(to);
}
