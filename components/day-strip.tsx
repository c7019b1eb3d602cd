// One day as a line: blocks, other busy times, and what is asked about. One labelled picture; the label says all of it.
import type { Slot } from '../domain/assessment.ts';
import type { DayView } from '../domain/day-view.ts';
import type { Level } from '../domain/focus-block.ts';
import { HOUR, type Instant, type Interval, overlaps } from '../domain/time.ts';
import { dayOf, localDateOf } from '../domain/zoned-time.ts';
import { shared, dayStrip as text } from '../locales/words.ts';
import type { Formats } from './format.ts';

export interface Mark {
  readonly look: Level | 'busy' | 'draft' | 'best';
  readonly interval: Interval;
  readonly words: string;
}

interface Props {
  readonly day: Interval;
  readonly marks: readonly Mark[];
  readonly label: string;
  readonly format: Formats;
  readonly now?: Instant;
  /** Without its hours, where another strip of the same day stands below. */
  readonly isBare?: boolean;
}

/** So much of a day is drawn at least, in hours. */
const [FIRST_HOUR, LAST_HOUR] = [8, 18];

export function DayStrip({ day, marks, label, format, now, isBare = false }: Props) {
  const hour = (at: Instant) => (Math.min(Math.max(at, day.start), day.end) - day.start) / HOUR;
  const { from, to, step } = scaleOver(
    Math.min(FIRST_HOUR, ...marks.map(({ interval }) => hour(interval.start))),
    Math.max(LAST_HOUR, ...marks.map(({ interval }) => hour(interval.end))),
  );
  const place = ({ start, end }: Interval) => ({ '--f': hour(start), '--e': hour(end) });
  const isNowInside = now !== undefined && hour(now) >= from && hour(now) <= to;
  return (
    <div class="strip" role="img" aria-label={label} style={{ '--d0': from, '--d1': to }}>
      <div class="lane">
        {marks.map(({ look, interval }) => (
          <i key={`${look} ${interval.start}`} class={`mark ${look}`} style={place(interval)} />
        ))}
        {isNowInside ? <i class="nowline" style={place({ start: now, end: now })} /> : null}
      </div>
      {isBare ? null : (
        <div class="scale">
          {Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step).map((each) => (
            <span key={each}>{format.wallHour(each)}</span>
          ))}
        </div>
      )}
    </div>
  );
}

/** Of what lies in `day`: the person who looks may live in another zone than the draft. */
export function marksOf({ blocks, busy }: DayView, day: Interval, format: Formats): Mark[] {
  const all: Mark[] = [
    ...blocks.map(({ interval, level }) => ({
      look: level,
      interval,
      words: text.cooking(format.spokenRange(interval), shared.levelInText[level]),
    })),
    ...busy.map((interval) => ({
      look: 'busy' as const,
      interval,
      words: text.busy(format.spokenRange(interval)),
    })),
  ];
  return all.filter(({ interval }) => overlaps(interval, day));
}

/** The day by the clock of the person who looks. */
export function dayAt(at: Instant, { zone }: Formats): Interval {
  return dayOf(localDateOf(at, zone), zone);
}

/** The best time, if it is on the day of `at`. */
export function bestOfDay([best]: readonly Slot[], at: Instant, format: Formats): Interval | null {
  return best !== undefined && format.isSameDay(best.interval.start, at) ? best.interval : null;
}

/** In the order of the day. */
export function spokenMarks(marks: readonly Mark[]): string {
  return marks
    .toSorted((a, b) => a.interval.start - b.interval.start)
    .map(({ words }) => words)
    .join(', ');
}

/** Whole steps only: the labels are spread evenly from one end to the other. */
function scaleOver(earliest: number, latest: number): { from: number; to: number; step: number } {
  const step = latest - earliest > 12 ? 4 : 2;
  return { from: Math.floor(earliest / step) * step, to: Math.ceil(latest / step) * step, step };
}
