// One account's IndexedDB database: what its tables hold. Keys and indexes, version by version, are in versions.ts,
// the single values in stored-values.ts.
import type { Dexie, EntityTable, Table } from 'dexie';
import type { BookingTerms } from '../domain/contract-terms.ts';
import type { Decision } from '../domain/decision.ts';
import type { Email, OwnBlock } from '../domain/focus-block.ts';
import type { Cadence } from '../domain/one-on-one.ts';
import type { OwnEvent } from '../domain/own-event.ts';
import type { FoundPublication, HandChange, PublishedContent } from '../domain/publication.ts';
import type { ListsReading } from '../domain/reading-plan.ts';
import type { Visibility } from '../domain/rule.ts';
import type { Landing, Outcome } from '../domain/second-chance.ts';
import type { BookingReason, HeldRequest, WavedThrough } from '../domain/set-aside.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { IsoWeek, LocalDate, WorkingHours, ZoneId } from '../domain/zoned-time.ts';
import type { ApiProblem } from '../messages/overview.ts';
import type { StoredKey, StoredValues } from './stored-values.ts';

/**
 * One published instance and, while `state` says so, the call that it waits for: written before the call is made.
 * `content` is what the event shall hold. changed, dropped: its owner changed or deleted the event in Google Calendar.
 * deleted: by us; the row keeps its id from being used again.
 */
export interface PublicationRow extends FoundPublication {
  readonly state: 'inserting' | 'patching' | 'deleting' | 'published' | 'changed' | 'dropped' | 'deleted';
  /** A call has been made, so Google may hold the event even if no answer came. */
  readonly hasBeenTried: boolean;
  readonly etag: string | null;
  /** What Google last confirmed to hold: a hand-made change is told from our own by it. */
  readonly confirmed: PublishedContent | null;
  /** Google took it only as an ordinary busy event. */
  readonly isPlain: boolean;
  readonly problem: ApiProblem | null;
  /** Refused for good by Google: not sent again before that. */
  readonly nextAttemptAt: Instant;
  /** A sync saw another event than the one known here, or none (empty): to be looked at. */
  readonly seenEtag?: string | undefined;
  /** With `changed`: what the owner made of it. */
  readonly change?: HandChange | undefined;
  /** The owner said that their change or deletion is right. */
  readonly isKept?: boolean | undefined;
  /** Found in the calendar: another browser of the same owner wrote it, with that browser's title and the like. */
  readonly isFound?: boolean | undefined;
  /** ... and its level may be what that browser's cap made of it: taken over once, not answered. */
  readonly isLevelFound?: boolean | undefined;
  /** When Google took this browser's word on its owner's terms here, or its owner's hand: readers believe the newest. */
  readonly toldAt?: Instant | undefined;
}

/** Somebody whose calendar is watched, with what was last seen of it. */
export interface ReportRow {
  readonly email: Email;
  /** As pasted, or as Google Calendar names them; null: known by address only. */
  readonly name: string | null;
  readonly addedAt: Instant;
  /** null: not looked at yet. */
  readonly visibility: Visibility | null;
  /** As the owner shares the calendar: with less of it, what was seen before goes. Missing: not known. */
  readonly access?: 'details' | 'freeBusy' | 'nothing';
  readonly zone: ZoneId | null;
  /** As published in the newest block; null when none says so. */
  readonly workingHours: WorkingHours | null;
  /** Published with them. Missing in rows that were written before it was read. */
  readonly terms?: BookingTerms | null;
  /** Last days of their projects, as published; in order. */
  readonly finishDates?: readonly LocalDate[];
  /** Of busy times; `lists` says it of blocks. */
  readonly syncedAt: Instant | null;
  readonly lists?: ListsReading | null;
  readonly problem: ApiProblem | null;
  /** How often this person's 1:1 ought to be, as the manager set it; missing or null: as its series says. */
  readonly cadence?: Cadence | null;
  /** When the last 1:1 that was seen had ended: the own calendar is kept for a few days only. */
  readonly lastOneOnOneAt?: Instant;
}

/** Of other people's calendars no more than times and blocks. */
export type CachedEvent = OwnEvent;

/** What a sync of the own calendar brings. */
export interface RecentChanges {
  readonly changed: readonly CachedEvent[];
  /** Deleted, declined, or no longer taking time. */
  readonly removedIds: readonly string[];
}

/** Everything known of one calendar in one ISO week; an event stands in every week that it touches. */
export interface WeekRow {
  /** OWN_CALENDAR or a report's address. */
  readonly calendar: string;
  readonly week: IsoWeek;
  readonly events: readonly CachedEvent[];
  /** As freeBusy told it; own calendars leave it empty, their events say it. */
  readonly busy: readonly Interval[];
  readonly visibility: Visibility;
  readonly syncedAt: Instant;
}

export interface SyncStateRow {
  readonly calendar: string;
  /** What came since the weeks were written: it counts before them. */
  readonly recent?: RecentChanges;
  readonly token: string | null;
  /** What the last full sync covered; null before the first one. */
  readonly window: Interval | null;
  readonly zone: ZoneId | null;
  readonly syncedAt: Instant | null;
  readonly problem: ApiProblem | null;
  /** How rows were read from Google; rows of another version are read again. */
  readonly version: number;
  /** Counts what was written: an answer to a question asked before the last one came is told by it. Default 0. */
  readonly generation?: number;
  /** How often in a row everything had to be read again because Google did not know the token. Default 0. */
  readonly rereads?: number;
  /** After too many of them: not again before. */
  readonly rereadAfterAt?: Instant;
  /** Events that could not be read; default none. */
  readonly quarantinedIds?: readonly string[];
}

/** A meeting of this person's own that was booked after this net was set up, with what came of looking at it. */
export interface SecondChanceRow {
  readonly eventId: string;
  readonly seriesId: string | null;
  /** As last seen: a move is asked for on this version only. */
  readonly etag: string | null;
  readonly interval: Interval;
  readonly updatedAt: Instant;
  /** Seen changed by a sync, and not judged since. */
  readonly isToJudge: boolean;
  /** Who comes, as the sync told it; null: more than it names. Missing in rows from before that was read. */
  readonly others?: readonly Email[] | null;
  /** Of a meeting from before this net: whom it had then. Only somebody more is news. */
  readonly beside?: readonly Email[];
  /** The rest of the meeting is empty until it was judged. */
  readonly title: string;
  readonly isAllDay: boolean;
  /** In which Google writes its times. */
  readonly zone: ZoneId | null;
  /** Of its guests those who are watched. */
  readonly guests: readonly Email[];
  /** null: nothing was found so far. */
  readonly landing: Landing | null;
  /** The notification that names it: written before it is shown. null: none yet. */
  readonly noticeId: string | null;
  readonly isTold: boolean;
  /** null: waits for the person. */
  readonly outcome: Outcome | null;
  /** Its organizer gave a reason on the card: that goes on the meeting. */
  readonly receipt?: OverrideReceipt;
}

export interface OverrideReceipt extends Pick<WavedThrough, 'at'> {
  readonly reason: BookingReason;
  readonly note: string;
  readonly costMinutes: number | null;
  readonly isWritten: boolean;
}

export interface DecisionRow extends Decision {
  readonly id: number;
}

export interface IncidentRow {
  readonly id: number;
  readonly at: Instant;
  readonly journey: string;
  readonly text: string;
}

/** A row that could not be read, as it was found. */
export interface QuarantineRow {
  readonly id: number;
  readonly table: string;
  readonly row: unknown;
  readonly at: Instant;
}

export type Database = Dexie & {
  blocks: Table<OwnBlock, string>;
  publications: EntityTable<PublicationRow, 'eventId'>;
  reports: EntityTable<ReportRow, 'email'>;
  weeks: Table<WeekRow, [calendar: string, week: IsoWeek]>;
  syncStates: EntityTable<SyncStateRow, 'calendar'>;
  keyvalue: EntityTable<{ key: StoredKey; value: StoredValues[StoredKey] }, 'key'>;
  incidents: EntityTable<IncidentRow, 'id'>;
  quarantine: EntityTable<QuarantineRow, 'id'>;
  secondChances: EntityTable<SecondChanceRow, 'eventId'>;
  held: EntityTable<HeldRequest, 'id'>;
  decisions: EntityTable<DecisionRow, 'id'>;
};

/** The signed-in person's primary calendar, under the API's own name. */
export const OWN_CALENDAR = 'primary';
