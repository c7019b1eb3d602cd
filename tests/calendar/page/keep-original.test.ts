import { describe, expect, test } from 'vitest';
import { createOriginalKeeper } from '../../../calendar/page/keep-original.ts';
import type { EventDraft } from '../../../domain/event-draft.ts';
import { eventDraft, span } from '../../support/builders.ts';

function openForm() {
  const keeper = createOriginalKeeper();
  const original = (draft: Partial<EventDraft> = {}) => {
    const reading = keeper.apply({ status: 'read', draft: eventDraft(draft), ranks: {} });
    return reading.status === 'read' ? reading.draft.original : null;
  };
  return { keeper, original };
}

describe('the event as it was saved', () => {
  test('is the form as it opened, with guests whose chips came late', () => {
    const { original } = openForm();
    original({ guests: [] });
    original({ guests: ['engineer-a@example.com'] });
    expect(original({ guests: ['engineer-a@example.com', 'engineer-b@example.com'] })).toEqual({
      interval: eventDraft().interval,
      guests: ['engineer-a@example.com', 'engineer-b@example.com'],
    });
  });

  test('stays what it was once the person works in the form', () => {
    const { keeper, original } = openForm();
    const before = original();
    keeper.touch();
    const now = original({ interval: span('14:00-14:30'), guests: ['engineer-b@example.com'] });
    expect(now).toEqual(before);
  });

  test('is another one in another form', () => {
    const { keeper, original } = openForm();
    original();
    keeper.touch();
    keeper.reset();
    expect(original({ interval: span('14:00-14:30') })?.interval).toEqual(span('14:00-14:30'));
  });

  test('is not taken from a form that contradicts itself', () => {
    const { keeper } = openForm();
    const reading = { status: 'read', draft: eventDraft(), ranks: {}, conflicts: ['start'] } as const;
    expect(keeper.apply(reading)).toBe(reading);
  });
});
