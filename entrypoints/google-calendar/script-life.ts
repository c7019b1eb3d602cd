// How long this script works: until its extension is reloaded, updated or removed. The browser leaves the old script in
// the tab then. WXT's own context would do the same, at the price of half of what a page load costs us (an event on the
// document and a first look at the runtime), and it lets any script of the page end ours by such an event.

/** How soon an old script takes its card away. Milliseconds. */
export const LIFE_CHECK = 2000;

export interface ScriptLife {
  /** Aborts when the extension is gone. */
  readonly signal: AbortSignal;
  /** Looks now instead of at the next check. */
  check(): void;
}

/** Nothing in the page can end it: no event and no message is listened to. */
export function createScriptLife(isAlive: () => boolean): ScriptLife {
  const life = new AbortController();
  const check = () => {
    if (isAlive()) return;
    clearInterval(timer);
    life.abort();
  };
  const timer = setInterval(check, LIFE_CHECK);
  return { signal: life.signal, check };
}
