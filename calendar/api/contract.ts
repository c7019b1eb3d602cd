// A person's terms, as their published blocks carry them (docs/protocol.md section 1, `letThemCook.contract`).
import * as v from 'valibot';
import type { ContractTerms } from '../../domain/contract-terms.ts';
import {
  isZone,
  type LocalTime,
  WEEKDAYS,
  type Weekday,
  type WorkingHours,
} from '../../domain/zoned-time.ts';

const MAX_LENGTH = 900;
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const contract = v.object({
  zone: v.pipe(v.string(), v.maxLength(64), v.check(isZone)),
  hours: v.record(v.string(), v.unknown()),
});
const day = v.pipe(
  v.tuple([time, time]),
  v.check(([from, to]) => from < to),
);

export function writeContract(hours: WorkingHours, terms?: ContractTerms): string {
  return JSON.stringify({
    zone: hours.zone,
    hours: hours.days,
    ...(terms !== undefined && {
      noticeHours: terms.noticeHours,
      edges: terms.mayBookEdges,
      cap: terms.capShare,
    }),
  });
}

/** Null when it is no contract. A day that makes no sense is a free day; unknown keys are ignored. */
export function readContract(value: unknown): WorkingHours | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return null;
  const parsed = v.safeParse(contract, jsonOf(value));
  if (!parsed.success) return null;
  const { zone, hours } = parsed.output;
  const days = WEEKDAYS.flatMap((name): [Weekday, readonly [LocalTime, LocalTime]][] => {
    const hoursOfDay = v.safeParse(day, hours[name]);
    return hoursOfDay.success ? [[name, hoursOfDay.output]] : [];
  });
  return days.length === 0 ? null : { zone, days: Object.fromEntries(days) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
