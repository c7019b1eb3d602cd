// The net behind the card over the local Google: a manager who leads two engineers, one of whom cooks on Thursday.

import type { EventResource } from '../../demo/google/event-resource.ts';
import type { Email } from '../../domain/focus-block.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { MINUTE } from '../../domain/time.ts';
import {
  createSecondChance,
  type SecondChanceDependencies,
} from '../../services/second-chance/second-chance.ts';
import { createSecondChanceAnswers } from '../../services/second-chance/second-chance-answers.ts';
import type { NoticeWords } from '../../services/second-chance/second-chance-notice.ts';
import { createSync } from '../../services/sync/sync.ts';
import { readAttendeeView, readOrganizerBusy } from '../../store/attendee-view.ts';
import type { TestGoogle } from './local-google.ts';
import { MANAGER, timed, ZONE } from './own-calendar.ts';
import { reportRow, type SignedIn, signedInAs } from './signed-in.ts';

export const A: Email = 'engineer-a@example.com';
export const B: Email = 'engineer-b@example.com';

/** The browser's notifications: they outlive the worker. */
export interface Tray {
  readonly shown: Map<string, NoticeWords>;
  /** Every showing, in order. */
  readonly history: NoticeWords[];
}

export type Net = Awaited<ReturnType<typeof setUpNet>>;

export async function setUpNet(google: TestGoogle, changed: Partial<Settings> = {}) {
  const side = await signedInAs(google, MANAGER);
  for (const email of [A, B])
    await side.store.reports.put(reportRow(email, { name: email === A ? 'Engineer A' : 'Engineer B' }));
  const tray: Tray = { shown: new Map(), history: [] };
  const settings = { ...defaultSettings(ZONE), ...changed };
  const dependencies = netDependencies(side, tray, settings);
  const sync = createSync(side);
  const net = createSecondChance(dependencies);
  return {
    ...side,
    ...createSecondChanceAnswers(dependencies),
    dependencies,
    settings,
    tray,
    look: net.look,
    syncOwn: sync.syncOwn,
    syncReports: sync.syncReports,
    /** What a tick does. */
    async tick(): Promise<void> {
      await sync.syncOwn();
      await net.look();
    },
    rows: () => side.store.secondChances.toArray(),
  };
}

/** A net that has seen everybody's calendar a minute ago, and had nothing to tell. */
export async function setUpCalmNet(google: TestGoogle): Promise<Net> {
  const net = await setUpNet(google);
  await net.syncReports({ isForced: true });
  await net.tick();
  google.advance(MINUTE);
  return net;
}

export function netDependencies(side: SignedIn, tray: Tray, settings: Settings): SecondChanceDependencies {
  const { store, api, now } = side;
  const sync = createSync(side);
  return {
    api,
    store,
    now,
    zone: () => ZONE,
    settings: async () => settings,
    watched: async () => new Set((await store.reports.toArray()).map(({ email }) => email)),
    attendee: (email, range) => readAttendeeView(store, email, range, ZONE),
    organizer: async (range) => ({
      busy: await readOrganizerBusy(store, range),
      workingHours: settings.workingHours,
    }),
    refresh: async (emails, range, outdatedBefore) =>
      sync.syncReports({ emails, range, outdatedBefore, purpose: 'draft' }),
    patience: () => new Promise(() => {}),
    notices: {
      async show(id, words) {
        tray.shown.set(id, words);
        tray.history.push(words);
      },
      async clear(id) {
        tray.shown.delete(id);
      },
      shownIds: async () => [...tray.shown.keys()],
    },
  };
}

/** As from a phone: Google knows of it, this browser does not yet. Returns the id. */
export function book(
  google: TestGoogle,
  from: string,
  to: string,
  more: EventResource & { date?: string } = {},
): string {
  const { date, ...rest } = more;
  const event = {
    summary: 'Quick sync',
    start: timed(from, date),
    end: timed(to, date),
    attendees: [{ email: A }],
    ...rest,
  };
  return google.world.events.insert(MANAGER, event).id;
}

/** Every request that told guests anything. */
export const moves = (google: TestGoogle) =>
  google.requests.filter({ method: 'PATCH' }).filter(({ query }) => query.get('sendUpdates') === 'all');
