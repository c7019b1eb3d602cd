// One line for each meeting that was answered a moment ago.
import type { Instant } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { secondChance as text } from '../../locales/words.ts';
import type { SecondChanceView } from '../../messages/second-chances.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';

interface Props {
  readonly item: SecondChanceView;
  readonly format: Formats;
  readonly now: Instant;
}

export function Answered({ item, format, now }: Props) {
  const words = wordsOf(item, format, now);
  if (words === null) return null;
  const isMoved = item.outcome?.kind === 'moved';
  return (
    <div class={`callout ${isMoved ? 'sev-open' : 'sev-unknown'}`}>
      <Icon name={isMoved ? 'ok' : 'check'} />
      <p class="small">
        <b>
          <Say phrase={words} />
        </b>
        {isMoved ? ` ${text.movedMore}` : null}
      </p>
    </div>
  );
}

function wordsOf({ outcome, draft }: SecondChanceView, format: Formats, now: Instant): Phrase | null {
  switch (outcome?.kind) {
    case 'moved':
      return text.moved(draft.title, format.rangeFrom(now, outcome.to));
    case 'kept':
      return text.kept(draft.title, outcome.reason);
    case 'held':
      return text.held(draft.title);
    case 'dismissed':
      return text.dismissed(draft.title);
    case 'gone':
      return text.gone(draft.title);
    default:
      return null;
  }
}
