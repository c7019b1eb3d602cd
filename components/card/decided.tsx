// What follows a decision about the draft: the reason, its receipt, what is held, and the way into the full editor.
import { BOOKING_REASONS } from '../../domain/set-aside.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import type { CardActions, DecidedState } from './card-state.ts';
import { Foot } from './foot.tsx';
import { Frame, type Head } from './frame.tsx';
import { assessedPrice } from './price.tsx';

interface Props<Kind extends DecidedState['kind']> {
  readonly state: Extract<DecidedState, { kind: Kind }>;
  readonly actions: CardActions;
  readonly format: Formats;
}

export function Reasons({ state: { of }, actions, format }: Props<'reasons'>) {
  const severity = of.assessment.guests[0]?.severity ?? 'conflict';
  const head: Head = {
    severity,
    icon: severity,
    word: text.word[severity],
    sentence: text.reasons.sentence(format.time(of.draft.interval.start)),
    more: text.reasons.more,
    price: assessedPrice(of.assessment, format),
  };
  return (
    <Frame head={head}>
      <div class="card-body">
        <div class="row" role="group" aria-label={text.reasons.label}>
          {BOOKING_REASONS.map((reason) => (
            <button
              key={reason}
              type="button"
              class="btn outline"
              onClick={() => actions.decide?.note(reason)}
            >
              {text.reason[reason]}
            </button>
          ))}
        </div>
      </div>
      <Foot onDismiss={actions.dismiss}>
        <button type="button" class="btn quiet" onClick={actions.decide?.back}>
          {text.back}
        </button>
      </Foot>
    </Frame>
  );
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

export function Held({ state: { of }, actions }: Props<'held'>) {
  const head: Head = {
    severity: 'open',
    icon: 'tray',
    word: text.held.word,
    sentence: heldSentence(of.draft.title.trim(), of.assessment.guests),
    more: text.held.more,
    price: null,
  };
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

function heldSentence(title: string, guests: readonly { readonly name: string }[]): Phrase {
  const what = title === '' ? text.held.untitled : text.held.titled(title);
  const [first, ...others] = guests;
  return others.length === 0 && first !== undefined
    ? text.held.one(what, first.name)
    : text.held.several(what, guests.length);
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
