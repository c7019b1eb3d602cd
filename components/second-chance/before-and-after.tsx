// The day as it was saved, and as it would be after the best move. That move may be to another day: then only the first.
import type { Assessment } from '../../domain/assessment.ts';
import type { DayView } from '../../domain/day-view.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import { dayStrip as text } from '../../locales/words.ts';
import { bestOfDay, DayStrip, dayAt, type Mark, marksOf, spokenMarks } from '../day-strip.tsx';
import type { Formats } from '../format.ts';

interface Props {
  readonly view: DayView;
  readonly draft: EventDraft;
  readonly slots: Assessment['slots'];
  readonly format: Formats;
}

export function BeforeAndAfter({ view, draft, slots, format }: Props) {
  const { start } = draft.interval;
  const day = dayAt(start, format);
  const best = bestOfDay(slots, start, format);
  const strip = (title: string, look: Mark['look'], interval: Interval) => {
    const meeting = { look, interval, words: text.meeting(format.spokenRange(interval)) };
    const marks = [...marksOf(view, day, format), meeting];
    return (
      <div class="compared">
        <span class="small">{title}</span>
        <DayStrip
          day={day}
          marks={marks}
          label={text.titled(title, spokenMarks(marks))}
          format={format}
          isBare={look === 'draft' && best !== null}
        />
      </div>
    );
  };
  return (
    <div>
      {strip(text.asSaved, 'draft', draft.interval)}
      {best === null ? null : strip(text.ifMoved, 'best', best)}
    </div>
  );
}
