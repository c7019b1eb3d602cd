// The demo: a manager's browser with the extension set up, a seeded week, and nothing else to do but try it.
import { instantOf } from '../domain/zoned-time.ts';
import { serveCalendarPage } from './calendar-page/serve.ts';
import { startLocalGoogle } from './google/server.ts';
import { launchProfile } from './launch-browser.ts';
import { demoDay, ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D, MANAGER, seedTeam, ZONE } from './seed.ts';
import { addReports, connect } from './set-up-extension.ts';

export interface DemoBrowser {
  readonly executablePath: string;
  readonly extensionFolder: string;
}

/** Opens the browser and stays until it is closed or Ctrl-C is pressed. */
export async function runDemo(browser: DemoBrowser): Promise<void> {
  const now = Date.now();
  const google = await startLocalGoogle({
    world: seedTeam(now, { isPublished: true }),
    calendarPage: serveCalendarPage,
  });
  const profile = await launchProfile({
    ...browser,
    google,
    person: MANAGER,
    isHeadless: false,
    timeZone: ZONE,
  });
  const closed = new Promise<void>((resolve) => {
    profile.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  try {
    const options = await connect(profile);
    await addReports(profile, options, [ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D]);
    const day = demoDay(now);
    const [year, month, date] = day.split('-').map(Number);
    await profile.openCalendar(`/calendar/u/0/r/week/${year}/${month}/${date}`);
    await profile.context.pages()[0]?.close();
    console.log(whatToTry(day));
    await closed;
  } finally {
    await profile.close().catch(() => undefined);
    await google.close();
  }
}

function whatToTry(day: string): string {
  const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: ZONE }).format(
    instantOf(day, '12:00', ZONE),
  );
  return `
You are Manager M; ${name}, ${day}, is the day to try. Press Ctrl-C here when you are done.
  1. Click ${name} 10:30, add the guest engineer-a: a conflict, its price, and the best slot, before Save.
  2. Click the best slot: Google's own fields hold the new time. Save, or Undo.
  3. Guests engineer-b (busy times only) and engineer-c (not shared): "Can't tell", and how to fix it.
  4. Guest engineer-d at ${name} 14:00: focus time of somebody without the extension is protected as well.
  5. The toolbar's pot: pause the guard, cook now; its options page: Cooking time, Team, Rules.`;
}
