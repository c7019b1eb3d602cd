// How what is sent to the worker is parsed, part by part. A stranger's letter: limits everywhere.
import * as v from 'valibot';
import { CAP_LIMITS } from '../domain/contract-terms.ts';
import { DRAFT_FIELDS } from '../domain/event-draft.ts';
import { LANGUAGE_TAGS } from '../domain/language.ts';
import { HEALTH_CHECKS, HEALTH_COLORS } from '../domain/page-health.ts';
import { BOOKING_REASONS } from '../domain/set-aside.ts';
import { isDate, isZone, WEEKDAYS } from '../domain/zoned-time.ts';
import { LARGEST_IMPORT } from './data.ts';

export const email = v.pipe(v.string(), v.maxLength(254), v.toLowerCase(), v.rfcEmail());
export const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
export const interval = v.object({ start: instant, end: instant });
export const zone = v.pipe(v.string(), v.maxLength(64), v.check(isZone, 'not a time zone'));
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const shortText = v.pipe(v.string(), v.maxLength(1024));
/** As the page shows them: what is no address is nobody's report, and must not keep the others from being judged. */
export const guests = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(1024))),
  v.maxLength(300),
  v.transform((list) => list.flatMap((each) => (v.is(email, each) ? v.parse(email, each) : []))),
  v.readonly(),
);
export const people = v.pipe(
  v.array(
    v.object({ email, name: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))) }),
  ),
  v.maxLength(300),
  v.readonly(),
);
export const empty = v.object({});
export const deletion = v.object({ isHereOnly: v.optional(v.boolean()) });
/** One more than is taken, so that the reader can say that it is too much. */
export const importText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LARGEST_IMPORT + 1)),
);
/** The tab's; null where the page does not say. */
export const account = v.fallback(v.nullable(email), null);

export const title = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 1024)),
);
export const draft = v.object({
  surface: shortText,
  id: shortText,
  title,
  interval,
  isAllDay: v.boolean(),
  zone,
  guests,
  recurrence: v.exactOptional(v.nullable(shortText)),
  original: v.exactOptional(v.nullable(v.object({ interval, guests }))),
});
export const movedEvent = v.object({
  eventId: v.pipe(v.string(), v.regex(/^[\w-]{1,1024}$/)),
  calendarId: email,
});
export const reading = v.variant('status', [
  v.object({
    status: v.literal('read'),
    draft,
    movedEvent: v.exactOptional(movedEvent),
    ranks: v.record(v.picklist(DRAFT_FIELDS), v.number()),
  }),
  v.object({
    status: v.literal('unreadable'),
    surface: shortText,
    id: shortText,
    missing: v.pipe(v.array(v.picklist(DRAFT_FIELDS)), v.readonly()),
    guests,
  }),
]);

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
/** Minutes are at most a long day of everybody who may be a guest. */
export const movedDraft = v.object({
  from: interval,
  to: interval,
  people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(300)),
  costMinutes: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(300 * 24 * 60))),
});

/** Only names and counts: a page that was forged cannot put a person's words into a report. */
export const health = v.object({
  surface: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  color: v.picklist(HEALTH_COLORS),
  fields: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,30}$/)),
        rank: v.nullable(count),
        source: v.pipe(v.string(), v.regex(/^[a-z ,-]{1,80}$/)),
        hits: v.pipe(v.array(count), v.maxLength(12), v.readonly()),
      }),
    ),
    v.maxLength(60),
    v.readonly(),
  ),
  failedChecks: v.pipe(v.array(v.picklist(HEALTH_CHECKS)), v.maxLength(10), v.readonly()),
  build: v.nullable(v.pipe(v.string(), v.regex(/^calendar\.web_[\w.]{1,40}$/))),
  locale: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)),
});

/** What an organizer reads beside an answer. */
export const invitationNote = v.pipe(v.string(), v.trim(), v.maxLength(500));

export const finishLine = v.object({
  name: v.pipe(v.string(), v.trim(), v.maxLength(120)),
  date: v.pipe(v.string(), v.maxLength(10), v.check(isDate, 'not a date')),
  setAt: instant,
});

export const settingsPatch = v.partial(
  v.object({
    focusThresholdMinutes: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(480)),
    isAskedBeforeSaving: v.boolean(),
    isAskedWhetherStuck: v.boolean(),
    managerName: v.pipe(v.string(), v.trim(), v.maxLength(120)),
    managerEmail: v.nullable(email),
    autoAnswer: v.object({
      isOn: v.boolean(),
      kind: v.picklist(['maybe', 'decline']),
      note: invitationNote,
      exceptPeople: v.pipe(v.array(email), v.maxLength(100), v.readonly()),
      exceptWords: v.pipe(
        v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
        v.maxLength(50),
        v.readonly(),
      ),
    }),
    refreshMinutes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(60)),
    publishVisibility: v.picklist(['default', 'public']),
    isMirrorAnnounced: v.boolean(),
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
    noticeHours: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(336)),
    mayBookEdges: v.boolean(),
    capShare: v.pipe(v.number(), v.minValue(CAP_LIMITS.min), v.maxValue(CAP_LIMITS.max)),
    finishLine: v.nullable(finishLine),
    language: v.picklist(['auto', ...LANGUAGE_TAGS]),
    rules: v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
        v.object({
          isOn: v.exactOptional(v.boolean()),
          threshold: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
        }),
      ),
      v.check((choices) => Object.keys(choices).length <= 50, 'more rules than there are'),
    ),
    /** null takes the person's own client id away again. */
    oauthClientId: v.nullable(v.pipe(v.string(), v.trim(), v.regex(/^[\w.-]{5,200}$/))),
    monthlyOverrides: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31)),
    holdDays: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(180)),
    isRemindedOfHeld: v.boolean(),
  }),
);

/** One occurrence of an own block. */
export const namedInstance = v.object({
  blockId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** What a person says of a meeting that stays on cooking time. */
export const secondChanceAnswer = v.variant('kind', [
  v.object({
    kind: v.literal('kept'),
    reason: v.picklist(BOOKING_REASONS),
    note: v.pipe(v.string(), v.trim(), v.maxLength(500)),
  }),
  v.object({ kind: v.picklist(['held', 'dismissed']) }),
]);

/** Minutes of focus; null: not known. */
export const costMinutes = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)));
/** What somebody typed about a held request or a reason: one line. */
export const line = v.pipe(v.string(), v.trim(), v.maxLength(500));
/** A draft that waits for a 1:1. */
export const heldDraft = {
  who: guests,
  what: title,
  interval,
  link: line,
  costMinutes: v.optional(costMinutes),
};
