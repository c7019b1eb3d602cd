import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarClient } from '../../../calendar/api/calendar-client.ts';
import { DAY, HOUR, type Interval, MINUTE } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { adoptAccount } from '../../../store/account.ts';
import { readAttendeeView } from '../../../store/attendee-view.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { reportRow, signedInAs } from '../../support/signed-in.ts';

const MANAGER = 'manager@example.com';
const SHARES_DETAILS = 'engineer-a@example.com';
const SHARES_FREE_BUSY = 'engineer-b@example.com';
const SHARES_NOTHING = 'engineer-c@example.com';
const HAS_OTHER_FOCUS_TIME = 'engineer-d@example.com';
const TEAM = [SHARES_DETAILS, SHARES_FREE_BUSY, SHARES_NOTHING, HAS_OTHER_FOCUS_TIME];
const ZONE = 'Europe/Berlin';

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

const at = (time: string) => ({ dateTime: `2026-11-19T${time}:00+01:00`, timeZone: ZONE });
const instant = (time: string) => Date.parse(`2026-11-19T${time}:00+01:00`);
const THURSDAY: Interval = { start: instant('00:00'), end: instant('00:00') + DAY };
/** An evening, where the seeded week has nothing. */
const EVENING: Interval = { start: instant('19:00'), end: instant('23:00') };

async function setUp(reports: readonly string[] = TEAM) {
  const side = await signedInAs(google, MANAGER);
  await side.store.reports.bulkPut(reports.map((email) => reportRow(email)));
  const view = (email: string, range = THURSDAY) => readAttendeeView(side.store, email, range, ZONE);
  return { ...side, ...createSync(side), view, report: (email: string) => side.store.reports.get(email) };
}

const eventCalls = () => google.requests.filter({ path: /\/events$/ });
/** What a publisher of this extension writes. */
const ours = (block: string) => ({
  extendedProperties: { shared: { letThemCook: '1', 'letThemCook.block': block } },
});

describe('colleagues’ calendars', () => {
  test('show exact blocks where details are shared', async () => {
    const side = await setUp();
    await side.syncReports();
    expect(await side.view(SHARES_DETAILS)).toMatchObject({
      visibility: 'blocks',
      focusBlocks: [
        {
          level: 'hard',
          blockId: 'demo-morning',
          interval: { start: instant('09:00'), end: instant('12:00') },
        },
      ],
      syncedAt: side.now(),
    });
    expect(await side.report(SHARES_DETAILS)).toMatchObject({
      visibility: 'blocks',
      zone: ZONE,
      problem: null,
    });
  });

  test('show focus time that others’ tools made, as soft', async () => {
    const side = await setUp();
    await side.syncReports();
    expect((await side.view(HAS_OTHER_FOCUS_TIME)).focusBlocks).toMatchObject([
      { level: 'soft', blockId: null },
    ]);
  });

  test('show busy times only where free/busy is shared', async () => {
    const side = await setUp();
    await side.syncReports();
    const view = await side.view(SHARES_FREE_BUSY);
    expect(view).toMatchObject({ visibility: 'busy', focusBlocks: [] });
    expect(view.busy.length).toBeGreaterThan(0);
  });

  test('show public blocks even where only free/busy is shared', async () => {
    google.world.events.insert(SHARES_FREE_BUSY, {
      summary: 'Focus time',
      start: at('19:00'),
      end: at('21:00'),
      visibility: 'public',
      ...ours('evenings'),
    });
    const side = await setUp();
    await side.syncReports();
    const view = await side.view(SHARES_FREE_BUSY);
    expect(view).toMatchObject({ visibility: 'blocks', focusBlocks: [{ blockId: 'evenings' }] });
    const nextWeek = { start: THURSDAY.start + 7 * DAY, end: THURSDAY.end + 7 * DAY };
    await side.syncReports({ range: nextWeek, isForced: true });
    expect((await side.view(SHARES_FREE_BUSY, nextWeek)).visibility).toBe('blocks');
    expect(await side.report(SHARES_FREE_BUSY)).toMatchObject({ visibility: 'blocks' });
  });

  test('show nothing where nothing is shared, and what was seen before is forgotten', async () => {
    const side = await setUp();
    await side.syncReports();
    expect(await side.view(SHARES_NOTHING)).toMatchObject({
      visibility: 'none',
      busy: [],
      syncedAt: side.now(),
    });
    expect((await side.view(SHARES_DETAILS)).focusBlocks).toHaveLength(1);
    google.world.acl.share(SHARES_DETAILS, 'example.com', 'none');
    await side.syncReports({ isForced: true });
    expect(await side.view(SHARES_DETAILS)).toMatchObject({ visibility: 'none', focusBlocks: [], busy: [] });
    expect(await side.store.weeks.where('calendar').equals(SHARES_DETAILS).count()).toBe(0);
  });

  test('that come to be shared are seen by the next draft', async () => {
    const side = await setUp();
    await side.syncReports();
    google.world.acl.share(SHARES_NOTHING, 'example.com', 'reader');
    await side.syncReports({ emails: [SHARES_NOTHING], range: THURSDAY, isForced: true });
    expect(await side.report(SHARES_NOTHING)).toMatchObject({ visibility: 'blocks' });
    expect(await side.view(SHARES_NOTHING)).toMatchObject({ visibility: 'blocks', syncedAt: side.now() });
  });

  test('read with the eyes of an account that is no longer connected are not kept', async () => {
    const side = await setUp();
    const late = {
      ...side.api,
      async listFocusTime(...request: Parameters<CalendarClient['listFocusTime']>) {
        await adoptAccount(side.store, SHARES_DETAILS, []);
        return side.api.listFocusTime(...request);
      },
    };
    await createSync({ ...side, api: late }).syncReports();
    expect(await side.store.weeks.count()).toBe(0);
    expect(await side.report(SHARES_DETAILS)).toMatchObject({ visibility: null });
  });

  test('never send their titles over the wire', async () => {
    const side = await setUp();
    await side.syncReports();
    const asked = google.requests.filter({ path: /\/calendars\/engineer/ });
    expect(asked.length).toBeGreaterThanOrEqual(2 * 3);
    for (const { query } of asked) {
      expect(query.get('fields')).toMatch(/^accessRole,timeZone,nextPageToken,items\(/);
      expect(query.get('fields')).not.toMatch(/summary|description|\*/);
    }
    for (const table of side.store.tables) {
      expect(JSON.stringify(await table.toArray())).not.toMatch(/Focus time|Standup|Planning|Dinner/i);
    }
  });

  test('are believed about the working hours that the newest block carries', async () => {
    const contract = (from: string) => JSON.stringify({ zone: ZONE, hours: { TH: [from, '15:00'] } });
    for (const [block, from] of [
      ['older', '07:00'],
      ['newer', '08:00'],
    ] as const) {
      google.advance(MINUTE);
      const shared = { ...ours(block).extendedProperties.shared, 'letThemCook.contract': contract(from) };
      const extendedProperties = { shared };
      google.world.events.insert(SHARES_DETAILS, {
        start: at('19:00'),
        end: at('20:00'),
        extendedProperties,
      });
    }
    const side = await setUp();
    await side.syncReports();
    expect((await side.view(SHARES_DETAILS)).workingHours).toEqual({
      zone: ZONE,
      days: { TH: ['08:00', '15:00'] },
    });
    expect((await side.view(HAS_OTHER_FOCUS_TIME)).workingHours.days.MO).toEqual(['09:00', '17:00']);
  });

  test('cost one freeBusy question for all and two lists for each whose calendar is there', async () => {
    const side = await setUp();
    await side.syncReports();
    expect(google.requests.filter({ path: /freeBusy$/ })).toHaveLength(1);
    expect(eventCalls()).toHaveLength(2 * 3);
  });

  test('are asked for in groups of fifty', async () => {
    const strangers = Array.from({ length: 60 }, (_, index) => `engineer-${index}@example.com`);
    const side = await setUp(strangers);
    await side.syncReports();
    const sizes = google.requests
      .filter({ path: /freeBusy$/ })
      .map(({ body }) => (body as { items: unknown[] }).items.length);
    expect(sizes).toEqual([50, 10]);
    expect((await side.report('engineer-59@example.com'))?.visibility).toBe('none');
  });

  test('of one person in trouble do not hold up the others', async () => {
    const side = await setUp();
    google.faults.next(
      1,
      { kind: 'status', status: 403, reason: 'forbidden' },
      { path: /engineer-a.*events$/ },
    );
    await side.syncReports();
    expect(await side.report(SHARES_DETAILS)).toMatchObject({ problem: 'refused', syncedAt: null });
    expect(await side.report(HAS_OTHER_FOCUS_TIME)).toMatchObject({ visibility: 'blocks', problem: null });
  });

  test('stay readable while the network is away', async () => {
    const side = await setUp();
    await side.syncReports();
    const before = await side.view(SHARES_DETAILS);
    side.network.isAway = true;
    google.advance(HOUR);
    await side.syncReports();
    expect(await side.view(SHARES_DETAILS)).toEqual(before);
    expect(await side.report(SHARES_DETAILS)).toMatchObject({
      problem: 'offline',
      syncedAt: before.syncedAt,
    });
  });

  test('cost one freeBusy question for all while their blocks are young', async () => {
    const side = await setUp();
    await side.syncReports();
    google.requests.clear();
    google.advance(30 * MINUTE);
    await side.syncReports();
    expect(google.requests.all().map(({ path }) => path)).toEqual(['/calendar/v3/freeBusy']);
    expect(await side.report(SHARES_DETAILS)).toMatchObject({ syncedAt: side.now(), visibility: 'blocks' });
    expect((await side.view(SHARES_DETAILS)).focusBlocks).toMatchObject([{ blockId: 'demo-morning' }]);
  });

  test('that a draft names are read with their blocks; of somebody who publishes, one list is enough', async () => {
    const side = await setUp();
    await side.syncReports();
    google.requests.clear();
    google.advance(HOUR);
    for (const email of [SHARES_DETAILS, HAS_OTHER_FOCUS_TIME]) {
      await side.syncReports({ emails: [email], range: THURSDAY, purpose: 'draft' });
    }
    const lists = eventCalls().map(
      ({ query }) => query.get('eventTypes') ?? query.get('sharedExtendedProperty'),
    );
    expect(lists).toEqual(['letThemCook=1', 'letThemCook=1', 'focusTime']);
    expect(await side.view(SHARES_DETAILS)).toMatchObject({ syncedAt: side.now() });
    expect((await side.view(HAS_OTHER_FOCUS_TIME)).focusBlocks).toMatchObject([{ blockId: null }]);
  });

  test('are as old as the older of busy times and blocks', async () => {
    const side = await setUp();
    await side.syncReports();
    const blocksReadAt = side.now();
    google.advance(HOUR);
    await side.syncReports();
    expect((await side.view(SHARES_DETAILS)).syncedAt).toBe(blocksReadAt);
  });

  test('whose block is no longer busy are read with their blocks, and it is gone', async () => {
    const side = await setUp();
    await side.syncReports();
    const published = google.world.events
      .list(SHARES_DETAILS)
      .find(({ extendedProperties }) => extendedProperties?.shared?.['letThemCook.block'] === 'demo-morning');
    google.world.events.remove(SHARES_DETAILS, published?.id ?? '');
    google.requests.clear();
    google.advance(HOUR);
    await side.syncReports();
    expect((await side.view(SHARES_DETAILS)).focusBlocks).toEqual([]);
    expect(eventCalls()).toHaveLength(1);
  });

  test('keep focus time of others’ tools while only the published list is read', async () => {
    google.world.events.insert(SHARES_DETAILS, {
      start: at('19:00'),
      end: at('20:00'),
      eventType: 'focusTime',
      focusTimeProperties: { autoDeclineMode: 'declineNone' },
    });
    const side = await setUp([SHARES_DETAILS]);
    await side.syncReports();
    google.advance(HOUR);
    await side.syncReports({ emails: [SHARES_DETAILS], range: THURSDAY, purpose: 'draft' });
    expect(await side.view(SHARES_DETAILS)).toMatchObject({
      focusBlocks: [{ blockId: 'demo-morning' }, { blockId: null, level: 'soft' }],
    });
  });

  test('read a moment ago are read again only when somebody insists', async () => {
    const side = await setUp();
    await side.syncReports();
    google.requests.clear();
    await side.syncReports({ emails: [SHARES_DETAILS], range: THURSDAY });
    expect(google.requests.all()).toEqual([]);
    await side.syncReports({ emails: [SHARES_DETAILS], range: THURSDAY, isForced: true });
    expect(google.requests.all()).toHaveLength(3);
  });

  test('of people who are not watched are not read', async () => {
    const side = await setUp([SHARES_DETAILS]);
    await side.syncReports({ emails: [HAS_OTHER_FOCUS_TIME] });
    expect(google.requests.all()).toEqual([]);
  });

  test('beyond the six weeks are unknown until a draft asks', async () => {
    const side = await setUp();
    await side.syncReports();
    const far = { start: THURSDAY.start + 100 * DAY, end: THURSDAY.end + 100 * DAY };
    expect(await side.view(SHARES_DETAILS, far)).toMatchObject({ visibility: 'none', syncedAt: null });
    await side.syncReports({ emails: [SHARES_DETAILS], range: far });
    expect(await side.view(SHARES_DETAILS, far)).toMatchObject({
      visibility: 'blocks',
      syncedAt: side.now(),
    });
  });

  test('hold no block that an outsider’s invitation claims to be', async () => {
    const attendees = [{ email: SHARES_DETAILS }];
    google.world.events.insert('outsider@example.org', {
      start: at('19:00'),
      end: at('20:00'),
      attendees,
      ...ours('forged'),
    });
    const side = await setUp();
    await side.syncReports();
    expect((await side.view(SHARES_DETAILS, EVENING)).focusBlocks).toEqual([]);
  });

  test('written by a newer copy are not called free', async () => {
    google.world.events.insert(HAS_OTHER_FOCUS_TIME, {
      start: at('19:00'),
      end: at('20:00'),
      eventType: 'focusTime',
      focusTimeProperties: { autoDeclineMode: 'declineNone' },
      extendedProperties: { shared: { letThemCook: '2' } },
    });
    const side = await setUp();
    await side.syncReports();
    expect((await side.view(HAS_OTHER_FOCUS_TIME, EVENING)).visibility).toBe('busy');
  });
});
