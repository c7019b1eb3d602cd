// One look at the page: which surface is open, and has its draft changed since the last look?

import type { DraftReading } from '../../domain/event-draft.ts';
import { createOriginalKeeper } from './keep-original.ts';
import type { PageContext } from './page-context.ts';
import { holds } from './plain-dom.ts';
import { createSettler, idOf } from './settle-reading.ts';
import { type Surface, UNNAMED } from './surface.ts';
import { type OpenSurface, openSurface } from './surfaces.ts';
import type { HealthWatch } from './watch-health.ts';

export interface DraftSighting extends OpenSurface {
  readonly reading: DraftReading;
}

export interface LookOptions {
  readonly surfaces: readonly Surface[];
  readonly readPage: () => PageContext;
  readonly now: () => number;
  readonly onDraft: (sighting: DraftSighting) => void;
  readonly onClosed: () => void;
  /** False: this surface cannot be believed on this page, so nothing is said of its drafts. */
  readonly isOn: HealthWatch;
  readonly lookAgainIn: (milliseconds: number) => void;
}

export interface Look {
  now(): void;
  /** Was a draft there at the last look? */
  hasDraft(): boolean;
  /** The person did something to this node. */
  touch(target: EventTarget | null): void;
}

export function createLook(options: LookOptions): Look {
  const { readPage, now, onDraft, onClosed, lookAgainIn } = options;
  const settle = createSettler();
  const original = createOriginalKeeper();
  let opened: OpenSurface | null = null;
  let openings = 0;
  let told: string | null = null;
  let draftId: string | null = null;

  function close(): void {
    if (opened !== null) onClosed();
    opened = null;
    told = null;
    draftId = null;
  }

  function read({ surface, root }: OpenSurface, page: PageContext): DraftReading {
    const reading = named(surface.readDraft(root, page), openings);
    // Google may redraw the whole form: what was saved is known by the event, not by the node.
    if (idOf(reading) !== draftId) original.reset();
    draftId = idOf(reading);
    return surface.isExisting(root, page) ? original.apply(reading) : reading;
  }

  return {
    hasDraft: () => opened !== null,
    touch(target) {
      if (target instanceof Node && opened !== null && holds(opened.root, target)) original.touch();
    },
    now() {
      const page = readPage();
      const seen = openSurface(page, options.surfaces);
      if (seen === null) return close();
      if (opened?.root !== seen.root || opened.surface !== seen.surface) {
        openings += 1;
        told = null;
      }
      opened = seen;
      const { reading, lookAgainAt } = settle(read(seen, page), now());
      if (lookAgainAt !== null) lookAgainIn(lookAgainAt - now());
      if (reading === null) return;
      if (!options.isOn(seen, reading, page)) {
        if (told !== null) onClosed();
        told = null;
        return;
      }
      const text = JSON.stringify(reading);
      if (text === told) return;
      told = text;
      onDraft({ ...seen, reading });
    },
  };
}

/** A draft without an id of its own is named by its opening, so that "Dismiss" does not outlive it. */
function named(reading: DraftReading, opening: number): DraftReading {
  const id = `${UNNAMED}-${opening}`;
  if (reading.status === 'unreadable') return reading.id === UNNAMED ? { ...reading, id } : reading;
  return reading.draft.id === UNNAMED ? { ...reading, draft: { ...reading.draft, id } } : reading;
}
