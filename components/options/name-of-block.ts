// What the page calls a block.
import type { OwnBlock } from '../../domain/focus-block.ts';
import { cooking, shared, cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import type { Entries } from './use-block-edits.ts';

/** `Tue, Thu 9–12`, `Thu 26 Nov 14:00–16:00`: what it is. */
export function nameOfBlock(block: OwnBlock, format: Formats): string {
  if (block.kind === 'single') {
    return shared.dayAndRange(format.day(block.interval.start), format.range(block.interval));
  }
  const days = block.days.map((day) => format.dayName(day, 'short')).join(', ');
  return shared.dayAndRange(days, format.wallRange(block.from, block.to));
}

/** `Block 1`, `Single block 2`, `Cook now`: which row of the list it is. */
export function rowName(id: string, { weekly, single }: Entries): string {
  const row = weekly.findIndex(({ block }) => block.id === id);
  if (row >= 0) return text.block(row + 1);
  const title = single.find(({ block }) => block.id === id)?.block.title;
  if (title !== undefined) return title;
  return isCookNow(id)
    ? text.cookNow
    : singleName(
        id,
        single.map(({ block }) => block.id),
      );
}

export function singleName(id: string, ids: readonly string[]): string {
  const chosen = ids.filter((each) => !isCookNow(each));
  const row = chosen.indexOf(id);
  return cooking.single(row < 0 ? chosen.length + 1 : row + 1);
}

/** services/own-blocks.ts names it so. */
function isCookNow(id: string): boolean {
  return id.startsWith('now-');
}
