// The sample week, in which one draft can be pulled about or moved by the arrow keys.
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { DAY, HOUR, type Interval } from '../../domain/time.ts';
import { WEEKDAYS } from '../../domain/zoned-time.ts';
import { welcome as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import {
  dayIndexOf,
  draftAt,
  draftFrom,
  FIRST_HOUR,
  hourOf,
  LAST_HOUR,
  SAMPLE_BLOCKS,
  SAMPLE_DAYS,
  SAMPLE_MEETINGS,
  STEP,
} from './sample-week.ts';

interface Props {
  readonly draft: Interval;
  /** Of the card; null when there is none. */
  readonly severity: string | null;
  readonly onMove: (draft: Interval) => void;
  readonly format: Formats;
}

export function SamplePicture(props: Props) {
  const { onMove, format } = props;
  const pull = (event: TargetedPointerEvent<HTMLElement>) => {
    const found = pointIn(event.currentTarget, event);
    if (found !== null) onMove(found);
  };
  return (
    <div
      class="panel sample"
      role="group"
      aria-label={text.week}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pull(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) pull(event);
      }}
    >
      {WEEKDAYS.slice(0, SAMPLE_DAYS).map((day, index) => (
        <div key={day} class="day" style={{ '--day': index + 1 }}>
          <p class="note">{format.dayName(day, 'short')}</p>
          <div class="cells">
            <Column day={index} format={format} />
          </div>
        </div>
      ))}
      <DraftChip {...props} />
    </div>
  );
}

function Column({ day, format }: { day: number; format: Formats }) {
  const isHere = ({ start }: Interval) => dayIndexOf(start) === day;
  return (
    <>
      {SAMPLE_BLOCKS.filter(({ interval }) => isHere(interval)).map(({ interval, level }) => (
        <div key={interval.start} class={`bk ${level}`} style={placeOf(interval)}>
          <span class="visually-hidden">{text.blockAt(format.range(interval))}</span>
          {level === 'hard' ? <span aria-hidden="true">{text.person}</span> : null}
        </div>
      ))}
      {SAMPLE_MEETINGS.filter(isHere).map((interval) => (
        <div key={interval.start} class="mt" style={placeOf(interval)}>
          <span class="visually-hidden">{text.meetingAt(format.range(interval))}</span>
        </div>
      ))}
    </>
  );
}

/** Beside the columns, not in one of them: it keeps the focus on its way from day to day. */
function DraftChip({ draft, severity, onMove, format }: Props) {
  const day = dayIndexOf(draft.start);
  return (
    <div class={day < SAMPLE_DAYS / 2 ? 'over' : 'over late'} style={{ '--day': day + 1 }}>
      <button
        type="button"
        class={`dr sev-${severity ?? 'open'}`}
        style={placeOf(draft)}
        aria-label={text.draftAt(`${format.weekday(draft.start)} ${format.range(draft)}`)}
        onKeyDown={(event) => {
          const moved = movedByKey(event, draft);
          if (moved === null) return;
          event.preventDefault();
          onMove(moved);
        }}
      >
        {text.draft}
      </button>
    </div>
  );
}

/** null: another key, or no day there. */
function movedByKey(event: TargetedKeyboardEvent<HTMLElement>, { start }: Interval): Interval | null {
  const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? -DAY : DAY;
  const steps = new Map([
    ['ArrowUp', -STEP],
    ['ArrowDown', STEP],
    ['ArrowLeft', -ahead],
    ['ArrowRight', ahead],
  ]);
  const step = steps.get(event.key);
  if (step === undefined) return null;
  const day = dayIndexOf(start + step);
  return day < 0 || day >= SAMPLE_DAYS ? null : draftFrom(start + step);
}

/** In hours from the first one that is drawn. */
function placeOf({ start, end }: Interval) {
  return {
    '--from': hourOf(start) - FIRST_HOUR,
    '--length': (end - start) / HOUR,
    '--hours': LAST_HOUR - FIRST_HOUR,
  };
}

/** Columns are looked up where they are drawn: right to left needs no arithmetic of its own. */
function pointIn(
  week: HTMLElement,
  { clientX, clientY }: TargetedPointerEvent<HTMLElement>,
): Interval | null {
  const columns = [...week.querySelectorAll('.cells')].map((column) => column.getBoundingClientRect());
  const distance = ({ left, right }: DOMRect) => Math.max(left - clientX, clientX - right, 0);
  const nearest = columns.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined || nearest.height === 0) return null;
  return draftAt(columns.indexOf(nearest), (clientY - nearest.top) / nearest.height);
}
