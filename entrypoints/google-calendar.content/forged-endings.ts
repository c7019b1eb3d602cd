import { browser } from 'wxt/browser';

/** As WXT 0.21 names it (wxt/dist/utils/internal/custom-events.mjs). */
const ENDING = `${browser.runtime?.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`;

/**
 * A content script of WXT ends itself when a newer one says "started" on `document`; any script of the page could
 * say so and switch the guard off. Only a script whose extension is gone may hear it.
 */
export function outliveForgedEndings(signal: AbortSignal): void {
  const hearWhenDead = (event: Event) => {
    if (browser.runtime?.id !== undefined) event.stopImmediatePropagation();
  };
  window.addEventListener(ENDING, hearWhenDead, { capture: true, signal });
}
