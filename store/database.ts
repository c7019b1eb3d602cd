// The IndexedDB database: what it holds and by which keys. The only module that imports Dexie.
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Email, FocusBlock, OwnBlock } from '../domain/focus-block.ts';
import type { FoundPublication, PublishedContent } from '../domain/publication.ts';
import type { ListsReading } from '../domain/reading-plan.ts';
import type { Rest } from '../domain/request-budget.ts';
import type { Visibility } from '../domain/rule.ts';
import type { Settings } from '../domain/settings.ts';
import type { Instant, Interval } from '../domain/time.ts';
import type { IsoWeek, WorkingHours, ZoneId } from '../domain/zoned-time.ts';
import type { ApiProblem, ConnectionStatus } from '../messages/overview.ts';

/**
 * One published instance and, while `state` says so, the call that it waits for: written before the call is made.
 * `content` is what the event shall hold. dropped: its owner deleted the event in Google Calendar.
 */
export interface PublicationRow extends FoundPublication {
  readonly state: 'inserting' | 'patching' | 'deleting' | 'published' | 'dropped';
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
}

/** Somebody whose calendar is watched, with what was last seen of it. */
export interface ReportRow {
  readonly email: Email;
  /** As pasted, or as Google Calendar names them; null: known by address only. */
  readonly name: string | null;
  readonly addedAt: Instant;
  /** null: not looked at yet. */
  readonly visibility: Visibility | null;
  readonly zone: ZoneId | null;
  /** As published in the newest block; null when none says so. */
  readonly workingHours: WorkingHours | null;
  /** Of busy times; `lists` says it of blocks. */
  readonly syncedAt: Instant | null;
  readonly lists?: ListsReading | null;
  readonly problem: ApiProblem | null;
}

export interface CachedEvent {
  readonly id: string;
  readonly interval: Interval;
  readonly focus: FocusBlock | null;
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
  readonly token: string | null;
  /** What the last full sync covered; null before the first one. */
  readonly window: Interval | null;
  readonly zone: ZoneId | null;
  readonly syncedAt: Instant | null;
  readonly problem: ApiProblem | null;
  /** How rows were read from Google; rows of another version are read again. */
  readonly version: number;
}

export interface IncidentRow {
  readonly id: number;
  readonly at: Instant;
  readonly journey: string;
  readonly text: string;
}

export interface AccountValue {
  readonly email: Email;
  /** What Google granted at the last sign-in. */
  readonly scopes: readonly string[];
  readonly status: Extract<ConnectionStatus, 'connected' | 'signedOut' | 'needsInteraction'>;
  /** When Google last wanted the person instead of renewing in silence. */
  readonly wantedPersonAt: Instant | null;
  /** Google refused focus time events for this account. */
  readonly hasNoFocusTime: boolean;
}

/** The usage limit for writing is used up: no write before `until`. */
export interface PauseValue {
  readonly until: Instant;
  readonly problem: ApiProblem;
}

/** Google is in trouble, or has had enough of us: no request at all before it is over. */
export interface RestValue extends Rest {
  readonly problem: ApiProblem;
}

/** The single values, by name. */
export interface StoredValues {
  readonly settings: Partial<Settings>;
  readonly account: AccountValue;
  readonly lastRefusal: Extract<ConnectionStatus, 'refused' | 'blockedByAdmin'>;
  readonly rest: RestValue;
  /** When a draft last went away, and may have become a meeting: what was read before is outdated for the next. */
  readonly savedAt: Instant;
  readonly pauseWriting: PauseValue;
  /** When each job last began, by its name. */
  readonly jobRuns: Readonly<Record<string, Instant>>;
}
export type StoredKey = keyof StoredValues;

export type Database = Dexie & {
  blocks: Table<OwnBlock, string>;
  publications: EntityTable<PublicationRow, 'eventId'>;
  reports: EntityTable<ReportRow, 'email'>;
  weeks: Table<WeekRow, [calendar: string, week: IsoWeek]>;
  syncStates: EntityTable<SyncStateRow, 'calendar'>;
  keyvalue: EntityTable<{ key: StoredKey; value: StoredValues[StoredKey] }, 'key'>;
  incidents: EntityTable<IncidentRow, 'id'>;
};

/** The signed-in person's primary calendar, under the API's own name. */
export const OWN_CALENDAR = 'primary';

/** Opens on first use. A page with newer code may upgrade at any time: Dexie then closes this one. */
export function createDatabase(name = 'let-them-cook'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    blocks: 'id',
    publications: 'eventId, blockId, state',
    reports: 'email',
    weeks: '[calendar+week], calendar',
    syncStates: 'calendar',
    keyvalue: 'key',
    incidents: '++id, at',
  });
  return database;
}
