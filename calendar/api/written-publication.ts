// `letThemCook.written`: what one copy of the extension tells the other copies of the same owner about an event
// (docs/protocol.md section 6).
import * as v from 'valibot';
import { LEVELS, type OwnBlock } from '../../domain/focus-block.ts';
import type { InstanceEdit } from '../../domain/instance-edit.ts';
import type { WantedPublication, WrittenPublication } from '../../domain/publication.ts';
import type { Instant } from '../../domain/time.ts';
import { isZone, WEEKDAYS } from '../../domain/zoned-time.ts';

const MAX_LENGTH = 1024;
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const instant = v.pipe(v.string(), v.maxLength(40), v.transform(Date.parse), v.finite());
const written = v.object({
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  start: instant,
  end: instant,
  title: v.pipe(v.string(), v.maxLength(200)),
  level: v.picklist(LEVELS),
  zone: v.pipe(v.string(), v.maxLength(64), v.check(isZone)),
  editedAt: instant,
  instance: v.fallback(
    v.optional(v.object({ flare: v.optional(instant), opened: v.optional(v.boolean()), editedAt: instant })),
    undefined,
  ),
  weekly: v.optional(
    v.object({
      days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1), v.maxLength(7)),
      from: time,
      to: time,
    }),
  ),
});

/** Null where nothing is known of the block. Without milliseconds where there are none. */
export function writeWritten({ date, content, source, edit = null }: WantedPublication): string | null {
  if (source === undefined) return null;
  const { interval, title } = content;
  return JSON.stringify({
    date,
    start: isoSeconds(interval.start),
    end: isoSeconds(interval.end),
    title,
    level: source.level,
    zone: source.zone,
    editedAt: isoSeconds(source.editedAt ?? 0),
    ...(edit !== null && { instance: instanceOf(edit) }),
    ...(source.kind === 'weekly' && {
      weekly: { days: WEEKDAYS.filter((day) => source.days.includes(day)), from: source.from, to: source.to },
    }),
  });
}

/** Null when it is not there, or is no such thing. */
export function readWritten(value: unknown, blockId: string): WrittenPublication | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return null;
  const parsed = v.safeParse(written, jsonOf(value));
  if (!parsed.success) return null;
  const { date, start, end, title, level, zone, editedAt, weekly, instance } = parsed.output;
  if (start >= end || (weekly !== undefined && weekly.from >= weekly.to)) return null;
  const interval = { start, end };
  const block: OwnBlock =
    weekly === undefined
      ? { kind: 'single', id: blockId, interval, level, zone, editedAt }
      : { kind: 'weekly', id: blockId, ...weekly, level, zone, editedAt };
  if (instance === undefined) return { date, interval, title, block };
  const { flare = null, opened = false } = instance;
  const edit = { blockId, date, flareUntil: flare, isOpened: opened, editedAt: instance.editedAt };
  return { date, interval, title, block, edit };
}

function instanceOf({ flareUntil, isOpened, editedAt }: InstanceEdit) {
  return {
    ...(flareUntil !== null && { flare: isoSeconds(flareUntil) }),
    ...(isOpened && { opened: true }),
    editedAt: isoSeconds(editedAt),
  };
}

export function isoSeconds(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
