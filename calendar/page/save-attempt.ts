// Which events are somebody's attempt to save the draft. Calendar acts on them at its root, in the bubbling phase
// (jsaction, SHELL25 Sep 2025), so a listener that captures on the window comes first.
import { find } from './find-field.ts';
import type { PageContext } from './page-context.ts';
import { bubble, editor } from './selectors.ts';
import type { Surface } from './surface.ts';

/**
 * A click on Save, Enter in the bubble's title (KSCE 2026), Ctrl/Cmd+S in the editor (from memory, docs/live-checklist.md).
 * Enter that ends a composition belongs to the input method. A Save that is a `div` (SPA18) makes no click of a key.
 */
export function isSaveAttempt(event: Event, surface: Surface, root: Element, page: PageContext): boolean {
  const { savesOnEnter } = surface;
  const onSave = () => {
    const found = savesOnEnter
      ? find(root, bubble.save, page.isVisible)
      : find(page.document, editor.save, page.isVisible);
    return found !== null && event.composedPath().includes(found.value) ? found.value : null;
  };
  if (event.type === 'click') return onSave() !== null;
  if (!(event instanceof KeyboardEvent) || event.isComposing || event.keyCode === COMPOSING) return false;
  if (isShortcut(event)) return !savesOnEnter;
  if (event.key === 'Enter' && savesOnEnter && isTitle(event.target, root, page)) return true;
  const pressed = event.key === 'Enter' || event.key === ' ' ? onSave() : null;
  return pressed !== null && !(pressed instanceof HTMLButtonElement);
}

/** https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode: some browsers say it only so. */
const COMPOSING = 229;

function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 's' && ctrlKey !== metaKey && !altKey;
}

function isTitle(target: EventTarget | null, root: Element, page: PageContext): boolean {
  return target !== null && find(root, bubble.title, page.isVisible)?.value === target;
}
