// How a draft repeats: machine data of the chosen option, else what the address asked for.

import type { Candidate } from './candidate.ts';
import { anyNode, findAll } from './find-field.ts';
import { attributeOf } from './plain-dom.ts';

/** "Custom…" among the options; SPA18. */
const CUSTOM = 'C7uZwb';

/** `RRULE:...`, `custom` when there is a rule that nobody can read, null when the draft happens once. */
export function readRecurrence(
  root: Element,
  candidates: readonly Candidate[],
  search: string,
): string | null {
  for (const { value: node } of findAll(root, candidates, anyNode)) {
    const text = attributeOf(node, 'data-value') ?? attributeOf(node, 'data-initialvalue') ?? '';
    if (text === CUSTOM) return 'custom';
    const rule = ruleIn(text);
    if (rule !== undefined) return rule;
  }
  const asked = new URLSearchParams(search).get('recur');
  return asked?.startsWith('RRULE:') ? asked : null;
}

/** `["20261122T090000","WEEKLY",true,"RRULE:FREQ=WEEKLY;BYDAY=SU"]`; undefined when it is no such value. SPA18, ZOOM. */
function ruleIn(text: string): string | null | undefined {
  if (!/^\["?\d{8}/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    const [, kind, , rule] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
    if (typeof rule === 'string' && rule.startsWith('RRULE:')) return rule;
    return typeof kind === 'string' ? 'custom' : null;
  } catch {
    return undefined;
  }
}
