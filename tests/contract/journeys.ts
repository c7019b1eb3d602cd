// A long day with Google: one person publishes through all kinds of trouble, another one reads.

import { ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D, MANAGER, ZONE } from '../../demo/seed.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { DAY, MINUTE } from '../../domain/time.ts';
import { weeklyBlock } from '../support/builders.ts';
import type { TestGoogle } from '../support/local-google.ts';
import type { OurSide } from './load-our-side.ts';

const MORNINGS = weeklyBlock({ id: 'mornings', days: ['TH'] });
const INSERT = { method: 'POST', path: /\/events$/ };

export async function playJourneys(our: OurSide, google: TestGoogle): Promise<void> {
  await publishThroughTrouble(our, google);
  await publishWithoutFocusTime(our, google);
  await readOwnCalendar(our, google);
  await readTeam(our, google);
}

/** 401, 403, 409, 410 and 412 on the way. */
async function publishThroughTrouble(our: OurSide, google: TestGoogle): Promise<void> {
  const { store, publish } = await publisher(our, google, ENGINEER_A);
  const published = () =>
    google.world.events.list(ENGINEER_A).filter(({ extendedProperties }) => extendedProperties?.shared);
  await store.blocks.put(MORNINGS);
  google.faults.next(1, { kind: 'drop', when: 'after' }, INSERT);
  await publish();
  await publish();
  google.world.events.patch(ENGINEER_A, published()[0]?.id ?? '', { colorId: '5' });
  google.faults.expireTokens(ENGINEER_A);
  await store.blocks.put({ ...MORNINGS, from: '10:00', level: 'ask' });
  google.faults.next(1, { kind: 'status', status: 403, reason: 'forbidden' }, { method: 'PATCH' });
  await publish();
  google.advance(DAY);
  await publish();
  google.world.events.remove(ENGINEER_A, published().at(-1)?.id ?? '');
  await store.blocks.put({ kind: 'single', id: 'now', interval: soon(google), level: 'soft', zone: ZONE });
  await store.blocks.delete('mornings');
  await publish();
}

async function publishWithoutFocusTime(our: OurSide, google: TestGoogle): Promise<void> {
  google.world.people.change(ENGINEER_B, { hasFocusTime: false });
  const { store, publish } = await publisher(our, google, ENGINEER_B);
  await store.blocks.put(MORNINGS);
  await publish();
}

async function publisher(our: OurSide, google: TestGoogle, email: string) {
  const side = await our.signedInAs(google, email);
  const settings = async () => ({ ...defaultSettings(ZONE), publishVisibility: 'public' as const });
  return { ...side, ...our.createPublish({ ...side, settings }) };
}

/** In full by small pages, by changes, from the start after 410, and through a quota. */
async function readOwnCalendar(our: OurSide, google: TestGoogle): Promise<void> {
  const side = await our.signedInAs(google, MANAGER);
  const { syncOwn } = our.createSync(side);
  side.network.pageSize = 5;
  await syncOwn();
  const start = { dateTime: '2026-11-23T19:00:00+01:00', timeZone: ZONE };
  const series = { summary: 'Weekly', start, end: { ...start, dateTime: '2026-11-23T20:00:00+01:00' } };
  const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=8'];
  const { id } = google.world.events.insert(MANAGER, { ...series, recurrence });
  const attendees = [{ email: MANAGER }, { email: ENGINEER_A }, { email: ENGINEER_D }];
  google.world.events.insert(MANAGER, { ...series, summary: 'Crowd', attendees });
  google.world.events.insert(MANAGER, {
    summary: 'Away',
    start: { date: '2026-11-24' },
    end: { date: '2026-11-25' },
  });
  await syncOwn();
  google.world.events.remove(MANAGER, id);
  await syncOwn();
  google.faults.expireSyncTokens(MANAGER);
  await syncOwn();
  google.faults.next(1, { kind: 'status', status: 429, retryAfterSeconds: 30 });
  await syncOwn();
}

/** Details, free/busy only, nothing, and focus time that is not ours. */
async function readTeam(our: OurSide, google: TestGoogle): Promise<void> {
  const side = await our.signedInAs(google, MANAGER);
  const { syncReports } = our.createSync(side);
  const team = [ENGINEER_A, ENGINEER_B, ENGINEER_C, ENGINEER_D, 'nobody@example.com'];
  await side.store.reports.bulkPut(team.map((email) => our.reportRow(email)));
  await syncReports({ isForced: true });
  google.world.acl.share(ENGINEER_A, 'example.com', 'freeBusyReader');
  google.advance(30 * MINUTE);
  await syncReports({ isForced: true });
}

function soon(google: TestGoogle) {
  const start = google.world.now() + 30 * MINUTE;
  return { start, end: start + 60 * MINUTE };
}
