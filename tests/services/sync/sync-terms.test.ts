import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, type Interval, MINUTE } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readAttendeeView } from '../../../store/attendee-view.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { reportRow, signedInAs } from '../../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const ENGINEER = 'engineer-a@example.com';
const ZONE = 'Europe/Berlin';
const NOON = Date.parse('2026-11-19T12:00:00+01:00');
const THURSDAY: Interval = { start: NOON - DAY / 2, end: NOON + DAY / 2 };

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

async function setUp() {
  const side = await signedInAs(google, MANAGER);
  await side.store.reports.put(reportRow(ENGINEER));
  const sync = createSync(side);
  const view = () => readAttendeeView(side.store, ENGINEER, THURSDAY, ZONE);
  return { ...side, ...sync, view };
}

/** As published by Engineer A's copy. */
function publish(more: Record<string, string>, event: object): string {
  google.advance(MINUTE);
  const extendedProperties = { shared: { letThemCook: '1', ...more } };
  return google.world.events.insert(ENGINEER, { ...event, extendedProperties }).id;
}
const evening = {
  start: { dateTime: '2026-11-19T19:00:00+01:00', timeZone: ZONE },
  end: { dateTime: '2026-11-19T20:00:00+01:00', timeZone: ZONE },
};
const allDay = { transparency: 'transparent', start: { date: '2026-12-04' }, end: { date: '2026-12-05' } };
const contract = (terms: object) => ({
  'letThemCook.contract': JSON.stringify({ zone: ZONE, hours: { TH: ['08:00', '15:00'] }, ...terms }),
});

describe('what a colleague published of their terms', () => {
  test('is read off the newest block, and finish lines off blocks and events that take no time', async () => {
    publish({ ...contract({ noticeHours: 4 }), 'letThemCook.finish': '2026-11-27' }, evening);
    publish(contract({ noticeHours: 24, edges: false, cap: 0.6 }), evening);
    publish({ 'letThemCook.finish': '2026-12-04' }, allDay);
    const side = await setUp();
    await side.syncReports();
    const view = await side.view();
    expect(view.terms).toEqual({ noticeHours: 24, mayBookEdges: false, capShare: 0.6 });
    expect(view.finishDates).toEqual(['2026-11-27', '2026-12-04']);
    // The finish line itself takes no time.
    expect(view.focusBlocks.every(({ interval }) => interval.end - interval.start < DAY)).toBe(true);
  });

  test('without a contract there are no terms, and without a finish line no date', async () => {
    const side = await setUp();
    await side.syncReports();
    expect(await side.view()).toMatchObject({ finishDates: [] });
    expect((await side.view()).terms).toBeUndefined();
  });

  test('stays known when only busy times are read again, and goes when it is gone', async () => {
    const id = publish({ 'letThemCook.finish': '2026-12-04' }, allDay);
    publish(contract({ noticeHours: 24 }), evening);
    const side = await setUp();
    await side.syncReports();
    await side.syncReports({ emails: [ENGINEER], range: THURSDAY, purpose: 'draft' });
    expect(await side.view()).toMatchObject({ terms: { noticeHours: 24 }, finishDates: ['2026-12-04'] });
    google.world.events.patch(ENGINEER, id, { status: 'cancelled' });
    await side.syncReports({ isForced: true });
    expect((await side.view()).finishDates).toEqual([]);
  });
});
