// Whether and how the event repeats. The options depend on the start's weekday.
import { weekdayOf } from '../../../domain/zoned-time.ts';
import type { Draft } from './draft.ts';
import { recurrenceValue, ruleOfValue } from './encodings.ts';
import type { Page } from './page.ts';
import { createSelect, type SelectOption } from './select.ts';
import type { Field } from './time-field.ts';

/** The value of "Custom…" on the real page; there is nothing to choose behind it here. */
const CUSTOM = 'C7uZwb';

export function createRecurrence(page: Page, draft: Draft): Field {
  const valueOf = (rule: string | null) =>
    recurrenceValue(draft.fields.startDate, draft.fields.startTime, rule);
  const select = createSelect(
    { jsname: 'T7keRc', 'data-initialvalue': valueOf(null) },
    page.words.noRepeat,
    (value) => {
      if (value !== CUSTOM) draft.change({ recurrence: ruleOfValue(value) });
    },
  );
  const refresh = () => {
    const { recurrence } = draft.fields;
    const options = rulesFor(page, draft).map(([rule, label]) => ({ value: valueOf(rule), label }));
    select.render([...options, customOption(page)], valueOf(recurrence));
  };
  refresh();
  return { root: select.root, refresh };
}

function rulesFor({ words, formats }: Page, draft: Draft): [rule: string | null, label: string][] {
  const { startDate, recurrence } = draft.fields;
  const weekly = `RRULE:FREQ=WEEKLY;BYDAY=${weekdayOf(startDate)}`;
  const rules: [string | null, string][] = [
    [null, words.noRepeat],
    ['RRULE:FREQ=DAILY', words.daily],
    [weekly, `${words.weeklyOn} ${formats.weekday(startDate, 'long')}`],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', words.weekdays],
  ];
  const isKnown = rules.some(([rule]) => rule === recurrence);
  return isKnown || recurrence === null ? rules : [...rules, [recurrence, recurrence.replace('RRULE:', '')]];
}

function customOption({ words }: Page): SelectOption {
  return { value: CUSTOM, label: words.custom };
}
