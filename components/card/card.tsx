import type { TargetedKeyboardEvent } from 'preact';
import type { Instant } from '../../domain/time.ts';
import type { Formats } from '../format.ts';
import { Assessed } from './assessed.tsx';
import type { CardActions, CardState } from './card-state.ts';
import { Noted, Opening } from './decided.tsx';
import { Held, Holding, Taking } from './holding.tsx';
import { Moved } from './moved.tsx';
import { OtherAccount, SignIn, Unreadable } from './notices.tsx';
import { Reasons } from './reasons.tsx';

export interface CardProps {
  readonly state: CardState;
  readonly actions: CardActions;
  readonly format: Formats;
  /** For "in 20 minutes" and "today". */
  readonly now?: Instant;
  /** Whether the browser has a network: old data is not called offline when Google was merely slow. */
  readonly isOnline?: boolean;
  /** Escape inside the card: the focus goes back to the field it came from. */
  readonly onEscape?: (() => void) | undefined;
  /** Which clicks are the person's own. Only tests say anything else than the browser. */
  readonly isTrusted?: ((event: Event) => boolean) | undefined;
}

/** One draft, one card: a price tag beside Google's own Save, which it never touches. */
export function Card({
  isTrusted = isByThePerson,
  onEscape,
  now = Date.now(),
  isOnline = navigator.onLine,
  ...props
}: CardProps) {
  const stopForged = (event: Event) => {
    if (isTrusted(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const leaveOnEscape = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape?.();
  };
  return (
    <div class="card-host enter" onClickCapture={stopForged} onKeyDown={leaveOnEscape}>
      <CardOf {...props} now={now} isOnline={isOnline} />
    </div>
  );
}

/** A click that a script of the page made up must not act for the person. */
function isByThePerson(event: Event): boolean {
  return event.isTrusted;
}

type Drawn = Pick<CardProps, 'state' | 'actions' | 'format'> & {
  readonly now: Instant;
  readonly isOnline: boolean;
};

function CardOf({ state, actions, format, now, isOnline }: Drawn) {
  switch (state.kind) {
    case 'assessed':
      return <Assessed state={state} actions={actions} format={format} now={now} isOnline={isOnline} />;
    case 'moved':
      return <Moved state={state} actions={actions} format={format} />;
    case 'reasons':
      return <Reasons state={state} actions={actions} format={format} />;
    case 'noted':
      return <Noted state={state} actions={actions} format={format} />;
    case 'holding':
      return <Holding key={state.of.draft.id} state={state} actions={actions} format={format} now={now} />;
    case 'taking':
      return <Taking state={state} actions={actions} format={format} now={now} />;
    case 'held':
      return <Held state={state} actions={actions} format={format} now={now} />;
    case 'opening':
      return <Opening state={state} actions={actions} format={format} />;
    case 'unreadable':
      return <Unreadable state={state} actions={actions} />;
    case 'signIn':
      return <SignIn actions={actions} />;
    case 'otherAccount':
      return <OtherAccount state={state} actions={actions} />;
  }
}
