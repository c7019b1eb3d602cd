import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { outliveForgedEndings } from './forged-endings.ts';
import { guardPage } from './guard-page.ts';

/** The page's own start comes first, but not for longer than this. Milliseconds. */
const PATIENCE = 1000;

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const ending = `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`;
    outliveForgedEndings({ ending, isAlive: () => browser.runtime?.id !== undefined, signal });
    ctx.requestIdleCallback(() => guardPage(ctx, browser.runtime), { timeout: PATIENCE });
  },
});
