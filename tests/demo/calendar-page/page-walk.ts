// The calendar page alone in a real browser, over an in-memory backend, and what a person does on it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { PageUser } from '../../../demo/calendar-page/backend.ts';
import { serveCalendarPage } from '../../../demo/calendar-page/serve.ts';
import type { Interval } from '../../../domain/time.ts';
import { instantOf } from '../../../domain/zoned-time.ts';
import { createMemoryBackend, type MemoryBackend, memoryEvent } from './in-memory-backend.ts';

export const BERLIN = 'Europe/Berlin';
export const HOUR_PX = 48;

export const STANDUP = memoryEvent({
  id: 'evt1',
  title: 'Standup',
  interval: berlin('2026-11-24', '14:00', '15:00'),
});

const COOKING = memoryEvent({
  id: 'focus1',
  title: 'Cooking time',
  calendarId: 'engineer-a@example.com',
  eventType: 'focusTime',
  interval: berlin('2026-11-25', '09:00', '12:00'),
});

export interface PageWalk {
  readonly page: Page;
  readonly backend: MemoryBackend;
  readonly origin: string;
  /** Opens the week of 24 November 2026 and waits for its events. */
  openWeek(query?: string): Promise<void>;
  /** @throws Error when a script of the page failed meanwhile */
  end(): Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export async function startWalk(browser: Browser, user: Partial<PageUser> = {}): Promise<PageWalk> {
  const now = instantOf('2026-11-24', '10:20', BERLIN);
  const backend = createMemoryBackend({ now, events: [STANDUP, COOKING], user });
  const server = createServer((request, response) => void serveCalendarPage(request, response, backend));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    page,
    backend,
    origin,
    async openWeek(query = '') {
      await page.goto(`${origin}/${query}`);
      await page.locator('[data-eventchip]').first().waitFor();
    },
    async end() {
      await page.close();
      await new Promise((resolve) => server.close(resolve));
      if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
    },
  };
}

export function berlin(date: string, from: string, to: string): Interval {
  return { start: instantOf(date, from, BERLIN), end: instantOf(date, to, BERLIN) };
}

/** Draws from one hour to another in a column, as a person does. */
export async function draw(page: Page, column: string, from: number, to: number): Promise<void> {
  const box = await page.locator(`[role=main] [data-column-index="${column}"]`).boundingBox();
  const { x, y } = box ?? { x: 0, y: 0 };
  await page.mouse.move(x + 30, y + from * HOUR_PX);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + to * HOUR_PX, { steps: 4 });
  await page.mouse.up();
}

/** The dialog that is shown; hidden ones of the same kind stay in the page. */
export function dialog(page: Page): Locator {
  return page.locator('#yDmH0d [role=dialog][data-chips-dialog]:visible');
}

export function ghost(page: Page): Locator {
  return page.locator('[data-eventchip][style*="z-index: 5004"]');
}

/** Waits for the page's short message. */
export async function toast(page: Page, text: string): Promise<void> {
  await page.locator('[role=status]', { hasText: text }).waitFor();
}
