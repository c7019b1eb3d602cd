// Addresses: what is shown, and moving between it without loading the page.
import { addDays, type LocalDate } from '../../../domain/zoned-time.ts';
import { weekOf } from './formats.ts';

const VIEWS = ['day', 'week', 'month', 'agenda'] as const;
export type ViewName = (typeof VIEWS)[number];

export type Route =
  | { readonly kind: 'grid'; readonly view: ViewName; readonly date: LocalDate }
  | {
      readonly kind: 'editor';
      readonly eid: string | null;
      /** The event is only where a new draft begins. */
      readonly isCopy: boolean;
      readonly prefill: URLSearchParams;
    };

const VIEW_KEY_DELAY_MS = 200;
const MONTH_DAYS = 6 * 7;
const AGENDA_DAYS = 14;

/** `/calendar/u/0/r[/VIEW[/Y/M/D]]`; views this page does not draw are shown as a week. */
function routeOf(url: URL, today: LocalDate): Route {
  const [view = 'week', ...rest] = url.pathname.split('/r/')[1]?.split('/') ?? [];
  if (view === 'eventedit') return editorRoute(rest, url.searchParams);
  const [year, month, day] = rest;
  const hasDate = year !== undefined && month !== undefined && day !== undefined;
  const date = hasDate ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : today;
  return { kind: 'grid', view: VIEWS.find((each) => each === view) ?? 'week', date };
}

/** `/eventedit[/<eid>]`, `/eventedit/duplicate/<eid>`, `/eventedit/copy/<eid>[/<calendar>]`. */
function editorRoute([first = '', second = '']: string[], prefill: URLSearchParams): Route {
  const isCopy = first === 'duplicate' || first === 'copy';
  return { kind: 'editor', eid: (isCopy ? second : first) || null, isCopy, prefill };
}

export function gridPath(view: string, date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `/calendar/u/0/r/${view}/${year}/${month}/${day}`;
}

export function datesOfRoute(route: Route & { kind: 'grid' }): LocalDate[] {
  const { view, date } = route;
  if (view === 'day') return [date];
  if (view === 'week') return weekOf(date);
  const start = view === 'month' ? (weekOf(`${date.slice(0, 7)}-01`)[0] ?? date) : date;
  return Array.from({ length: view === 'month' ? MONTH_DAYS : AGENDA_DAYS }, (_, day) => addDays(start, day));
}

function familyOf(route: Route): string {
  if (route.kind === 'editor') return 'EVENT_EDIT';
  return route.view === 'agenda' ? 'SCHEDULE' : 'EVENT';
}

export interface Router {
  route(): Route;
  go(path: string): void;
  /** Back to the grid that was shown last, else to the week of `near`. */
  leaveEditor(near: LocalDate): void;
}

/** Calls `show` on every change and at the start; the body's attributes follow, the view key late. */
export function startRouter(today: () => LocalDate, show: (route: Route) => void): Router {
  let lastGrid: string | null = null;
  let lateKey = 0;
  const current = () => routeOf(new URL(location.href), today());
  const apply = () => {
    const route = current();
    const family = familyOf(route);
    if (route.kind === 'grid') lastGrid = location.pathname;
    if (document.body.dataset['viewfamily'] !== family) document.body.dataset['viewfamily'] = family;
    clearTimeout(lateKey);
    lateKey = window.setTimeout(() => {
      document.body.dataset['viewkey'] = route.kind === 'editor' ? 'EVENTEDIT' : route.view.toUpperCase();
    }, VIEW_KEY_DELAY_MS);
    show(route);
  };
  const go = (path: string) => {
    history.pushState(null, '', path);
    apply();
  };
  window.addEventListener('popstate', apply);
  apply();
  return { route: current, go, leaveEditor: (near) => go(lastGrid ?? gridPath('week', near)) };
}
