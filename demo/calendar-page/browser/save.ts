// Save: the questions before it, the call, and what people see afterwards.
import type { PageDraft, PageEvent, SeriesScope } from '../backend.ts';
import { askToSend } from './confirm-dialog.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { sync } from './sync.ts';

/** Refused when the end lies before the start, and when the person goes back to editing. */
export async function mayBeSaved(page: Page, draft: Draft): Promise<boolean> {
  if (!draft.isInOrder()) {
    page.showToast(page.words.wrongOrder);
    return false;
  }
  if (!page.settings.asksToSend || draft.fields.guests.length === 0) return true;
  return (await askToSend(page)) !== 'back';
}

export interface SaveOptions {
  readonly scope?: SeriesScope;
  /** Comes before the grid is drawn anew. */
  readonly onSaved?: (saved: PageEvent) => void;
}

/** The saved event, or null with a message on the page. */
export async function saveDraft(
  page: Page,
  draft: Draft,
  { scope = 'this', onSaved = () => {} }: SaveOptions = {},
): Promise<PageEvent | null> {
  page.showToast(page.words.saving);
  try {
    const saved = await sync.save(pageDraftOf(draft, scope));
    onSaved(saved);
    page.showToast(page.words.saved);
    return saved;
  } catch (error) {
    page.showToast(`${page.words.notSaved}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    await page.data.reload();
  }
}

function pageDraftOf(draft: Draft, scope: SeriesScope): PageDraft {
  const { title, isAllDay, zone, guests, recurrence } = draft.fields;
  const isInstance = draft.identity.seriesId !== null;
  return {
    id: draft.identity.savedId,
    title,
    interval: draft.interval(),
    isAllDay,
    zone,
    guests,
    recurrence: isInstance && scope === 'this' ? null : recurrence,
    ...(isInstance && { scope }),
  };
}
