// A manager with everything a page can show: own blocks, a team, invitations, held requests, saved meetings.
import { clickInCard, waitForCard } from '../../demo/card-reader.ts';
import { addGuest, drawDraft, writeTitle } from '../../demo/draft-by-hand.ts';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, ENGINEER_B, ENGINEER_D, MANAGER, ZONE } from '../../demo/seed.ts';
import { sayYes } from '../../demo/set-up-extension.ts';
import { addDays, instantOf, type LocalDate, weekdayOf } from '../../domain/zoned-time.ts';
import { type Stage, TEAM, until } from './stage.ts';

/** Half an hour from `from` on. */
export function timesOf(date: LocalDate, from: string) {
  const start = instantOf(date, from, ZONE);
  return { start: timedAt(start, ZONE), end: timedAt(start + 30 * 60_000, ZONE) };
}

/** In an account that is connected, and has nothing yet. */
export async function fillWithData(stage: Stage): Promise<void> {
  const { google, day } = stage;
  meetWeekly(stage, MANAGER, ENGINEER_A, '17:00');
  meetWeekly(stage, ENGINEER_D, MANAGER, '18:00');
  const people = TEAM.map((email) => ({ email, name: null }));
  await sayYes(stage.profile, async () => void stage.ask('addReports', { people }));
  await protect(stage);
  for (const [from, summary] of [
    ['09:00', 'Design review'],
    ['10:00', 'Weekly planning'],
  ] as const) {
    const attendees = [{ email: MANAGER }, { email: ENGINEER_B }];
    google.world.events.insert(ENGINEER_A, { summary, attendees, ...timesOf(day, from) });
  }
  await holdDraft(stage, 'Billing import', ENGINEER_A, '10:30', '11:00');
  await holdDraft(stage, 'Slides', ENGINEER_D, '14:00', '14:30');
  for (const [from, summary] of [
    ['09:00', 'By phone'],
    ['11:00', 'From the train'],
  ] as const) {
    const attendees = [{ email: ENGINEER_A }];
    google.world.events.insert(MANAGER, { summary, attendees, ...timesOf(day, from) });
  }
  await stage.ask('syncNow', {});
  await until(
    () => stage.ask('getOverview', {}),
    ({ invitations, heldCount }) => invitations?.open.length === 2 && heldCount === 2,
  );
}

/** A 1:1 from the day after the story on, as Google's own page writes it: the organizer is a guest, too. */
export function meetWeekly({ google, day }: Stage, organizer: string, guest: string, from: string): string {
  const attendees = [{ email: organizer }, { email: guest }];
  const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=10'];
  const times = timesOf(addDays(day, 1), from);
  const event = { summary: 'Catch-up', description: 'Agenda', recurrence, attendees, ...times };
  return google.world.events.insert(organizer, event).id;
}

async function protect(stage: Stage): Promise<void> {
  const weekly = { kind: 'weekly', days: [weekdayOf(stage.day)], zone: ZONE } as const;
  const blocks = [
    { ...weekly, id: 'morning', from: '09:00', to: '12:00', level: 'hard' },
    { ...weekly, id: 'noon', from: '13:00', to: '14:00', level: 'soft' },
    { ...weekly, id: 'evening', from: '15:00', to: '17:00', level: 'ask' },
  ] as const;
  for (const block of blocks) await stage.ask('saveBlock', { block });
  await stage.ask('syncNow', {});
  await until(
    () => stage.ask('getOverview', {}),
    (overview) =>
      overview.blocks.every(({ publishedCount }) => publishedCount > 0) &&
      overview.reports.every(({ syncedAt }) => syncedAt !== null),
  );
}

/** By the card, as a person holds. */
export async function holdDraft(stage: Stage, title: string, guest: string, from: string, to: string) {
  const page = await stage.openWeek();
  await drawDraft(page, stage.day, from, to);
  await writeTitle(page, title);
  await addGuest(page, guest);
  await waitForCard(page, /Conflict|Costs focus/);
  await clickInCard(page, /^Hold for the 1:1/);
  await waitForCard(page, /Next 1:1/);
  await clickInCard(page, /^Hold it/);
  await waitForCard(page, /Held/);
  await page.close();
}
