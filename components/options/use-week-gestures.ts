// The pointer in the week picture: an empty place draws a weekly block, a block moves, its handles resize it. By mouse or
// pen; a finger moves only what is selected, so that the page can still be scrolled.
import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import { WEEKDAYS, type Weekday, type ZoneId } from '../../domain/zoned-time.ts';
import { type Shift, SNAP_MINUTES, shifted, snapped, timeOfDay } from './week-moves.ts';

interface Surface {
  readonly root: RefObject<HTMLElement | null>;
  /** As drawn from the upper to the lower edge. */
  readonly hours: { readonly from: number; readonly to: number };
  readonly zone: ZoneId;
  /** As they are without this gesture. */
  readonly blocks: readonly OwnBlock[];
  readonly onChange: (block: OwnBlock) => void;
  readonly onSelect: (id: string) => void;
}

type Grip =
  | { readonly kind: 'draw'; readonly id: string; readonly at: Spot }
  | { readonly kind: 'hold'; readonly block: OwnBlock; readonly edge: Shift['edge']; readonly at: Spot };

interface Spot {
  readonly weekday: Weekday;
  /** From midnight. */
  readonly minutes: number;
}

type Pointer = TargetedPointerEvent<HTMLElement>;

export function useWeekGestures({ root, hours, zone, blocks, onChange, onSelect }: Surface) {
  const grip = useRef<Grip | null>(null);
  const [preview, setPreview] = useState<OwnBlock | null>(null);
  const spotOf = (event: Pointer) => spotAt(root.current, hours, event);

  const end = () => {
    grip.current = null;
    setPreview(null);
  };
  const onPointerDown = (event: Pointer) => {
    const held = gripOf(event, spotOf(event), blocks);
    if (event.button !== 0 || held === null) return;
    grip.current = held;
    // The pointer belongs to the whole picture from here on, so the button would not get the focus by itself.
    if (held.kind === 'hold') cellOf(event)?.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: Pointer) => {
    const spot = grip.current === null ? null : spotOf(event);
    if (grip.current === null || spot === null) return;
    setPreview(blockFrom(grip.current, spot, zone));
  };
  const onPointerUp = (event: Pointer) => {
    const spot = spotOf(event);
    const block = grip.current === null || spot === null ? null : blockFrom(grip.current, spot, zone);
    end();
    if (block === null) return;
    onSelect(block.id);
    onChange(block);
  };
  const onKeyDown = (event: { readonly key: string }) => {
    if (event.key === 'Escape') end();
  };
  return { preview, on: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end, onKeyDown } };
}

function cellOf({ target }: Pick<Event, 'target'>): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
}

function gripOf(event: Pointer, at: Spot | null, blocks: readonly OwnBlock[]): Grip | null {
  const target = event.target instanceof Element ? event.target : null;
  const cell = cellOf(event);
  const isFinger = event.pointerType === 'touch';
  if (at === null || target === null || (isFinger && cell?.classList.contains('sel') !== true)) return null;
  if (cell === null) {
    const isEmpty = target.closest('[data-weekday]') !== null;
    return isEmpty ? { kind: 'draw', id: crypto.randomUUID(), at } : null;
  }
  const block = blocks.find(({ id }) => id === cell.getAttribute('data-block'));
  const edge = target.getAttribute('data-edge');
  if (block === undefined) return null;
  return { kind: 'hold', block, edge: edge === 'start' || edge === 'end' ? edge : 'both', at };
}

/** null: nothing has changed, a click for example. */
function blockFrom(grip: Grip, spot: Spot, zone: ZoneId): OwnBlock | null {
  if (grip.kind === 'draw') return drawn(grip.id, grip.at, spot, zone);
  const minutes = snapped(spot.minutes - grip.at.minutes);
  const days = grip.edge === 'both' ? indexOf(spot) - indexOf(grip.at) : 0;
  if (minutes === 0 && days === 0) return null;
  return shifted(grip.block, { edge: grip.edge, minutes, days, weekday: grip.at.weekday });
}

function drawn(id: string, from: Spot, to: Spot, zone: ZoneId): WeeklyBlock | null {
  const [start, end] = [snapped(from.minutes), snapped(to.minutes)].sort((a, b) => a - b);
  if (start === undefined || end === undefined || end - start < SNAP_MINUTES) return null;
  const times = { from: timeOfDay(start), to: timeOfDay(end) };
  return times.from < times.to
    ? { kind: 'weekly', id, days: [from.weekday], ...times, level: 'hard', zone }
    : null;
}

function indexOf({ weekday }: Spot): number {
  return WEEKDAYS.indexOf(weekday);
}

/** Beside the columns, the nearest of them; above and below, the edge of the day that is drawn. */
function spotAt(
  root: HTMLElement | null,
  hours: Surface['hours'],
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
): Spot | null {
  const columns = [...(root?.querySelectorAll<HTMLElement>('[data-weekday]') ?? [])];
  const away = (column: HTMLElement) => {
    const { left, right } = column.getBoundingClientRect();
    return Math.max(0, left - clientX, clientX - right);
  };
  const [nearest] = columns.sort((a, b) => away(a) - away(b));
  const weekday = WEEKDAYS.find((each) => each === nearest?.dataset['weekday']);
  if (nearest === undefined || weekday === undefined) return null;
  const { top, height } = nearest.getBoundingClientRect();
  const share = height === 0 ? 0 : Math.min(1, Math.max(0, (clientY - top) / height));
  return { weekday, minutes: (hours.from + share * (hours.to - hours.from)) * 60 };
}
