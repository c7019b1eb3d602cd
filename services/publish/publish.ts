// Makes the signed-in person's calendar show their own blocks. Every step can be repeated; one run at a time.
import { CalendarApiError, problemOf } from '../../calendar/api/api-error.ts';
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import type { Settings } from '../../domain/settings.ts';
import { DAY, type Instant } from '../../domain/time.ts';
import type { Database } from '../../store/database.ts';
import { isPaused, pauseAfter } from '../requests/google-pause.ts';
import { type DeliverDependencies, deliver, lookAt, type Outcome } from './deliver.ts';
import { forgetRefusals, planOutbox, waitingRows } from './outbox.ts';
import { publishFinish } from './publish-finish.ts';
import { wantedPublications } from './wanted-publications.ts';

export interface PublishDependencies {
  readonly api: CalendarClient;
  readonly store: Database;
  readonly now: () => Instant;
  /** The settings in force, policy included. */
  readonly settings: () => Promise<Settings>;
  /** After each run, when it is known what became of the events. True: there is more to publish. */
  readonly followUp?: () => Promise<boolean>;
}

/** After these nothing else can succeed either. */
const STOPPING = ['unauthorized', 'offline', 'rateLimited'];

/** Other browsers and hands act at the same time, but not for ever. */
const MOST_PLANS = 20;

export function createPublish(dependencies: PublishDependencies) {
  let running: Promise<void> | null = null;
  let hasNews = false;

  async function run(): Promise<void> {
    try {
      while (hasNews) {
        hasNews = false;
        await publishOnce(dependencies);
        await publishFinish(dependencies);
        if (await dependencies.followUp?.()) hasNews = true;
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

/** Planned anew as often as an event turns out to be something else than it was taken for. */
async function publishOnce(dependencies: PublishDependencies): Promise<void> {
  for (let round = 0; round < MOST_PLANS; round += 1) {
    if ((await planAndSend(dependencies)) === 'done') return;
  }
}

async function planAndSend({ api, store, now, settings }: PublishDependencies): Promise<Outcome> {
  await lookAtChanges({ api, store });
  await planOutbox(store, await wantedPublications(store, await settings(), now()), now());
  if (await isPaused(store, 'pauseWriting', now())) return 'done';
  for (const row of await waitingRows(store)) {
    if (row.nextAttemptAt > now()) continue;
    const result = await attempt(() => deliver(row, { api, store }));
    if (result === 'otherwise') return result;
    if (result === 'done') continue;
    if (STOPPING.includes(result.kind)) {
      await stop(store, result, now());
      return 'done';
    }
    // Google said no for good: asking again at every tick would not change its mind.
    await store.publications.update(row.eventId, {
      problem: problemOf(result),
      nextAttemptAt: now() + DAY,
    });
  }
  return 'done';
}

/** Before anything is planned: what the owner, or another browser, made of events of ours. Reads only. */
async function lookAtChanges(dependencies: DeliverDependencies): Promise<void> {
  const { store } = dependencies;
  for (const row of await store.publications.filter(({ seenEtag }) => seenEtag !== undefined).toArray()) {
    const result = await attempt(() => lookAt(row, dependencies));
    if (typeof result !== 'string' && STOPPING.includes(result.kind)) return;
  }
}

async function attempt(work: () => Promise<Outcome>): Promise<Outcome | CalendarApiError> {
  try {
    return await work();
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
