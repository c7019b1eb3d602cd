// The cards that invite: somebody asked for help, and a 1:1 that is overdue. In a real Chromium, in the calendar page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, waitForCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft } from '../../demo/draft-by-hand.ts';
import { intervalOf, timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, ENGINEER_D, MANAGER, ZONE } from '../../demo/seed.ts';
import { DAY, HOUR, MINUTE } from '../../domain/time.ts';
import { localDateOf, localTimeOf, WEEKDAYS } from '../../domain/zoned-time.ts';
import { closeDraft, connectByMessage, openStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
/** Whatever the hour is at which this runs, both work. */
const AT_ALL_HOURS = {
  zone: ZONE,
  days: Object.fromEntries(WEEKDAYS.map((day) => [day, ['00:00', '23:59'] as const])),
};
const quarter = Math.ceil((Date.now() + 20 * MINUTE) / (15 * MINUTE)) * 15 * MINUTE;

beforeAll(async () => {
  stage = await openStage({ isConnected: false });
  clearDay(MANAGER);
  clearDay(ENGINEER_D);
  askForHelp();
  await stage.ask('saveSettings', { patch: { workingHours: AT_ALL_HOURS } });
  await connectByMessage(stage, [ENGINEER_A, ENGINEER_D]);
  page = await stage.openWeek();
});
afterAll(() => stage.close());

/** Nothing but the block in the next day, so that the soonest time is soon. */
function clearDay(person: string): void {
  const { events } = stage.google.world;
  for (const event of events.list(person)) {
    const { start, end } = intervalOf(event, ZONE);
    if (end > Date.now() && start < Date.now() + DAY) events.remove(person, event.id);
  }
}

/** Engineer D is in a hard block that began an hour ago, and stuck for three more. */
function askForHelp(): void {
  stage.google.world.events.insert(ENGINEER_D, {
    summary: 'Focus time',
    start: timedAt(quarter - HOUR, ZONE),
    end: timedAt(quarter + 5 * HOUR, ZONE),
    extendedProperties: {
      shared: {
        letThemCook: '1',
        'letThemCook.level': 'hard',
        'letThemCook.block': 'stuck',
        'letThemCook.flare': new Date(quarter + 3 * HOUR).toISOString(),
        'letThemCook.contract': JSON.stringify({ zone: ZONE, hours: AT_ALL_HOURS.days }),
      },
    },
  });
}

/** As if the last 1:1 had been held so many days ago: the calendar’s cache does not reach back that far. */
async function lastHeld(email: string, daysAgo: number): Promise<void> {
  await stage.profile.worker.evaluate(
    async ({ person, at }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const database = await done(indexedDB.open('let-them-cook'));
      const table = database.transaction('reports', 'readwrite').objectStore('reports');
      await done(table.put({ ...(await done(table.get(person))), lastOneOnOneAt: at }));
      database.close();
    },
    { person: email, at: Date.now() - daysAgo * DAY },
  );
}

describe('the cards that invite', () => {
  it('an overdue 1:1 may take the edge of a block, and nothing asks for a reason', async () => {
    await stage.ask('setCadence', { email: ENGINEER_A, cadence: 'weekly' });
    await lastHeld(ENGINEER_A, 16);
    await drawDraft(page, stage.day, '11:30', '12:00');
    await addGuest(page, ENGINEER_A);
    const card = await waitForCard(page, /Fine to book/);
    expect(card.name).toContain('Your 1:1 with Engineer A is 9 days overdue. This edge is fine.');
    expect(card.text).toContain('Save it as it is: no reason is asked.');
    expect(card.buttons[0]).toMatch(/^Or move to /);
    expect(card.buttons).not.toContain('Book anyway');
    await closeDraft(page);
  });

  it('and in the middle of the block it is a conflict like every other', async () => {
    await drawDraft(page, stage.day, '10:00', '10:30');
    await addGuest(page, ENGINEER_A);
    await waitForCard(page, /Conflict/);
    await closeDraft(page);
  });

  it('a call for help opens the block until its end, and the best time is the soonest', async () => {
    const [from, to] = [quarter + HOUR, quarter + 1.5 * HOUR].map(
      (at) => `${localDateOf(at, ZONE).replaceAll('-', '')}T${localTimeOf(at, ZONE).replace(':', '')}00`,
    );
    await page.goto(
      `https://calendar.google.com/calendar/u/0/r/eventedit?text=Help&dates=${from}/${to}&ctz=${ZONE}&add=${ENGINEER_D}`,
    );
    const card = await waitForCard(page, /Asked for help/);
    expect(card.name).toMatch(/Engineer D asked for help\. The block is open until \d/);
    expect(card.text).toMatch(/In \d+ minutes, both free/);
    expect(card.buttons).not.toContain('Book anyway');
    await clickInCard(page, /^Move to .*both free/i);
    expect((await waitForCard(page, /Moved/)).buttons).toContain('Undo');
  });
});
