import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE } from '../../../domain/time.ts';
import { followNotice } from '../../../entrypoints/background/second-chances.ts';
import { readValue } from '../../../store/values.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { A, book } from '../../support/net.ts';
import { MANAGER, span } from '../../support/own-calendar.ts';
import { startWorker } from './support/worker-side.ts';

type Side = Awaited<ReturnType<typeof startWorker>>;

let google: TestGoogle;
let side: Side;
beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
  side = await startWorker(google, { email: MANAGER });
  await side.handlers.connect({});
  await side.handlers.addReports({ people: [{ email: A, name: null }] });
  await side.handlers.syncNow({});
  google.advance(MINUTE);
});
afterEach(() => google.close());

const titles = () => side.notified.map(({ title }) => title);
const ownReads = () => google.requests.filter({ method: 'GET', path: /primary\/events$/ }).length;

describe('a tick', () => {
  it('tells of a meeting that its own reading finds, and the badge counts it', async () => {
    book(google, '10:30', '11:00');
    google.advance(60 * MINUTE);
    await side.worker.tick();
    expect(titles()).toEqual(['“Quick sync” landed on cooking time']);
    expect(side.badge.text).toBe('1');
  });

  it('after a draft closed under an unanswered card reads one’s own calendar, once', async () => {
    await side.worker.tick();
    await side.worker.secondChances.noteClosed({ areGuestsUnknown: false });
    google.advance(MINUTE);
    book(google, '10:30', '11:00');
    const before = ownReads();
    await side.worker.tick();
    expect(titles()).toHaveLength(1);
    google.advance(MINUTE);
    await side.worker.tick();
    expect(ownReads() - before).toBe(1);
  });

  it('stays silent when signed out', async () => {
    book(google, '10:30', '11:00');
    await side.handlers.disconnect({});
    google.advance(60 * MINUTE);
    await side.worker.tick();
    expect(titles()).toEqual([]);
  });
});

describe('an open calendar that shows something new', () => {
  const shows = (account: string | null = MANAGER) => side.handlers.calendarShowsNews({ account });
  const readings = async (work: () => Promise<void>) => {
    const before = ownReads();
    await work();
    return ownReads() - before;
  };

  it('has one’s own calendar read at once, and what is found told', async () => {
    book(google, '10:30', '11:00');
    await shows();
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    google.advance(MINUTE);
    expect(await readings(side.worker.tick)).toBe(0);
  });

  it('twice in a minute is read once at once, and once more when that minute is over', async () => {
    const reads = ownReads();
    await shows();
    await vi.waitFor(() => expect(ownReads()).toBe(reads + 1));
    await side.worker.tick();
    google.advance(10_000);
    book(google, '10:30', '11:00');
    expect(
      await readings(async () => {
        for (let more = 0; more < 50; more += 1) await shows();
        await side.worker.tick();
      }),
    ).toBe(0);
    await vi.waitFor(() =>
      expect([...side.alarms.values()]).toMatchObject([{ when: google.world.now() + 50_000 }]),
    );
    google.advance(50_000);
    await side.worker.tick();
    expect(titles()).toHaveLength(1);
  });

  it('all the time is a forged one: it is believed twenty times an hour', async () => {
    const inAnHour = async () => {
      for (let minute = 0; minute < 60; minute += 1) {
        google.advance(MINUTE);
        await side.worker.secondChances.noteNews();
        await side.worker.secondChances.look();
      }
    };
    expect(await readings(inAnHour)).toBe(20);
    expect(await readings(inAnHour)).toBe(20);
  });

  it('is not asked about when nobody is watched, when the account is not connected, or not known', async () => {
    const concerned = async () => (await readValue(side.worker.store, 'newsAt')) !== null;
    await shows(null);
    await shows('engineer-d@example.com');
    expect(await concerned()).toBe(false);
    await side.handlers.removeReport({ email: A });
    await shows();
    expect(await concerned()).toBe(false);
    await side.handlers.addReports({ people: [{ email: A, name: null }] });
    const reads = ownReads();
    await shows();
    await vi.waitFor(() => expect(ownReads()).toBe(reads + 1));
    expect(await concerned()).toBe(true);
  });
});

describe('a draft that went away, and of which nobody knows for whom it was', () => {
  it('has one’s own calendar read once, like news', async () => {
    await side.handlers.draftClosed({ account: MANAGER, guests: [], areGuestsUnknown: true });
    const reads = ownReads();
    book(google, '10:30', '11:00');
    google.advance(3_000);
    await side.worker.secondChances.look();
    expect(titles()).toHaveLength(1);
    google.advance(MINUTE);
    await side.worker.tick();
    expect(ownReads()).toBe(reads + 1);
  });
});

describe('a draft that was saved although its card was answered', () => {
  it('is not told of', async () => {
    const interval = span('10:30', '11:00');
    const about = { account: MANAGER, interval, guests: [A], draftId: 'draft-1', reason: null };
    await side.handlers.wavedThrough(about);
    book(google, '10:30', '11:00');
    await side.handlers.syncNow({});
    expect(titles()).toEqual([]);
  });
});

describe('the page', () => {
  it('is opened by a click on the notification, for the account that it spoke of', async () => {
    book(google, '10:30', '11:00');
    await side.handlers.syncNow({});
    const [{ id } = { id: '' }] = side.notified;
    await followNotice(side.browser, 'somebody else’s');
    expect(side.opened).toEqual([]);
    await followNotice(side.browser, id);
    expect(side.opened).toEqual([
      expect.stringMatching(/\/second-chance\.html\?account=manager%40example\.com$/),
    ]);
    expect(side.notifications.size).toBe(0);
  });

  it('moves a meeting, and notification and badge go with it', async () => {
    const id = book(google, '10:30', '11:00');
    await side.handlers.syncNow({});
    const to = span('13:00', '13:30');
    const answer = await side.handlers.moveMeeting({ account: MANAGER, eventId: id, to });
    expect(answer.items).toMatchObject([{ outcome: { kind: 'moved', to } }]);
    await side.worker.tick();
    expect(side.badge.text).toBe('');
    expect(side.notifications.size).toBe(0);
  });

  it('of an account that is not connected shows the one in use', async () => {
    book(google, '10:30', '11:00');
    await side.handlers.syncNow({});
    const { account, items } = await side.handlers.getSecondChances({ account: 'nobody@example.com' });
    expect([account, items.length]).toEqual([MANAGER, 1]);
  });
});
