// One person's copy of the extension, as far as requests go: the real jobs, due times, reading rules and pace.
import {
  isBusyYoung,
  type ListsReading,
  listsToRead,
  ownFreshEnough,
  type ReadingPurpose,
  usualWindow,
} from '../../domain/reading-plan.ts';
import { type Bucket, fullBucket, type Priority, takeToken } from '../../domain/request-budget.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { HOUR, type Instant, MINUTE } from '../../domain/time.ts';
import { isDue, type JobName, type JobRuns, listJobs } from '../../services/jobs.ts';

export const REQUEST_KINDS = [
  'own events',
  'free/busy',
  'blocks',
  'second chance',
  'publish',
  'sign-in',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
export type CountRequest = (at: Instant, kind: RequestKind) => void;

interface SimulatedReport {
  readonly hasPublished: boolean;
  busyReadAt: Instant;
  lists: ListsReading | null;
  /** A known block was moved or deleted by its owner: seen at the next look at busy times. */
  isOutdated: boolean;
}

/** A token lives an hour and is renewed five minutes before its end; Google is then asked whose it is. */
const TOKEN_MS = HOUR - 5 * MINUTE;
const REFRESH_MS = defaultSettings('UTC').refreshMinutes * MINUTE;
/** After a draft closed. */
const FIRST_LOOK_MS = 3_000;
const NEVER = Number.NEGATIVE_INFINITY;
const nothing = async (): Promise<void> => undefined;
const JOBS = listJobs({
  syncOwn: nothing,
  syncReports: nothing,
  secondChance: nothing,
  invitations: nothing,
  held: nothing,
  publish: nothing,
  showBadge: nothing,
  mirror: nothing,
});

export class SimulatedPerson {
  readonly reports: readonly SimulatedReport[];
  /** Instances of own blocks that come into the six weeks and are yet to be published. */
  unpublished = 0;
  readonly #count: CountRequest;
  #runs: JobRuns = {};
  #bucket: Bucket = fullBucket(0);
  #tokenAt: Instant = NEVER;
  #ownReadAt: Instant = NEVER;
  #savedAt: Instant = NEVER;

  constructor(reports: readonly { readonly hasPublished: boolean }[], count: CountRequest) {
    this.reports = reports.map(({ hasPublished }) => ({
      hasPublished,
      busyReadAt: NEVER,
      lists: null,
      isOutdated: false,
    }));
    this.#count = count;
  }

  /** The alarm, once a minute while the computer is awake. */
  tick(now: Instant, hasCalendarTab: boolean): void {
    for (const job of JOBS) {
      if (!isDue(job, this.#runs, now, { hasCalendarTab, canAskGoogle: true })) continue;
      this.#runs = { ...this.#runs, [job.name]: now };
      this.#work(job.name, now);
    }
  }

  /** A draft that names these reports: what the guard reads before it answers. */
  draft(now: Instant, guests: readonly SimulatedReport[]): void {
    const freshEnough = Math.max(now - REFRESH_MS, this.#savedAt);
    const stale = guests.filter(
      ({ busyReadAt, lists }) => Math.min(busyReadAt, lists?.readAt ?? NEVER) < freshEnough,
    );
    if (stale.length === 0) return;
    this.#readReports(now, stale, { purpose: 'draft', outdatedBefore: freshEnough });
    if (this.#ownReadAt >= ownFreshEnough(this.#savedAt, now)) return;
    this.#readOwn(now, 'draft');
    this.#runs = { ...this.#runs, syncOwn: now };
  }

  /** `isSaved` is asked about only where a card was left unanswered: then the worker looks what became of it. */
  draftClosed(now: Instant, { isUnanswered, isSaved }: { isUnanswered: boolean; isSaved: boolean }): void {
    this.#savedAt = now;
    if (!isUnanswered) return;
    this.#readOwn(now + FIRST_LOOK_MS, 'background');
    if (isSaved) this.#send(now + FIRST_LOOK_MS, 'second chance', 'background');
    this.#runs = { ...this.#runs, syncOwn: now };
  }

  #work(job: JobName, now: Instant): void {
    if (job === 'syncOwn') this.#readOwn(now, 'background');
    if (job === 'syncReports') this.#readReports(now, this.reports, { purpose: 'background' });
    if (job !== 'publish') return;
    for (; this.unpublished > 0; this.unpublished -= 1) this.#send(now, 'publish', 'background');
  }

  #readOwn(now: Instant, priority: Priority): void {
    this.#ownReadAt = now;
    this.#send(now, 'own events', priority);
  }

  #readReports(
    now: Instant,
    asked: readonly SimulatedReport[],
    request: { readonly purpose: ReadingPurpose; readonly outdatedBefore?: Instant },
  ): void {
    const { purpose } = request;
    const window = usualWindow(now);
    const due = asked.filter(
      ({ busyReadAt, lists }) =>
        !isBusyYoung(busyReadAt, request, now) || listsToRead(lists, window, purpose, now).length > 0,
    );
    if (due.length === 0) return;
    const priority = purpose === 'draft' ? 'draft' : 'background';
    this.#send(now, 'free/busy', priority);
    for (const report of due) {
      report.busyReadAt = now;
      const lists = listsToRead(report.isOutdated ? null : report.lists, window, purpose, now);
      for (const list of lists) if (list !== undefined) this.#send(now, 'blocks', priority);
      if (lists.length === 0) continue;
      const bothReadAt = lists.length === 2 ? now : (report.lists?.bothReadAt ?? now);
      report.lists = { window, readAt: now, bothReadAt, hasPublished: report.hasPublished };
      report.isOutdated = false;
    }
  }

  #send(now: Instant, kind: RequestKind, priority: Priority): void {
    let at = now;
    for (let waitMs = 1; waitMs > 0; at += waitMs) {
      const taken = takeToken(this.#bucket, at, priority);
      this.#bucket = taken.bucket;
      waitMs = taken.waitMs;
    }
    if (at - this.#tokenAt > TOKEN_MS) {
      this.#tokenAt = at;
      this.#count(at, 'sign-in');
    }
    this.#count(at, kind);
  }
}
