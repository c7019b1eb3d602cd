// Puts the page together.
import { HOUR } from '../../../domain/time.ts';
import { CalendarData } from './calendar-data.ts';
import { removeEvent } from './detail-popup.ts';
import { createDialogHost } from './dialog-host.ts';
import { Draft, emptyFields } from './draft.ts';
import { createDrawer } from './drawer.ts';
import { createEditorHost } from './editor-host.ts';
import { decodeEventId, encodeEventId } from './encodings.ts';
import { createFormats } from './formats.ts';
import { createGridHost } from './grid-host.ts';
import { findMarked, hostOf, markOf, pageVariants } from './marks.ts';
import type { Page } from './page.ts';
import { readPageSettings } from './page-settings.ts';
import { gridPath, startRouter } from './router.ts';
import { attachShortcuts } from './shortcuts.ts';
import { removeForeignChildren } from './strict-children.ts';
import { createToast } from './toast.ts';
import { createToolbar } from './toolbar.ts';
import { wordsFor } from './words.ts';

const PUSHED_WITHIN_MS = 1_000;

const settings = readPageSettings();
const variants = pageVariants();
const page: Page = {
  settings,
  variants,
  words: wordsFor(settings.locale),
  formats: createFormats(settings),
  data: new CalendarData(),
  dialog: createDialogHost(hostOf('yDmH0d')),
  showToast: createToast(),
  openGrid: (view, date) => router.go(gridPath(view, date)),
  openEditor: (carried) => {
    editor.carry(carried);
    router.go('/calendar/u/0/r/eventedit');
  },
  editEvent: (event) => router.go(`/calendar/u/0/r/eventedit/${encodeEventId(event.id, event.calendarId)}`),
  openQuickCreate: (draft) => grid.openQuickCreate(draft),
  leaveEditor: (near) => router.leaveEditor(near),
};

const drawer = createDrawer(page, () => page.openQuickCreate(nextHourDraft()));
const toolbar = createToolbar(page, () => drawer.toggle());
const host = hostOf('YPCqFe');
const grid = createGridHost(page, host);
const editor = createEditorHost(page, host);
const router = startRouter(settings.today, (route) => {
  page.dialog.close();
  editor.close();
  if (route.kind === 'grid') {
    toolbar.show(route.view, route.date);
    drawer.show(route.date);
    grid.show(route);
  } else {
    grid.clear();
    editor.show(route).catch((error: unknown) => page.showToast(String(error)));
  }
});

if (variants.has('pushes')) {
  setInterval(() => void page.data.reload().catch(() => undefined), PUSHED_WITHIN_MS);
}
if (variants.has('strictChildren')) removeForeignChildren([hostOf('yDmH0d'), host]);

attachShortcuts({
  create: () => page.openEditor(nextHourDraft()),
  editShown: () => withShownEvent((event) => page.editEvent(event)),
  deleteShown: () => withShownEvent((event) => void removeEvent(page, event)),
  save: () => editor.save(),
  close: () => {
    if (page.dialog.isOpen()) page.dialog.close();
    else if (router.route().kind === 'editor') router.leaveEditor(settings.today());
  },
});

function nextHourDraft(): Draft {
  return new Draft(emptyFields(Math.ceil(settings.now() / HOUR) * HOUR, settings.zone));
}

function withShownEvent(act: (event: Parameters<Page['editEvent']>[0]) => void): void {
  const details = findMarked(page.dialog.node, 'id', 'xDetDlg');
  const id = details === null ? null : decodeEventId(markOf(details, 'data-eventid') ?? '');
  const event = page.data.events.find((each) => each.id === id?.eventId && each.calendarId === id.calendarId);
  if (event !== undefined && page.data.isOwn(event)) act(event);
}
