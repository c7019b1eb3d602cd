// When the page is looked at. With a draft on it, or a person at it: in the next frame after each piece of news.
// A calendar that nobody touches redraws itself, too; news of that kind are gathered, for listening to each has its price.

/** So long after what a person did the page may still be answering it: bubbles come late. Milliseconds. */
export const AWAKE_FOR = 2000;
/** As long as news of an untouched page wait. Milliseconds. */
export const GATHER_FOR = 200;

export interface PaceOptions {
  readonly window: Pick<
    Window,
    'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'
  >;
  readonly now: () => number;
  readonly hasDraft: () => boolean;
  readonly look: () => void;
}

export interface Pace {
  /** There is news; the look that follows sees all that happens until then. False: it is awaited already. */
  news(): boolean;
  /** A person did something: what waits is looked at now, and what comes of it at once. */
  touched(): void;
  stop(): void;
}

export function createPace({ window, now, hasDraft, look }: PaceOptions): Pace {
  let touchedAt = now();
  let frame: number | null = null;
  let timer: number | null = null;

  function lookInFrame(): void {
    timer = null;
    frame = window.requestAnimationFrame(() => {
      frame = null;
      look();
    });
  }
  function isAwake(): boolean {
    return hasDraft() || now() - touchedAt < AWAKE_FOR;
  }
  function stopTimer(): void {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  }

  return {
    news() {
      if (frame !== null || timer !== null) return false;
      if (isAwake()) lookInFrame();
      else timer = window.setTimeout(lookInFrame, GATHER_FOR);
      return true;
    },
    touched() {
      touchedAt = now();
      if (timer === null) return;
      stopTimer();
      lookInFrame();
    },
    stop() {
      stopTimer();
      if (frame !== null) window.cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
