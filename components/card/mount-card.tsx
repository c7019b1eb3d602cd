// Puts the card into its shadow root: one inner root, its styles, its voice, and nothing that leaks into the page.
import { render } from 'preact';
import type { Instant } from '../../domain/time.ts';
import { shared, card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { createAnnouncer } from './announcer.ts';
import { Card, type CardProps } from './card.tsx';
import type { CardActions, CardState } from './card-state.ts';
import { adoptCardStyles } from './card-styles.ts';
import { announce } from './voice.ts';
import { watchTampering } from './watch-tampering.ts';

/** Google's page acts on these at its root (Enter saves, Escape closes, a press outside closes the bubble). */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'copy',
  'paste',
  'cut',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'pointerover',
  'pointerout',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'dragstart',
  'drop',
] as const;

export interface CardOptions {
  readonly actions: CardActions;
  readonly format: Formats;
  /** BCP 47 of the words on the card, not of the page. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** As measured in the page: Google can be dark in a light system. */
  readonly theme: 'light' | 'dark';
  readonly onEscape?: () => void;
  readonly isTrusted?: CardProps['isTrusted'];
  readonly adoptStyles?: (root: ShadowRoot) => void;
  readonly clock?: () => Instant;
  /** Somebody else changed what the card says. */
  readonly onTampered?: () => void;
}

export interface MountedCard {
  update(state: CardState): void;
  setTheme(theme: CardOptions['theme']): void;
  /** Only when the person's Save was held back: the card is read out, and none of its buttons is a key away. */
  focus(): void;
  /** Beside what the card says itself. */
  say(words: 'undone' | 'notKept'): void;
  destroy(): void;
}

/** How the card before this one was used: what is held is told of by another card, elsewhere in the page. */
let isUsedByKeys = false;

/**
 * `root`: the closed shadow root of a host that the page surface owns. Never takes the focus by itself, but that of a
 * draft which was held by keys, and which has closed with it.
 */
export function mountCard(root: ShadowRoot, state: CardState, options: CardOptions): MountedCard {
  const { format, clock = Date.now, adoptStyles = adoptCardStyles } = options;
  adoptStyles(root);
  const { inner, place, region } = scaffold(root.ownerDocument, options);
  root.append(inner);
  const announcer = createAnnouncer(region);
  const tampering = watchTampering(place, () => options.onTampered?.());
  let current = state;

  const actions: CardActions = {
    ...options.actions,
    async copy(copied) {
      try {
        await options.actions.copy(copied);
      } catch (refusal) {
        announcer.say(shared.notCopied);
        throw refusal;
      }
      announcer.say(shared.copied);
    },
    undo: () => {
      const before = current;
      options.actions.undo();
      if (before.kind === 'moved') announcer.say(text.announcedUndo(format.time(before.from.start)));
    },
  };

  const draw = (next: CardState) => {
    const focused = root.activeElement;
    const previous = current;
    current = next;
    render(
      <Card
        state={next}
        actions={actions}
        format={format}
        now={clock()}
        onEscape={options.onEscape}
        isTrusted={options.isTrusted}
      />,
      place,
    );
    if (focused !== null && !focused.isConnected) successorIn(place)?.focus();
    announce(next, previous, announcer, format);
  };

  tampering.ours(() => draw(state));
  if (state.kind === 'held') takeFocusOfDraft(place);
  return {
    update: (next) => tampering.ours(() => draw(next)),
    setTheme: (theme) => inner.setAttribute('data-theme', theme),
    focus: () => focusCardIn(place),
    say: (words) => announcer.say(words === 'undone' ? text.held.undone : text.notice.notKept),
    destroy: () => {
      // As with Escape: the focus goes back to the field, not to the top of Google's page.
      if (root.activeElement !== null) options.onEscape?.();
      announcer.stop();
      tampering.stop();
      render(null, place);
      inner.remove();
    },
  };
}

function scaffold(document: Document, { lang, dir, theme }: CardOptions) {
  const inner = document.createElement('div');
  inner.className = 'ltc in-page';
  inner.lang = lang;
  inner.dir = dir;
  inner.dataset.theme = theme;
  const place = document.createElement('div');
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  inner.append(place, region);
  inner.addEventListener('keydown', () => {
    isUsedByKeys = true;
  });
  inner.addEventListener('pointerdown', () => {
    isUsedByKeys = false;
  });
  for (const type of KEPT_INSIDE) {
    inner.addEventListener(type, (event) => {
      if (!isSaveKey(event)) event.stopPropagation();
    });
  }
  return { inner, place, region };
}

/** Ctrl+S and Cmd+S are Calendar's, wherever the focus is. */
function isSaveKey(event: Event): boolean {
  return (
    event instanceof KeyboardEvent && event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)
  );
}

function focusCardIn(place: HTMLElement): void {
  const card = place.querySelector<HTMLElement>('section');
  card?.setAttribute('tabindex', '-1');
  card?.focus();
}

function takeFocusOfDraft(place: HTMLElement): void {
  const { activeElement, body } = place.ownerDocument;
  if (isUsedByKeys && activeElement === body) successorIn(place)?.focus();
}

/** Where the focus goes when the focused button is gone: Undo after a slot, the best slot after Undo. */
function successorIn(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>('[data-successor]') ?? place.querySelector('.slot, button');
}
