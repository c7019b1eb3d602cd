// The queue of held requests: asked for once, and again after every change that anybody makes.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Backend } from '../../messages/backend.ts';
import type { HeldQueue } from '../../messages/held-queue.ts';
import type { MessageName, Payload, Reply } from '../../messages/protocol.ts';

/** The messages that answer with the new queue. */
type QueueMessage = {
  [Name in MessageName]: Reply<Name> extends HeldQueue ? Name : never;
}[MessageName];

export type AskQueue = <Name extends QueueMessage>(name: Name, payload: Payload<Name>) => Promise<void>;

export function useHeldQueue(backend: Backend) {
  const [queue, setQueue] = useState<HeldQueue | null>(null);
  /** The worker refused, or could not be reached. */
  const [problem, setProblem] = useState<string | null>(null);
  const ask: AskQueue = useCallback(
    async (name, payload) => {
      try {
        const answer: HeldQueue = await backend.send(name, payload);
        // What a click brought to light stays until the next one, or until something was settled after all.
        setQueue((shown) =>
          name === 'getHeldQueue' && shown !== null && answer.last?.id === shown.last?.id
            ? { ...answer, failure: shown.failure }
            : answer,
        );
        setProblem(null);
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      }
    },
    [backend],
  );
  useEffect(() => {
    void ask('getHeldQueue', {});
    return backend.onChanged(() => void ask('getHeldQueue', {}));
  }, [ask, backend]);
  return { queue, problem, ask };
}
