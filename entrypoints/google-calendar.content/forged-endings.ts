/**
 * A content script of WXT 0.21 ends itself when a newer one says "started" on `document`
 * (wxt/dist/utils/content-script-context.mjs); any script of the page could say so and switch the guard off.
 * Only a script whose extension is gone may hear it.
 */
export function outliveForgedEndings(life: {
  /** WXT's name of that event. */
  readonly ending: string;
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}): void {
  const hearWhenDead = (event: Event) => {
    if (life.isAlive()) event.stopImmediatePropagation();
  };
  window.addEventListener(life.ending, hearWhenDead, { capture: true, signal: life.signal });
}
