// The card's buttons, remembered instead of acted upon.
import { vi } from 'vitest';
import type { CardActions } from '../../../../components/card/card-state.ts';

type Decide = NonNullable<CardActions['decide']>;

export function recordActions() {
  return {
    takeSlot: vi.fn<CardActions['takeSlot']>(),
    undo: vi.fn<CardActions['undo']>(),
    dismiss: vi.fn<CardActions['dismiss']>(),
    reconnect: vi.fn<CardActions['reconnect']>(),
    copy: vi.fn<CardActions['copy']>(),
    openFullEditor: vi.fn<CardActions['openFullEditor']>(),
    decide: {
      hold: vi.fn<Decide['hold']>(),
      holdIt: vi.fn<Decide['holdIt']>(),
      take: vi.fn<Decide['take']>(),
      makeBlock: vi.fn<Decide['makeBlock']>(),
      planOneOnOne: vi.fn<Decide['planOneOnOne']>(),
      openQueue: vi.fn<Decide['openQueue']>(),
      askReason: vi.fn<Decide['askReason']>(),
      note: vi.fn<Decide['note']>(),
      back: vi.fn<Decide['back']>(),
    },
  } satisfies CardActions;
}
