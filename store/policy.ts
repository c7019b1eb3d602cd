// What a company fixes for its people (docs/protocol.md section 4), read from `storage.managed`.
import * as v from 'valibot';
import type { Email } from '../domain/focus-block.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';

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
  readonly ignored: readonly { readonly key: string; readonly wanted: string }[];
}

const SETTING_NAMES = Object.keys(defaultSettings('UTC')) as (keyof Settings)[];
const minutes = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email());

const rules: Readonly<Record<keyof Policy, { schema: v.GenericSchema; wanted: string }>> = {
  oauthClientId: {
    schema: v.pipe(v.string(), v.trim(), v.regex(/^[\w.-]{5,200}$/)),
    wanted: 'text: an OAuth client id',
  },
  reports: { schema: v.array(email), wanted: 'a list of e-mail addresses' },
  guardScope: { schema: v.picklist(['reports', 'domain', 'anyone']), wanted: 'reports, domain or anyone' },
  focusThresholdMinutes: { schema: minutes(30, 480), wanted: 'a whole number from 30 to 480' },
  refreshMinutes: { schema: minutes(2, 60), wanted: 'a whole number from 2 to 60' },
  publishVisibility: { schema: v.picklist(['default', 'public']), wanted: 'default or public' },
  isAskedBeforeSaving: { schema: v.boolean(), wanted: 'true or false' },
  locked: { schema: v.array(v.picklist(SETTING_NAMES)), wanted: 'a list of setting names' },
};

/** A value of the wrong type is ignored and listed; keys that are not in the protocol are nobody's business. */
export function readPolicy(managed: unknown): PolicyReading {
  const values = v.parse(v.fallback(v.record(v.string(), v.unknown()), {}), managed);
  const policy: Record<string, unknown> = {};
  const ignored: { key: string; wanted: string }[] = [];
  for (const [key, { schema, wanted }] of Object.entries(rules)) {
    if (!Object.hasOwn(values, key)) continue;
    const parsed = v.safeParse(schema, values[key]);
    if (parsed.success) policy[key] = parsed.output;
    else ignored.push({ key, wanted });
  }
  return { policy: policy as Policy, ignored };
}
