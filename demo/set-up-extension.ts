// What a person does once, by hand, in the options page: register the client id, connect, add the people they lead.
import type { Page } from 'playwright-core';
import type { Email } from '../domain/focus-block.ts';
import type { Profile } from './launch-browser.ts';

/** Any client id of this ending is registered with the local Google. */
export const DEMO_CLIENT_ID = 'let-them-cook-demo.apps.googleusercontent.com';

/** Pastes the client id, presses "Connect Google Calendar" and says yes to all in Google's window. */
export async function connect(profile: Profile): Promise<Page> {
  const options = await profile.openExtensionPage('options.html#account');
  await options.getByLabel('OAuth client ID').fill(DEMO_CLIENT_ID);
  await options.getByRole('button', { name: 'Save' }).click();
  const button = options.getByRole('button', { name: 'Connect Google Calendar' });
  await sayYes(profile, () => button.click());
  await options.getByText(profile.person).first().waitFor();
  return options;
}

/** Runs `trigger` and presses "Allow" in the consent window that it opens. */
export async function sayYes(profile: Profile, trigger: () => Promise<void>): Promise<void> {
  const consent = profile.context.waitForEvent('page', (page) => page.url().includes('accounts.google.com'));
  await trigger();
  const window = await consent;
  await window.getByRole('button', { name: 'Allow' }).click();
  if (!window.isClosed()) await window.waitForEvent('close');
}

/** Pastes addresses under "Team". The first time Google asks once more, for what reading colleagues needs. */
export async function addReports(profile: Profile, options: Page, emails: readonly Email[]): Promise<void> {
  await options.goto(`${profile.extensionOrigin}/options.html#team`);
  await options.getByLabel('Add people by e-mail').fill(emails.join('\n'));
  const add = options.getByRole('button', { name: /^Add \d+ (person|people)$/ });
  await sayYes(profile, () => add.click());
  await options
    .getByRole('row')
    .filter({ hasText: emails.at(-1) ?? '' })
    .waitFor();
}
