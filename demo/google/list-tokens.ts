// Sync tokens and page tokens: opaque to clients, readable here.
import { createHash } from 'node:crypto';
import { fullSyncRequired, invalid } from './api-error.ts';

export interface SyncPoint {
  /** Position in the change log. */
  readonly change: number;
  readonly epoch: number;
}

interface Token extends SyncPoint {
  readonly kind: 'sync' | 'page';
  readonly calendarId: string;
  /** Of the parameters that must stay the same. */
  readonly print: string;
  /** Page tokens: the sort key of the last item given. */
  readonly after?: string;
}

/** May differ from one page, or one sync, to the next. */
const FREE = ['syncToken', 'pageToken', 'maxResults', 'fields', 'key', 'alt', 'prettyPrint', 'quotaUser'];
/** Allowed in the first, full sync only. */
const FIRST_ONLY = ['timeMin', 'timeMax', 'showDeleted'];

export function writeSyncToken(calendarId: string, point: SyncPoint, params: URLSearchParams): string {
  return encode({
    ...pointOf(point),
    kind: 'sync',
    calendarId,
    print: printOf(params, [...FREE, ...FIRST_ONLY]),
  });
}

export function writePageToken(
  calendarId: string,
  point: SyncPoint,
  params: URLSearchParams,
  after: string,
): string {
  return encode({ ...pointOf(point), kind: 'page', calendarId, print: printOf(params, FREE), after });
}

/**
 * Other parameters than in the first sync are "undefined behavior" at Google; here they are refused, so that a client
 * that does it is found out.
 * @throws ApiError 410 when the token has ended, 400 when it is none
 */
export function readSyncToken(
  text: string,
  calendarId: string,
  epoch: number,
  params: URLSearchParams,
): SyncPoint {
  const token = decode(text, 'sync', calendarId, 'syncToken');
  if (token.epoch !== epoch) throw fullSyncRequired();
  if (token.print !== printOf(params, [...FREE, ...FIRST_ONLY])) {
    throw invalid('Parameters differ from those of the first sync.', 'syncToken');
  }
  return token;
}

export function readPageToken(
  text: string,
  calendarId: string,
  params: URLSearchParams,
): SyncPoint & { readonly after: string } {
  const token = decode(text, 'page', calendarId, 'pageToken');
  if (token.print !== printOf(params, FREE)) throw invalid('Invalid page token value.', 'pageToken');
  return { ...token, after: token.after ?? '' };
}

/** A page token read back carries more than its point. */
function pointOf({ change, epoch }: SyncPoint): SyncPoint {
  return { change, epoch };
}

function printOf(params: URLSearchParams, without: readonly string[]): string {
  const kept = [...params].filter(([name]) => !without.includes(name)).sort();
  return createHash('sha256').update(JSON.stringify(kept)).digest('base64url').slice(0, 12);
}

function encode(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decode(text: string, kind: Token['kind'], calendarId: string, parameter: string): Token {
  const refusal = invalid(`Invalid ${kind} token value.`, parameter);
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString()) as Token;
    if (token.kind !== kind || token.calendarId !== calendarId) throw refusal;
    return token;
  } catch {
    throw refusal;
  }
}
