// The one watcher over all surfaces: looks once per frame at most, speaks only on change.
import type { SurfaceHealth } from '../../domain/page-health.ts';
import { createLook, type DraftSighting } from './look-at-page.ts';
import { createPace } from './look-pace.ts';
import { MARKER } from './mount-point.ts';
import { movedEventDialog } from './moved-event-dialog.ts';
import type { PageContext } from './page-context.ts';
import { page as pageSelectors } from './page-selectors.ts';
import { rememberDrags } from './remember-drags.ts';
import { surfaces } from './surfaces.ts';
import { createHealthWatch } from './watch-health.ts';

export type { DraftSighting };

export interface WatchOptions {
  readonly window: Window;
  readonly readPage: () => PageContext;
  readonly now: () => number;
  readonly onDraft: (sighting: DraftSighting) => void;
  readonly onClosed: () => void;
  readonly onHealth: (health: SurfaceHealth) => void;
  readonly signal: AbortSignal;
}

const VIEW_ATTRIBUTES = ['data-viewfamily', 'data-viewkey'];
/** Fields and panels change by these; new attributes of a surface's selectors belong here too. */
const WATCHED_ATTRIBUTES = [
  ...VIEW_ATTRIBUTES,
  'style',
  'hidden',
  'aria-selected',
  'aria-checked',
  'data-date',
  'data-ical',
  'data-initial-value',
  'data-eventid',
  'data-email',
  'data-start-date-key',
  'data-end-date-key',
];

/** Typed text and ticked boxes change no attribute. */
const WATCHED_EVENTS = ['input', 'change', 'click'] as const;
/** By these a person, or the page in their name, may be opening a draft: it is drawn soon after. */
const WAKING_EVENTS = ['keydown', 'pointerup', 'focusin'] as const;

/** Watches until `signal` aborts. Frames inside other pages (Gmail's side panel) and /calendar/embed are left alone. */
export function watchDrafts(options: WatchOptions): void {
  const { window, readPage, now, onDraft, onClosed, onHealth, signal } = options;
  const { document, location } = window;
  if (window.top !== window || location.pathname.startsWith('/calendar/embed')) return;

  const drags = rememberDrags({ document, readPage, signal });
  const look = createLook({
    readPage,
    now,
    onDraft,
    onClosed,
    lookAgainIn,
    isOn: createHealthWatch({ now, onHealth }),
    surfaces: [...surfaces, movedEventDialog(drags)],
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pace = createPace({
    window,
    now,
    hasDraft: look.hasDraft,
    look() {
      observeHosts();
      look.now();
    },
  });

  function lookSoon(): void {
    // The look sees all that happens until then: nothing more need be heard, and what is heard has its price.
    if (pace.news()) observer.disconnect();
  }

  function lookAgainIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(lookSoon, milliseconds);
  }

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) lookSoon();
  });

  /** Google may replace its hosts; without one of them the whole body is watched. */
  function observeHosts(): void {
    const hosts = hostsIn(document);
    if (!hosts.includes(document.body)) observer.observe(document.body, { attributeFilter: VIEW_ATTRIBUTES });
    for (const host of hosts) {
      observer.observe(host, { childList: true, subtree: true, attributeFilter: WATCHED_ATTRIBUTES });
    }
  }

  const hear = ({ target }: Event) => {
    look.touch(target);
    pace.touched();
    lookSoon();
  };
  for (const type of WATCHED_EVENTS) {
    document.addEventListener(type, hear, { capture: true, passive: true, signal });
  }
  // A choice that was made is judged as soon as the page has heard of it: the window comes last. The next frame sees it
  // again, with what the page made of it.
  window.addEventListener('change', look.now, { passive: true, signal });
  for (const type of WAKING_EVENTS) {
    document.addEventListener(type, pace.touched, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    pace.stop();
  });
  lookSoon();
}

function hostsIn(document: Document): Element[] {
  const { dialogHost, mainHost } = pageSelectors;
  const hosts = [dialogHost, mainHost].flatMap((css) => document.querySelector(css) ?? []);
  return hosts.length === 2 ? hosts : [document.body];
}

/** Our own host coming or going is no news. */
function isOurs(record: MutationRecord): boolean {
  // Nodes are asked for last: most records are of attributes, and each list of nodes is made when it is asked for.
  return (
    record.type === 'childList' &&
    [...record.addedNodes, ...record.removedNodes].every(
      (node) => node instanceof Element && node.hasAttribute(MARKER),
    )
  );
}
