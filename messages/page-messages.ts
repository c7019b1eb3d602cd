// What our script in calendar.google.com may ask: a stranger's letter, so it is parsed, and its powers are few.
import * as v from 'valibot';
import type { Assessment } from '../domain/assessment.ts';
import type { EventDraft } from '../domain/event-draft.ts';
import { BOOKING_REASONS } from '../domain/set-aside.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { NextOneOnOne } from './held-queue.ts';
import type { OverrideBudget, Overview } from './overview.ts';
import {
  account,
  costMinutes,
  count,
  email,
  empty,
  guests,
  health,
  heldDraft,
  interval,
  line,
  movedDraft,
  reading,
  shortText,
} from './payloads.ts';

/** What the guard says of a draft. `silent` draws nothing. */
export type GuardAnswer =
  | {
      readonly status: 'silent';
      readonly because:
        | 'off'
        | 'paused'
        | 'noGuests'
        | 'notWatched'
        | 'endBeforeStart'
        | 'clear'
        | 'notSetUp';
    }
  | { readonly status: 'unreadable' }
  | { readonly status: 'signIn' }
  | { readonly status: 'otherAccount'; readonly page: string; readonly connected: string }
  | {
      readonly status: 'assessed';
      readonly draft: EventDraft;
      readonly assessment: Assessment;
      /** Set when Google could not be reached: when the data was read. */
      readonly staleSince: Instant | null;
      /** The person wants Save to wait once for this draft: it lies on a hard block. */
      readonly isAskedBeforeSaving?: boolean;
    };

export const pageMessages = {
  assessDraft: {
    from: 'page',
    payload: v.object({ reading, account }),
    reply: {} as GuardAnswer,
  },
  /**
   * A draft with these guests went away, saved perhaps: what is known of them may be old. `isUnanswered: false`: no card
   * stood there, or the person answered it; then nobody need look soon what was saved. `areGuestsUnknown`: the page did
   * not show them, or could not be read.
   */
  draftClosed: {
    from: 'page',
    payload: v.object({
      account: v.optional(account),
      guests,
      isUnanswered: v.optional(v.boolean()),
      areGuestsUnknown: v.optional(v.boolean()),
    }),
    reply: null,
  },
  /** The open calendar shows something new in this account's own calendar. What it is, Google is asked. */
  calendarShowsNews: { from: 'page', payload: v.object({ account }), reply: null },
  /** Brings the card's script into the tab that asks. */
  loadCard: { from: 'page', payload: empty, reply: null },
  /** Opens Google's consent window. `account`: the tab's, when it is not the connected one. */
  reconnect: {
    from: 'page',
    payload: v.object({ account }),
    reply: {} as Overview['connection'],
  },
  /** When the next 1:1 with somebody is; null: none in the next six weeks. */
  nextOneOnOne: { from: 'page', payload: v.object({ account, email }), reply: {} as NextOneOnOne },
  /** Keeps a draft for the next 1:1. Nothing is sent to anybody. */
  hold: {
    from: 'page',
    payload: v.object({ account, ...heldDraft }),
    reply: {} as { readonly id: string },
  },
  undoHold: { from: 'page', payload: v.object({ account, id: shortText }), reply: null },
  /** Where the next so many free minutes of one's own working hours are. */
  findFreeStretch: {
    from: 'page',
    payload: v.object({ account, minutes: count }),
    reply: {} as { readonly interval: Interval | null },
  },
  /** The manager does it themselves: a focus block in their own calendar, instead of the draft. */
  takeDraft: {
    from: 'page',
    payload: v.object({ account, ...heldDraft, at: interval }),
    reply: {} as { readonly id: string },
  },
  /** In the options page. */
  openQueue: { from: 'page', payload: empty, reply: null },
  /** How many bookings over cooking time the person allows themselves in a month, and how many there were. */
  getOverrides: { from: 'page', payload: v.object({ account }), reply: {} as OverrideBudget },
  /** The person booked all the same (with a reason), or dismissed the card (null): not to be told again. */
  wavedThrough: {
    from: 'page',
    payload: v.object({
      account,
      draftId: shortText,
      interval,
      guests,
      reason: v.nullable(v.picklist(BOOKING_REASONS)),
      note: v.optional(line),
      costMinutes: v.optional(costMinutes),
    }),
    reply: null,
  },
  /** A draft that was moved to a better time went away, saved perhaps. */
  draftMoved: { from: 'page', payload: v.object({ account, moved: movedDraft }), reply: null },
  /** How well a part of the page could be read. */
  noteHealth: { from: 'page', payload: v.object({ health }), reply: null },
} as const satisfies Record<string, { from: 'page'; payload: v.GenericSchema; reply: unknown }>;
