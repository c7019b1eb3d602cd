// Joins Google's page, the worker and the card. No decisions here.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageReader } from '../../calendar/page/page-context.ts';
import { watchDrafts } from '../../calendar/page/watch-drafts.ts';
import { writeDraft } from '../../calendar/page/write-draft.ts';
import type { SurfaceHealth } from '../../domain/page-health.ts';
import { createBackend } from '../../messages/backend.ts';
import { createCardOpener } from './card-in-page.ts';
import { outliveForgedEndings } from './forged-endings.ts';
import { GuardJourney } from './guard-journey.ts';
import { interceptSave } from './save-interception.ts';

/** How soon a reloaded extension's old card goes away. Milliseconds. */
const LIFE_CHECK = 2000;

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const ending = `${browser.runtime.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`;
    outliveForgedEndings({ ending, isAlive: () => browser.runtime?.id !== undefined, signal });
    // WXT checks before each call whether the extension is still there, and aborts `signal` when it is not.
    ctx.setInterval(() => {}, LIFE_CHECK);

    const { send, onChanged } = createBackend(browser.runtime);
    // Nobody waits for it: a worker that cannot be reached now hears the next one.
    const noteHealth = (health: SurfaceHealth) => void send('noteHealth', { health }).catch(() => undefined);
    const readPage = createPageReader({ document, now: Date.now });
    const pause = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));
    const journey = new GuardJourney({
      send,
      readPage,
      openCard: createCardOpener(readPage, signal, noteHealth),
      write: ({ surface, root }, draft, interval) =>
        writeDraft({ surface, root, readPage, draft, interval, pause }),
      location,
      copy: (text) => navigator.clipboard.writeText(text),
      onUnreachable: () => void ctx.isValid,
      signal,
    });
    watchDrafts({
      window,
      readPage,
      now: Date.now,
      onDraft: journey.draftChanged,
      onClosed: journey.draftClosed,
      onHealth: noteHealth,
      signal,
    });
    interceptSave({ window, readPage, now: Date.now, question: journey.saveQuestion, signal });
    // Never taken back: a dead script hears nothing, and an ended journey has no draft to judge.
    onChanged(journey.judgeAgain);
  },
});
