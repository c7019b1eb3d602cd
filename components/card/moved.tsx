// A slot was taken: Google's own fields hold it, and Save is still to be pressed.
import { overlaps } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import type { CardActions, CardState } from './card-state.ts';
import { Foot } from './foot.tsx';
import { Frame } from './frame.tsx';
import { priceOf } from './price.tsx';

export type MovedState = Extract<CardState, { kind: 'moved' }>;

interface Props {
  readonly state: MovedState;
  readonly actions: CardActions;
  readonly format: Formats;
}

export function Moved({ state, actions, format }: Props) {
  const head = {
    severity: 'open',
    icon: 'ok',
    word: text.moved.word,
    sentence: movedSentence(state, format),
    more: text.moved.more,
    price: priceOf(state.slot.cost, state.before.thresholdMinutes, format),
  } as const;
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss}>
        <button type="button" class="btn outline" data-successor onClick={actions.undo}>
          <Icon name="undo" />
          {text.undo}
        </button>
      </Foot>
    </Frame>
  );
}

/** Promises the whole block only where there was one and the new time leaves it alone. */
function movedSentence({ before, from, slot }: MovedState, format: Formats): Phrase {
  const range = format.rangeFrom(from.start, slot.interval);
  const worst = before.guests[0];
  const isKept = worst !== undefined && 'overlap' in worst.reason && !overlaps(worst.interval, slot.interval);
  return isKept ? text.sentence.movedKeeps(range, worst.name) : text.sentence.moved(range);
}
