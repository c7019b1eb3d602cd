import { clip, subtract } from '../../domain/time.ts';
import { popup as text } from '../../locales/words.ts';
import { DayStrip, dayAt, marksOf, spokenMarks } from '../day-strip.tsx';
import type { PanelProps } from './panel-props.ts';

/** Own blocks, other busy times, now. Nothing is drawn of a day without anything. */
export function TodayStrip({ overview, format, now }: PanelProps) {
  const { blocks, busy } = overview.today;
  const day = dayAt(now, format);
  const other = subtract(
    busy,
    blocks.map(({ interval }) => interval),
  );
  const marks = marksOf({ blocks, busy: clip(other, day) }, day, format);
  if (marks.length === 0) return null;
  const label = text.todayPicture(spokenMarks(marks), format.time(now));
  return (
    <section>
      <h2>{text.today}</h2>
      <DayStrip day={day} marks={marks} label={label} format={format} now={now} />
    </section>
  );
}
