// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftReading } from '../../../domain/event-draft.ts';
import type { GuardAnswer } from '../../../messages/page-messages.ts';
import { eventDraft } from '../../support/builders.ts';
import { findings, sighting, silent, startJourney } from './support/journey.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const read = (guests = eventDraft().guests): DraftReading => ({
  status: 'read',
  draft: eventDraft({ guests }),
  ranks: {},
});
const { guests: GUESTS } = eventDraft();
const DRAGGED = {
  ...read([]),
  movedEvent: { eventId: 'sync', calendarId: 'manager@example.com' },
} as DraftReading;
const UNREAD: DraftReading = {
  status: 'unreadable',
  surface: 'quick-create-bubble',
  id: 'draft',
  missing: ['start'],
  guests: [],
};

test.each<[string, DraftReading, GuardAnswer, object | null]>([
  ['under its card', read(), findings(), { guests: GUESTS, isUnanswered: true }],
  ['and had no card', read(), silent(), { guests: GUESTS, isUnanswered: false }],
  ['and had no guests', read([]), silent(), null],
  ['and was a dragged event under its card', DRAGGED, findings(), { guests: [], areGuestsUnknown: true }],
  ['and was a dragged event without a card', DRAGGED, silent(), null],
  ['and could not be read', UNREAD, silent(), { guests: [], areGuestsUnknown: true }],
])('a draft that closes %s is told as what it was', async (_, reading, answer, told) => {
  const { journey, settle, questions } = startJourney(life.signal, answer);
  journey.draftChanged({ ...sighting(), reading });
  await settle();
  journey.draftClosed();
  const account = 'manager@example.com';
  expect(questions.slice(1)).toEqual(told === null ? [] : [['draftClosed', { account, ...told }]]);
});
