// "Take it myself": a held request becomes a focus block in the manager's own calendar. Only this block carries the
// request's words as its title; the publisher brings it to Google, once.

import type { HeldOutcome } from '../../domain/set-aside.ts';
import type { Settings } from '../../domain/settings.ts';
import { firstFreeStretch } from '../../domain/slots/free-stretch.ts';
import { DAY, type Interval } from '../../domain/time.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';
import type { OneOnOneDependencies } from './one-on-ones.ts';

export interface TakeOverDependencies extends OneOnOneDependencies {
  readonly settings: () => Promise<Settings>;
}

const SHORTEST_MINUTES = 15;
const LONGEST_MINUTES = 240;
const LONGEST_TITLE = 120;
const LONGEST_ID = 64;

/** The first stretch of one's own working hours in which so much has room; null: none within two weeks. */
export async function freeStretch(
  minutes: number,
  { store, now, settings }: TakeOverDependencies,
): Promise<Interval | null> {
  const { events } = await readOwnCalendar(store, { start: now(), end: now() + 15 * DAY });
  const busy = events.map(({ interval }) => interval);
  const length = Math.min(LONGEST_MINUTES, Math.max(SHORTEST_MINUTES, minutes));
  return firstFreeStretch(length, busy, (await settings()).workingHours, now());
}

/** The same request makes one block, however often it is asked for. */
export async function makeBlock(
  id: string,
  words: string,
  interval: Interval,
  { store, now, zone }: TakeOverDependencies,
): Promise<HeldOutcome> {
  const name = `taken-${id}`.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-');
  const blockId = name.slice(0, LONGEST_ID);
  const title = words.slice(0, LONGEST_TITLE);
  const block = { kind: 'single', id: blockId, interval, level: 'hard', zone: zone() } as const;
  await store.blocks.put({ ...block, editedAt: now(), createdAt: now(), ...(title !== '' && { title }) });
  return { kind: 'takenOver', at: now(), blockId, interval };
}
