// The terms that go with one's cooking time: how much of a week, how much notice, and the edges of a block.
import { useId } from 'preact/hooks';
import { DEFAULT_TERMS, NOTICE_CHOICES } from '../../domain/contract-terms.ts';
import { costWithin } from '../../domain/focus-metrics.ts';
import type { Settings } from '../../domain/settings.ts';
import { MINUTE } from '../../domain/time.ts';
import { cooking, shared } from '../../locales/words.ts';
import { BackToDefault } from './back-to-default.tsx';
import { CapField } from './cap-field.tsx';
import { Locked, type SectionProps } from './section.tsx';

export function TermsPanel(props: SectionProps) {
  return (
    <div class="panel terms">
      <CapField {...props} />
      <NoticeField {...props} />
      <EdgesField {...props} />
    </div>
  );
}

function saving({ ask, tell }: SectionProps) {
  return async (patch: Partial<Pick<Settings, 'noticeHours' | 'mayBookEdges'>>) => {
    if (await ask('saveSettings', { patch })) tell(shared.saved);
  };
}

function NoticeField(props: SectionProps) {
  const id = useId();
  const { noticeHours } = props.overview.settings;
  const isLocked = props.overview.locked.includes('noticeHours');
  const save = saving(props);
  // A value from elsewhere, a company's for example, is shown as well.
  const choices = [...new Set([...NOTICE_CHOICES, noticeHours])].sort((a, b) => a - b);
  return (
    <div class="field">
      <label for={id}>{cooking.notice}</label>
      <select
        id={id}
        value={String(noticeHours)}
        disabled={isLocked}
        aria-describedby={`${id}-why`}
        onChange={(event) => void save({ noticeHours: Number(event.currentTarget.value) })}
      >
        {choices.map((hours) => (
          <option key={hours} value={String(hours)}>
            {nameOf(hours)}
          </option>
        ))}
      </select>
      <p class="note" id={`${id}-why`}>
        {cooking.noticeWhy(nameOf(DEFAULT_TERMS.noticeHours))}
      </p>
      {isLocked ? <Locked /> : null}
      {isLocked || noticeHours === DEFAULT_TERMS.noticeHours ? null : (
        <BackToDefault
          standard={nameOf(DEFAULT_TERMS.noticeHours)}
          control={id}
          onBack={() => void save({ noticeHours: DEFAULT_TERMS.noticeHours })}
        />
      )}
    </div>
  );
}

function nameOf(hours: number): string {
  return hours === 0 ? cooking.noNotice : cooking.hours(hours);
}

function EdgesField(props: SectionProps) {
  const id = useId();
  const { overview, format } = props;
  const { mayBookEdges, focusThresholdMinutes } = overview.settings;
  const isLocked = overview.locked.includes('mayBookEdges');
  const save = saving(props);
  const cost = (startHour: number) => format.hours(halfHourCost(startHour, focusThresholdMinutes));
  return (
    <div class="field">
      <span class="label" id={`${id}-label`}>
        {cooking.edges}
      </span>
      <label class="sw">
        <input
          class="switch"
          role="switch"
          type="checkbox"
          checked={mayBookEdges}
          disabled={isLocked}
          aria-describedby={`${id}-label ${id}-why`}
          onChange={(event) => void save({ mayBookEdges: event.currentTarget.checked })}
        />
        <span class="small">{cooking.edgesMayBeBooked}</span>
      </label>
      <p class="note" id={`${id}-why`}>
        {cooking.edgesWhy(
          format.wallRange('09:00', '12:00'),
          format.wallTime('09:00'),
          cost(9),
          format.wallTime('10:30'),
          cost(10.5),
        )}
      </p>
      {isLocked ? <Locked /> : null}
    </div>
  );
}

/** Of half an hour in a block from 9 to 12: focus lost. Minutes. */
function halfHourCost(startHour: number, thresholdMinutes: number): number {
  const at = (hour: number) => hour * 60 * MINUTE;
  const meeting = { start: at(startHour), end: at(startHour + 0.5) };
  return costWithin({ start: at(9), end: at(12) }, meeting, thresholdMinutes);
}
