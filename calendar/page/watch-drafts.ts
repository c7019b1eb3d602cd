// The one watcher over all surfaces: looks once per frame, speaks only on change.
import type { DraftReading } from '../../domain/event-draft.ts';
import { MARKER } from './mount-point.ts';
import type { PageContext } from './page-context.ts';
import { page as pageSelectors } from './page-selectors.ts';
import { createSettler } from './settle-reading.ts';
import { type Surface, UNNAMED } from './surface.ts';
import { openSurface } from './surfaces.ts';

export interface DraftSighting {
  readonly surface: Surface;
  readonly root: Element;
  readonly reading: DraftReading;
}

export interface WatchOptions {
  readonly window: Window;
  readonly readPage: () => PageContext;
  readonly now: () => number;
  readonly onDraft: (sighting: DraftSighting) => void;
  readonly onClosed: () => void;
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

/** Watches until `signal` aborts. Frames inside other pages (Gmail's side panel) and /calendar/embed are left alone. */
export function watchDrafts({ window, readPage, now, onDraft, onClosed, signal }: WatchOptions): void {
  const { document, location } = window;
  if (window.top !== window || location.pathname.startsWith('/calendar/embed')) return;

  const look = createLook({ readPage, now, onDraft, onClosed, lookAgainIn });
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookSoon(): void {
    frame ??= window.requestAnimationFrame(() => {
      frame = null;
      observeHosts();
      look();
    });
  }

  function lookAgainIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(lookSoon, milliseconds);
  }

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) lookSoon();
  });
  let observed: readonly Element[] = [];

  /** Google may replace its hosts; without one of them the whole body is watched. */
  function observeHosts(): void {
    const hosts = hostsIn(document);
    if (hosts.length === observed.length && hosts.every((host, index) => host === observed[index])) return;
    observer.disconnect();
    observed = hosts;
    if (!hosts.includes(document.body)) observer.observe(document.body, { attributeFilter: VIEW_ATTRIBUTES });
    for (const host of hosts) {
      observer.observe(host, { childList: true, subtree: true, attributeFilter: WATCHED_ATTRIBUTES });
    }
  }

  for (const type of WATCHED_EVENTS) {
    document.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    if (frame !== null) window.cancelAnimationFrame(frame);
  });
  observeHosts();
  lookSoon();
}

interface LookOptions extends Pick<WatchOptions, 'readPage' | 'now' | 'onDraft' | 'onClosed'> {
  readonly lookAgainIn: (milliseconds: number) => void;
}

/** One look at the page: which surface is open, and has its draft changed since the last look? */
function createLook({ readPage, now, onDraft, onClosed, lookAgainIn }: LookOptions): () => void {
  const settle = createSettler();
  let opened: { root: Element; surface: Surface } | null = null;
  let openings = 0;
  let told: string | null = null;

  return () => {
    const page = readPage();
    const seen = openSurface(page);
    if (seen === null) {
      if (opened !== null) onClosed();
      opened = null;
      told = null;
      return;
    }
    const isSame = opened?.root === seen.root && opened.surface === seen.surface;
    if (!isSame) {
      openings += 1;
      told = null;
    }
    opened = seen;
    const { surface, root } = seen;
    const { reading, lookAgainAt } = settle(named(surface.readDraft(root, page), openings), now());
    if (lookAgainAt !== null) lookAgainIn(lookAgainAt - now());
    const text = JSON.stringify(reading);
    if (reading === null || text === told) return;
    told = text;
    onDraft({ surface, root, reading });
  };
}

/** A draft without an id of its own is named by its opening, so that "Dismiss" does not outlive it. */
function named(reading: DraftReading, opening: number): DraftReading {
  const id = `${UNNAMED}-${opening}`;
  if (reading.status === 'unreadable') return reading.id === UNNAMED ? { ...reading, id } : reading;
  return reading.draft.id === UNNAMED ? { ...reading, draft: { ...reading.draft, id } } : reading;
}

function hostsIn(document: Document): Element[] {
  const { dialogHost, mainHost } = pageSelectors;
  const hosts = [dialogHost, mainHost].flatMap((css) => document.querySelector(css) ?? []);
  return hosts.length === 2 ? hosts : [document.body];
}

/** Our own host coming or going is no news. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'childList' && nodes.every((node) => node instanceof Element && node.hasAttribute(MARKER));
}
