// After Save: a reason that goes on the meeting, a second chance, a call for help, and the mirror.
import { instantOf } from '../../domain/zoned-time.ts';
import { clickInCard, waitForCard } from '../card-reader.ts';
import { save } from '../draft-by-hand.ts';
import { timedAt } from '../google/event-resource.ts';
import { ENGINEER_A, MANAGER, ZONE } from '../seed.ts';
import {
  day,
  draftOverBlock,
  eventNamed,
  expectTimes,
  openOptions,
  published,
  syncNow,
  type TourStep,
  times,
  until,
} from './tour-stage.ts';

export const afterwards: readonly TourStep[] = [
  {
    title: 'Booked anyway, the meeting carries its reason',
    async play(stage) {
      const page = await draftOverBlock(stage, 'Outage call');
      await clickInCard(page, /^Book anyway/);
      await waitForCard(page, /What is the reason for/);
      // The focus is on the first of the reasons; this chooses the second.
      await page.keyboard.press('ArrowRight');
      await clickInCard(page, /^Note the reason/);
      await waitForCard(page, /Reason noted/);
      await save(page);
      const receipt = await until(
        () => eventNamed(stage, MANAGER, 'Outage call')?.extendedProperties?.shared?.['letThemCook.override'],
        (value) => value !== undefined,
      );
      return `letThemCook.override: ${receipt}`;
    },
  },
  {
    title: 'A meeting booked by phone gets a second chance',
    async play(stage) {
      stage.google.world.events.insert(MANAGER, {
        summary: 'From the train',
        attendees: [{ email: ENGINEER_A }],
        start: timedAt(instantOf(day(stage), '09:00', ZONE), ZONE),
        end: timedAt(instantOf(day(stage), '09:30', ZONE), ZONE),
      });
      await syncNow(stage.manager);
      stage.page = await stage.manager.openExtensionPage(`second-chance.html?account=${MANAGER}`);
      await stage.page.getByRole('heading', { name: 'A second chance for “From the train”' }).waitFor();
      const move = stage.page.getByRole('button', { name: /^Move to/ }).first();
      return `our page offers: "${(await move.innerText()).replaceAll(/\s+/g, ' ')}"`;
    },
  },
  {
    title: 'One click moves it, and its guests are told once',
    async play(stage) {
      const move = stage.page?.getByRole('button', { name: /^Move to/ }).first();
      await move?.click();
      await stage.page?.getByText('Moved “From the train” to').waitFor();
      const told = stage.google.requests
        .filter({ method: 'PATCH', account: MANAGER })
        .filter(({ query }) => query.get('sendUpdates') === 'all');
      if (told.length !== 1) throw new Error(`${told.length} requests told the guests`);
      const event = eventNamed(stage, MANAGER, 'From the train');
      expectTimes(eventNamed(stage, ENGINEER_A, 'From the train'), times(event));
      return `"From the train" stands at ${times(event)}; 1 request with sendUpdates=all`;
    },
  },
  {
    title: 'The engineer is stuck: one click opens the block',
    async play(stage) {
      const popup = await stage.engineer.openExtensionPage('popup.html');
      stage.page = popup;
      await popup
        .getByRole('button', { name: /^Cook 1/ })
        .or(popup.getByRole('button', { name: 'I’m stuck' }))
        .first()
        .click();
      const stuck = popup.getByRole('button', { name: 'I’m stuck' });
      if (await stuck.isVisible()) await stuck.click();
      await popup.getByText(/^Asked for help until/).waitFor();
      const flare = await until(
        () =>
          published(stage).find(
            ({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.flare'] !== undefined,
          ),
        (event) => event !== undefined,
      );
      return `published: letThemCook.flare ${flare?.extendedProperties?.shared?.['letThemCook.flare']}`;
    },
  },
  {
    title: 'The manager’s popup says who asked for help',
    async play(stage) {
      await syncNow(stage.manager);
      const popup = await stage.manager.openExtensionPage('popup.html');
      stage.page = popup;
      const row = popup.getByRole('listitem').filter({ hasText: /help/i }).first();
      await row.waitFor();
      return `"${(await row.innerText()).replaceAll(/\s+/g, ' ')}"`;
    },
  },
  {
    title: 'The weekly mirror begins with the manager’s own interruptions',
    async play(stage) {
      stage.page = await openOptions(stage.manager, 'mirror');
      const chart = stage.page.getByRole('img', { name: /^Focus hours lost and saved/ });
      await chart.waitFor();
      return `the chart: "${await chart.locator('title').textContent()}"`;
    },
  },
];
