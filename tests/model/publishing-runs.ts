// Random lives of one or two browsers of one person who publishes: edits, faults, kills, and the person's own hand.
import * as fc from 'fast-check';
import { intervalOf } from '../../calendar/api/event-times.ts';
import { type Fault } from '../../demo/google/faults.ts';
import type { WeeklyBlock } from '../../domain/focus-block.ts';
import { isSameBlock } from '../../domain/publication.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { DAY, HOUR, MINUTE } from '../../domain/time.ts';
import { WEEKDAYS } from '../../domain/zoned-time.ts';
import { wantedPublications } from '../../services/publish/wanted-publications.ts';
import { type Extension, type ExtensionOptions, restartExtension, setUpExtension } from './extension.ts';
import { type InProcessGoogle, startInProcessGoogle } from './in-process-google.ts';
import { OWNER, START, ZONE } from './plain-model.ts';

const BLOCK = 'mornings';

export type Step =
  | { readonly do: 'edit'; readonly who: number; readonly block: WeeklyBlock }
  | { readonly do: 'remove'; readonly who: number }
  | { readonly do: 'tick' | 'sync' | 'publish'; readonly who: number; readonly killAt: number | null }
  | { readonly do: 'both' }
  | { readonly do: 'fault'; readonly fault: Fault; readonly times: number; readonly method: string }
  | { readonly do: 'later'; readonly minutes: number }
  | { readonly do: 'move' | 'delete' | 'rename'; readonly which: number };

const who = fc.nat({ max: 1 });
const edit = fc
  .record({
    days: fc.subarray(WEEKDAYS.slice(0, 4), { minLength: 1, maxLength: 2 }),
    from: fc.constantFrom('09:00', '10:00'),
    level: fc.constantFrom<WeeklyBlock['level']>('hard', 'ask'),
  })
  .map((some): WeeklyBlock => ({ kind: 'weekly', id: BLOCK, ...some, to: '12:00', zone: ZONE }));
const fault = fc.constantFrom<Fault>(
  { kind: 'drop', when: 'after' },
  { kind: 'drop', when: 'before' },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, reason: 'rateLimitExceeded' },
);

const work = fc.record({
  do: fc.constantFrom('tick' as const, 'sync' as const, 'publish' as const),
  who,
  killAt: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 2 }),
});
const trouble = fc.record({
  do: fc.constant('fault' as const),
  fault,
  times: fc.integer({ min: 1, max: 3 }),
  method: fc.constantFrom('POST', 'PATCH', 'DELETE', 'GET'),
});
const editing = fc.record({ do: fc.constant('edit' as const), who, block: edit });
const removing = fc.record({ do: fc.constant('remove' as const), who });
const waiting = fc.record({
  do: fc.constant('later' as const),
  minutes: fc.constantFrom(2, 61, 3 * 24 * 60),
});
const byHand = fc.record({
  do: fc.constantFrom('move' as const, 'delete' as const, 'rename' as const),
  which: fc.nat({ max: 11 }),
});
const together = fc.constant({ do: 'both' as const });

/** One browser; everything but the person's hand in Google Calendar. */
export const lonelySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof({ arbitrary: work, weight: 4 }, { arbitrary: trouble, weight: 2 }, editing, removing, waiting),
  { minLength: 2, maxLength: 10 },
);

/** Two browsers with the same block, and the person's hand. */
export const pairedSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { arbitrary: work, weight: 5 },
    { arbitrary: together, weight: 2 },
    { arbitrary: editing, weight: 3 },
    trouble,
    removing,
    waiting,
    byHand,
  ),
  { minLength: 2, maxLength: 14 },
);

let databases = 0;

export class Browsers {
  readonly google: InProcessGoogle = startInProcessGoogle(START, [OWNER], ZONE);
  readonly #options: ExtensionOptions[] = [];
  readonly #browsers: Extension[] = [];

  async open(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      databases += 1;
      const network = { pageSize: null, hold: null, trouble: null };
      const databaseName = `publishing-${databases}`;
      const options = { google: this.google, owner: OWNER, zone: ZONE, databaseName, network };
      this.#options.push(options);
      this.#browsers.push(await setUpExtension(options, []));
    }
    const first = await this.#at(0).blocks;
    await first.save({
      kind: 'weekly',
      id: BLOCK,
      days: ['TH'],
      from: '09:00',
      to: '12:00',
      level: 'hard',
      zone: ZONE,
    });
    // A restored profile: the same block, the same id.
    const block = await this.#at(0).store.blocks.get(BLOCK);
    for (const { store } of this.#browsers.slice(1)) if (block !== undefined) await store.blocks.put(block);
  }

  async take(step: Step): Promise<void> {
    // So that no two edits are of the same millisecond, as people's are.
    this.google.advance(1);
    switch (step.do) {
      case 'edit':
        return this.#at(step.who).blocks.save(step.block);
      case 'remove':
        return this.#at(step.who).blocks.remove(BLOCK);
      case 'fault':
        return this.google.faults.next(step.times, step.fault, {
          method: step.method,
          path: '/calendar/v3/',
        });
      case 'later':
        return this.google.advance(step.minutes * MINUTE);
      case 'both':
        await Promise.all(this.#browsers.map((each) => each.tick()));
        return;
      case 'move':
      case 'delete':
      case 'rename':
        return this.#byHand(step.do, step.which);
      default:
        await this.#work(step.who, step.do, step.killAt);
    }
  }

  /** Trouble ends; every browser ticks in turn. Returns how many writes the last of these rounds took. */
  async rest(): Promise<number> {
    const { google } = this;
    google.faults.clear();
    google.advance(DAY + 3 * HOUR);
    for (let round = 0; round < 5; round += 1) for (const each of this.#browsers) await each.tick();
    google.requests.clear();
    for (const each of this.#browsers) await each.tick();
    return google.requests.all().filter(({ method }) => method !== 'GET').length;
  }

  /** Instances that more than one event stands for. */
  duplicates(): string[] {
    const names = this.#ahead().map(({ name }) => name);
    return names.filter((name, index) => names.indexOf(name) !== index);
  }

  published(): string[] {
    return this.#ahead()
      .map(({ line }) => line)
      .sort();
  }

  /** What a browser's block asks for. */
  async wanted(index: number): Promise<string[]> {
    const wanted = await wantedPublications(
      this.#at(index).store,
      defaultSettings(ZONE),
      this.google.world.now(),
    );
    return wanted
      .map(({ content }) => `${content.interval.start}-${content.interval.end} ${content.level}`)
      .sort();
  }

  /** Do both hold the same block? When it was last edited may differ where two edits said the same. */
  async agree(): Promise<boolean> {
    const [a, b] = await Promise.all([0, 1].map((index) => this.#at(index).store.blocks.get(BLOCK)));
    return a !== undefined && b !== undefined && isSameBlock(a, b);
  }

  close(): void {
    for (const { life, store } of this.#browsers) {
      life.end();
      store.close();
      // Kept in memory otherwise, ten thousand of them.
      indexedDB.deleteDatabase(store.name);
    }
  }

  #at(index: number): Extension {
    const browser = this.#browsers[index % this.#browsers.length];
    if (browser === undefined) throw new Error('open() comes first');
    return browser;
  }

  async #work(index: number, what: 'tick' | 'sync' | 'publish', killAt: number | null): Promise<void> {
    const extension = this.#at(index);
    const { journeys, life, tick } = extension;
    // Between operations of the store it is cut by tests/kill: Dexie's own state does not outlive that ten thousand times.
    if (killAt !== null) life.cutAtCall = life.calls + killAt;
    const done = { tick, sync: journeys.syncOwn, publish: journeys.publish }[what]();
    if (killAt === null) return done;
    await Promise.race([done, life.died]);
    const at = index % this.#browsers.length;
    const options = this.#options[at];
    if (options !== undefined) this.#browsers[at] = await restartExtension(extension, options);
  }

  #byHand(what: 'move' | 'delete' | 'rename', which: number): void {
    const events = this.#events();
    const event = events[which % Math.max(1, events.length)];
    if (event === undefined) return;
    const { world } = this.google;
    if (what === 'delete') return world.events.remove(OWNER, event.id);
    const interval = intervalOf(event, ZONE);
    if (interval === null) return;
    const moved = (at: number) => ({ dateTime: new Date(at + HOUR).toISOString(), timeZone: ZONE });
    world.events.patch(
      OWNER,
      event.id,
      what === 'rename' ? { summary: 'Mine' } : { start: moved(interval.start), end: moved(interval.end) },
    );
  }

  #events() {
    return this.google.world.events
      .list(OWNER)
      .filter((event) => event.extendedProperties?.shared?.['letThemCook'] === '1');
  }

  #ahead(): { name: string; line: string }[] {
    return this.#events().flatMap((event) => {
      const interval = intervalOf(event, ZONE);
      if (interval === null || interval.end <= this.google.world.now()) return [];
      const shared = event.extendedProperties?.shared ?? {};
      const { date }: { date?: string } = JSON.parse(shared['letThemCook.written'] ?? '{}');
      return [
        {
          name: `${shared['letThemCook.block']} ${date}`,
          line: `${interval.start}-${interval.end} ${shared['letThemCook.level']}`,
        },
      ];
    });
  }
}
