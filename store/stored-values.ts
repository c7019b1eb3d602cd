// The single values of one account's database: one row each in the table `keyvalue`, read and written by values.ts.
import type { MovedDraft } from '../domain/decision.ts';
import type { Email } from '../domain/focus-block.ts';
import type { NextOneOnOne } from '../domain/gone-one-on-one.ts';
import type { InstanceEdit, NamedInstance } from '../domain/instance-edit.ts';
import type { InvitationAnswer } from '../domain/invitation.ts';
import type { CountedWeek } from '../domain/mirror/mirror-week.ts';
import type { SurfaceHealth } from '../domain/page-health.ts';
import type { Rest } from '../domain/request-budget.ts';
import type { WavedThrough } from '../domain/set-aside.ts';
import type { Settings } from '../domain/settings.ts';
import type { Instant } from '../domain/time.ts';
import type { LocalDate } from '../domain/zoned-time.ts';
import type { ApiProblem, ConnectionStatus } from '../messages/overview.ts';

export interface AccountValue {
  readonly email: Email;
  /** What Google granted at the last sign-in. */
  readonly scopes: readonly string[];
  readonly status: Extract<ConnectionStatus, 'connected' | 'signedOut' | 'needsInteraction'>;
  /** When Google last wanted the person instead of renewing in silence. */
  readonly wantedPersonAt: Instant | null;
  /** Google, asked for this account, answered for that one the last time. Absent in rows of schema 1. */
  readonly answeredBy?: Email | null;
  /** Google refused focus time events for this account. */
  readonly hasNoFocusTime: boolean;
}

/** The usage limit for writing is used up: no write before `until`. */
export type PauseValue = { readonly until: Instant; readonly problem: ApiProblem };

/** Google is in trouble, or has had enough of us: no request at all before it is over. */
export type RestValue = Rest & { readonly problem: ApiProblem };

/** `isTold`: the popup has said that it cannot be read. */
export type PageHealthValue = SurfaceHealth & { readonly at: Instant; readonly isTold: boolean };

/** The all-day event of the finish line (services/publish/publish-finish.ts). */
export interface FinishEventValue {
  /** Which of its ids: each deletion uses one up. */
  readonly number: number;
  /** null: sent, and no answer came yet. */
  readonly date: LocalDate | null;
  /** Deleted by us. */
  readonly isGone?: boolean;
}

/** The single values, by name. */
export interface StoredValues {
  readonly settings: Partial<Settings>;
  readonly account: AccountValue;
  /** Everything is being deleted here, and events of ours stand in the calendar still. */
  readonly deletingSince: Instant;
  readonly lastRefusal: Extract<ConnectionStatus, 'refused' | 'blockedByAdmin'>;
  readonly rest: RestValue;
  /** When a draft last went away, and may have become a meeting: what was read before is outdated for the next. */
  readonly savedAt: Instant;
  readonly pauseWriting: PauseValue;
  /** When this browser began to look at saved meetings: nothing older is ever looked at. */
  readonly netSince: Instant;
  /** When a draft last went away from under a card that nobody had answered. */
  readonly unansweredAt: Instant;
  /** When the page last showed something new in one's own calendar. */
  readonly newsAt: Instant;
  /** When one's own calendar was read because a page asked for it, oldest first. */
  readonly readingsAskedFor: readonly Instant[];
  /** The 1:1s to come as they last stood, by the other's address. */
  readonly nextOneOnOnes: Readonly<Record<Email, NextOneOnOne>>;
  /** When the browser last had no room, so that the cache was emptied. */
  readonly storageFullAt: Instant;
  /** When each job last began, by its name. Of the account: each catches up by itself when it is in use again. */
  readonly jobRuns: Readonly<Record<string, Instant>>;
  readonly finishEvent: FinishEventValue;
  /** Drafts on cooking time that may be saved as they are. */
  readonly wavedThrough: readonly WavedThrough[];
  /** What this person decided for single instances of their blocks. */
  readonly instanceEdits: readonly InstanceEdit[];
  /** Answers to invitations over cooking time: written before they are sent. */
  readonly invitationAnswers: readonly InvitationAnswer[];
  /** Blocks that ran for two hours, in which this person was asked whether they are stuck. */
  readonly askedWhetherStuck: readonly NamedInstance[];
  /** Drafts that went to a better time and were closed; whether they were saved, the next sync tells. */
  readonly movedDrafts: readonly MovedDraft[];
  /** The weeks of the mirror by their Mondays: the calendar's cache reaches no further back than a week. */
  readonly countedWeeks: Readonly<Record<LocalDate, CountedWeek>>;
  readonly mirrorCountedAt: Instant;
  /** The Monday of the last week whose mirror was announced. */
  readonly mirrorAnnounced: LocalDate;
  /** How well each part of Google's page could be read last, by its name. */
  readonly pageHealth: Readonly<Record<string, PageHealthValue>>;
}
export type StoredKey = keyof StoredValues;
