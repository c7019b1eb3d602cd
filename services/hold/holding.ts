// What waits for 1:1s, joined: the 1:1s, the queue, and the way into a 1:1's description.
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import { createHoldQueue, type HoldQueueDependencies } from './hold-queue.ts';
import { createOneOnOnes } from './one-on-ones.ts';
import { createReleaseHeld } from './release-held.ts';

export type HoldingDependencies = Omit<HoldQueueDependencies, 'oneOnOnes' | 'release'> & {
  readonly api: Pick<CalendarClient, 'getNotes' | 'patchEvent'>;
};

export function createHolding(dependencies: HoldingDependencies) {
  const oneOnOnes = createOneOnOnes(dependencies);
  const { release, goOn } = createReleaseHeld({ ...dependencies, oneOnOnes });
  const holdQueue = createHoldQueue({ ...dependencies, oneOnOnes, release });
  return { oneOnOnes, holdQueue, goOnReleasing: goOn };
}
