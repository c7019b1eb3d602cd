// Joins Google's page, the worker and the card.
import { closeDraft } from '../../calendar/page/close-draft.ts';
import { createPageReader } from '../../calendar/page/page-context.ts';
import { newMeetingUrl } from '../../calendar/page/prefilled-editor-url.ts';
import { watchDrafts } from '../../calendar/page/watch-drafts.ts';
import { writeDraft } from '../../calendar/page/write-draft.ts';
import type { HeldState } from '../../components/card/card-state.ts';
import type { HeldNote } from '../../components/card/held-note.ts';
import type { SurfaceHealth } from '../../domain/page-health.ts';
import { createBackend, type Runtime } from '../../messages/backend.ts';
import { createCardOpener, createNoteOpener } from './card-in-page.ts';
import { GuardJourney } from './guard-journey.ts';
import { createCardLoader } from './load-card.ts';
import { once } from './once.ts';
import { interceptSave } from './save-interception.ts';
import { createScriptLife } from './script-life.ts';

/** @param extension its `runtime` is gone once the extension is, or has no id any more */
export function guardPage(extension: { readonly runtime?: Runtime & { readonly id?: string } }): void {
  const { runtime } = extension;
  if (runtime === undefined) return;
  const { signal, check: onUnreachable } = createScriptLife(() => extension.runtime?.id !== undefined);

  const { send, onChanged } = createBackend(runtime);
  // Nobody waits for it: a worker that cannot be reached now hears the next one.
  const noteHealth = (health: SurfaceHealth) => void send('noteHealth', { health }).catch(() => undefined);
  const readPage = createPageReader({ document, now: Date.now });
  const pause = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));
  const onLoaded = () => journey.showAgain();
  const card = createCardLoader({ world: globalThis, send, onLoaded, onUnreachable });
  // Never taken back: a dead script hears nothing, and an ended journey has no draft to judge.
  const listen = once(() => onChanged(journey.judgeAgain));
  let note: HeldNote | undefined;
  const showNote = (state: HeldState) => {
    const open = createNoteOpener(readPage, card.ui, signal);
    const account = () => readPage().account;
    note ??= card.ui()?.createHeldNote({ document, send, account, open, onUnreachable, signal });
    note?.show(state);
  };
  const journey = new GuardJourney({
    send,
    readPage,
    openCard: createCardOpener(readPage, card.ui, signal, noteHealth),
    write: ({ surface, root }, draft, interval) =>
      writeDraft({ surface, root, readPage, draft, interval, pause }),
    location,
    copy: (text) => navigator.clipboard.writeText(text),
    closeDraft: (sighting) => closeDraft(sighting, readPage()),
    planOneOnOne: (email) => void open(newMeetingUrl(email, location), '_blank', 'noopener'),
    showNote,
    ui: card.ui,
    pause,
    onUnreachable,
    signal,
  });
  watchDrafts({
    window,
    readPage,
    now: Date.now,
    onDraft: (sighting) => {
      listen();
      card.load();
      journey.draftChanged(sighting);
    },
    onClosed: journey.draftClosed,
    onHealth: noteHealth,
    signal,
  });
  interceptSave({ window, readPage, now: Date.now, question: journey.saveQuestion, signal });
}
