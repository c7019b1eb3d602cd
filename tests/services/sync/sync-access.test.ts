import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarClient } from '../../../calendar/api/calendar-client.ts';
import { DAY, type Interval, MINUTE } from '../../../domain/time.ts';
import { createSync } from '../../../services/sync/sync.ts';
import { readAttendeeView, readOwnBusy } from '../../../store/attendee-view.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { EVENING, MANAGER, span, timed, ZONE } from '../../support/own-calendar.ts';
import { reportRow, signedInAs } from '../../support/signed-in.ts';

const SHARES_DETAILS = 'engineer-a@example.com';
const SHARES_FREE_BUSY = 'engineer-b@example.com';
const HAS_OTHER_FOCUS_TIME = 'engineer-d@example.com';
const TEAM = [SHARES_DETAILS, SHARES_FREE_BUSY, 'engineer-c@example.com', HAS_OTHER_FOCUS_TIME];

let google: TestGoogle;
beforeEach(async () => {
  google = await startGoogleForTest();
});
afterEach(() => google.close());

async function setUp(reports: readonly string[] = TEAM) {
  const side = await signedInAs(google, MANAGER);
  await side.store.reports.bulkPut(reports.map((email) => reportRow(email)));
  const view = (email: string, range = EVENING) => readAttendeeView(side.store, email, range, ZONE);
  return { ...side, ...createSync(side), view, report: (email: string) => side.store.reports.get(email) };
}

const contract = JSON.stringify({ zone: 'Asia/Tokyo', hours: { TH: ['10:00', '15:00'] } });
function publish(email: string, range: Interval = EVENING, more = {}): string {
  const shared = { letThemCook: '1', 'letThemCook.block': 'evenings', 'letThemCook.contract': contract };
  return google.world.events.insert(email, {
    start: { dateTime: new Date(range.start).toISOString() },
    end: { dateTime: new Date(range.end).toISOString() },
    extendedProperties: { shared },
    ...more,
  }).id;
}
const FAR: Interval = { start: EVENING.start + 100 * DAY, end: EVENING.end + 100 * DAY };

describe('one of four calendars that cannot be read', () => {
  it.each([
    [403, 'forbidden', 'refused'],
    [400, 'badRequest', 'refused'],
    [500, 'backendError', 'offline'],
  ] as const)(
    'S19 (%i %s) is marked and not called free; the others are read',
    async (status, reason, problem) => {
      const side = await setUp();
      google.faults.next(1, { kind: 'status', status, reason }, { path: /engineer-a.*events$/ });
      await side.syncReports();
      expect(await side.report(SHARES_DETAILS)).toMatchObject({ problem, syncedAt: null });
      expect(await side.view(SHARES_DETAILS)).toMatchObject({ visibility: 'none', syncedAt: null });
      expect(await side.view(SHARES_FREE_BUSY)).toMatchObject({ visibility: 'busy' });
      expect(await side.view(HAS_OTHER_FOCUS_TIME)).toMatchObject({ visibility: 'blocks' });
    },
  );

  it('S19 but when Google serves nobody, it is not asked for everybody in turn', async () => {
    const side = await setUp();
    google.faults.next(99, { kind: 'status', status: 503 }, { path: /events$/ });
    await side.syncReports();
    expect(google.requests.filter({ path: /events$/ })).toHaveLength(2);
    expect(await side.report(HAS_OTHER_FOCUS_TIME)).toMatchObject({ problem: 'offline' });
  });

  it.each([
    ['no list', { busy: 'all day' }],
    ['a range without times', { busy: [{ start: 'soon' }] }],
    ['nothing in it', { busy: [null] }],
  ])(
    'S19 because free/busy says nonsense of them (%s) is marked and not called free',
    async (_, nonsense) => {
      const side = await setUp();
      google.faults.next(
        1,
        {
          kind: 'edit',
          edit: (answer) => ({
            ...answer,
            calendars: { ...(answer.calendars as object), [SHARES_DETAILS]: nonsense },
          }),
        },
        { path: /freeBusy$/ },
      );
      await side.syncReports();
      expect(await side.report(SHARES_DETAILS)).toMatchObject({ problem: 'malformed' });
      expect(await side.view(SHARES_DETAILS)).toMatchObject({ visibility: 'none' });
      expect(await side.view(HAS_OTHER_FOCUS_TIME)).toMatchObject({ visibility: 'blocks' });
    },
  );
});

describe('the same event id in several calendars', () => {
  it('S20 is an event in each, and goes from one without the others', async () => {
    const side = await setUp();
    const id = 'sameideach';
    publish(SHARES_DETAILS, EVENING, { id });
    publish(HAS_OTHER_FOCUS_TIME, span('20:00', '21:00'), { id });
    google.world.events.insert(MANAGER, { id, start: timed('22:00'), end: timed('23:00') });
    await side.syncOwn();
    await side.syncReports();
    google.world.events.remove(SHARES_DETAILS, id);
    await side.syncReports({ isForced: true });
    expect((await side.view(SHARES_DETAILS)).focusBlocks).toEqual([]);
    expect((await side.view(HAS_OTHER_FOCUS_TIME)).focusBlocks).toMatchObject([
      { owner: HAS_OTHER_FOCUS_TIME, interval: span('20:00', '21:00') },
    ]);
    expect(await readOwnBusy(side.store, EVENING)).toEqual([span('22:00', '23:00')]);
  });
});

describe('a colleague who shares less than before', () => {
  it('S28 from details to free/busy: their blocks are forgotten in every week, their busy times stay', async () => {
    const side = await setUp();
    publish(SHARES_DETAILS);
    publish(SHARES_DETAILS, FAR);
    await side.syncReports();
    await side.syncReports({ emails: [SHARES_DETAILS], range: FAR });
    expect((await side.view(SHARES_DETAILS, FAR)).focusBlocks).toHaveLength(1);
    expect((await side.view(SHARES_DETAILS)).workingHours.zone).toBe('Asia/Tokyo');
    google.world.acl.share(SHARES_DETAILS, 'example.com', 'freeBusyReader');
    // Only the week of a draft is read: it tells enough.
    await side.syncReports({ emails: [SHARES_DETAILS], range: EVENING, isForced: true });
    for (const range of [EVENING, FAR]) {
      expect(await side.view(SHARES_DETAILS, range)).toMatchObject({
        visibility: 'busy',
        focusBlocks: [],
        busy: [range],
        workingHours: { zone: ZONE },
      });
    }
    expect(await side.report(SHARES_DETAILS)).toMatchObject({ visibility: 'busy', access: 'freeBusy' });
    expect(JSON.stringify(await side.store.weeks.toArray())).not.toContain('evenings');
  });

  it('S28 from free/busy to nothing: nothing is kept, not even their zone', async () => {
    const side = await setUp([SHARES_FREE_BUSY]);
    await side.syncReports();
    expect(await side.report(SHARES_FREE_BUSY)).toMatchObject({ visibility: 'busy', zone: ZONE });
    google.world.acl.share(SHARES_FREE_BUSY, 'example.com', 'none');
    await side.syncReports({ emails: [SHARES_FREE_BUSY], range: EVENING, isForced: true });
    expect(await side.report(SHARES_FREE_BUSY)).toMatchObject({
      visibility: 'none',
      access: 'nothing',
      zone: null,
      workingHours: null,
    });
    expect(await side.store.weeks.count()).toBe(0);
  });

  it('S28 who shows the blocks alone to everybody still does in the other weeks', async () => {
    const side = await setUp([SHARES_FREE_BUSY]);
    publish(SHARES_FREE_BUSY, EVENING, { visibility: 'public' });
    await side.syncReports();
    const nextWeek = { start: EVENING.start + 7 * DAY, end: EVENING.end + 7 * DAY };
    await side.syncReports({ emails: [SHARES_FREE_BUSY], range: nextWeek, isForced: true });
    expect((await side.view(SHARES_FREE_BUSY)).focusBlocks).toHaveLength(1);
    expect(await side.report(SHARES_FREE_BUSY)).toMatchObject({ visibility: 'blocks', access: 'freeBusy' });
  });

  it('S28 and more again: what is shared is seen', async () => {
    const side = await setUp([SHARES_DETAILS]);
    publish(SHARES_DETAILS);
    google.world.acl.share(SHARES_DETAILS, 'example.com', 'freeBusyReader');
    await side.syncReports();
    google.world.acl.share(SHARES_DETAILS, 'example.com', 'reader');
    await side.syncReports({ isForced: true });
    expect(await side.view(SHARES_DETAILS)).toMatchObject({ visibility: 'blocks', focusBlocks: [{}] });
  });
});

describe('answers about a colleague that come in another order', () => {
  async function inWrongOrder(
    side: Awaited<ReturnType<typeof setUp>>,
    meanwhile: () => Promise<void>,
  ): Promise<void> {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const api = {
      ...side.api,
      async listFocusTime(...request: Parameters<CalendarClient['listFocusTime']>) {
        const answer = await side.api.listFocusTime(...request);
        asked.resolve();
        await gate.promise;
        return answer;
      },
    };
    const late = createSync({ ...side, api }).syncReports({ isForced: true });
    await asked.promise;
    google.advance(MINUTE);
    await meanwhile();
    gate.resolve();
    await late;
  }

  it('S26 the newer one stays where it answered, the older one counts elsewhere', async () => {
    const side = await setUp([SHARES_DETAILS]);
    const id = publish(SHARES_DETAILS);
    const nextWeek = { start: EVENING.start + 7 * DAY, end: EVENING.end + 7 * DAY };
    publish(SHARES_DETAILS, nextWeek);
    await inWrongOrder(side, async () => {
      google.world.events.patch(SHARES_DETAILS, id, { start: timed('20:00'), end: timed('21:00') });
      await side.syncReports({ range: EVENING, isForced: true });
    });
    expect((await side.view(SHARES_DETAILS)).focusBlocks).toMatchObject([
      { interval: span('20:00', '21:00') },
    ]);
    expect((await side.view(SHARES_DETAILS, nextWeek)).focusBlocks).toMatchObject([{ interval: nextWeek }]);
  });

  it.each(['freeBusyReader', 'none'] as const)(
    'S26 what was seen before the calendar became "%s" is not kept',
    async (role) => {
      const side = await setUp([SHARES_DETAILS]);
      publish(SHARES_DETAILS);
      await inWrongOrder(side, async () => {
        google.world.acl.share(SHARES_DETAILS, 'example.com', role);
        await side.syncReports({ range: EVENING, isForced: true });
      });
      expect(JSON.stringify(await side.store.weeks.toArray())).not.toContain('evenings');
      expect((await side.view(SHARES_DETAILS)).visibility).toBe(role === 'none' ? 'none' : 'busy');
    },
  );

  it('S26 and a clock that was set back makes no answer old', async () => {
    const side = await setUp([SHARES_DETAILS]);
    await side.syncReports();
    google.advance(-2 * 60 * MINUTE);
    publish(SHARES_DETAILS);
    await side.syncReports({ isForced: true });
    expect((await side.view(SHARES_DETAILS)).focusBlocks).toMatchObject([{ interval: EVENING }]);
  });
});
