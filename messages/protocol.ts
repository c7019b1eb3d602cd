// THE LIST OF MESSAGES: what the worker may be asked, by whom, with what, and what it answers.
// `page` = our content script in calendar.google.com (a stranger's letter: parsed, few powers);
// `extension` = popup and options.
import * as v from 'valibot';
import type { Assessment } from '../domain/assessment.ts';
import type { EventDraft } from '../domain/event-draft.ts';
import { DRAFT_FIELDS } from '../domain/event-draft.ts';
import { LEVELS } from '../domain/focus-block.ts';
import type { Instant } from '../domain/time.ts';
import { isZone, WEEKDAYS } from '../domain/zoned-time.ts';
import type { Overview } from './overview.ts';

const email = v.pipe(v.string(), v.maxLength(254), v.toLowerCase(), v.rfcEmail());
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const interval = v.object({ start: instant, end: instant });
const zone = v.pipe(v.string(), v.maxLength(64), v.check(isZone, 'not a time zone'));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const shortText = v.pipe(v.string(), v.maxLength(1024));
/** As the page shows them: what is no address is nobody's report, and must not keep the others from being judged. */
const guests = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(1024))),
  v.maxLength(300),
  v.transform((list) => list.flatMap((each) => (v.is(email, each) ? v.parse(email, each) : []))),
  v.readonly(),
);
const people = v.pipe(
  v.array(
    v.object({ email, name: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))) }),
  ),
  v.maxLength(300),
  v.readonly(),
);
const empty = v.object({});

const draft = v.object({
  surface: shortText,
  id: shortText,
  title: v.pipe(
    v.string(),
    v.transform((title) => title.slice(0, 1024)),
  ),
  interval,
  isAllDay: v.boolean(),
  zone,
  guests,
});
const reading = v.variant('status', [
  v.object({ status: v.literal('read'), draft, ranks: v.record(v.picklist(DRAFT_FIELDS), v.number()) }),
  v.object({
    status: v.literal('unreadable'),
    surface: shortText,
    id: shortText,
    missing: v.pipe(v.array(v.picklist(DRAFT_FIELDS)), v.readonly()),
    guests,
  }),
]);

const weeklyBlock = v.pipe(
  v.object({
    kind: v.literal('weekly'),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
    days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1), v.maxLength(7), v.readonly()),
    from: time,
    to: time,
    level: v.picklist(LEVELS),
    zone,
  }),
  v.check((block) => block.from < block.to, 'the block ends before it starts'),
);

const settingsPatch = v.partial(
  v.object({
    focusThresholdMinutes: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(480)),
    refreshMinutes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(60)),
    publishVisibility: v.picklist(['default', 'public']),
    publishTitle: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
    workingHours: v.object({
      zone,
      days: v.pipe(
        v.record(v.picklist(WEEKDAYS), v.pipe(v.tuple([time, time]), v.readonly())),
        v.check(
          (days) => Object.values(days).every(([from, to]) => from < to),
          'a day ends before it starts',
        ),
      ),
    }),
    /** null takes the person's own client id away again. */
    oauthClientId: v.nullable(v.pipe(v.string(), v.trim(), v.regex(/^[\w.-]{5,200}$/))),
  }),
);

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
    };

export const contracts = {
  assessDraft: {
    from: 'page',
    payload: v.object({ reading, account: v.fallback(v.nullable(email), null) }),
    reply: {} as GuardAnswer,
  },
  /** A draft with these guests went away, saved perhaps: what is known of them may be old. */
  draftClosed: { from: 'page', payload: v.object({ guests }), reply: null },
  /** Brings the card's script into the tab that asks. */
  loadCard: { from: 'page', payload: empty, reply: null },
  /** Opens Google's consent window. `account`: the tab's, when it is not the connected one. */
  reconnect: {
    from: 'page',
    payload: v.object({ account: v.fallback(v.nullable(email), null) }),
    reply: {} as Overview['connection'],
  },

  getOverview: { from: 'extension', payload: empty, reply: {} as Overview },
  /**
   * Opens Google's consent window; asks for what reading reports needs when there are any. `isAnother` leaves the
   * account in use as it is and connects one more.
   */
  connect: {
    from: 'extension',
    payload: v.object({ isAnother: v.optional(v.boolean()) }),
    reply: {} as Overview,
  },
  disconnect: { from: 'extension', payload: empty, reply: {} as Overview },
  saveBlock: { from: 'extension', payload: v.object({ block: weeklyBlock }), reply: {} as Overview },
  removeBlock: { from: 'extension', payload: v.object({ id: shortText }), reply: {} as Overview },
  /** An instance that its owner changed or deleted in Google Calendar: it shall stay so. */
  keepChange: { from: 'extension', payload: v.object({ eventId: shortText }), reply: {} as Overview },
  /** ... or shall be again as the block has it. */
  restoreChange: { from: 'extension', payload: v.object({ eventId: shortText }), reply: {} as Overview },
  cookNow: {
    from: 'extension',
    payload: v.object({ minutes: v.picklist([30, 60, 120]) }),
    reply: {} as Overview,
  },
  addReports: { from: 'extension', payload: v.object({ people }), reply: {} as Overview },
  removeReport: { from: 'extension', payload: v.object({ email }), reply: {} as Overview },
  setGuard: { from: 'extension', payload: v.object({ isOn: v.boolean() }), reply: {} as Overview },
  pauseGuard: { from: 'extension', payload: v.object({ until: v.nullable(instant) }), reply: {} as Overview },
  saveSettings: { from: 'extension', payload: v.object({ patch: settingsPatch }), reply: {} as Overview },
  /** A report of trouble to be copied: how things stand and what went wrong, nothing of people in it. */
  getReport: { from: 'extension', payload: empty, reply: '' as string },
  /** Own blocks, people and settings as JSON, to be kept elsewhere. */
  exportData: { from: 'extension', payload: empty, reply: '' as string },
  syncNow: { from: 'extension', payload: empty, reply: {} as Overview },
} as const satisfies Record<string, { from: 'page' | 'extension'; payload: v.GenericSchema; reply: unknown }>;

export type Contracts = typeof contracts;
export type MessageName = keyof Contracts;
/** Nobody changes what was sent, so read-only values may be sent as they are. */
export type Payload<Name extends MessageName> = Sent<v.InferInput<Contracts[Name]['payload']>>;
type Sent<T> = T extends object ? { readonly [Key in keyof T]: Sent<T[Key]> } : T;
export type Parsed<Name extends MessageName> = v.InferOutput<Contracts[Name]['payload']>;
export type Reply<Name extends MessageName> = Contracts[Name]['reply'];
