// One at a time.
/** Whoever asks while it is under way waits for that: several events may wake the worker at once. */
export function singleFlight<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}

/**
 * Whoever asks while it is under way waits for one more round, because what they tell (the network is back) may be news
 * to the one that runs.
 */
export function inRounds(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  async function rounds(): Promise<void> {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
  }
  return () => {
    isAskedAgain = running !== null;
    running ??= rounds().finally(() => {
      running = null;
    });
    return running;
  };
}
