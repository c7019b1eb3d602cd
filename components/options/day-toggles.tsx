import { WEEKDAYS, type Weekday } from '../../domain/zoned-time.ts';
import { options } from '../../locales/words.ts';
import type { Formats } from '../format.ts';

interface Props {
  readonly days: readonly Weekday[];
  readonly format: Formats;
  readonly isDisabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (days: readonly Weekday[]) => void;
}

export function DayToggles({ days, format, isDisabled = false, describedBy, onChange }: Props) {
  const toggle = (day: Weekday) =>
    onChange(WEEKDAYS.filter((each) => (each === day ? !days.includes(day) : days.includes(each))));
  return (
    <div class="days" role="group" aria-label={options.cooking.days} aria-describedby={describedBy}>
      {WEEKDAYS.map((day) => (
        <label key={day} class="day">
          <input
            type="checkbox"
            aria-label={format.dayName(day, 'long')}
            checked={days.includes(day)}
            disabled={isDisabled}
            onChange={() => toggle(day)}
          />
          <span>{format.dayName(day, 'short')}</span>
        </label>
      ))}
    </div>
  );
}
