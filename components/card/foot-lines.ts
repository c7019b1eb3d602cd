// What else there is to know below a judged card: it repeats, another zone, old data.
import type { Assessment, GuestAssessment } from '../../domain/assessment.ts';
import type { Instant } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { rules, card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import type { IconName } from '../icon.tsx';
import type { AssessedState } from './card-state.ts';

interface FootLine {
  readonly icon: IconName;
  readonly line: Phrase;
}

/** `why`: Google was not asked, or has not answered. */
export function footLines(
  worst: GuestAssessment,
  { assessment, draft, staleSince, notice }: AssessedState,
  format: Formats,
  now: Instant,
  why: string,
): FootLine[] {
  const lines: FootLine[] = [];
  if (notice !== undefined) lines.push({ icon: worst.severity, line: [text.notice[notice]] });
  const { zone, interval, name } = worst;
  if (draft.recurrence) lines.push({ icon: 'sync', line: repeats(assessment, format) });
  if (zone !== undefined && format.rangeIn(interval, zone) !== format.range(interval)) {
    lines.push({ icon: 'clock', line: text.otherZone(name, format.rangeIn(interval, zone)) });
  }
  if (staleSince !== null) {
    const line = format.isSameDay(staleSince, now)
      ? text.stale(why, format.time(staleSince))
      : text.staleOlder(why, format.timeFrom(now, staleSince));
    lines.push({ icon: 'offline', line });
  }
  return lines;
}

/** What is taken for granted is said: blocks are published for some of the weeks only. */
function repeats({ series }: Assessment, format: Formats): Phrase {
  if (series === undefined) return text.repeats;
  const { minutes, isComplete, weeks, seenWeeks } = series;
  const cost = format.hours(minutes);
  if (!isComplete) return rules.seriesCostAtLeast(cost, weeks);
  return weeks > seenWeeks ? rules.seriesCostIfAlike(cost, weeks, seenWeeks) : rules.seriesCost(cost, weeks);
}
