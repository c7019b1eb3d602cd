// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fullEditor } from '../../../calendar/page/full-editor.ts';
import { MARKER } from '../../../calendar/page/mount-point.ts';
import { quickCreateBubble } from '../../../calendar/page/quick-create-bubble.ts';
import type { Surface } from '../../../calendar/page/surface.ts';
import { createHeldNote } from '../../../components/card/held-note.ts';
import { createHoldDraft } from '../../../components/card/hold-draft.ts';
import { mountCard } from '../../../components/card/mount-card.tsx';
import { createFormats } from '../../../components/format.ts';
import { createCardOpener } from '../../../entrypoints/google-calendar/card-in-page.ts';
import { byCss, loadPage } from '../../calendar/page/support/load-page.ts';
import { CARD_STATES } from '../../support/card-states.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.restoreAllMocks();
});

function open(surface: Surface, name: string) {
  const readPage = loadPage(readFileSync(join(folder, surface.id, `${name}.html`), 'utf8'));
  const root = surface.findRoot(readPage());
  if (root === null) throw new Error('no draft');
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const reading = surface.readDraft(root, readPage());
  const nothing = () => {};
  const actions = {
    takeSlot: nothing,
    undo: nothing,
    dismiss: nothing,
    reconnect: nothing,
    copy: nothing,
    openFullEditor: nothing,
  };
  const opener = createCardOpener(
    readPage,
    () => ({
      mountCard,
      createFormats,
      createHoldDraft,
      createHeldNote,
      language: 'en',
      dir: 'ltr',
      localeOn: () => 'en',
    }),
    life.signal,
  );
  const card = opener({ surface, root, reading }, CARD_STATES.conflict, actions, nothing);
  const shadow = attach.mock.results[0]?.value as ShadowRoot | undefined;
  return {
    card,
    inside: () => shadow?.querySelector('.ltc'),
    modes: attach.mock.calls.map(([init]) => init.mode),
  };
}

const host = () => document.querySelector(`[${MARKER}]`);

describe('the card', () => {
  test('stands right after the times of the full editor', () => {
    open(fullEditor, '2026-11-new');
    expect(byCss('#xDaRaSel').nextElementSibling).toBe(host());
  });

  test('stands inside the scroll area of the bubble, before the description', () => {
    open(quickCreateBubble, '2026-11-open-times');
    expect(host()?.closest('[data-bubble-scrollable-root]')).not.toBeNull();
    expect(host()?.nextElementSibling?.getAttribute('jsname')).toBe('hGaP9');
  });

  test('stands in the scroll area without a known jsname, too', () => {
    open(quickCreateBubble, '2026-11-jsnames-renamed');
    expect(host()?.closest('[data-bubble-scrollable-root]')).not.toBeNull();
  });

  test('lives in a closed root', () => {
    expect(open(fullEditor, '2026-11-new').modes).toEqual(['closed']);
  });

  test('follows the clock of the page, in English words', () => {
    const { inside } = open(fullEditor, '2026-11-24-hours-words');
    expect(inside()).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(inside()?.textContent).toContain('9:00–12:00');
  });

  test('shows the next state in its place, and leaves without a trace', () => {
    const { card, inside } = open(fullEditor, '2026-11-new');
    card?.update(CARD_STATES.signIn);
    expect(inside()?.textContent).toContain('Google wants you to sign in again.');
    card?.remove();
    expect(host()).toBeNull();
  });

  test('gives the focus back to the button that had it', () => {
    const { card, inside } = open(fullEditor, '2026-11-new');
    const button = inside()?.querySelector('button');
    button?.focus();
    const giveBack = card?.keepFocus();
    byCss('#xStTiIn').focus();
    giveBack?.();
    expect(document.activeElement).toBe(host());
  });
});
