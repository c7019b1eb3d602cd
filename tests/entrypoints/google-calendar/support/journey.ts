// A journey whose worker, card and fields are played: what was asked, shown and written can be looked at.
import { vi } from 'vitest';
import type { PageContext } from '../../../../calendar/page/page-context.ts';
import type { Surface } from '../../../../calendar/page/surface.ts';
import type { DraftSighting } from '../../../../calendar/page/watch-drafts.ts';
import type { CardActions, CardState } from '../../../../components/card/card-state.ts';
import { createHoldDraft } from '../../../../components/card/hold-draft.ts';
import type { EventDraft } from '../../../../domain/event-draft.ts';
import type { Interval } from '../../../../domain/time.ts';
import { GuardJourney } from '../../../../entrypoints/google-calendar/guard-journey.ts';
import type { GuardAnswer } from '../../../../messages/page-messages.ts';
import type { Send } from '../../../../messages/send.ts';
import { eventDraft } from '../../../support/builders.ts';
import { assessment } from '../../../support/card-states.ts';

const root = document.createElement('div');
export const moreOptions = document.createElement('button');
const page = { account: 'manager@example.com' } as PageContext;

export const surface: Surface = {
  id: 'quick-create-bubble',
  hasTimeFields: true,
  savesOnEnter: true,
  findRoot: () => root,
  readDraft: () => ({ status: 'read', draft: eventDraft(), ranks: {} }),
  isExisting: () => false,
  anchor: () => null,
  timeFields: () => null,
  moreOptions: () => moreOptions,
};

export const sighting = (draft: Partial<EventDraft> = {}, where: Surface = surface): DraftSighting => ({
  surface: where,
  root,
  reading: { status: 'read', draft: eventDraft(draft), ranks: {} },
});

export const findings = (draft: Partial<EventDraft> = {}): GuardAnswer => ({
  status: 'assessed',
  draft: eventDraft(draft),
  assessment: assessment(),
  staleSince: null,
});
export const silent = (because: 'clear' | 'off' = 'clear'): GuardAnswer => ({ status: 'silent', because });

/** `answers` come in order; the last one stays. A promise among them is an answer that takes its time. */
export function startJourney(signal: AbortSignal, ...answers: (GuardAnswer | Promise<GuardAnswer>)[]) {
  const questions: unknown[] = [];
  const focus: string[] = [];
  const closings: string[] = [];
  const notes: CardState[] = [];
  let canClose = true;
  const send = vi.fn<(name: string, payload: unknown) => Promise<unknown>>(async (name, payload) => {
    questions.push([name, payload]);
    return answers.length > 1 ? answers.shift() : answers[0];
  });
  let shown: CardState | null = null;
  let actions: CardActions | null = null;
  let giveUp = () => {};
  const opened = vi.fn<() => void>();
  const write = vi.fn<
    (at: DraftSighting, draft: EventDraft, to: Interval) => Promise<'written' | 'notWritable'>
  >(async () => 'written');
  const assign = vi.fn<(url: string | URL) => void>();
  const onUnreachable = vi.fn<() => void>();
  const journey = new GuardJourney({
    send: send as Send,
    readPage: () => page,
    openCard: (_where, state, cardActions, onGivenUp) => {
      opened();
      shown = state;
      actions = cardActions;
      giveUp = onGivenUp;
      return {
        update: (next) => {
          shown = next;
        },
        keepFocus: () => {
          focus.push('kept');
          return () => focus.push('given back');
        },
        focus: () => {
          focus.push('taken');
          return true;
        },
        remove: () => {
          shown = null;
        },
      };
    },
    write,
    location: { origin: 'https://calendar.google.com', pathname: '/calendar/r/week', assign },
    copy: () => {},
    closeDraft: () => {
      closings.push('closed');
      return canClose;
    },
    planOneOnOne: (guest) => closings.push(guest),
    showNote: (state) => notes.push(state),
    pause: async () => {},
    ui: () => ({ createHoldDraft }),
    onUnreachable,
    signal,
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const act = async (use: (actions: CardActions) => void) => {
    if (actions === null) throw new Error('no card');
    use(actions);
    await settle();
  };
  const see = async (...args: Parameters<typeof sighting>) => {
    journey.draftChanged(sighting(...args));
    await settle();
  };
  const throwOut = () => giveUp();
  const card = (): CardState | null => shown;
  return {
    journey,
    questions,
    focus,
    closings,
    notes,
    cannotClose: () => {
      canClose = false;
    },
    send,
    card,
    opened,
    write,
    assign,
    onUnreachable,
    settle,
    act,
    see,
    throwOut,
  };
}
