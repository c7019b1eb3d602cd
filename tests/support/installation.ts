// One browser of a person who publishes: its store, its settings and its own way to Google; what a tick of it does.
import { intervalOf } from '../../calendar/api/event-times.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { createOwnBlocks } from '../../services/own-blocks.ts';
import { createPublicationChanges, publicationChanges } from '../../services/publish/publication-changes.ts';
import { createPublish } from '../../services/publish/publish.ts';
import { createSync } from '../../services/sync/sync.ts';
import type { TestGoogle } from './local-google.ts';
import { countingIds, type SignedIn, signedInAs } from './signed-in.ts';

const ZONE = 'Europe/Berlin';

export type Installation = Awaited<ReturnType<typeof installationOf>>;

/** `randomIds`: only new blocks take one. */
export async function installationOf(google: TestGoogle, email: string, changed: Partial<Settings> = {}) {
  const side: SignedIn = await signedInAs(google, email);
  const { store, now } = side;
  const settings = { ...defaultSettings(ZONE), ...changed };
  const { publish } = createPublish({ ...side, settings: async () => settings });
  const sync = createSync(side);
  return {
    ...side,
    publish,
    syncOwn: sync.syncOwn,
    /** What a tick does: read, then write. */
    async tick(): Promise<void> {
      await sync.syncOwn();
      await publish();
    },
    blocks: createOwnBlocks({ store, zone: () => ZONE, now, randomId: countingIds() }),
    hand: createPublicationChanges(store, now),
    settings,
    rows: () => store.publications.toArray(),
    /** As the options page shows them. */
    changes: async () =>
      publicationChanges(await store.blocks.toArray(), await store.publications.toArray(), now()),
  };
}

/** A person's calendar as they see it themselves. */
export function calendarOf(google: TestGoogle, email: string) {
  const events = () =>
    google.world.events
      .list(email)
      .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1');
  return {
    events,
    starts: (): (number | undefined)[] => events().map((event) => intervalOf(event, ZONE)?.start),
    /** Dates of instances of which there is more than one event. */
    duplicates(): string[] {
      const names = events().map((event) => {
        const { shared } = event.extendedProperties ?? {};
        const written: { date?: string } = JSON.parse(shared?.['letThemCook.written'] ?? '{}');
        return `${shared?.['letThemCook.block']} ${written.date}`;
      });
      return names.filter((name, index) => names.indexOf(name) !== index);
    },
    writes: () =>
      google.requests
        .filter({ path: /\/calendars\/primary\/events/ })
        .filter(({ method }) => method !== 'GET'),
    reads: () => google.requests.filter({ method: 'GET', path: /\/calendars\/primary\/events/ }),
  };
}

/** `hour('10:00')` of a date, as Google writes it. */
export function wallTime(date: string, time: string) {
  return { dateTime: `${date}T${time}:00+01:00`, timeZone: ZONE };
}
