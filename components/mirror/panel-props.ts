import type { MirrorWeek } from '../../messages/mirror.ts';
import type { MirrorFormats } from './mirror-formats.ts';

/** What every panel of the mirror is given. */
export interface MirrorPanelProps {
  /** The one that is looked at. */
  readonly week: MirrorWeek;
  /** Oldest first, up to and including it. */
  readonly weeks: readonly MirrorWeek[];
  readonly format: MirrorFormats;
  /** T that is looked through. Minutes. */
  readonly thresholdMinutes: number;
}

/** As many as a chart holds. */
export const CHARTED_WEEKS = 8;
