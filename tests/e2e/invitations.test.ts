// Invitations over cooking time, from Google to the answer that its organizer reads, in a real Chromium.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, ENGINEER_B, MANAGER, ZONE } from '../../demo/seed.ts';
import { instantOf, weekdayOf } from '../../domain/zoned-time.ts';
import { openStage, type Stage, until } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ person: ENGINEER_A, reports: [], isPublished: false });
  const block = { kind: 'weekly', id: 'mornings', from: '09:00', to: '12:00', level: 'hard' } as const;
  await stage.ask('saveBlock', { block: { ...block, days: [weekdayOf(stage.day)], zone: ZONE } });
  await until(
    () => stage.ask('getOverview', {}),
    ({ blocks }) => (blocks[0]?.publishedCount ?? 0) > 0,
  );
});
afterAll(() => stage.close());

function invite(from: string, to: string, summary: string): string {
  const times = {
    start: timedAt(instantOf(stage.day, from, ZONE), ZONE),
    end: timedAt(instantOf(stage.day, to, ZONE), ZONE),
  };
  const attendees = [{ email: ENGINEER_A }, { email: ENGINEER_B }];
  return stage.google.world.events.insert(MANAGER, { summary, attendees, ...times }).id;
}
const answer = (id: string) =>
  stage.google.world.events.get(MANAGER, id).attendees?.find(({ email }) => email === ENGINEER_A);
const answers = (id: string) =>
  stage.google.requests
    .filter({ method: 'PATCH', account: ENGINEER_A })
    .filter(({ path }) => path.endsWith(id));
const badge = () => stage.profile.worker.evaluate(() => chrome.action.getBadgeText({}));

async function openPopup() {
  await stage.ask('syncNow', {});
  const page = await stage.profile.openExtensionPage('popup.html');
  await page.getByRole('heading', { name: /^Invitations over cooking time/ }).waitFor();
  return page;
}

describe('an invitation over cooking time', () => {
  it('is declined with a note that was seen, once, and its organizer reads it', async () => {
    const id = invite('10:30', '11:00', 'Weekly planning');
    const page = await openPopup();
    await until(badge, (text) => text === '1');
    await page.getByRole('button', { name: 'Decline…' }).click();
    const note = page.getByLabel('Note to the organizer');
    expect(await note.inputValue()).toMatch(/^This is my cooking time\. I’m free .+ \(Europe\/Berlin\)\.$/);
    expect(answers(id)).toEqual([]);
    await note.fill('Could we do 13:00?');
    await page.getByRole('button', { name: 'Send decline' }).click();
    await page.getByText(/^Declined: “Weekly planning”/).waitFor();
    await until(
      () => answer(id),
      (entry) => entry?.responseStatus === 'declined',
    );
    expect(answer(id)?.comment).toBe('Could we do 13:00?');
    await stage.ask('syncNow', {});
    expect(answers(id)).toHaveLength(1);
    await until(badge, (text) => text === '');
    await page.close();
  });

  it('is accepted by keyboard, and opens that block for this time', async () => {
    const id = invite('09:30', '10:00', 'Design review');
    const page = await openPopup();
    await page.getByRole('button', { name: 'Accept and open' }).focus();
    await page.keyboard.press('Enter');
    await until(
      () => answer(id),
      (entry) => entry?.responseStatus === 'accepted',
    );
    const levels = () =>
      stage.google.world.events
        .list(ENGINEER_A)
        .flatMap(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.level'] ?? []);
    await until(levels, (all) => all.filter((level) => level === 'soft').length === 1);
    expect(levels().filter((level) => level === 'hard').length).toBeGreaterThan(1);
    await page.close();
  });

  it('that is gone by then is not answered, and the popup says so', async () => {
    const id = invite('11:00', '11:30', 'Quick sync');
    const page = await openPopup();
    stage.google.world.events.remove(MANAGER, id);
    await page.getByRole('button', { name: 'Accept and open' }).click();
    await page.getByText('“Quick sync” is gone. Nothing was sent.').waitFor();
    expect(answers(id)).toEqual([]);
    await page.close();
  });
});
