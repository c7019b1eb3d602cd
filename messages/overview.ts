// The one picture of the worker's state that popup and options draw. Plain values, ready to be sent.
import type { FinishBudget } from '../domain/finish-line.ts';
import type { BlockInstance, Email, Level, OwnBlock } from '../domain/focus-block.ts';
import type { NamedInstance } from '../domain/instance-edit.ts';
import type { Invitation, InvitationAnswer } from '../domain/invitation.ts';
import type { Cadence, OneOnOne } from '../domain/one-on-one.ts';
import type { Visibility } from '../domain/rule.ts';
import type { Settings } from '../domain/settings.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { ZoneId } from '../domain/zoned-time.ts';

/**
 * noClientId: nobody registered this extension with Google yet. signedOut: never connected, or disconnected.
 * refused: the person closed Google's window or said no. needsInteraction: Google wants the person again.
 * scopesMissing: connected, but a needed permission was unticked. blockedByAdmin: the company's admin says no.
 * wrongAccount: needs the person, and the last answer was for another account than the one that was asked for.
 */
export type ConnectionStatus =
  | 'noClientId'
  | 'signedOut'
  | 'refused'
  | 'connected'
  | 'needsInteraction'
  | 'scopesMissing'
  | 'wrongAccount'
  | 'blockedByAdmin';

export interface Connection {
  readonly status: ConnectionStatus;
  readonly email: Email | null;
  /** Where the client id in force comes from. */
  readonly clientIdFrom: 'policy' | 'options' | 'build' | null;
  /** To be registered at Google as the redirect address. */
  readonly redirectUrl: string;
}

export interface OwnBlockView {
  readonly block: OwnBlock;
  /** Its next instance that is not over, or null. */
  readonly next: Interval | null;
  readonly publishedCount: number;
  readonly waitingCount: number;
  /** Instances that Google took only as ordinary busy events: this account has no focus time. */
  readonly plainCount: number;
  /** In words of ApiProblem; null when all is well. */
  readonly problem: ApiProblem | null;
}

/** Why a call to Google failed, as a kind; the UI has a sentence for each. */
export type ApiProblem =
  | 'unauthorized'
  | 'gone'
  | 'refused'
  | 'rateLimited'
  | 'offline'
  | 'malformed'
  | 'notFound';

/**
 * What is wrong with the browser's storage. newerData: written by a newer version of the extension, so nothing is changed.
 * blocked: older code of this extension does not let go of it. full: the browser has no room; only the cache was emptied.
 */
export type StorageProblem = 'newerData' | 'blocked' | 'full';

export interface StorageView {
  readonly problem: StorageProblem | null;
  /** Records that could not be read and were set apart. */
  readonly quarantinedCount: number;
  /** Everything was deleted here; so many events of ours stand in the calendar until Google can be reached. */
  readonly deletionLeft?: number | null;
}

/** What the owner did to a published instance in Google Calendar; it stays so until they say otherwise. */
export interface PublicationChange {
  /** Names it in `keepChange` and `restoreChange`. */
  readonly eventId: string;
  readonly blockId: string;
  /** allDeleted: nothing of the block is left in Google Calendar. free: it takes no time any more. */
  readonly kind: 'moved' | 'renamed' | 'free' | 'deleted' | 'allDeleted';
  /** As the block has it. */
  readonly was: Interval;
  /** As it stands now; null when it was deleted. */
  readonly now: Interval | null;
  /** Its title now; empty when it was deleted. */
  readonly title: string;
}

/** A block in one's own calendar that this browser does not know. */
export interface PublishedElsewhere {
  readonly blockId: string;
  readonly next: Interval;
  /** Instances in the next six weeks, `next` included. */
  readonly count: number;
}

/** This person asked for help. */
export interface FlareView {
  readonly until: Instant;
  /** Google has it, so colleagues can see it. */
  readonly isPublished: boolean;
}

export interface InvitationView extends Pick<Invitation, 'eventId' | 'title' | 'interval' | 'organizer'> {
  /** Focus lost by it. Minutes. */
  readonly costMinutes: number;
  /** Hard where any block that it touches is hard, and so on. */
  readonly level: Level;
  /** Later ones of the same series that wait, too. */
  readonly moreOfSeries: number;
  /** Next times at which this person is free for as long, best first. */
  readonly slots: readonly Interval[];
}

export interface InvitationsView {
  /** Waiting for this person, soonest first; each series once. */
  readonly open: readonly InvitationView[];
  /** What was answered lately, latest first. */
  readonly answers: readonly InvitationAnswer[];
}

export interface ReportView {
  readonly email: Email;
  readonly name: string;
  /** null: not looked at yet. */
  readonly visibility: Visibility | null;
  /** Now running or next to come, as published. */
  readonly nextBlock: Interval | null;
  /** They asked for help until then, as last read; null or missing: not now. */
  readonly flareUntil?: Instant | null;
  readonly syncedAt: Instant | null;
  readonly problem: ApiProblem | null;
  /** Missing while the storage does not open. */
  readonly oneOnOne?: OneOnOneView;
  /** Requests that wait for the next 1:1. Default 0. */
  readonly heldCount?: number;
}

export interface OneOnOneView extends Omit<OneOnOne, 'partner' | 'next'> {
  readonly next: Interval | null;
  /** As the manager set it; null: as the series says, or nothing. */
  readonly chosenCadence: Cadence | null;
}

/** Bookings over cooking time in this month, private to the manager. `most` 0: not shown. */
export interface OverrideBudget {
  readonly used: number;
  readonly most: number;
}

export interface WeekMeeting {
  readonly interval: Interval;
  /** Empty: an appointment of one's own, or one without a title. */
  readonly title: string;
}

export interface SyncView {
  /** Last time everything was read, or null. */
  readonly syncedAt: Instant | null;
  readonly isRunning: boolean;
  /** Since when the network is away; null = online as far as known. */
  readonly offlineSince: Instant | null;
  readonly problem: ApiProblem | null;
  /** Changes to own blocks that wait to reach Google. */
  readonly waitingCount: number;
  /** Events of one's own calendar that could not be read. */
  readonly quarantinedCount: number;
}

/** What a value of a company's policy has to be; the UI has words for each. */
export type PolicyType =
  | { readonly kind: 'clientId' | 'emails' | 'yesNo' | 'settingNames' }
  | { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number }
  | { readonly kind: 'oneOf'; readonly names: readonly string[] };

export interface IgnoredValue {
  readonly key: string;
  readonly wanted: PolicyType;
}

export interface Overview {
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly connection: Connection;
  readonly settings: Settings;
  /** Settings that the company fixed: shown locked. */
  readonly locked: readonly (keyof Settings)[];
  /** Policy keys that were ignored because their value has the wrong type, with the type that is wanted. */
  readonly ignoredPolicy: readonly IgnoredValue[];
  readonly blocks: readonly OwnBlockView[];
  readonly changes: readonly PublicationChange[];
  readonly elsewhere: readonly PublishedElsewhere[];
  /** Today's instances of own blocks and today's other busy times, for the strip. */
  readonly today: { readonly blocks: readonly BlockInstance[]; readonly busy: readonly Interval[] };
  /** Invitations over one's own cooking time. */
  readonly invitations?: InvitationsView;
  /** null or missing: this person did not ask for help. */
  readonly flare?: FlareView | null;
  /** Instances in which this person was asked whether they are stuck: once each. */
  readonly askedWhetherStuck?: readonly NamedInstance[];
  /** One's own meetings in the week that the options page draws (domain/shown-week.ts). */
  readonly weekMeetings?: readonly WeekMeeting[];
  /** Cooking time until the finish line; null: there is none to count to. */
  readonly finish?: FinishBudget | null;
  readonly reports: readonly ReportView[];
  readonly sync: SyncView;
  /** Meetings that were saved over cooking time, and wait for an answer. */
  readonly secondChances: number;
  /** Requests that wait for a 1:1. Default 0. */
  readonly heldCount?: number;
  readonly storage: StorageView;
  /** Parts of Google's page that cannot be read, as long as the popup has not said so. */
  readonly unreadParts?: readonly string[];
}
