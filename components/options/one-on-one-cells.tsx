// Of one report: the 1:1 that was found, how often it ought to be, when it was and is due, and what waits for it.
import type { Email } from '../../domain/focus-block.ts';
import { CADENCES, type Cadence } from '../../domain/one-on-one.ts';
import type { Instant } from '../../domain/time.ts';
import { team as text } from '../../locales/words.ts';
import type { ReportView } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';

export interface OneOnOneProps {
  readonly report: ReportView;
  readonly now: Instant;
  readonly format: Formats;
  /** null: as the series says. */
  readonly onCadence: (email: Email, cadence: Cadence | null) => void;
}

export function OneOnOneCells({ report, now, format, onCadence }: OneOnOneProps) {
  const { oneOnOne, heldCount = 0, email, name } = report;
  const chosen = oneOnOne?.chosenCadence ?? null;
  const guessed = chosen === null ? (oneOnOne?.cadence ?? null) : null;
  return (
    <>
      <td role="cell" data-l={text.oneOnOne}>
        <bdi>{nextOf(report, now, format)}</bdi>
        <LastAndDue report={report} format={format} />
      </td>
      <td role="cell" data-l={text.cadence}>
        <select
          class="sm"
          aria-label={text.cadenceOf(name)}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => onCadence(email, cadenceIn(currentTarget.value))}
        >
          <option value="">
            {guessed === null ? text.cadenceUnknown : text.asSeries(text.cadences[guessed])}
          </option>
          {CADENCES.map((each) => (
            <option key={each} value={each}>
              {text.cadences[each]}
            </option>
          ))}
        </select>
      </td>
      <td role="cell" data-l={text.held}>
        {heldCount === 0 ? (
          text.noneHeld
        ) : (
          <a class="link" href="#queue">
            {text.heldCount(heldCount)}
          </a>
        )}
      </td>
    </>
  );
}

function LastAndDue({ report: { oneOnOne }, format }: Pick<OneOnOneProps, 'report' | 'format'>) {
  const { lastHeldAt = null, dueAt = null, overdueDays = 0 } = oneOnOne ?? {};
  if (lastHeldAt === null) return <div class="note">{text.neverSeen}</div>;
  return (
    <>
      <div class="note">{text.last(format.day(lastHeldAt))}</div>
      {dueAt === null ? null : (
        <div class={overdueDays > 0 ? 'tag sev-soft' : 'note'}>
          {overdueDays > 0 ? text.overdue(overdueDays) : text.due(format.day(dueAt))}
        </div>
      )}
    </>
  );
}

function nextOf({ oneOnOne }: ReportView, now: Instant, format: Formats): string {
  const next = oneOnOne?.next ?? null;
  return next === null ? text.noOneOnOne : format.dayTime(next.start, now);
}

function cadenceIn(value: string): Cadence | null {
  return CADENCES.find((each) => each === value) ?? null;
}
