// One draft with eight guests, judged against a full store: 200 calendars of twelve weeks.

import { defaultSettings } from '../../domain/settings.ts';
import { DAY, HOUR, type Instant } from '../../domain/time.ts';
import { instantOf, localDateOf } from '../../domain/zoned-time.ts';
import { createGuard } from '../../services/guard/guard.ts';
import { readAttendeeView, readOwnBusy } from '../../store/attendee-view.ts';
import type { Database } from '../../store/database.ts';
import { createDatabase } from '../../store/open-database.ts';
import { replaceWeeks, wholeWeeks } from '../../store/weeks.ts';

const CALENDARS = 200;
const WEEKS = 12;
const GUESTS = 8;
const ZONE = 'Europe/Berlin';

/** Milliseconds of each assessment. */
export async function benchAssess(options: { readonly now: Instant; readonly rounds: number }) {
  const { now, rounds } = options;
  const store = createDatabase('bench-assess');
  await fill(store, now);
  const settings = defaultSettings(ZONE);
  const guard = createGuard({
    settings: async () => settings,
    connection: async () => ({ status: 'connected', email: null, clientIdFrom: null, redirectUrl: '' }),
    savedAt: async () => 0,
    watched: async () => new Set(await store.reports.toCollection().primaryKeys()),
    attendee: (email, range) => readAttendeeView(store, email, range, ZONE),
    organizer: async (range) => ({
      busy: await readOwnBusy(store, range),
      workingHours: settings.workingHours,
    }),
    refresh: async () => {
      throw new Error('everything is fresh');
    },
    onLateNews: () => {},
    patience: () => new Promise(() => {}),
    now: () => now,
  });
  const timings: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const question = questionOf(round + 5, now);
    const startedAt = performance.now();
    const answer = await guard.assess(question);
    if (round >= 0) timings.push(performance.now() - startedAt);
    if (answer.status !== 'assessed') throw new Error(`a draft on blocks is not ${answer.status}`);
  }
  await store.delete();
  return timings;
}

function questionOf(round: number, now: Instant) {
  const start = instantOf(localDateOf(now + 7 * DAY, ZONE), '10:00', ZONE);
  const guests = Array.from({ length: GUESTS }, (_, index) =>
    addressOf((round * GUESTS + index) % CALENDARS),
  );
  const draft = {
    surface: 'quick-create-bubble',
    id: String(round),
    title: '',
    interval: { start, end: start + HOUR },
    isAllDay: false,
    zone: ZONE,
    guests,
  };
  return { reading: { status: 'read', draft, ranks: {} }, account: null } as const;
}

/** Everybody: cooking from 9 to 12 each day, and six hours of meetings. */
async function fill(store: Database, now: Instant): Promise<void> {
  const window = wholeWeeks({ start: now - 2 * 7 * DAY, end: now + (WEEKS - 3) * 7 * DAY });
  const days = Array.from(
    { length: (window.end - window.start) / DAY },
    (_, day) => window.start + day * DAY,
  );
  for (let index = 0; index < CALENDARS; index += 1) {
    const owner = addressOf(index);
    const terms = { owner, level: 'hard', blockId: 'mornings', flareUntil: null } as const;
    const events = days.map((day) => {
      const interval = { start: day + 8 * HOUR, end: day + 11 * HOUR };
      return { id: `block${day}`, interval, focus: { ...terms, interval } };
    });
    const busy = days.flatMap((day) =>
      [12, 14, 16].map((hour) => ({ start: day + hour * HOUR, end: day + (hour + 1) * HOUR })),
    );
    const seen = { visibility: 'blocks', syncedAt: now } as const;
    await replaceWeeks(store, window, { calendar: owner, events, busy, ...seen });
    const person = { email: owner, name: owner, addedAt: now, zone: ZONE, workingHours: null, problem: null };
    await store.reports.put({ ...person, ...seen });
  }
}

function addressOf(index: number): string {
  return `engineer-${index}@example.com`;
}
