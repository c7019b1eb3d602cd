import { describe, expect, test } from 'vitest';
import { createSettler } from '../../../calendar/page/settle-reading.ts';
import type { DraftReading } from '../../../domain/event-draft.ts';
import { eventDraft } from '../../support/builders.ts';

const read = (guests: string[], id = 'draft-1'): DraftReading => ({
  status: 'read',
  draft: eventDraft({ id, guests }),
  ranks: {},
});
const unreadable: DraftReading = {
  status: 'unreadable',
  surface: 'quick-create-bubble',
  id: 'draft-1',
  missing: ['start'],
  guests: ['engineer-a@example.com'],
};
const withGuest = read(['engineer-a@example.com']);

describe('a reading', () => {
  test('is believed at once when it is whole', () => {
    expect(createSettler()(withGuest, 0)).toEqual({ reading: withGuest, lookAgainAt: null });
  });

  test('without the guests of a moment ago is doubted for a second, then believed', () => {
    const settle = createSettler();
    settle(withGuest, 0);
    expect(settle(read([]), 100)).toEqual({ reading: withGuest, lookAgainAt: 1100 });
    expect(settle(read([]), 600)).toEqual({ reading: withGuest, lookAgainAt: 1100 });
    expect(settle(read([]), 1100)).toEqual({ reading: read([]), lookAgainAt: null });
  });

  test('whose guests come back in time never lost them', () => {
    const settle = createSettler();
    settle(withGuest, 0);
    settle(read([]), 100);
    expect(settle(withGuest, 300).reading).toEqual(withGuest);
    expect(settle(read([]), 1200).lookAgainAt).toBe(2200);
  });

  test('that cannot be made yet says nothing while the form still fills', () => {
    const settle = createSettler();
    expect(settle(unreadable, 0)).toEqual({ reading: null, lookAgainAt: 1000 });
    expect(settle(unreadable, 1000)).toEqual({ reading: unreadable, lookAgainAt: null });
    expect(settle(withGuest, 1001).reading).toEqual(withGuest);
  });

  test('of another draft owes nothing to the one before', () => {
    const settle = createSettler();
    settle(withGuest, 0);
    expect(settle(read([], 'draft-2'), 100)).toEqual({ reading: read([], 'draft-2'), lookAgainAt: null });
  });
});
