// The real thing under the commands, and the comparison with the plain model once everything has come to rest.
import { listedEvents } from '../../demo/google/event-expansion.ts';
import { DAY, HOUR, type Interval } from '../../domain/time.ts';
import { readAttendeeView } from '../../store/attendee-view.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import {
  type Extension,
  type ExtensionOptions,
  JOURNEYS,
  type Journey,
  type Network,
  restartExtension,
  setUpExtension,
} from './extension.ts';
import { type InProcessGoogle, startInProcessGoogle } from './in-process-google.ts';
import {
  blockLine,
  busyLines,
  COLLEAGUES,
  calendarOf,
  eventLine,
  line,
  type Model,
  meets,
  OWNER,
  ownEvents,
  ownRange,
  START,
  teamRange,
  viewOf,
  wantedBlocks,
  ZONE,
} from './plain-model.ts';

export type Work = Journey | 'tick' | 'all at once';

export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export class Real {
  readonly google: InProcessGoogle;
  readonly network: Network = { pageSize: null, hold: null, trouble: null };
  readonly #options: ExtensionOptions;
  #extension: Extension | null = null;
  #release: (() => void) | null = null;
  /** Work that began while an answer is held back; an entry is the error it ended with. */
  #waiting: Promise<unknown>[] = [];

  constructor(databaseName: string) {
    this.google = startInProcessGoogle(START, [OWNER, ...COLLEAGUES], ZONE);
    const { google, network } = this;
    this.#options = { google, network, owner: OWNER, zone: ZONE, databaseName };
  }

  async setUp(): Promise<void> {
    this.#extension = await setUpExtension(this.#options, COLLEAGUES);
  }

  get extension(): Extension {
    if (this.#extension === null) throw new Error('setUp() comes first');
    return this.#extension;
  }

  /** While an answer is held back nobody waits: the work may depend on it. */
  async run(work: Work): Promise<void> {
    const done = this.#begin(work);
    if (this.#release === null) await done;
    else this.#waiting.push(done.catch((error: unknown) => error));
  }

  async runHeld(journey: Journey): Promise<void> {
    this.release();
    this.network.hold = new Promise((resolve) => {
      this.#release = resolve;
    });
    await this.run(journey);
  }

  release(): void {
    this.#release?.();
    this.#release = null;
    this.network.hold = null;
  }

  /** Ends the worker at that many boundaries from here, or right after the work; then the next worker starts. */
  async runAndDie(work: Work, boundaries: number): Promise<void> {
    const { life } = this.extension;
    life.cutAt = life.boundaries.length + boundaries;
    const done = this.#begin(work).catch((error: unknown) => {
      // What a dead worker throws, nobody hears.
      if (!life.isDead) throw error;
    });
    if (this.#release === null) await Promise.race([done, life.died]);
    life.end();
    this.release();
    // All workers of a run share one process, and so Dexie's idea of the running transaction: the dead one has to be gone.
    await Promise.all([done, ...this.#waiting]);
    this.#extension = await restartExtension(this.extension, this.#options);
    this.#waiting = [];
  }

  /** No more trouble, a day later, two ticks. @throws whatever any work threw */
  async rest(): Promise<void> {
    this.release();
    this.google.faults.clear();
    this.network.pageSize = null;
    this.network.trouble = null;
    for (const error of await Promise.all(this.#waiting)) if (error instanceof Error) throw error;
    this.google.advance(DAY + 3 * HOUR);
    for (let round = 0; round < 2; round += 1) await this.extension.tick();
  }

  /** The next alarm, and the one after it: what was published is then in the cache as well. */
  async wake(): Promise<void> {
    this.network.pageSize = null;
    await this.extension.tick();
    await this.extension.tick();
  }

  async compare(model: Model): Promise<Difference[]> {
    const now = this.google.world.now();
    const own = await this.#cachedOwn(ownRange(now));
    const pairs: [what: string, expected: unknown, found: unknown][] = [
      ['published events', wantedBlocks(model, now), this.#publishedEvents(ownRange(now))],
      ['own events at Google', ownEvents(model, now), this.#foreignEvents(ownRange(now))],
      ['own events in the cache', ownEvents(model, now), own.events],
      ['own blocks in the cache', wantedBlocks(model, now), own.blocks],
    ];
    for (const email of COLLEAGUES) {
      pairs.push([`view of ${email}`, viewOf(model, email, now), await this.#cachedView(email, model)]);
    }
    return pairs
      .filter(([, expected, found]) => JSON.stringify(expected) !== JSON.stringify(found))
      .map(([what, expected, found]) => ({ what, expected, found }));
  }

  #begin(work: Work): Promise<unknown> {
    const { journeys, tick } = this.extension;
    if (work === 'tick') return tick();
    if (work === 'all at once') return allDone(JOURNEYS.map((journey) => journeys[journey]()));
    return journeys[work]();
  }

  #onServer(range: Interval) {
    const options = { singleEvents: true, window: range, since: null };
    return listedEvents(this.google.world.store, OWNER, ZONE, options).filter(
      ({ event }) => event.status !== 'cancelled',
    );
  }

  #publishedEvents(range: Interval): string[] {
    return this.#onServer(range)
      .flatMap(({ event, interval }) => {
        const shared = event.extendedProperties?.shared;
        const level = shared?.['letThemCook.level'] as 'hard' | undefined;
        return level ? [blockLine(shared?.['letThemCook.block'] ?? '', interval, level)] : [];
      })
      .sort();
  }

  #foreignEvents(range: Interval): string[] {
    return this.#onServer(range)
      .filter(({ event }) => !event.extendedProperties?.shared?.['letThemCook'])
      .filter(({ event }) => event.transparency !== 'transparent')
      .map(({ event, interval }) => eventLine(event.id, interval))
      .sort();
  }

  async #cachedOwn(range: Interval): Promise<{ events: string[]; blocks: string[] }> {
    const { events: cached } = await readOwnCalendar(this.extension.store, range);
    const events: string[] = [];
    const blocks: string[] = [];
    for (const { id, interval, focus } of cached) {
      if (focus === null || focus.blockId === null) events.push(eventLine(id, interval));
      else blocks.push(blockLine(focus.blockId, interval, focus.level));
    }
    return { events: events.sort(), blocks: blocks.sort() };
  }

  async #cachedView(email: string, model: Model) {
    const range = teamRange(this.google.world.now());
    const view = await readAttendeeView(this.extension.store, email, range, ZONE);
    // Of somebody who shares nothing, nothing may be left; the view says so by its visibility.
    const rows = await this.extension.store.weeks.where('calendar').equals(email).count();
    const isPurged = calendarOf(model, email).role !== 'none' || rows === 0;
    return {
      visibility: isPurged ? view.visibility : 'kept although nothing is shared',
      blocks: view.focusBlocks.map((block) => `${line(block.interval)} ${block.level}`).sort(),
      busy: busyLines(
        view.busy.filter((interval) => meets(interval, range)),
        range,
      ),
    };
  }
}

/** Not before the last one has ended, however the others did. @throws what the first that failed threw */
async function allDone(work: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}
