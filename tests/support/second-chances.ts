// What the page of the second chance is given: meetings that were saved over Engineer A's morning.
import { assessDraft } from '../../domain/assess-draft.ts';
import { MINUTE } from '../../domain/time.ts';
import type { SecondChances, SecondChanceView } from '../../messages/second-chances.ts';
import { at, eventDraft, NOW, ruleContext, span, ZONE } from './builders.ts';

export const ACCOUNT = 'manager@example.com';

export function item(overrides: Partial<SecondChanceView> = {}): SecondChanceView {
  return {
    eventId: 'quicksync',
    draft: eventDraft(),
    savedAt: NOW - 3 * MINUTE,
    isOneOfSeries: false,
    assessment: assessDraft(ruleContext()),
    staleSince: null,
    outcome: null,
    ...overrides,
  };
}

export function list(overrides: Partial<SecondChances> = {}): SecondChances {
  return {
    now: NOW,
    zone: ZONE,
    account: ACCOUNT,
    items: [item()],
    unseenPeople: 0,
    failure: null,
    ...overrides,
  };
}

export const SECOND_CHANCES = {
  open: list({
    items: [
      item({ isOneOfSeries: true, staleSince: at('09:40') }),
      item({
        eventId: 'other',
        draft: eventDraft({ title: 'Design review', interval: span('11:00-11:30') }),
      }),
      item({
        eventId: 'moved',
        assessment: null,
        outcome: { kind: 'moved', to: span('13:00-13:30'), at: NOW },
      }),
      item({
        eventId: 'kept',
        assessment: null,
        outcome: { kind: 'kept', reason: 'deadline', note: '', at: NOW },
      }),
    ],
    failure: 'changed',
  }),
  guess: list({ items: [], unseenPeople: 2 }),
  clear: list({ items: [] }),
} as const satisfies Record<string, SecondChances>;
