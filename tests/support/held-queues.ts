// Queues of held requests in the sample week, Thursday 10:20.
import { DAY } from '../../domain/time.ts';
import type { HeldGroup, HeldItem, HeldQueue } from '../../messages/held-queue.ts';
import { at, span, ZONE } from './builders.ts';
import { TEN_TWENTY } from './overviews.ts';

const MONDAY = '2026-11-30';

function heldItem(overrides: Partial<HeldItem> = {}): HeldItem {
  return {
    id: 'held-1',
    what: 'Quick sync',
    link: '',
    interval: span('10:30-11:00'),
    heldAt: TEN_TWENTY - 2 * DAY,
    expiresAt: TEN_TWENTY + 26 * DAY,
    isOld: false,
    isOnItsWay: false,
    others: [],
    line: 'Quick sync',
    ...overrides,
  };
}

function group(overrides: Partial<HeldGroup> = {}): HeldGroup {
  return {
    email: 'engineer-a@example.com',
    name: 'Engineer A',
    isInTeam: true,
    next: {
      eventId: 'one-on-one',
      seriesId: 'one-on-one',
      interval: span('10:00-10:30', MONDAY),
      title: '1:1',
      canEdit: true,
    },
    items: [heldItem()],
    ...overrides,
  };
}

/** One of everything that a queue can show. */
export const FULL_QUEUE: HeldQueue = {
  now: TEN_TWENTY,
  zone: ZONE,
  groups: [
    group({
      items: [
        heldItem(),
        heldItem({
          id: 'held-2',
          what: 'Which of the two designs for the synchronisation service is the one that we build',
          link: 'https://example.com/design',
          heldAt: TEN_TWENTY - 9 * DAY,
          isOld: true,
          isOnItsWay: true,
          others: ['Engineer B', 'Engineer C'],
        }),
      ],
    }),
    group({
      email: 'engineer-b@example.com',
      name: 'Engineer B',
      isInTeam: false,
      next: null,
      items: [heldItem({ id: 'held-3', heldAt: at('09:00') })],
    }),
    group({
      email: null,
      name: '',
      next: null,
      items: [heldItem({ id: 'held-4', what: 'Budget', interval: null })],
    }),
  ],
  counts: { held: 4, released: 12, takenOver: 1, dropped: 2 },
  last: {
    id: 'held-5',
    what: 'Old question',
    name: 'Engineer A',
    outcome: { kind: 'dropped', at: TEN_TWENTY },
  },
  people: [
    { email: 'engineer-a@example.com', name: 'Engineer A' },
    { email: 'engineer-b@example.com', name: 'Engineer B' },
  ],
  failure: null,
};
