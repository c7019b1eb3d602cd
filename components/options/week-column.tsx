// One day of the picture: its blocks, and one's own meetings.
import type { OwnBlock } from '../../domain/focus-block.ts';
import { instantOf, type LocalDate, type Weekday, type ZoneId } from '../../domain/zoned-time.ts';
import { cooking, shared, cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Say } from '../say.tsx';
import { BlockInWeek } from './block-in-week.tsx';
import { type BlockCell, type MeetingCell, timesOfCell } from './week-cells.ts';

/** Hours of the day from the upper to the lower edge. */
export interface HoursShown {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** Of this day. */
  readonly cells: readonly BlockCell[];
  readonly meetings: readonly MeetingCell[];
  /** A block's id. */
  readonly selected: string | null;
  readonly hours: HoursShown;
  readonly zone: ZoneId;
  readonly format: Formats;
  readonly onSelect: (id: string) => void;
  readonly onChange: (block: OwnBlock) => void;
  readonly onRemove: (block: OwnBlock) => void;
}

export function WeekColumn({ date, weekday, cells, meetings, selected, hours, zone, format, ...on }: Props) {
  return (
    <div class="col">
      <p class="hd">
        <span>
          <b>{format.dayName(weekday, 'short')}</b>{' '}
          <span class="muted">{format.dayOfMonth(instantOf(date, '12:00', zone))}</span>
        </span>
      </p>
      <div class="cells" data-weekday={weekday}>
        {cells.map((cell) => (
          <BlockInWeek
            key={cell.block.id}
            cell={cell}
            name={nameOfCell(cell, format)}
            format={format}
            isSelected={selected === cell.block.id}
            onSelect={() => on.onSelect(cell.block.id)}
            onChange={on.onChange}
            onRemove={on.onRemove}
          />
        ))}
        {meetings
          .filter((cell) => cell.to > hours.from && cell.from < hours.to)
          .map((cell) => (
            <Meeting
              key={`${cell.meeting.interval.start} ${cell.meeting.title}`}
              {...{ cell, hours, format }}
            />
          ))}
      </div>
    </div>
  );
}

function Meeting({ cell, hours, format }: { cell: MeetingCell } & Pick<Props, 'hours' | 'format'>) {
  const title = cell.meeting.title === '' ? cooking.busy : cell.meeting.title;
  const place = { '--f': Math.max(cell.from, hours.from), '--e': Math.min(cell.to, hours.to) };
  return (
    <div class={cell.clash === null ? 'wm' : 'wm clash'} style={place}>
      <span class="visually-hidden">
        <Say phrase={cooking.meeting(title, format.range(cell.meeting.interval))} />
      </span>
      <bdi aria-hidden="true">{title}</bdi>
    </div>
  );
}

/** `Tuesday 9–12, hard` */
export function nameOfCell(cell: BlockCell, format: Formats): string {
  const how = cell.isWeakened ? cooking.weakened : shared.levelInText[cell.level];
  return text.pictureBlock(format.dayName(cell.weekday, 'long'), timesOfCell(cell, format), how);
}
