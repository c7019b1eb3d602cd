import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timedAt } from '../../../demo/google/event-resource.ts';
import { ZONE } from '../../../demo/seed.ts';
import type { DraftReading } from '../../../domain/event-draft.ts';
import { HOUR, MINUTE } from '../../../domain/time.ts';
import { createAccountWorkers } from '../../../entrypoints/background/account-workers.ts';
import { startBackground } from '../../../entrypoints/background/start.ts';
import { eventDraft, span } from '../../support/builders.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';
import { weekly } from '../../support/overviews.ts';
import { startWorker } from './support/worker-side.ts';

const A = 'manager@example.com';
const B = 'engineer-b@example.com';
const WATCHED_BY_A = 'engineer-a@example.com';
const WATCHED_BY_B = 'engineer-d@example.com';
let google: TestGoogle;

beforeEach(async () => {
  google = await startGoogleForTest({ isPublished: true });
});
afterEach(() => google.close());

function draftWith(guest: string): DraftReading {
  const draft = eventDraft({ guests: [guest], interval: span('10:30-11:00', '2026-11-19') });
  return { status: 'read', draft, ranks: {} } as unknown as DraftReading;
}

/** A first, with a block and a report; then B as well, with another report. B is in use. */
async function bothConnected() {
  const side = await startWorker(google, { email: A });
  await side.handlers.connect({});
  await side.handlers.saveBlock({ block: weekly({ id: 'of-a' }) });
  await side.handlers.addReports({ people: [{ email: WATCHED_BY_A, name: null }] });
  await side.handlers.syncNow({});
  side.identity.person = { email: B };
  const overview = await side.handlers.connect({ isAnother: true });
  const ofB = await side.handlersNow();
  await ofB.addReports({ people: [{ email: WATCHED_BY_B, name: null }] });
  await ofB.syncNow({});
  return { ...side, overview, ofB };
}

function askedBy(guest: string): (string | null)[] {
  const asked = google.requests.filter({ path: new RegExp(`/calendars/${encodeURIComponent(guest)}/`) });
  return [...new Set(asked.map(({ account }) => account))];
}

describe('two accounts in one browser', () => {
  it('S27 a tab is judged by its own account: people, data and token of the other are neither shown nor used', async () => {
    const { ofB } = await bothConnected();
    expect(await ofB.assessDraft({ reading: draftWith(WATCHED_BY_A), account: B })).toEqual({
      status: 'silent',
      because: 'notWatched',
    });
    expect(await ofB.assessDraft({ reading: draftWith(WATCHED_BY_A), account: A })).toMatchObject({
      status: 'assessed',
    });
    google.advance(30 * MINUTE);
    await ofB.assessDraft({ reading: draftWith(WATCHED_BY_A), account: A });
    await ofB.assessDraft({ reading: draftWith(WATCHED_BY_B), account: B });
    expect(askedBy(WATCHED_BY_A)).toEqual([A]);
    expect(askedBy(WATCHED_BY_B)).toEqual([B]);
  });

  it('S27 a tab of an account that is not connected is told so', async () => {
    const { ofB } = await bothConnected();
    const page = 'engineer-c@example.com';
    const answer = await ofB.assessDraft({ reading: draftWith(WATCHED_BY_B), account: page });
    expect(answer).toEqual({ status: 'otherAccount', page, connected: B });
  });

  it('S27 a disconnected account’s data is not shown in its tab', async () => {
    const { handlers, ofB } = await bothConnected();
    await handlers.disconnect({});
    const answer = await ofB.assessDraft({ reading: draftWith(WATCHED_BY_B), account: A });
    expect(answer).toEqual({ status: 'otherAccount', page: A, connected: B });
  });

  it('the overview shows only the one in use, and going back finds everything as it was', async () => {
    const { overview, identity, ofB } = await bothConnected();
    expect(overview).toMatchObject({ connection: { email: B }, blocks: [], reports: [] });
    identity.person = { email: A };
    const back = await ofB.connect({ isAnother: true });
    expect(back.connection).toMatchObject({ status: 'connected', email: A });
    expect(back.blocks.map(({ block }) => block.id)).toEqual(['of-a']);
    expect(back.reports.map(({ email }) => email)).toEqual([WATCHED_BY_A]);
  });

  it('each have their saved meetings looked for, whichever is in use, and the notification names its own', async () => {
    const { notified, fire, surroundings, opened, ofB } = await bothConnected();
    const [ofA] = await createAccountWorkers(surroundings).others();
    expect((await ofA?.connection.status())?.email).toBe(A);
    await ofA?.tickAside();
    google.advance(MINUTE);
    const interval = span('10:30-11:00', '2026-11-19');
    google.world.events.insert(A, {
      summary: 'By phone',
      attendees: [{ email: WATCHED_BY_A }],
      start: timedAt(interval.start, ZONE),
      end: timedAt(interval.end, ZONE),
    });
    startBackground(surroundings);
    google.advance(2 * HOUR);
    fire('alarm', { name: 'tick' });
    await vi.waitFor(() => expect(notified).toHaveLength(1));
    fire('notification', notified[0]?.id);
    await vi.waitFor(() => expect(opened).toEqual([expect.stringContaining(encodeURIComponent(A))]));
    expect((await ofB.getOverview({})).connection.email).toBe(B);
  });

  it('are each told of what their own page shows, and a disconnected one of nothing', async () => {
    const { handlers, workers, ofB } = await bothConnected();
    google.advance(MINUTE);
    const readers = () =>
      google.requests.filter({ method: 'GET', path: /primary\/events$/ }).map(({ account }) => account);
    google.requests.clear();
    await ofB.calendarShowsNews({ account: A });
    await vi.waitFor(() => expect(readers()).toEqual([A]));
    google.advance(MINUTE);
    await handlers.disconnect({});
    await ofB.calendarShowsNews({ account: A });
    expect(readers()).toEqual([A]);
    expect(await workers.others()).toEqual([]);
  });

  it('a message that is under way when another account is connected ends on the account it began with', async () => {
    const side = await startWorker(google, { email: A });
    await side.handlers.connect({});
    side.identity.person = { email: B };
    const [, saved] = await Promise.all([
      side.handlers.connect({ isAnother: true }),
      side.handlers.saveBlock({ block: weekly({ id: 'of-a' }) }),
    ]);
    expect(saved.connection.email).toBe(A);
    await side.handlers.syncNow({});
    const writers = google.requests
      .filter({ method: 'POST', path: /\/events$/ })
      .map(({ account }) => account);
    expect(new Set(writers)).toEqual(new Set([A]));
    expect((await (await side.handlersNow()).getOverview({})).blocks).toEqual([]);
  });
});
