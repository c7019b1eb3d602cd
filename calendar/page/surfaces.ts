// THE LIST OF SURFACES, and which of them is open.
import { fullEditor } from './full-editor.ts';
import type { PageContext } from './page-context.ts';
import { quickCreateBubble } from './quick-create-bubble.ts';
import type { Surface } from './surface.ts';

export const surfaces: readonly Surface[] = [quickCreateBubble, fullEditor];

export interface OpenSurface {
  readonly surface: Surface;
  readonly root: Element;
}

/** The first that is open. `all`: with those that know what happened before (calendar/page/moved-event-dialog.ts). */
export function openSurface(page: PageContext, all: readonly Surface[] = surfaces): OpenSurface | null {
  if (!isCalendar(page.document)) return null;
  for (const surface of all) {
    const root = surface.findRoot(page);
    if (root !== null) return { surface, root };
  }
  return null;
}

/** Appointment pages and the like have neither; `/r` is the address of all of the calendar's own views. */
function isCalendar({ body, location }: Document): boolean {
  return (
    body.dataset['viewfamily'] !== undefined || /^\/calendar\/(?:[bu]\/\d+\/)*r(\/|$)/.test(location.pathname)
  );
}
