// The week as a picture, drawn from the list beside it: whatever is done here can be done there, and is said there.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import { datesOf, type LocalDate, type Weekday, weekdayOf } from '../../domain/zoned-time.ts';
import { cooking, cookingTime as text } from '../../locales/words.ts';
import type { WeekMeeting } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { useWeekGestures } from './use-week-gestures.ts';
import { type BlockCell, blockCells, meetingCells, type PicturedWeek, picturedDays } from './week-cells.ts';
import { type HoursShown, nameOfCell, WeekColumn } from './week-column.tsx';
import { minutesOfDay } from './week-moves.ts';

const FIRST_HOUR = 8;
const LAST_HOUR = 18;

interface Props {
  /** Only those that could be saved as they are. */
  readonly blocks: readonly OwnBlock[];
  readonly meetings: readonly WeekMeeting[];
  readonly shown: PicturedWeek;
  readonly format: Formats;
  readonly onChange: (block: OwnBlock) => void;
  readonly onRemove: (block: OwnBlock) => void;
}

export function WeekPicture({ blocks, meetings, shown, format, onChange, onRemove }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const still = blockCells(blocks, shown);
  const hours = hoursOf(still, shown);
  const gestures = useWeekGestures({
    root,
    hours,
    zone: shown.zone,
    blocks,
    onChange,
    onSelect: setSelected,
  });
  const cells = gestures.preview === null ? still : blockCells(withBlock(blocks, gestures.preview), shown);
  const days = picturedDays(usedDays(still, shown));
  useFocusKept(root, selected, cells);
  return (
    <div
      class="week"
      role="group"
      aria-label={labelOf(cells, format)}
      aria-describedby={`${id}-keys`}
      ref={root}
      style={{ '--d0': hours.from, '--d1': hours.to, '--days': days.length }}
      {...gestures.on}
    >
      <p class="visually-hidden" id={`${id}-keys`}>
        {cooking.keys}
      </p>
      <Hours {...hours} format={format} />
      {datesIn(shown, days).map((on) => (
        <WeekColumn
          key={on.weekday}
          {...on}
          cells={cells.filter((cell) => cell.date === on.date)}
          meetings={meetingCells(meetings, cells, shown).filter((cell) => cell.date === on.date)}
          selected={selected}
          hours={hours}
          zone={shown.zone}
          format={format}
          onSelect={setSelected}
          onChange={onChange}
          onRemove={onRemove}
        />
      ))}
    </div>
  );
}

function Hours({ from, to, format }: HoursShown & { format: Formats }) {
  const hours = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <div class="hours" aria-hidden="true">
      {hours.map((hour) => (
        <span key={hour} style={{ '--h': hour }}>
          {format.wallTime(`${String(hour % 24).padStart(2, '0')}:00`)}
        </span>
      ))}
    </div>
  );
}

/** A block that moves to another column is drawn anew there: the focus goes with it. */
function useFocusKept(
  root: { current: HTMLElement | null },
  selected: string | null,
  cells: readonly BlockCell[],
) {
  const hadFocus = useRef(false);
  const within = root.current?.contains(document.activeElement) === true;
  hadFocus.current = within || (hadFocus.current && document.activeElement === document.body);
  useLayoutEffect(() => {
    if (!hadFocus.current || selected === null || document.activeElement !== document.body) return;
    if (!cells.some(({ block }) => block.id === selected)) return;
    root.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(selected)}"]`)?.focus();
  });
}

/** Minutes that one weekly block protects in a week. */
export function weeklyMinutes({ days, from, to }: Pick<WeeklyBlock, 'days' | 'from' | 'to'>): number {
  return Math.max(0, minutesOfDay(to) - minutesOfDay(from)) * days.length;
}

function withBlock(blocks: readonly OwnBlock[], changed: OwnBlock): OwnBlock[] {
  const others = blocks.filter(({ id }) => id !== changed.id);
  return [...others, changed];
}

function hoursOf(cells: readonly BlockCell[], { terms }: PicturedWeek): HoursShown {
  const works = Object.values(terms.workingHours.days);
  return {
    from: Math.min(
      FIRST_HOUR,
      ...cells.map(({ from }) => Math.floor(from)),
      ...works.map(([from]) => Math.floor(minutesOfDay(from) / 60)),
    ),
    to: Math.max(
      LAST_HOUR,
      ...cells.map(({ to }) => Math.ceil(to)),
      ...works.map(([, to]) => Math.ceil(minutesOfDay(to) / 60)),
    ),
  };
}

function usedDays(cells: readonly BlockCell[], { terms }: PicturedWeek): Weekday[] {
  return [...cells.map(({ weekday }) => weekday), ...(Object.keys(terms.workingHours.days) as Weekday[])];
}

function datesIn(
  { week, zone }: PicturedWeek,
  days: readonly Weekday[],
): { date: LocalDate; weekday: Weekday }[] {
  return datesOf(week, zone)
    .map((date) => ({ date, weekday: weekdayOf(date) }))
    .filter(({ weekday }) => days.includes(weekday));
}

function labelOf(cells: readonly BlockCell[], format: Formats): string {
  const said = cells.map((cell) => nameOfCell(cell, format));
  return said.length === 0 ? text.pictureEmpty : text.picture(said.join('; '));
}
