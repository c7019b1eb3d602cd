// When two published events say the same, part by part.
import type { PublishedContent } from './publication.ts';
import { WEEKDAYS } from './zoned-time.ts';

/** All but the owner's terms: of these the newest event alone is believed (domain/told-terms.ts). */
export function isSameContent(a: PublishedContent, b: PublishedContent): boolean {
  return fingerprint(a) === fingerprint(b);
}

export function isSameTerms(a: PublishedContent, b: PublishedContent): boolean {
  return termsOf(a) === termsOf(b);
}

/** Does the block ask for the same of both? What the cap made of it is nobody's edit. */
export function isSameAskedLevel(a: LevelSaid, b: LevelSaid): boolean {
  return a.level === b.level || a.isWeakened === true || b.isWeakened === true;
}

type LevelSaid = Pick<PublishedContent, 'level' | 'isWeakened'>;

function fingerprint(content: PublishedContent): string {
  const { interval, level, zone, title, visibility, finish = null, flareUntil = null } = content;
  return JSON.stringify([interval.start, interval.end, level, zone, title, visibility, finish, flareUntil]);
}

function termsOf({ workingHours, terms }: PublishedContent): string {
  const days = WEEKDAYS.map((day) => workingHours.days[day] ?? null);
  const { noticeHours = null, mayBookEdges = null, capShare = null } = terms ?? {};
  return JSON.stringify([workingHours.zone, days, noticeHours, mayBookEdges, capShare]);
}
