import { useId, useState } from 'preact/hooks';
import { standardHours } from '../../domain/settings.ts';
import { type LocalTime, WEEKDAYS, type Weekday, type WorkingHours } from '../../domain/zoned-time.ts';
import { shared, cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { useDebounced } from '../use-debounced.ts';
import { BackToDefault } from './back-to-default.tsx';
import { DayToggles } from './day-toggles.tsx';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';
import { rangeProblem, TimeRange } from './time-range.tsx';

const SAVE_AFTER_MS = 400;
interface SameHours {
  readonly days: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export function WorkingHoursPanel({ overview, ask, format, tell }: SectionProps) {
  const id = useId();
  const [typed, setTyped] = useState<SameHours | null>(null);
  const save = useDebounced(SAVE_AFTER_MS, async (hours: SameHours) => {
    if (await ask('saveSettings', { patch: { workingHours: toWorkingHours(hours, overview.zone) } })) {
      tell(shared.saved);
    }
  });
  const hours = typed ?? sameHoursOf(overview.settings.workingHours);
  const problem = hours.days.length === 0 ? text.chooseDay : rangeProblem(hours.from, hours.to);
  const change = (patch: Partial<SameHours>) => {
    const next = { ...hours, ...patch };
    setTyped(next);
    if (next.days.length > 0 && rangeProblem(next.from, next.to) === null) save.later(next);
    else save.cancel();
  };
  const isDisabled = overview.locked.includes('workingHours');
  return (
    <fieldset class="panel pad stack">
      <legend class="visually-hidden">{text.workingHours}</legend>
      <div>
        <h2 aria-hidden="true">{text.workingHours}</h2>
        <p class="small muted">{text.workingHoursWhy}</p>
      </div>
      <div class="row wide">
        <DayToggles
          days={hours.days}
          format={format}
          isDisabled={isDisabled}
          onChange={(days) => change({ days })}
        />
        <div class="ft">
          <TimeRange
            id={id}
            from={hours.from}
            to={hours.to}
            isDisabled={isDisabled}
            problemId={problem === null ? null : `${id}-problem`}
            onChange={(from, to) => change({ from, to })}
          />
        </div>
      </div>
      <Problem id={`${id}-problem`} words={problem} />
      {isDisabled ? <Locked /> : null}
      {isDisabled || isSame(hours, STANDARD) ? null : (
        <BackToDefault
          standard={wordsOf(STANDARD, format)}
          control={`${id}-from`}
          onBack={() => change(STANDARD)}
        />
      )}
    </fieldset>
  );
}

const STANDARD = sameHoursOf(standardHours('UTC'));

function isSame(a: SameHours, b: SameHours): boolean {
  return a.from === b.from && a.to === b.to && a.days.join() === b.days.join();
}

function wordsOf({ days, from, to }: SameHours, format: Formats): string {
  return `${format.list(days.map((day) => format.dayName(day, 'short')))}, ${format.wallRange(from, to)}`;
}

/** The page edits one pair of hours for all days; hours that differ by day come from elsewhere and show the first. */
function sameHoursOf({ days }: WorkingHours): SameHours {
  const chosen = WEEKDAYS.filter((day) => days[day] !== undefined);
  const first = chosen[0];
  const [from, to] = (first === undefined ? undefined : days[first]) ?? ['09:00', '17:00'];
  return { days: chosen, from, to };
}

function toWorkingHours({ days, from, to }: SameHours, zone: WorkingHours['zone']): WorkingHours {
  return { zone, days: Object.fromEntries(days.map((day) => [day, [from, to] as const])) };
}
