// What the queue of held requests is given: Thursday 10:20 of the sample week, two requests for one person.
import { DAY } from '../../domain/time.ts';
import type { HeldGroup, HeldItem, HeldQueue } from '../../messages/held-queue.ts';
import { FRIDAY, span, ZONE } from './builders.ts';
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
