// The grid in the middle of the page, and the bubble that belongs to it.
import { addDays, dayOf } from '../../../domain/zoned-time.ts';
import type { Draft } from './draft.ts';
import { attachGridGestures } from './grid-gestures.ts';
import { attachListGestures } from './list-gestures.ts';
import { createAgendaView, createMonthView } from './list-views.ts';
import type { Page } from './page.ts';
import { createQuickCreate, type QuickCreateActions } from './quick-create.ts';
import { datesOfRoute, type Route } from './router.ts';
import { mayBeSaved, saveDraft } from './save.ts';
import { createWeekGrid, type GridView } from './week-grid.ts';

export interface GridHost {
  show(route: Route & { kind: 'grid' }): void;
  /** Takes everything away, for the editor. */
  clear(): void;
  openQuickCreate(draft: Draft): void;
}

/** How long the old grid stays beside the new one while it goes. */
const LEAVING_MS = 250;
const PRELOAD_DAYS = 7;

export function createGridHost(page: Page, host: HTMLElement): GridHost {
  let grid: GridView | null = null;
  let shownDraft: Draft | null = null;
  page.data.onChange(() => grid?.renderEvents());
  return {
    show(route) {
      const next = createView(page, route);
      const scrollTop = grid?.scroller.scrollTop ?? null;
      if (grid === null) host.replaceChildren();
      else leave(host);
      host.prepend(next.root);
      grid = next;
      if (scrollTop === null) next.scrollToStart();
      else next.scroller.scrollTop = scrollTop;
      if (next.columns.length > 0) attachGridGestures(page, next, () => shownDraft);
      else attachListGestures(page, next);
      next.renderEvents();
      load(page, route);
    },
    clear() {
      grid = null;
      host.replaceChildren();
    },
    openQuickCreate(draft) {
      if (grid === null) return;
      page.dialog.close();
      shownDraft = draft;
      openBubble(page, grid, draft, () => {
        shownDraft = null;
      });
    },
  };
}

function createView(page: Page, route: Route & { kind: 'grid' }): GridView {
  const dates = datesOfRoute(route);
  if (route.view === 'month') return createMonthView(page, dates);
  return route.view === 'agenda' ? createAgendaView(page, dates) : createWeekGrid(page, dates);
}

function openBubble(page: Page, grid: GridView, draft: Draft, onClose: () => void): void {
  let isSaving = false;
  const actions: QuickCreateActions = {
    anchor: () => grid.ghostChip(),
    save: () => void save(),
    moreOptions: () => page.openEditor(draft),
    close: () => page.dialog.close(),
    onClose: () => {
      onClose();
      if (!isSaving) grid.dropDraft(null);
    },
  };
  const bubble = createQuickCreate(page, draft, actions);
  grid.showDraft(draft);
  grid.ghostChip()?.scrollIntoView({ block: 'nearest' });
  page.dialog.open(bubble);
  bubble.focusTitle();

  /** The bubble goes at once; the chip stays and becomes the event when the server answers. */
  async function save(): Promise<void> {
    if (isSaving || !(await mayBeSaved(page, draft))) return;
    isSaving = true;
    page.dialog.close();
    const saved = await saveDraft(page, draft, { onSaved: ({ id }) => grid.dropDraft(id) });
    if (saved === null) grid.dropDraft(null);
  }
}

function load(page: Page, route: Route & { kind: 'grid' }): void {
  const { zone } = page.settings;
  const dates = datesOfRoute(route);
  const [first = route.date, last = route.date] = [dates[0], dates.at(-1)];
  const start = dayOf(addDays(first, -PRELOAD_DAYS), zone).start;
  const { end } = dayOf(addDays(last, PRELOAD_DAYS), zone);
  page.data.load({ start, end }).catch((error: unknown) => page.showToast(String(error)));
}

/** The old grid fades above the new one. */
function leave(host: HTMLElement): void {
  for (const node of host.querySelectorAll<HTMLElement>(':scope > *')) {
    node.style.cssText = 'position:absolute;inset:0;opacity:0;transition:opacity 200ms;pointer-events:none';
    setTimeout(() => node.remove(), LEAVING_MS);
  }
}
