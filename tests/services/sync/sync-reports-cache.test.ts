import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarClient } from '../../../calendar/api/calendar-client.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readWeeks } from '../../../store/weeks.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { reportRow, signedInAs } from '../../support/signed-in.ts';

const ENGINEER = 'engineer-a@example.com';
let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

async function setUp() {
  const side = await signedInAs(google, 'manager@example.com');
  await side.store.reports.put(reportRow(ENGINEER));
  const api: CalendarClient = { ...side.api };
  return { ...side, realApi: side.api, api, ...createSync({ ...side, api }) };
}

describe('what is kept of colleagues’ weeks', () => {
  test('is what is still asked about: weeks that were last read long ago go', async () => {
    const side = await setUp();
    const far = { start: side.now() + 300 * DAY, end: side.now() + 301 * DAY };
    await side.syncReports({ range: far });
    await side.syncReports();
    expect(await readWeeks(side.store, ENGINEER, far)).toHaveLength(1);
    google.advance(20 * DAY);
    await side.syncReports();
    expect(await readWeeks(side.store, ENGINEER, far)).toEqual([]);
    // This week and six more, and nothing of the two that are over.
    expect(await side.store.weeks.where('calendar').equals(ENGINEER).count()).toBe(7);
  });

  test('is the newest reading, also when an older one took longer', async () => {
    const side = await setUp();
    const held = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    side.api.queryFreeBusy = async (...args) => {
      side.api.queryFreeBusy = side.realApi.queryFreeBusy;
      const answer = await side.realApi.queryFreeBusy(...args);
      asked.resolve();
      await held.promise;
      return answer;
    };
    const slow = side.syncReports();
    await asked.promise;
    google.advance(MINUTE);
    const evening = { start: side.now() + 11 * HOUR, end: side.now() + 12 * HOUR };
    google.world.events.insert(ENGINEER, {
      start: { dateTime: new Date(evening.start).toISOString() },
      end: { dateTime: new Date(evening.end).toISOString() },
    });
    await side.syncReports({ emails: [ENGINEER], isForced: true });
    held.resolve();
    await slow;
    const [week] = await readWeeks(side.store, ENGINEER, evening);
    expect(week?.busy).toContainEqual(evening);
  });
});
