import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Calls only the last of several calls, so long after it; one still waiting when the component or the page goes is made then. */
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
  // A layout effect: its cleanup runs with the removal itself, not after the next paint.
  useLayoutEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { later, cancel };
}
