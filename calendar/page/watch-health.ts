// When a surface's health is looked at, and whether its card may be shown.
import type { DraftReading } from '../../domain/event-draft.ts';
import type { SurfaceHealth } from '../../domain/page-health.ts';
import type { PageContext } from './page-context.ts';
import { probeHealth } from './probe-health.ts';
import type { OpenSurface } from './surfaces.ts';

/** Between two looks at one surface that is doing as before. Milliseconds. */
const EVERY = 60_000;
/** One draft may be odd: the card says that it cannot be read. The second time in a row it is the page. */
const MOST_REDS = 2;

interface Look {
  readonly at: number;
  readonly isRed: boolean;
  readonly reds: number;
}

export type HealthWatch = (open: OpenSurface, reading: DraftReading, page: PageContext) => boolean;

/** Of every believed reading: true when the in-page part of its surface is on. */
export function createHealthWatch(options: {
  readonly now: () => number;
  readonly onHealth: (health: SurfaceHealth) => void;
}): HealthWatch {
  const { now, onHealth } = options;
  const looks = new Map<string, Look>();
  return (open, reading, page) => {
    const { id } = open.surface;
    const last = looks.get(id);
    const isRed = reading.status === 'unreadable' || reading.conflicts !== undefined;
    if (last !== undefined && last.isRed === isRed && now() - last.at < EVERY) return last.reds < MOST_REDS;
    const reds = isRed ? (last?.reds ?? 0) + 1 : 0;
    looks.set(id, { at: now(), isRed, reds });
    onHealth(probeHealth(open, reading, page));
    return reds < MOST_REDS;
  };
}
