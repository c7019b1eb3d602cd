// Both connect; the engineer protects their mornings, and the manager names who they lead.
import { ENGINEER_A, ENGINEER_B, MANAGER } from '../seed.ts';
import { addReports, connect } from '../set-up-extension.ts';
import { day, need, published, type TourStep, times, until, weekdayName } from './tour-stage.ts';

export const protect: readonly TourStep[] = [
  {
    title: 'The engineer connects Google Calendar',
    async play(stage) {
      stage.page = await connect(stage.engineer);
      return `the options page says: connected as ${ENGINEER_A}`;
    },
  },
  {
    title: 'The engineer sets a weekly pattern and it is published',
    async play(stage) {
      const page = need(stage);
      await page.goto(`${stage.engineer.extensionOrigin}/options.html#cooking`);
      await page.getByRole('button', { name: 'Add a block' }).click();
      const block = page.getByRole('list', { name: 'Weekly blocks' }).getByRole('listitem').last();
      for (const toggle of await block.getByRole('checkbox').all()) {
        const isWanted = (await toggle.getAttribute('aria-label')) === weekdayName(day(stage));
        await toggle.setChecked(isWanted, { force: true });
      }
      await block.getByLabel('From').fill('09:00');
      await block.getByLabel('To', { exact: true }).fill('12:00');
      await page.getByText('Published six weeks ahead').waitFor();
      const blocks = await until(
        () => published(stage),
        (events) => events.length >= 5,
      );
      const [first] = blocks;
      return `${blocks.length} events in Google Calendar, the first: ${first?.eventType} "${first?.summary}" ${times(first)}, level ${first?.extendedProperties?.shared?.['letThemCook.level']}`;
    },
  },
  {
    title: 'The manager connects Google Calendar',
    async play(stage) {
      stage.page = await connect(stage.manager);
      return `the options page says: connected as ${MANAGER}`;
    },
  },
  {
    title: 'The manager adds the people they lead',
    async play(stage) {
      const page = need(stage);
      await addReports(stage.manager, page, [ENGINEER_A, ENGINEER_B]);
      const row = page.getByRole('row').filter({ hasText: ENGINEER_A });
      await row.getByText('Blocks and levels').waitFor();
      await page.getByRole('row').filter({ hasText: ENGINEER_B }).getByText('Busy times only').waitFor();
      return `${ENGINEER_A}: Blocks and levels; ${ENGINEER_B}: Busy times only`;
    },
  },
];
