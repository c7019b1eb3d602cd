// One block on one day of the picture: a button that keys move, resize, remove and set the level of.
import type { TargetedKeyboardEvent } from 'preact';
import { LEVELS, type Level, type OwnBlock } from '../../domain/focus-block.ts';
import { cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon, type IconName } from '../icon.tsx';
import { type BlockCell, timesOfCell } from './week-cells.ts';
import { type Shift, SNAP_MINUTES, shifted } from './week-moves.ts';

const LEVEL_ICON: Record<Level, IconName> = { hard: 'conflict', soft: 'soft', ask: 'ask' };

interface Props {
  readonly cell: BlockCell;
  /** `Tuesday 9–12, hard` */
  readonly name: string;
  readonly format: Formats;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onChange: (block: OwnBlock) => void;
  readonly onRemove: (block: OwnBlock) => void;
}

export function BlockInWeek({ cell, name, format, isSelected, onSelect, onChange, onRemove }: Props) {
  const { block, level } = cell;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const change = changeOf(event, cell);
    if (change === null) return;
    event.preventDefault();
    if (change === 'remove') onRemove(block);
    else onChange(change);
  };
  return (
    <button
      type="button"
      class={`wb ${level}${isSelected ? ' sel' : ''}`}
      style={{ '--f': cell.from, '--e': cell.to }}
      data-block={block.id}
      onFocus={onSelect}
      // A tap does not give the focus in every browser.
      onClick={onSelect}
      onKeyDown={onKeyDown}
    >
      <span class="visually-hidden">{name}</span>
      <Icon name={LEVEL_ICON[level]} />
      <b aria-hidden="true">{text.levelShort[level]}</b>
      <small aria-hidden="true">
        <bdi>{timesOfCell(cell, format)}</bdi>
      </small>
      {isSelected ? (
        <>
          <i class="hold first" data-edge="start" />
          <i class="hold last" data-edge="end" />
        </>
      ) : null}
    </button>
  );
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey'> & { readonly currentTarget: Element };

/** null: a key that means nothing here. */
function changeOf(
  { key, shiftKey, currentTarget }: Keys,
  { block, weekday }: BlockCell,
): OwnBlock | 'remove' | null {
  if (key === 'Delete' || key === 'Backspace') return 'remove';
  const level = LEVELS[['1', '2', '3'].indexOf(key)];
  if (level !== undefined) return { ...block, level };
  const by = steps(key, getComputedStyle(currentTarget).direction === 'rtl');
  if (by === null || (shiftKey && by.minutes === 0)) return null;
  const shift: Shift = { edge: shiftKey ? 'end' : 'both', weekday, ...by };
  return shifted(block, shift);
}

/** A day to the right is a day later, or earlier where time runs to the left. */
function steps(key: string, isRightToLeft: boolean): Pick<Shift, 'minutes' | 'days'> | null {
  if (key === 'ArrowUp') return { minutes: -SNAP_MINUTES, days: 0 };
  if (key === 'ArrowDown') return { minutes: SNAP_MINUTES, days: 0 };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return { minutes: 0, days: (key === 'ArrowRight') === isRightToLeft ? -1 : 1 };
}
