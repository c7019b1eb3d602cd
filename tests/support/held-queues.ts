// What the queue of held requests is given: Thursday 10:20 of the sample week, two requests for one person.
import { DAY } from '../../domain/time.ts';
import type { HeldGroup, HeldItem, HeldQueue } from '../../messages/held-queue.ts';
import { at, FRIDAY, span, ZONE } from './builders.ts';
import { TEN_TWENTY } from './overviews.ts';

export function heldItem(overrides: Partial<HeldItem> = {}): HeldItem {
  return {
    id: 'billing',
    what: 'Status of the billing import',
    link: '',
    interval: span('10:30-11:00'),
    heldAt: TEN_TWENTY,
    expiresAt: TEN_TWENTY + 30 * DAY,
    isOld: false,
    isOnItsWay: false,
    refusedFor: null,
    others: [],
    line: 'Status of the billing import',
    ...overrides,
  };
}

/** With a 1:1 on Monday that may be edited. */
export function heldGroup(overrides: Partial<HeldGroup> = {}): HeldGroup {
  return {
    email: 'engineer-a@example.com',
    name: 'Engineer A',
    isInTeam: true,
    next: nextTalk('10:00-10:30', '2026-11-30'),
    items: [heldItem()],
    ...overrides,
  };
}

export function nextTalk(times: string, date = FRIDAY, canEdit = true): NonNullable<HeldGroup['next']> {
  return { eventId: `talk-${date}`, seriesId: null, interval: span(times, date), title: 'Catch-up', canEdit };
}

export function heldQueue(overrides: Partial<HeldQueue> = {}): HeldQueue {
  const groups = overrides.groups ?? [heldGroup()];
  return {
    now: TEN_TWENTY,
    zone: ZONE,
    groups,
    counts: { held: groups.flatMap(({ items }) => items).length, released: 0, takenOver: 0, dropped: 0 },
    last: null,
    people: [
      { email: 'engineer-a@example.com', name: 'Engineer A' },
      { email: 'engineer-b@example.com', name: 'Engineer B' },
    ],
    failure: null,
    ...overrides,
  };
}

/** One of everything that a queue can show. */
export const FULL_QUEUE: HeldQueue = {
  now: TEN_TWENTY,
  zone: ZONE,
  groups: [
    heldGroup({
      items: [
        heldItem({ heldAt: TEN_TWENTY - 2 * DAY }),
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
    heldGroup({
      email: 'engineer-b@example.com',
      name: 'Engineer B',
      isInTeam: false,
      next: null,
      items: [heldItem({ id: 'held-3', heldAt: at('09:00') })],
    }),
    heldGroup({
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
