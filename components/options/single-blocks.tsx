// Blocks of "Cook now" that are not over yet: to be seen and ended, not edited.
import type { SingleBlock } from '../../domain/focus-block.ts';
import { shared, cookingTime as text } from '../../locales/words.ts';
import type { OwnBlockView } from '../../messages/overview.ts';
import { Icon } from '../icon.tsx';
import { blockStatus } from './block-status.ts';
import type { SectionProps } from './section.tsx';

export function SingleBlocks({ overview, ask, format }: SectionProps) {
  const singles = overview.blocks.flatMap((view) =>
    view.block.kind === 'single' && view.block.interval.end > overview.now
      ? [{ view, block: view.block }]
      : [],
  );
  if (singles.length === 0) return null;
  const describe = ({ interval, level }: SingleBlock) =>
    text.cookNowWhen(format.rangeFrom(overview.now, interval), shared.levelInText[level]);
  const status = (view: OwnBlockView) => blockStatus(view, overview.connection).words;
  return (
    <ul class="panel blks" aria-label={text.cookNow}>
      {singles.map(({ view, block }) => (
        <li key={block.id} class="blk">
          <div class="row">
            <b>{text.cookNow}</b>
            <span class="num">
              <bdi>{describe(block)}</bdi>
            </span>
            <span class="note">{status(view)}</span>
            <button
              type="button"
              class="btn icon plain end"
              aria-label={text.remove(text.cookNow)}
              onClick={() => void ask('removeBlock', { id: block.id })}
            >
              <Icon name="trash" />
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
