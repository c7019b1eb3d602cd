// Says a sentence politely once things have settled. `ariaNotify` where the browser has it, else a live region.

/** A person who drags or types causes many states; only the last of them is said. */
const SETTLE_MS = 600;

/** https://w3c.github.io/aria/#ARIANotifyMixin (November 2026) */
type Region = HTMLElement & { ariaNotify?: (words: string) => void };

export interface Announcer {
  /** Waits until nothing newer has come for 600 ms. What was said last under the same key is not said again. */
  settle(key: string, words: string): void;
  say(words: string): void;
  stop(): void;
}

/** `region` is in the page from the start and is polite. */
export function createAnnouncer(region: Region): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settledKey: string | null = null;
  const say = (words: string) => {
    clearTimeout(timer);
    if (region.ariaNotify === undefined) region.textContent = words;
    else region.ariaNotify(words);
  };
  return {
    say,
    settle: (key, words) => {
      clearTimeout(timer);
      if (key === settledKey) return;
      timer = setTimeout(() => {
        settledKey = key;
        say(words);
      }, SETTLE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
