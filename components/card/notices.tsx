// Cards that judge nothing, and say why: the draft can't be read, Google wants the person, another account.
import { card as text } from '../../locales/words.ts';
import { Say } from '../say.tsx';
import type { CardActions, CardState } from './card-state.ts';
import { Foot } from './foot.tsx';
import { Frame } from './frame.tsx';

type UnreadableState = Extract<CardState, { kind: 'unreadable' }>;

export function Unreadable({ state, actions }: { state: UnreadableState; actions: CardActions }) {
  const { hasMoreOptions } = state;
  const head = {
    severity: 'unknown',
    icon: 'unknown',
    word: text.word.unknown,
    sentence: text.unreadable.sentence,
    more: hasMoreOptions ? text.unreadable.more : null,
    price: null,
  } as const;
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss}>
        {hasMoreOptions ? (
          <button type="button" class="btn quiet" onClick={actions.openFullEditor}>
            {text.unreadable.button}
          </button>
        ) : null}
      </Foot>
    </Frame>
  );
}

export function SignIn({ actions }: { actions: CardActions }) {
  const head = {
    severity: 'unknown',
    icon: 'key',
    word: text.notChecked,
    sentence: text.signIn.sentence,
    more: text.signIn.more,
    price: null,
  } as const;
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss}>
        <button type="button" class="btn primary" onClick={actions.reconnect}>
          {text.signIn.button}
        </button>
      </Foot>
    </Frame>
  );
}

type OtherAccountState = Extract<CardState, { kind: 'otherAccount' }>;

export function OtherAccount({ state, actions }: { state: OtherAccountState; actions: CardActions }) {
  const head = {
    severity: 'unknown',
    icon: 'key',
    word: text.notChecked,
    sentence: text.otherAccount.sentence(state.page, state.connected),
    more: null,
    price: null,
  } as const;
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss}>
        <button type="button" class="btn primary" onClick={actions.reconnect}>
          <span>
            <Say phrase={text.otherAccount.button(state.page)} />
          </span>
        </button>
      </Foot>
    </Frame>
  );
}
