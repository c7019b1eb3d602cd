// The same calendar in a Chromium without the extension, for comparison.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { LocalGoogle } from '../../../demo/google/server.ts';
import { MANAGER, ZONE } from '../../../demo/seed.ts';
import { findChromium } from '../../../scripts/find-chromium.ts';

export interface PlainBrowser {
  readonly page: Page;
  close(): Promise<void>;
}

/** @param address of the calendar page */
export async function openPlainBrowser(google: LocalGoogle, address: string): Promise<PlainBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'let-them-cook-plain-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1360, height: 900 },
    env: { ...process.env, TZ: ZONE },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...google.chromiumArguments,
    ],
  });
  const isFor = { domain: '.google.com', path: '/', secure: true, sameSite: 'None' } as const;
  await context.addCookies([{ name: 'local_google_person', value: MANAGER, ...isFor }]);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-viewkey] #YPCqFe [role=main]');
  return {
    page,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
