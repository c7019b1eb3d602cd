// A rule judges one draft against what is known of its guests. Rules never fetch and never ask for the time.
import type { BookingTerms } from './contract-terms.ts';
import type { EventDraft } from './event-draft.ts';
import type { Email, FocusBlock } from './focus-block.ts';
import type { OneOnOne } from './one-on-one.ts';
import type { RuleChoices, RuleThreshold } from './rule-choices.ts';
import type { Instant, Interval } from './time.ts';
import type { LocalDate, WorkingHours, ZoneId } from './zoned-time.ts';

/**
 * From worst to mildest, as the card names them: Conflict, Ask first, Costs focus, Can't tell, Worth a look, Fine to
 * book, Asked for help. `note` only informs: it never stands before a cost or a "can't tell".
 * `open` and `fine` win over everything for one guest (the block is open), yet are the mildest among several guests.
 */
export const SEVERITIES = ['conflict', 'ask', 'soft', 'unknown', 'note', 'fine', 'open'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What this account can see of somebody: exact blocks, busy times only, or nothing. */
export type Visibility = 'blocks' | 'busy' | 'none';

/** One guest as far as they can be seen, for the days around the draft. */
export interface AttendeeView {
  readonly email: Email;
  /** As Google Calendar shows them; the address when no name is known. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly focusBlocks: readonly FocusBlock[];
  /** Opaque time of any kind, focus blocks included, as freeBusy tells it. */
  readonly busy: readonly Interval[];
  readonly workingHours: WorkingHours;
  /** Their own zone, where they published it or their calendar tells it: never a guess. */
  readonly zone?: ZoneId;
  /** When this was read from Google; null = never could be. */
  readonly syncedAt: Instant | null;
  /** As they published them; then `workingHours` are theirs, too, and not assumed. */
  readonly terms?: BookingTerms;
  /** Last days of their projects, as published. */
  readonly finishDates?: readonly LocalDate[];
  /** With whoever drafts. */
  readonly oneOnOne?: OneOnOne;
  /** Other meetings of the two that are planned before the next 1:1. */
  readonly talksBefore?: number;
}

export interface RuleSettings {
  /** T: shorter free stretches are not focus time. Minutes. */
  readonly focusThresholdMinutes: number;
  /** What the person chose other than a rule's own defaults. */
  readonly rules?: RuleChoices;
}

/** The person who drafts: a better time must suit them too. */
export interface OrganizerView {
  readonly busy: readonly Interval[];
  readonly workingHours: WorkingHours;
}

export interface RuleContext {
  readonly draft: EventDraft;
  readonly attendees: readonly AttendeeView[];
  readonly organizer: OrganizerView;
  readonly settings: RuleSettings;
  readonly now: Instant;
  /** The weeks from the draft on, as far as blocks are published. Only for a draft that repeats. */
  readonly ahead?: WeeksAhead;
}

/** Whole weeks: the views hold all of `range`. */
export interface WeeksAhead {
  readonly range: Interval;
  readonly attendees: readonly AttendeeView[];
}

/** How a draft lies on a block: it covers it all, cuts it in two, takes an edge, or reaches over an edge. */
export type Overlap = 'covers' | 'cuts' | 'edge' | 'crosses';

export type Reason =
  | { readonly kind: 'cooking'; readonly overlap: Overlap }
  | { readonly kind: 'wantsQuestion'; readonly overlap: Overlap }
  | { readonly kind: 'breaksUpBlock'; readonly overlap: Overlap }
  /** The saved event lay on the block before the draft changed it. */
  | { readonly kind: 'alreadyThere'; readonly overlap: Overlap }
  | { readonly kind: 'breaksUpFreeTime' }
  | { readonly kind: 'maybeFocus' }
  | { readonly kind: 'notShared' }
  | { readonly kind: 'notRead' }
  | { readonly kind: 'askedForHelp'; readonly until: Instant }
  | { readonly kind: 'overdueOneOnOne'; readonly days: number }
  | { readonly kind: 'secondCheckIn'; readonly nextAt: Instant }
  | { readonly kind: 'oneOnOnePastDue'; readonly dueAt: Instant }
  | { readonly kind: 'finishLine'; readonly finishAt: Instant; readonly isNewTopic: boolean }
  /** `band`: the upper end, in hours, of the usual bands that the notice falls into. */
  | { readonly kind: 'shortNotice'; readonly band: 6 | 12 | 24; readonly wantedHours: number }
  /** So many of the weeks that can be seen keep fewer than `least` focus stretches with the series, and had more without. */
  | { readonly kind: 'seriesThinsWeeks'; readonly weeks: number; readonly least: number }
  | { readonly kind: 'seriesBreaksUp'; readonly times: number }
  | { readonly kind: 'outsideHours'; readonly hours: Interval | null }
  | { readonly kind: 'fullDay'; readonly percent: number };

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly attendee: Email;
  /** The block, busy time or free stretch that the sentence names; the draft itself when nothing is seen. */
  readonly interval: Interval;
  readonly reason: Reason;
}

/** Its name and its reason for being stand in locales/<language>/rules.ts, under its id. */
export interface Rule {
  readonly id: string;
  /** What it can say, worst first. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** Unless the person chose otherwise; `always`: the card stands on it. */
  readonly isOn: boolean | 'always';
  readonly threshold?: RuleThreshold;
  assess(context: RuleContext): Finding[];
}

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
