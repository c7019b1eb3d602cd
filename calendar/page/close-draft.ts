// Closes a draft without saving it, by Google's own way out and nothing else: Save is never pressed, no key is made up.
import { find } from './find-field.ts';
import { fullEditor } from './full-editor.ts';
import type { PageContext } from './page-context.ts';
import { closing, saving } from './page-selectors.ts';
import { quickCreateBubble } from './quick-create-bubble.ts';
import type { DraftSighting } from './watch-drafts.ts';

/**
 * False: there is no such way here. True: it was pressed; the editor may then ask whether to discard, and that is for the
 * person to answer.
 */
export function closeDraft({ surface, root }: DraftSighting, page: PageContext): boolean {
  const way = wayOut(surface.id, root, page);
  if (way === null || isSave(way, root, page)) return false;
  way.click();
  return true;
}

/** Questions of Google's own and saved events have no draft to be closed. */
function wayOut(surface: string, root: Element, page: PageContext): HTMLElement | null {
  if (surface === quickCreateBubble.id) return element(find(root, closing.bubble, page.isVisible)?.value);
  if (surface !== fullEditor.id) return null;
  return element(find(page.document, closing.editor, page.isVisible)?.value);
}

function isSave(way: Element, root: Element, page: PageContext): boolean {
  const saves = [
    find(root, saving.bubble, page.isVisible),
    find(page.document, saving.editor, page.isVisible),
  ];
  return saves.some((save) => save?.value === way || save?.value.contains(way) === true);
}

function element(found: Element | undefined): HTMLElement | null {
  return found instanceof HTMLElement ? found : null;
}
