// The day around the draft, where the card is wide enough for it: what it falls on, and the better time.
import type { Assessment } from '../../domain/assessment.ts';
import type { DayView } from '../../domain/day-view.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import { dayStrip as text } from '../../locales/words.ts';
import { bestOfDay, DayStrip, dayAt, type Mark, marksOf, spokenMarks } from '../day-strip.tsx';
import type { Formats } from '../format.ts';

interface Props {
  readonly name: string;
  readonly view: DayView;
  readonly draft: EventDraft;
  readonly slots: Assessment['slots'];
  readonly format: Formats;
}

export function DraftDay({ name, view, draft: { interval }, slots, format }: Props) {
  const day = dayAt(interval.start, format);
  const spoken = format.spokenRange(interval);
  const marks: Mark[] = [
    ...marksOf(view, day, format),
    { look: 'draft', interval, words: text.draft(spoken) },
  ];
  const best = bestOfDay(slots, interval.start, format);
  if (best !== null) marks.push({ look: 'best', interval: best, words: text.best(format.spokenRange(best)) });
  const looks = new Set(marks.map(({ look }) => look));
  const label = text.ofDay(name, format.weekday(interval.start), spokenMarks(marks));
  return (
    <div class="draft-day">
      <DayStrip day={day} marks={marks} label={label} format={format} />
      <p class="key" aria-hidden="true">
        {KEY.filter(({ of }) => of.some((look) => looks.has(look))).map(({ of: [look], words }) => (
          <span key={look}>
            <i class={`mark ${look}`} />
            {text.key[words]}
          </span>
        ))}
      </p>
    </div>
  );
}

const KEY = [
  { of: ['hard', 'soft', 'ask'], words: 'cooking' },
  { of: ['draft'], words: 'draft' },
  { of: ['busy'], words: 'busy' },
  { of: ['best'], words: 'best' },
] as const;
