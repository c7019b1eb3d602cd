// Today as one line: own blocks, other busy times, now. One labelled picture; the label says all of it.
import type { BlockInstance } from '../../domain/focus-block.ts';
import { clip, HOUR, type Instant, type Interval, subtract } from '../../domain/time.ts';
import { dayOf, localDateOf } from '../../domain/zoned-time.ts';
import { shared, popup as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import type { PanelProps } from './panel-props.ts';

const FIRST_HOUR = 8;
const LAST_HOUR = 18;
export function TodayStrip({ overview, format, now }: PanelProps) {
  const { blocks } = overview.today;
  const day = dayOf(localDateOf(now, overview.zone), overview.zone);
  const cooking = blocks.map(({ interval }) => interval);
  const busy = clip(subtract(overview.today.busy, cooking), day);
  if (blocks.length === 0 && busy.length === 0) return null;
  const hour = (at: Instant) => (Math.min(Math.max(at, day.start), day.end) - day.start) / HOUR;
  const all = [...cooking, ...busy];
  const { from, to, step } = scaleOver(
    Math.min(FIRST_HOUR, ...all.map(({ start }) => hour(start))),
    Math.max(LAST_HOUR, ...all.map(({ end }) => hour(end))),
  );
  const place = ({ start, end }: Interval) => ({ '--f': hour(start), '--e': hour(end) });
  const isNowInside = hour(now) >= from && hour(now) <= to;
  return (
    <section>
      <h2>{text.today}</h2>
      <div
        class="today"
        role="img"
        aria-label={labelOf(blocks, busy, now, format)}
        style={{ '--d0': from, '--d1': to }}
      >
        <div class="lane">
          {blocks.map(({ blockId, interval, level }) => (
            <i key={`${blockId} ${interval.start}`} class={`bk ${level}`} style={place(interval)} />
          ))}
          {busy.map((interval) => (
            <i key={interval.start} class="mt" style={place(interval)} />
          ))}
          {isNowInside ? <i class="nowline" style={{ '--f': hour(now), '--e': hour(now) }} /> : null}
        </div>
        <div class="scale">
          {Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step).map((each) => (
            <span key={each}>{format.wallHour(each)}</span>
          ))}
        </div>
      </div>
    </section>
  );
}

/** Whole steps only: the labels are spread evenly from one end to the other. */
function scaleOver(earliest: number, latest: number): { from: number; to: number; step: number } {
  const step = latest - earliest > 12 ? 4 : 2;
  return { from: Math.floor(earliest / step) * step, to: Math.ceil(latest / step) * step, step };
}

function labelOf(blocks: readonly BlockInstance[], busy: readonly Interval[], now: Instant, format: Formats) {
  const parts = [
    ...blocks.map(({ interval, level }) => ({
      start: interval.start,
      words: text.todayCooking(format.spokenRange(interval), shared.levelInText[level]),
    })),
    ...busy.map((interval) => ({
      start: interval.start,
      words: text.todayBusy(format.spokenRange(interval)),
    })),
  ].sort((a, b) => a.start - b.start);
  return text.todayPicture(parts.map(({ words }) => words).join(', '), format.time(now));
}
