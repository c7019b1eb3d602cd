// Asks the worker what it thinks of a draft; a newer question makes the older answer void.
import type { DraftReading } from '../../domain/event-draft.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { GuardAnswer } from '../../messages/page-messages.ts';
import type { Send } from '../../messages/send.ts';

/** How long an answer may take before the old card's slots are held back. Milliseconds. */
const QUIET = 300;

export interface JudgeOptions {
  readonly send: Send;
  readonly account: () => Email | null;
  readonly onAnswer: (answer: GuardAnswer) => void;
  readonly onLate: () => void;
  /** The worker refused or is gone. */
  readonly onFailure: () => void;
}

export interface Judge {
  judge(reading: DraftReading): Promise<void>;
  /** Has the newest draft no answer yet? */
  isAsking(): boolean;
  /** Nobody waits for the answer any more. */
  drop(): void;
}

export function createJudge({ send, account, onAnswer, onLate, onFailure }: JudgeOptions): Judge {
  let newest = 0;
  let isAsking = false;
  let lateness: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    newest += 1;
    isAsking = false;
    clearTimeout(lateness);
  };
  return {
    drop,
    isAsking: () => isAsking,
    async judge(reading) {
      drop();
      const question = newest;
      isAsking = true;
      lateness = setTimeout(onLate, QUIET);
      const answer = await send('assessDraft', { reading, account: account() }).catch(() => null);
      if (question !== newest) return;
      isAsking = false;
      clearTimeout(lateness);
      if (answer === null) onFailure();
      else onAnswer(answer);
    },
  };
}
