import { useCallback, useEffect, useRef } from 'preact/hooks';

/** Calls only the last of several calls, so long after it; a call still waiting when the component goes is made then. */
export function useDebounced<Value>(milliseconds: number, call: (value: Value) => void) {
  const latest = useRef(call);
  latest.current = call;
  const waiting = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useCallback(() => {
    if (waiting.current === null) return;
    const { value, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    latest.current(value);
  }, []);
  const cancel = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const later = useCallback(
    (value: Value) => {
      cancel();
      waiting.current = { value, timer: setTimeout(flush, milliseconds) };
    },
    [cancel, flush, milliseconds],
  );
  useEffect(() => flush, [flush]);
  return { later, cancel };
}
