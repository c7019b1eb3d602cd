// THE LIST OF RULES. Add one: a file in domain/rules/, a line here, its test, a row in the README's table.
import type { Rule } from './rule.ts';
import { focusCostRule } from './rules/focus-cost.ts';
import { protectedOverlap } from './rules/protected-overlap.ts';

export const rules: readonly Rule[] = [protectedOverlap, focusCostRule];
