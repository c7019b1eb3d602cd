// The worker's state as popup and options see it: asked for once, asked for again after every change.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Backend } from '../messages/backend.ts';
import type { Overview } from '../messages/overview.ts';
import type { MessageName, Payload, Reply } from '../messages/protocol.ts';

/** The messages that answer with the new overview. */
export type ChangeName = {
  [Name in MessageName]: Reply<Name> extends Overview ? Name : never;
}[MessageName];

/** Sends one change. Resolves to whether it worked; why not is in `failure`. */
export type Ask = <Name extends ChangeName>(name: Name, payload: Payload<Name>) => Promise<boolean>;

export function useOverview(backend: Backend) {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef(0);
  const shown = useRef(0);

  const ask: Ask = useCallback(
    async (name, payload) => {
      asked.current += 1;
      const turn = asked.current;
      try {
        const reply = await backend.send(name, payload);
        // An answer that was overtaken by a newer one is old news.
        if (turn > shown.current) {
          shown.current = turn;
          setOverview(reply as Overview);
        }
        if (name !== 'getOverview') setFailure(null);
        return true;
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
    [backend],
  );

  useEffect(() => {
    void ask('getOverview', {});
    return backend.onChanged(() => void ask('getOverview', {}));
  }, [ask, backend]);

  return { overview, failure, ask };
}
