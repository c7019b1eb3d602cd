// A real Chromium with the built extension, one fresh profile per person, that finds the local Google at Google's own names.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Email } from '../domain/focus-block.ts';
import type { LocalGoogle } from './google/server.ts';

export interface Profile {
  readonly person: Email;
  readonly context: BrowserContext;
  /** `chrome-extension://<id>`. */
  readonly extensionOrigin: string;
  readonly worker: Worker;
  /** A page of the extension, such as `options.html#team`. */
  openExtensionPage(path: string): Promise<Page>;
  /** calendar.google.com, by default the week; resolves when the grid is there. */
  openCalendar(path?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly google: LocalGoogle;
  readonly person: Email;
  readonly executablePath: string;
  readonly extensionFolder: string;
  /** Further unpacked extensions beside it. */
  readonly otherExtensions?: readonly string[];
  readonly isHeadless: boolean;
  /** IANA zone of the machine, as the browser sees it. */
  readonly timeZone?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

export async function launchProfile(options: LaunchOptions): Promise<Profile> {
  const { google, person, extensionFolder } = options;
  const folder = freshProfileFolder(extensionFolder);
  const extensions = [extensionFolder, ...(options.otherExtensions ?? [])].join();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: options.executablePath,
    headless: options.isHeadless,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.isHeadless ? (options.viewport ?? { width: 1360, height: 900 }) : null,
    env: { ...process.env, TZ: options.timeZone ?? 'Europe/Berlin' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.isHeadless ? ['--disable-gpu'] : ['--window-size=1400,960']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...google.chromiumArguments,
    ],
  });
  await context.addCookies([
    {
      name: 'local_google_person',
      value: person,
      domain: '.google.com',
      path: '/',
      secure: true,
      sameSite: 'None',
    },
  ]);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionOrigin = worker.url().split('/').slice(0, 3).join('/');
  await firstPage(context, `${extensionOrigin}/options.html`);

  return {
    person,
    context,
    worker,
    extensionOrigin,
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },
    async openCalendar(path = '/calendar/u/0/r/week') {
      const page = await context.newPage();
      await page.goto(`https://calendar.google.com${path}`);
      await page.waitForSelector('[data-viewkey] #YPCqFe [role=main]');
      return page;
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A fresh extension opens its options, and takes a tab of its own that is open by then: nobody opens one before that. */
async function firstPage(context: BrowserContext, address: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const page = context.pages().find((each) => each.url() === address);
    if (page !== undefined) return page.waitForLoadState();
    await new Promise((go) => setTimeout(go, 25));
  }
}

/** The extension's icon in the toolbar; developer mode, without which no unpacked extension comes back after a reload. */
function freshProfileFolder(extensionFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'let-them-cook-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = {
    extensions: { ui: { developer_mode: true }, pinned_extensions: [extensionId(extensionFolder)] },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/** First half of the key's SHA-256, in letters a-p: https://developer.chrome.com/docs/extensions/reference/manifest/key */
function extensionId(extensionFolder: string): string {
  const { key } = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'));
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return digest
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
