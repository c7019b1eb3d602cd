// A saved meeting that is dragged onto cooking time: the card stands in Google's own question, before it is answered.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../demo/card-reader.ts';
import { timedAt } from '../../demo/google/event-resource.ts';
import { ENGINEER_A, MANAGER, ZONE } from '../../demo/seed.ts';
import { instantOf } from '../../domain/zoned-time.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1360, height: 900 } });
});
afterAll(() => stage.close());

it('a meeting that is dragged onto cooking time has its card in Google’s question about e-mails, without times to take', async () => {
  const at = (time: string) => timedAt(instantOf(stage.day, time, ZONE), ZONE);
  const { id } = stage.google.world.events.insert(MANAGER, {
    summary: 'Look at the numbers',
    start: at('17:00'),
    end: at('17:30'),
    attendees: [{ email: ENGINEER_A }],
  });
  await stage.ask('syncNow', {});
  const page = await stage.openWeek();
  const chip = page.locator('[data-eventchip]', { hasText: 'Look at the numbers' }).first();
  const from = await chip.boundingBox();
  if (from === null) throw new Error('the meeting is not in view');
  const hour = from.height * 2;
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + 4);
  await page.mouse.down();
  await page.mouse.move(x, from.y - 3 * hour);
  await page.mouse.move(x, from.y + 4 - 7 * hour);
  await page.mouse.up();
  const card = await waitForCard(page, /Conflict Engineer A is cooking 9:00–12:00/);
  expect(card.buttons).toEqual(['Hold for the 1:1', 'Book anyway', 'Dismiss']);
  // The dialog itself is a curtain over the page; the card stands in its box, as wide as the question.
  const [host, answers] = await Promise.all(
    ['[data-let-them-cook]', '[role=alertdialog] [data-id=back]'].map((css) =>
      page.locator(css).boundingBox(),
    ),
  );
  expect(host?.width).toBeGreaterThan(300);
  expect((host?.y ?? 0) + (host?.height ?? 0)).toBeLessThanOrEqual(answers?.y ?? 0);
  // By keyboard: Google's first answer, then back over the card's own buttons, from its last to its first.
  await page.locator('[role=alertdialog] [data-id=back]').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await waitForCard(page, /reason/);
  await page.keyboard.press('Escape');
  await page.locator('[role=alertdialog] [data-id=back]').click();
  await waitForNoCard(page);
  expect(stage.google.world.events.get(MANAGER, id).start).toEqual(at('17:00'));
});
