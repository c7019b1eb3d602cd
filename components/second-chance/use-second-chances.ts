// The worker's list as the page sees it: asked for once, and again after every change.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Email } from '../../domain/focus-block.ts';
import type { Backend } from '../../messages/backend.ts';
import type { Payload } from '../../messages/protocol.ts';
import type { SecondChances } from '../../messages/second-chances.ts';

type Name = 'moveMeeting' | 'answerSecondChance';

/** Sends what the person pressed. */
export type AnswerWith = <Each extends Name>(
  name: Each,
  payload: Omit<Payload<Each>, 'account'>,
) => Promise<void>;

export function useSecondChances(backend: Backend, account: Email | null) {
  const [list, setList] = useState<SecondChances | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** While a click is being worked on, nothing else can be pressed: a meeting is moved once. */
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);
  const turn = useRef(0);

  const show = useCallback(async (work: () => Promise<SecondChances>) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const answer = await work();
      if (mine === turn.current) setList(answer);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, []);

  const answerWith = useCallback(
    async <Each extends Name>(name: Each, payload: Omit<Payload<Each>, 'account'>) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setBusy(true);
      setFailure(null);
      await show(() => backend.send(name, { ...payload, account } as Payload<Each>));
      isUnderWay.current = false;
      setBusy(false);
    },
    [backend, account, show],
  );

  useEffect(() => {
    const ask = () => {
      // The answer to the click is the newer picture.
      if (!isUnderWay.current) void show(() => backend.send('getSecondChances', { account }));
    };
    ask();
    return backend.onChanged(ask);
  }, [backend, account, show]);

  return { list, failure, isBusy, answerWith };
}
