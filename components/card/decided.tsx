// What follows a decision about the draft: a noted reason, and the way into the full editor.
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import type { CardActions, DecidedState } from './card-state.ts';
import { Foot } from './foot.tsx';
import { Frame, type Head } from './frame.tsx';
import { assessedPrice } from './price.tsx';

interface Props<Kind extends DecidedState['kind']> {
  readonly state: Extract<DecidedState, { kind: Kind }>;
  readonly actions: CardActions;
  readonly format: Formats;
}

/** The one calm line: Save stays with the person. */
export function Noted({ state: { of, reason }, actions, format }: Props<'noted'>) {
  const head: Head = {
    severity: 'soft',
    icon: 'check',
    word: text.noted.word,
    sentence: text.noted.sentence(text.reason[reason]),
    more: null,
    price: assessedPrice(of.assessment, format),
  };
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss}>
        <button type="button" class="btn outline" onClick={actions.decide?.askReason}>
          {text.noted.change}
        </button>
        <button type="button" class="btn quiet" onClick={actions.decide?.back}>
          {text.noted.findBetter}
        </button>
      </Foot>
    </Frame>
  );
}

export function Opening({ state: { of, slot }, actions, format }: Props<'opening'>) {
  const head: Head = {
    severity: 'open',
    icon: 'arrow',
    word: text.opening.word,
    sentence: text.opening.sentence(format.rangeFrom(of.draft.interval.start, slot.interval)),
    more: text.opening.more,
    price: null,
  };
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss} />
    </Frame>
  );
}
