import type { Severity } from '../../domain/rule.ts';
import type { Instant } from '../../domain/time.ts';
import { shared, popup as text } from '../../locales/words.ts';
import type { ReportView } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { PanelProps } from './panel-props.ts';

interface Row {
  readonly icon: IconName;
  readonly look: Severity;
  readonly words: string;
  /** Who asked for help comes first, then who is cooking now. */
  readonly rank: number;
}

export function TeamNow({ overview, format, now }: PanelProps) {
  if (overview.reports.length === 0) return null;
  const rows = overview.reports
    .map((report) => ({ report, row: rowOf(report, now, format) }))
    .sort((a, b) => a.row.rank - b.row.rank || a.report.name.localeCompare(b.report.name));
  return (
    <section>
      <h2>{text.team}</h2>
      <ul>
        {rows.map(({ report, row }) => (
          <li key={report.email} class={`who sev-${row.look}`}>
            <Icon name={row.icon} />
            <bdi class="person">{report.name}</bdi>
            <bdi class="what">{row.words}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function rowOf(report: ReportView, now: Instant, format: Formats): Row {
  const { visibility, nextBlock, flareUntil = null } = report;
  if (flareUntil !== null && flareUntil > now) {
    const words = text.teamHelp(format.timeFrom(now, flareUntil));
    return { icon: 'open', look: 'open', words, rank: -1 };
  }
  if (nextBlock !== null && nextBlock.start <= now) {
    const words = shared.cookingUntil(format.timeFrom(now, nextBlock.end));
    return { icon: 'flame', look: 'conflict', words, rank: 0 };
  }
  if (nextBlock !== null) {
    const words = text.teamNext(format.rangeFrom(now, nextBlock));
    return { icon: 'clock', look: 'unknown', words, rank: 1 };
  }
  switch (visibility) {
    case 'blocks':
      return { icon: 'clock', look: 'unknown', words: text.teamNoNext, rank: 2 };
    case 'busy':
      return { icon: 'unknown', look: 'unknown', words: shared.busyTimesOnly, rank: 3 };
    case 'none':
      return { icon: 'eyeOff', look: 'unknown', words: text.teamNothing, rank: 4 };
    case null:
      return { icon: 'unknown', look: 'unknown', words: shared.notLookedAt, rank: 5 };
  }
}
