// The week as a picture, drawn from the list beside it. One labelled figure: everything in it is said in words, too.
import type { Level, WeeklyBlock } from '../../domain/focus-block.ts';
import { type LocalTime, WEEKDAYS, type Weekday } from '../../domain/zoned-time.ts';
import { shared, cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon, type IconName } from '../icon.tsx';

const FIRST_HOUR = 8;
const LAST_HOUR = 18;
const WORKDAYS = 5;
export const LEVEL_ICON: Record<Level, IconName> = { hard: 'conflict', soft: 'soft', ask: 'ask' };

/** `blocks`: only those whose end is after their start. */
export function WeekPicture({ blocks, format }: { blocks: readonly WeeklyBlock[]; format: Formats }) {
  const days = blocks.some(({ days: on }) => on.includes('SA') || on.includes('SU'))
    ? WEEKDAYS
    : WEEKDAYS.slice(0, WORKDAYS);
  const from = Math.min(FIRST_HOUR, ...blocks.map((block) => Math.floor(hourOf(block.from))));
  const to = Math.max(LAST_HOUR, ...blocks.map((block) => Math.ceil(hourOf(block.to))));
  const hours = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <div
      class="week"
      role="img"
      aria-label={labelOf(blocks, format)}
      style={{ '--d0': from, '--d1': to, '--days': days.length }}
    >
      <div class="hours">
        {hours.map((hour) => (
          <span key={hour} style={{ '--h': hour }}>
            {format.wallTime(`${String(hour % 24).padStart(2, '0')}:00`)}
          </span>
        ))}
      </div>
      {days.map((day) => (
        <div key={day} class="col">
          <p class="hd">
            <b>{format.dayName(day, 'short')}</b>
          </p>
          <div class="cells">
            {blocks
              .filter((block) => block.days.includes(day))
              .map((block) => (
                <Cell key={block.id} block={block} format={format} />
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Cell({ block, format }: { block: WeeklyBlock; format: Formats }) {
  return (
    <div class={`wb ${block.level}`} style={{ '--f': hourOf(block.from), '--e': hourOf(block.to) }}>
      <Icon name={LEVEL_ICON[block.level]} />
      <b>{text.levelShort[block.level]}</b>
      <small>{format.wallRange(block.from, block.to)}</small>
    </div>
  );
}

/** Minutes that one weekly block protects in a week. */
export function weeklyMinutes({ days, from, to }: Pick<WeeklyBlock, 'days' | 'from' | 'to'>): number {
  return Math.max(0, Math.round((hourOf(to) - hourOf(from)) * 60)) * days.length;
}

function labelOf(blocks: readonly WeeklyBlock[], format: Formats): string {
  const said = WEEKDAYS.flatMap((day: Weekday) =>
    blocks
      .filter((block) => block.days.includes(day))
      .map((block) =>
        text.pictureBlock(
          format.dayName(day, 'long'),
          format.wallRange(block.from, block.to),
          shared.levelInText[block.level],
        ),
      ),
  );
  return said.length === 0 ? text.pictureEmpty : text.picture(said.join('; '));
}

function hourOf(time: LocalTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour + minute / 60;
}
