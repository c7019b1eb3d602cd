// What a company fixes for its people (docs/protocol.md section 4), read from `storage.managed`.
import * as v from 'valibot';
import type { Email } from '../domain/focus-block.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import type { IgnoredValue, PolicyType } from '../messages/overview.ts';

export interface Policy {
  readonly oauthClientId?: string;
  readonly reports?: readonly Email[];
  readonly guardScope?: 'reports' | 'domain' | 'anyone';
  readonly focusThresholdMinutes?: number;
  readonly refreshMinutes?: number;
  readonly publishVisibility?: 'default' | 'public';
  readonly isAskedBeforeSaving?: boolean;
  /** Settings that the person may not change. */
  readonly locked?: readonly (keyof Settings)[];
}

export interface PolicyReading {
  readonly policy: Policy;
  readonly ignored: readonly IgnoredValue[];
}

const SETTING_NAMES = Object.keys(defaultSettings('UTC')) as (keyof Settings)[];
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email());

interface Rule {
  readonly schema: v.GenericSchema;
  readonly wanted: PolicyType;
}

const minutes = (from: number, to: number): Rule => ({
  schema: v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to)),
  wanted: { kind: 'wholeNumber', from, to },
});
const oneOf = (...names: readonly string[]): Rule => ({
  schema: v.picklist(names),
  wanted: { kind: 'oneOf', names },
});

const rules: Readonly<Record<keyof Policy, Rule>> = {
  oauthClientId: {
    schema: v.pipe(v.string(), v.trim(), v.regex(/^[\w.-]{5,200}$/)),
    wanted: { kind: 'clientId' },
  },
  reports: { schema: v.array(email), wanted: { kind: 'emails' } },
  guardScope: oneOf('reports', 'domain', 'anyone'),
  focusThresholdMinutes: minutes(30, 480),
  refreshMinutes: minutes(2, 60),
  publishVisibility: oneOf('default', 'public'),
  isAskedBeforeSaving: { schema: v.boolean(), wanted: { kind: 'yesNo' } },
  locked: { schema: v.array(v.picklist(SETTING_NAMES)), wanted: { kind: 'settingNames' } },
};

/** A value of the wrong type is ignored and listed; keys that are not in the protocol are nobody's business. */
export function readPolicy(managed: unknown): PolicyReading {
  const values = v.parse(v.fallback(v.record(v.string(), v.unknown()), {}), managed);
  const policy: Record<string, unknown> = {};
  const ignored: IgnoredValue[] = [];
  for (const [key, { schema, wanted }] of Object.entries(rules)) {
    if (!Object.hasOwn(values, key)) continue;
    const parsed = v.safeParse(schema, values[key]);
    if (parsed.success) policy[key] = parsed.output;
    else ignored.push({ key, wanted });
  }
  return { policy: policy as Policy, ignored };
}
