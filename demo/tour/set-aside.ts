// What need not be a meeting now: held for the 1:1, released there, or taken over.
import { addDays, instantOf } from '../../domain/zoned-time.ts';
import { clickInCard, waitForCard } from '../card-reader.ts';
import { bubble } from '../draft-by-hand.ts';
import { timedAt } from '../google/event-resource.ts';
import { ENGINEER_A, MANAGER, ZONE } from '../seed.ts';
import { day, draftOverBlock, eventNamed, openOptions, syncNow, type TourStep, until } from './tour-stage.ts';

const HALF_AN_HOUR = 30 * 60_000;

export const setAside: readonly TourStep[] = [
  {
    title: 'The 1:1 with the engineer is found in the calendar',
    async play(stage) {
      const start = instantOf(addDays(day(stage), 1), '17:00', ZONE);
      stage.google.world.events.insert(MANAGER, {
        summary: 'Catch-up',
        description: 'Agenda',
        recurrence: ['RRULE:FREQ=WEEKLY;COUNT=10'],
        // As Google's own page writes it: the organizer is a guest, too.
        attendees: [{ email: MANAGER }, { email: ENGINEER_A }],
        start: timedAt(start, ZONE),
        end: timedAt(start + HALF_AN_HOUR, ZONE),
      });
      await syncNow(stage.manager);
      stage.page = await openOptions(stage.manager, 'team');
      const row = stage.page.getByRole('row').filter({ hasText: ENGINEER_A });
      await row
        .getByText(/17:00|5:00/)
        .first()
        .waitFor();
      return `the team page: ${(await row.innerText()).replaceAll(/\s+/g, ' ')}`;
    },
  },
  {
    title: 'Hold for the 1:1 closes the draft without saving',
    async play(stage) {
      const page = await draftOverBlock(stage, 'Billing import');
      await clickInCard(page, /^Hold for the 1:1/);
      await waitForCard(page, /Next 1:1 with/);
      await clickInCard(page, /^Hold it/);
      const card = await waitForCard(page, /Held/);
      await bubble(page).waitFor({ state: 'hidden' });
      if (eventNamed(stage, MANAGER, 'Billing import') !== undefined) throw new Error('it was saved');
      return `"${card.name}"; no event "Billing import" anywhere`;
    },
  },
  {
    title: 'Released, it is one line in the description of the 1:1',
    async play(stage) {
      stage.page = await openOptions(stage.manager, 'queue');
      await stage.page.getByRole('button', { name: /^Release to the 1:1/ }).click();
      await stage.page.getByText('is in the 1:1 now').waitFor();
      const held = await until(
        () =>
          eventNamed(stage, MANAGER, 'Catch-up', (event) => event.description?.includes('Billing') === true),
        (event) => event !== undefined,
      );
      return `the 1:1's description: ${JSON.stringify(held?.description)}`;
    },
  },
  {
    title: 'Taken over, it is a block in the manager’s own calendar',
    async play(stage) {
      const page = await draftOverBlock(stage, 'Write the summary');
      await clickInCard(page, /^Hold for the 1:1/);
      await waitForCard(page, /Next 1:1/);
      await clickInCard(page, /^Take it myself/);
      await waitForCard(page, /You are free/);
      await clickInCard(page, /^Make the block/);
      await waitForCard(page, /has a block of yours/);
      const block = await until(
        () => eventNamed(stage, MANAGER, 'Write the summary'),
        (event) => event !== undefined,
      );
      if (eventNamed(stage, ENGINEER_A, 'Write the summary') !== undefined)
        throw new Error('the engineer has it');
      return `${block?.eventType} "${block?.summary}" in ${MANAGER}'s calendar, nothing in ${ENGINEER_A}'s`;
    },
  },
];
