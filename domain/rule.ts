// A rule judges one draft against what is known of its guests. Rules never fetch and never ask for the time.
import type { EventDraft } from './event-draft.ts';
import type { Email, FocusBlock } from './focus-block.ts';
import type { Instant, Interval } from './time.ts';
import type { WorkingHours, ZoneId } from './zoned-time.ts';

/**
 * From worst to mildest, as the card names them: Conflict, Ask first, Costs focus, Can't tell, Asked for help.
 * `open` wins over everything for one guest (the block is open), yet is the mildest among several guests.
 */
export const SEVERITIES = ['conflict', 'ask', 'soft', 'unknown', 'open'] as const;
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
}

export interface RuleSettings {
  /** T: shorter free stretches are not focus time. Minutes. */
  readonly focusThresholdMinutes: number;
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
  | { readonly kind: 'askedForHelp'; readonly until: Instant };

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly attendee: Email;
  /** The block, busy time or free stretch that the sentence names; the draft itself when nothing is seen. */
  readonly interval: Interval;
  readonly reason: Reason;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  /** One sentence for the options page and the README: what it warns about. */
  readonly why: string;
  assess(context: RuleContext): Finding[];
}

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
