// The own blocks of the next six weeks as a calendar file (RFC 5545), for any other calendar.
import { generateIcsCalendar } from 'ts-ics';
import { instancesOf, type OwnBlock } from '../../domain/focus-block.ts';
import { DAY, type Instant } from '../../domain/time.ts';

const AHEAD = 42 * DAY;
const PRODUCT = '-//Let Them Cook//Cooking time//EN';

/** `title`: of each event, as it is published. Times are in UTC, which every calendar reads the same. */
export function calendarFile(blocks: readonly OwnBlock[], title: string, now: Instant): string {
  const range = { start: now, end: now + AHEAD };
  const stamp = { date: new Date(now) };
  const events = blocks
    .flatMap((block) => instancesOf(block, range))
    .sort((a, b) => a.interval.start - b.interval.start)
    .map(({ blockId, date, interval }) => ({
      uid: `${blockId}-${date}@let-them-cook`,
      stamp,
      start: { date: new Date(interval.start) },
      end: { date: new Date(interval.end) },
      summary: title,
      timeTransparent: 'OPAQUE' as const,
    }));
  return generateIcsCalendar({ version: '2.0', prodId: PRODUCT, events });
}
