// THE LIST OF RULES. Add one: a file in domain/rules/, a line here, its words in locales/en/rules.ts, its test, a row in
// the README's table. Of two findings that are equally bad, the rule that stands first is named.
import type { Rule } from './rule.ts';
import { checkInCadence } from './rules/check-in-cadence.ts';
import { finishLine } from './rules/finish-line.ts';
import { focusCostRule } from './rules/focus-cost.ts';
import { meetingLoad } from './rules/meeting-load.ts';
import { oneOnOneFirst } from './rules/one-on-one-first.ts';
import { outsideWorkingHours } from './rules/outside-working-hours.ts';
import { protectedOverlap } from './rules/protected-overlap.ts';
import { seriesImpact } from './rules/series-impact.ts';
import { shortNotice } from './rules/short-notice.ts';

export const rules: readonly Rule[] = [
  protectedOverlap,
  focusCostRule,
  checkInCadence,
  finishLine,
  shortNotice,
  seriesImpact,
  outsideWorkingHours,
  meetingLoad,
  oneOnOneFirst,
];
