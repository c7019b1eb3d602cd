// Who is looked after, what can be seen of them, and how to see more. Nothing that judges a person.
import type { Email } from '../../domain/focus-block.ts';
import type { Severity, Visibility } from '../../domain/rule.ts';
import type { Instant } from '../../domain/time.ts';
import { shared, team as text } from '../../locales/words.ts';
import type { ReportView } from '../../messages/overview.ts';
import { CopyButton } from '../copy-button.tsx';
import type { Formats } from '../format.ts';
import { Icon, type IconName } from '../icon.tsx';
import { OneOnOneCells, type OneOnOneProps } from './one-on-one-cells.tsx';

const SEEN: Record<Visibility, { icon: IconName; look: Severity }> = {
  blocks: { icon: 'eye', look: 'open' },
  busy: { icon: 'eyeHalf', look: 'soft' },
  none: { icon: 'eyeOff', look: 'unknown' },
};

interface Props {
  readonly reports: readonly ReportView[];
  readonly now: Instant;
  readonly format: Formats;
  readonly onCadence: OneOnOneProps['onCadence'];
  readonly onRemove: (email: Email, name: string) => void;
  readonly onCopy: (text: string) => void;
}

/** Roles are written out: in a narrow place the rows are laid out as blocks, and browsers then forget them. */
export function TeamTable({ reports, now, format, onCadence, onRemove, onCopy }: Props) {
  return (
    <div class="panel scroll team">
      <table role="table" aria-label={text.table}>
        <thead role="rowgroup">
          <tr role="row">
            {titles().map((title) => (
              <th key={title} scope="col" role="columnheader">
                {title}
              </th>
            ))}
            <th scope="col" role="columnheader">
              <span class="visually-hidden">{text.removeColumn}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {reports.map((report) => (
            <tr key={report.email} role="row">
              <th scope="row" role="rowheader">
                <b>
                  <bdi>{report.name}</bdi>
                </b>
                {report.name === report.email ? null : (
                  <>
                    <br />
                    <bdi class="note">{report.email}</bdi>
                  </>
                )}
              </th>
              <td role="cell" data-l={text.canSee}>
                <Seen report={report} onCopy={onCopy} />
              </td>
              <td role="cell" data-l={text.next}>
                <bdi>{nextOf(report, now, format)}</bdi>
              </td>
              <OneOnOneCells report={report} now={now} format={format} onCadence={onCadence} />
              <td role="cell" class="n rm">
                <button
                  type="button"
                  class="btn icon plain"
                  aria-label={text.remove(report.name)}
                  onClick={() => onRemove(report.email, report.name)}
                >
                  <Icon name="remove" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function titles(): string[] {
  const { person, canSee, next, oneOnOne, cadence, held } = text;
  return [person, canSee, next, oneOnOne, cadence, held];
}

function Seen({ report, onCopy }: { report: ReportView; onCopy: (text: string) => void }) {
  const { visibility, problem } = report;
  if (visibility === null) {
    // Without a sign-in nobody was looked at: that is said once, for the account.
    const isUntried = problem === null || problem === 'unauthorized';
    return <span class="tag">{isUntried ? shared.notLookedAt : shared.problem[problem]}</span>;
  }
  return (
    <>
      <span class={`tag sev-${SEEN[visibility].look}`}>
        <Icon name={SEEN[visibility].icon} />
        {text.visibility[visibility]}
      </span>
      {visibility === 'blocks' ? null : (
        <span class="fix">
          <CopyButton label={shared.copyRequest} text={shared.requestToShare} onCopy={onCopy} />
        </span>
      )}
    </>
  );
}

function nextOf({ visibility, nextBlock }: ReportView, now: Instant, format: Formats): string {
  if (nextBlock === null) return visibility === 'blocks' ? text.noneToCome : text.cannotTell;
  if (nextBlock.start <= now) return text.nowUntil(format.timeFrom(now, nextBlock.end));
  return format.isSameDay(now, nextBlock.start)
    ? text.todayAt(format.range(nextBlock))
    : format.rangeFrom(now, nextBlock);
}
