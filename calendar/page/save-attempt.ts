// Which events are somebody's attempt to save the draft. Calendar acts on them at its root, in the bubbling phase
// (jsaction, SHELL25 Sep 2025), so a listener that captures on the window comes first.
import { type Found, find } from './find-field.ts';
import { fullEditor } from './full-editor.ts';
import type { PageContext } from './page-context.ts';
import { saving } from './page-selectors.ts';
import { quickCreateBubble } from './quick-create-bubble.ts';
import { bubble } from './quick-create-bubble-selectors.ts';
import type { Surface } from './surface.ts';

/**
 * A click on Save, Enter in the bubble's title (KSCE 2026), Ctrl/Cmd+S in the editor (from memory, docs/live-checklist.md).
 * Enter that ends a composition belongs to the input method. A Save that is a `div` (SPA18) makes no click of a key.
 */
export function isSaveAttempt(event: Event, surface: Surface, root: Element, page: PageContext): boolean {
  // Other surfaces are questions of Google's own, asked after Save.
  if (surface.id === quickCreateBubble.id) return isInBubble(event, root, page);
  return surface.id === fullEditor.id && isInEditor(event, page);
}

function isInBubble(event: Event, root: Element, page: PageContext): boolean {
  if (isPressOf(find(root, saving.bubble, page.isVisible), event)) return true;
  const title = isKey(event) && event.key === 'Enter' ? find(root, bubble.title, page.isVisible) : null;
  return title !== null && title.value === event.target;
}

function isInEditor(event: Event, page: PageContext): boolean {
  const isShortcut =
    isKey(event) && event.key.toLowerCase() === 's' && event.ctrlKey !== event.metaKey && !event.altKey;
  return isShortcut || isPressOf(find(page.document, saving.editor, page.isVisible), event);
}

/** By the mouse, or by a key where that makes no click. */
function isPressOf(save: Found<Element> | null, event: Event): boolean {
  if (save === null || !event.composedPath().includes(save.value)) return false;
  const isPressKey = isKey(event) && (event.key === 'Enter' || event.key === ' ');
  return event.type === 'click' || (isPressKey && !(save.value instanceof HTMLButtonElement));
}

function isKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent && !event.isComposing && event.keyCode !== COMPOSING;
}

/** https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode: some browsers say it only so. */
const COMPOSING = 229;
