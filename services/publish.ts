// Makes the signed-in person's calendar show their own blocks. Every step can be repeated; one run at a time.
import { CalendarApiError, problemOf } from '../calendar/api/api-error.ts';
import type { CalendarClient } from '../calendar/api/calendar-client.ts';
import type { Settings } from '../domain/settings.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database, PublicationRow } from '../store/database.ts';
import { type DeliverDependencies, deliver } from './deliver.ts';
import { isPaused, pauseAfter } from './google-pause.ts';
import { forgetRefusals, planOutbox, waitingRows } from './outbox.ts';
import { wantedPublications } from './wanted-publications.ts';

export interface PublishDependencies {
  readonly api: CalendarClient;
  readonly store: Database;
  readonly now: () => Instant;
  /** A UUID. */
  readonly randomId: () => string;
  /** The settings in force, policy included. */
  readonly settings: () => Promise<Settings>;
}

/** After these nothing else can succeed either. */
const STOPPING = ['unauthorized', 'offline', 'rateLimited'];

export function createPublish(dependencies: PublishDependencies) {
  let running: Promise<void> | null = null;
  let hasNews = false;

  async function run(): Promise<void> {
    try {
      while (hasNews) {
        hasNews = false;
        await publishOnce(dependencies);
      }
    } finally {
      // In the same breath as the last look at `hasNews`: whoever calls after that starts a run of their own.
      running = null;
    }
  }

  return {
    /**
     * Settles when everything known at the time of the call was tried. Failures stay in the rows as `problem`.
     * `isForced`: a person asks, so what Google refused is sent again, too.
     */
    async publish({ isForced = false }: { readonly isForced?: boolean } = {}): Promise<void> {
      if (isForced) await forgetRefusals(dependencies.store);
      hasNews = true;
      running ??= run();
      return running;
    },
  };
}

async function publishOnce({ api, store, now, randomId, settings }: PublishDependencies): Promise<void> {
  // A UUID without its dashes is legal base32hex: Google's alphabet for ids made by clients.
  const newEventId = () => randomId().replaceAll('-', '');
  const wanted = await wantedPublications(store, await settings(), now());
  await planOutbox(store, wanted, now(), newEventId);
  if (await isPaused(store, 'pauseWriting', now())) return;
  for (const row of await waitingRows(store)) {
    if (row.nextAttemptAt > now()) continue;
    const problem = await attempt(row, { api, store, newEventId });
    if (problem === null) continue;
    if (STOPPING.includes(problem.kind)) return stop(store, problem, now());
    // Google said no for good: asking again at every tick would not change its mind.
    await store.publications.update(row.eventId, {
      problem: problemOf(problem),
      nextAttemptAt: now() + DAY,
    });
  }
}

async function attempt(
  row: PublicationRow,
  dependencies: DeliverDependencies,
): Promise<CalendarApiError | null> {
  try {
    await deliver(row, dependencies);
    return null;
  } catch (error) {
    if (error instanceof CalendarApiError) return error;
    throw error;
  }
}

async function stop(store: Database, error: CalendarApiError, now: Instant): Promise<void> {
  await pauseAfter(store, 'pauseWriting', error, now);
  const waiting = await waitingRows(store);
  await store.publications.bulkUpdate(
    waiting.map(({ eventId }) => ({ key: eventId, changes: { problem: problemOf(error) } })),
  );
}
