// Makes docs/card.png again: the built extension in a real browser, a draft over a block, the card before Save.
// Usage: node scripts/run.mjs scripts/readme-picture.ts
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serveCalendarPage } from '../demo/calendar-page/serve.ts';
import { waitForCard } from '../demo/card-reader.ts';
import { addGuest, drawDraft, writeTitle } from '../demo/draft-by-hand.ts';
import { startLocalGoogle } from '../demo/google/server.ts';
import { launchProfile } from '../demo/launch-browser.ts';
import { demoDay, ENGINEER_A, ENGINEER_B, MANAGER, seedTeam, ZONE } from '../demo/seed.ts';
import { addReports, connect } from '../demo/set-up-extension.ts';
import { buildExtension, EXTENSION_FOLDER } from './build-extension.ts';
import { findChromium } from './find-chromium.ts';

const PICTURE = join(resolve(import.meta.dirname, '..'), 'docs', 'card.png');
/** High enough for the whole bubble with its card. CSS pixels. */
const VIEWPORT = { width: 1260, height: 870 };
/** The week alone, without what stands above and beside it. */
const CROP = { x: 248, y: 64, width: 996, height: 800, scale: 1 };
const PIXEL_RATIO = 2;

buildExtension();
const now = Date.now();
const google = await startLocalGoogle({
  world: seedTeam(now, { isPublished: true }),
  calendarPage: serveCalendarPage,
});
const profile = await launchProfile({
  google,
  person: MANAGER,
  executablePath: findChromium(),
  extensionFolder: EXTENSION_FOLDER,
  isHeadless: true,
  timeZone: ZONE,
  viewport: VIEWPORT,
});
try {
  await addReports(profile, await connect(profile), [ENGINEER_A, ENGINEER_B]);
  const day = demoDay(now);
  const page = await profile.openCalendar(
    `/calendar/u/0/r/week/${day.split('-').map(Number).join('/')}?theme=light`,
  );
  await drawDraft(page, day, '10:30', '11:00');
  await writeTitle(page, 'Quick sync');
  await addGuest(page, ENGINEER_A);
  await waitForCard(page, /Conflict/);
  await takePicture(page);
  console.log(`${PICTURE}: ${Math.round(statSync(PICTURE).size / 1000)} kB`);
} finally {
  await profile.close();
  await google.close();
}

/** Playwright takes the pixels of the screen; the browser itself can draw twice as many. */
async function takePicture(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...VIEWPORT,
    deviceScaleFactor: PIXEL_RATIO,
    mobile: false,
  });
  // The card has come in.
  await page.waitForTimeout(500);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: CROP });
  writeFileSync(PICTURE, Buffer.from(data, 'base64'));
}
