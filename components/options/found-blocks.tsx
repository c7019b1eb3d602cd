// Blocks of ours that stand in Google Calendar and are not known here: to be seen, so that nobody sets them up twice.
import { en } from '../../locales/en.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from './section.tsx';

const text = en.options.cooking;

export function FoundBlocks({ overview, format }: Pick<SectionProps, 'overview' | 'format'>) {
  if (overview.foundBlocks.length === 0) return null;
  return (
    <div class="callout">
      <Icon name="flame" />
      <div>
        <p>
          <b>{text.found}</b>
        </p>
        <ul class="small" aria-label={text.found}>
          {overview.foundBlocks.map(({ blockId, next, eventCount }) => (
            <li key={blockId}>{text.foundBlock(format.rangeFrom(overview.now, next), eventCount)}</li>
          ))}
        </ul>
        <p class="small muted">{text.foundText}</p>
      </div>
    </div>
  );
}
