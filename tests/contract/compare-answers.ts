// Two answers to one call, as the fields in which they differ.
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Memory, SharedCall } from './emulate-script.ts';
import { refusalOf } from './official-client.ts';

export interface Outcome {
  readonly status: number;
  /** What is compared. */
  readonly data: unknown;
  /** The body as it came; undefined when there was none. */
  readonly raw: unknown;
}

export interface Difference {
  /** `items[].start.dateTime`; the status where already that differs. */
  readonly field: string;
  /** JSON; several distinct ones of a list in order; "absent". */
  readonly emulate: string;
  readonly local: string;
}

/** What came of a call, ids and everything else that is made up by the server replaced by names. */
export async function outcomeOf(
  { send, keepIdAs, look = (data) => data }: SharedCall,
  client: calendar_v3.Calendar,
  memory: Memory,
): Promise<Outcome> {
  const sent = send(client, memory);
  const answer = await sent.catch(() => refusalOf(sent));
  if ('error' in answer) {
    const raw = { error: answer.error };
    return { status: answer.status, data: named(raw, memory), raw };
  }
  const { status, data } = answer;
  const { id } = (data || {}) as { id?: string };
  if (keepIdAs !== undefined && id !== undefined) memory.ids.set(keepIdAs, id);
  const raw = data || undefined;
  return { status, data: named(raw && look(raw), memory), raw };
}

function named(value: unknown, { ids }: Memory): unknown {
  let text = JSON.stringify(value) ?? 'null';
  for (const [name, id] of ids) text = text.replaceAll(id, `<${name}>`);
  const made = text
    .replaceAll(/"(created|updated)":"[^"]+"/g, '"$1":"<instant>"')
    .replaceAll(/"etag":"\\"(\d{16}|p?[0-9a-f]{20})\\""/g, '"etag":"<version>"')
    .replaceAll(/"etag":"\\"[^"]+\\""/g, '"etag":"<id>"')
    .replaceAll(/eid=[\w-]+/g, 'eid=<key>')
    .replaceAll(/eventedit\/[^"]+/g, 'eventedit/<calendar>/<event>')
    .replaceAll(/"<\w+>@google.com"/g, '"<event>@google.com"')
    .replaceAll(/"nextSyncToken":"[^"]+"/g, '"nextSyncToken":"<token>"');
  return JSON.parse(made);
}

export function differences(emulate: Outcome, local: Outcome): Difference[] {
  if (emulate.status !== local.status) {
    return [{ field: 'status', emulate: inShort(emulate), local: inShort(local) }];
  }
  const [one, other] = [fieldsOf(emulate.data), fieldsOf(local.data)];
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((field) => {
    const [left, right] = [distinct(one.get(field)), distinct(other.get(field))];
    return left === right ? [] : [{ field, emulate: left, local: right }];
  });
}

export function inWords(call: string, { field, emulate, local }: Difference): string {
  return `${call}: ${field} is ${emulate} in emulate, ${local} here`;
}

function inShort({ status, data }: Outcome): string {
  const { error } = (data ?? {}) as { error?: { errors?: { reason?: string }[] } };
  return [status, error?.errors?.[0]?.reason].filter((part) => part !== undefined).join(' ');
}

/** Leaves by their path, indices left out. */
function fieldsOf(value: unknown, path = '', found = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (Array.isArray(value) && value.length > 0) {
    for (const each of value) fieldsOf(each, path === 'event' ? path : `${path}[]`, found);
  } else if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    for (const [name, child] of Object.entries(value))
      fieldsOf(child, path === '' ? name : `${path}.${name}`, found);
  } else {
    found.set(path || 'body', [...(found.get(path) ?? []), value]);
  }
  return found;
}

function distinct(values: readonly unknown[] | undefined): string {
  if (values === undefined) return 'absent';
  return [...new Set(values.map((value) => JSON.stringify(value)))].join(' ');
}
