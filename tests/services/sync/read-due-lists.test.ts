import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CalendarClient } from '../../../calendar/api/calendar-client.ts';
import { MANAGER } from '../../../demo/seed.ts';
import { DAY, HOUR } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { reportRow, signedInAs } from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
const SEES_LESS = { access: 'freeBusy', visibility: 'busy' };

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

async function afterFirstReading() {
  const side = await signedInAs(google, MANAGER);
  await side.store.reports.put(reportRow(ENGINEER));
  const { syncReports } = createSync(side);
  await syncReports();
  google.requests.clear();
  google.advance(HOUR);
  const events = async () => (await side.store.weeks.toArray()).flatMap((week) => week.events);
  expect(await events()).not.toEqual([]);
  return { ...side, syncReports, events, report: () => side.store.reports.get(ENGINEER) };
}

const shareLess = () => google.world.acl.share(ENGINEER, 'example.com', 'freeBusyReader');

test('a calendar that is shared otherwise than before is read as if it had never been', async () => {
  const side = await afterFirstReading();
  shareLess();
  const range = { start: side.now(), end: side.now() + DAY };
  await side.syncReports({ emails: [ENGINEER], range, purpose: 'draft' });
  const lists = google.requests.filter({ path: /\/events$/ }).map(({ query }) => query.get('eventTypes'));
  expect(lists).toEqual([null, null, 'focusTime']);
  expect(await side.report()).toMatchObject({ ...SEES_LESS, problem: null, syncedAt: side.now() });
  expect(await side.events()).toEqual([]);
});

test('busy times do not bring back what a reading meanwhile found to be hidden', async () => {
  const side = await afterFirstReading();
  const late: CalendarClient = {
    ...side.api,
    async queryFreeBusy(...request) {
      const answer = await side.api.queryFreeBusy(...request);
      shareLess();
      await side.syncReports({ isForced: true });
      return answer;
    },
  };
  await createSync({ ...side, api: late }).syncReports();
  expect(await side.report()).toMatchObject(SEES_LESS);
  expect(await side.events()).toEqual([]);
});
