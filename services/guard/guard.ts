// The guard's journey: one reading of a draft in, one answer for the card out. It decides nothing that the domain can.
import { assessDraft } from '../../domain/assess-draft.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { DraftReading, EventDraft, MovedEvent } from '../../domain/event-draft.ts';
import type { Email } from '../../domain/focus-block.ts';
import { isPerhapsCheckIn } from '../../domain/meeting-topics.ts';
import { JUST_READ_MS } from '../../domain/reading-plan.ts';
import type { AttendeeView, OrganizerView, RuleContext } from '../../domain/rule.ts';
import { isGuarding, type Settings } from '../../domain/settings.ts';
import { DAY, type Instant, type Interval, isEmpty, MINUTE } from '../../domain/time.ts';
import type { Connection } from '../../messages/overview.ts';
import type { GuardAnswer } from '../../messages/page-messages.ts';
import { freshViews, type Refreshing, type Views } from './fresh-views.ts';
import { weeksAhead } from './weeks-ahead.ts';

export interface GuardDependencies extends Refreshing {
  readonly settings: () => Promise<Settings>;
  readonly connection: () => Promise<Connection>;
  /** The people whose time is guarded: one's reports. */
  readonly watched: () => Promise<ReadonlySet<Email>>;
  readonly attendee: (email: Email, range: Interval) => Promise<AttendeeView>;
  readonly organizer: (range: Interval) => Promise<OrganizerView>;
  /** When a draft last may have become a meeting; 0 = never. */
  readonly savedAt: () => Promise<Instant>;
  readonly now: () => Instant;
  /** What is planned with these people; whoever is missing has no 1:1 to speak of. */
  readonly talks?: (emails: readonly Email[]) => Promise<ReadonlyMap<Email, Talks>>;
  /** Guests of one's own event, of which the page shows none; null when it cannot be read. */
  readonly guestsOf?: (event: MovedEvent) => Promise<readonly Email[] | null>;
}

/** The 1:1 with somebody, and what else the two of them have planned before it. */
export type Talks = Required<Pick<AttendeeView, 'oneOnOne' | 'talksBefore'>>;

export interface Guard {
  assess(question: { readonly reading: DraftReading; readonly account: Email | null }): Promise<GuardAnswer>;
}

/** As far as better times are searched for, with a day before for the draft's own local day in any zone. */
const LOOK_BACK = DAY;
const LOOK_AHEAD = 8 * DAY;
/** Of a longer draft, a mistyped year for example, only so much is read and judged: as far as blocks are published. */
const MOST_JUDGED = 42 * DAY;

export function createGuard(dependencies: GuardDependencies): Guard {
  return {
    async assess({ reading: seen, account }) {
      const [settings, watched, connection] = await Promise.all([
        dependencies.settings(),
        dependencies.watched(),
        dependencies.connection(),
      ]);
      if (!isGuarding(settings, dependencies.now())) {
        return { status: 'silent', because: settings.isGuardOn ? 'paused' : 'off' };
      }
      const reading = await withGuests(seen, connection.email, dependencies);
      const guests = reading.status === 'read' ? reading.draft.guests : reading.guests;
      if (guests.length === 0) return { status: 'silent', because: 'noGuests' };
      const affected = guests.filter((email) => watched.has(email));
      if (affected.length === 0) return { status: 'silent', because: 'notWatched' };

      const obstacle = accountObstacle(connection, account);
      if (obstacle !== null) return obstacle;
      if (reading.status === 'unreadable') return { status: 'unreadable' };
      return judge(reading.draft, affected, settings, dependencies);
    },
  };
}

/** A dragged event: its guests were guests before, and get it at another time. */
async function withGuests(
  reading: DraftReading,
  email: Email | null,
  { guestsOf }: GuardDependencies,
): Promise<DraftReading> {
  if (reading.status === 'unreadable' || reading.movedEvent === undefined) return reading;
  const isOwn = email !== null && email === reading.movedEvent.calendarId;
  const guests = (isOwn && (await guestsOf?.(reading.movedEvent).catch(() => null))) || [];
  const { draft } = reading;
  const original = draft.original ? { ...draft.original, guests } : null;
  return { ...reading, draft: { ...draft, guests, original } };
}

/** Data of one account says nothing about the drafts of another: say so, don't guess. */
function accountObstacle({ status, email }: Connection, account: Email | null): GuardAnswer | null {
  // Who disconnected knows it; the toolbar's icon says it too.
  if (status === 'signedOut' || status === 'noClientId') return { status: 'silent', because: 'notSetUp' };
  if (status !== 'connected') return { status: 'signIn' };
  if (account !== null && email !== null && account !== email) {
    return { status: 'otherAccount', page: account, connected: email };
  }
  return null;
}

async function judge(
  draft: EventDraft,
  guests: readonly Email[],
  settings: Settings,
  dependencies: GuardDependencies,
): Promise<GuardAnswer> {
  const now = dependencies.now();
  if (isEmpty(draft.interval)) return { status: 'silent', because: 'endBeforeStart' };
  if (draft.interval.end <= now) return { status: 'silent', because: 'clear' };

  const { assessment, staleSince } = await assessFresh(draft, guests, settings, dependencies);
  if (assessment.status === 'clear') return { status: 'silent', because: 'clear' };
  const isHard = assessment.guests.some(({ severity }) => severity === 'conflict');
  return {
    status: 'assessed',
    draft,
    assessment,
    staleSince,
    ...(isHard && settings.isAskedBeforeSaving ? { isAskedBeforeSaving: true } : {}),
  };
}

/** What the rules say on data as fresh as the settings ask for; `staleSince`: Google could not be asked. */
export async function assessFresh(
  draft: EventDraft,
  guests: readonly Email[],
  settings: Settings,
  dependencies: Omit<GuardDependencies, 'settings' | 'connection' | 'watched'>,
): Promise<{ readonly assessment: Assessment; readonly staleSince: Instant | null }> {
  const now = dependencies.now();
  const { start, end } = draft.interval;
  const interval = { start, end: Math.min(end, start + MOST_JUDGED) };
  const range = { start: start - LOOK_BACK, end: interval.end + LOOK_AHEAD };
  const read = async (): Promise<Views> => {
    const [organizer, ...attendees] = await Promise.all([
      dependencies.organizer(range),
      ...guests.map((email) => dependencies.attendee(email, range)),
    ]);
    return { attendees, organizer };
  };
  // Asked side by side: somebody is waiting for the card.
  const [savedAt, known] = await Promise.all([dependencies.savedAt(), read()]);
  // The moment lies a little ahead when the draft has just closed; further ahead, the clock was set back.
  const freshEnough = Math.max(now - settings.refreshMinutes * MINUTE, savedAt <= now + MINUTE ? savedAt : 0);
  const assessed = ({ attendees, organizer }: Views, more: Partial<RuleContext> = {}): Assessment =>
    assessDraft({
      draft: { ...draft, interval },
      attendees,
      organizer,
      settings: { focusThresholdMinutes: settings.focusThresholdMinutes, rules: settings.rules },
      now,
      ...more,
    });
  // What is said of a series rests on more than these views.
  const isSingle = (draft.recurrence ?? null) === null;
  const isCalm = (views: Views) => isSingle && assessed(views).status === 'clear';
  const [views, talks, ahead] = await Promise.all([
    freshViews(known, { read, isCalm }, { range, freshEnough }, dependencies),
    isPerhapsCheckIn(draft) ? dependencies.talks?.(guests).catch(() => null) : null,
    weeksAhead(draft, guests, dependencies.attendee, now),
  ]);
  const oldest = Math.min(...views.attendees.map((view) => view.syncedAt ?? now));
  // What was saved since changes busy times alone; blocks this young are not read again, and nobody calls them old.
  const isOld = oldest < Math.min(freshEnough, now - JUST_READ_MS);
  const attendees = views.attendees.map((view) => ({ ...view, ...talks?.get(view.email) }));
  const assessment = assessed({ ...views, attendees }, ahead === null ? {} : { ahead });
  return { assessment, staleSince: isOld ? oldest : null };
}
