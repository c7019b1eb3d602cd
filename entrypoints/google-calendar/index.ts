// Comes into every calendar tab, by the manifest (wxt.config.ts). A plain script: script-life.ts says why.
import type { browser as Extension } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardPage } from './guard-page.ts';

/** The browser's own, each under its own name: a page can put an element of the other name in our way. */
declare const chrome: typeof Extension;
declare const browser: typeof Extension;

/** The page's own start comes first, but not for longer than this. Milliseconds. */
const PATIENCE = 1000;

export default defineUnlistedScript(() => {
  // The extension's own names are touched no sooner: their first touch costs more than the rest of this script.
  requestIdleCallback(() => guardPage(import.meta.env.CHROME ? chrome : browser), { timeout: PATIENCE });
});
