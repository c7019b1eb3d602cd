// Every way in which a call to Google fails, as one class with a kind.
// Statuses and reasons: https://developers.google.com/workspace/calendar/api/guides/errors (November 2026).
import * as v from 'valibot';
import type { Instant } from '../../domain/time.ts';
import type { ApiProblem } from '../../messages/overview.ts';

export type ApiErrorKind = ApiProblem | 'conflict' | 'preconditionFailed';

interface ErrorDetails {
  readonly status?: number;
  /** Google's word, such as `fullSyncRequired`; empty when there is none. */
  readonly reason?: string;
  readonly retryAfterAt?: Instant | null;
  readonly cause?: unknown;
}

export class CalendarApiError extends Error {
  override readonly name = 'CalendarApiError';
  readonly kind: ApiErrorKind;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly reason: string;
  /** Google asked not to be called before. */
  readonly retryAfterAt: Instant | null;

  constructor(kind: ApiErrorKind, details: ErrorDetails = {}) {
    super(`${kind} ${details.status ?? ''} ${details.reason ?? ''}`.trim(), { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? 0;
    this.reason = details.reason ?? '';
    this.retryAfterAt = details.retryAfterAt ?? null;
  }
}

const KIND_OF_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  401: 'unauthorized',
  404: 'notFound',
  409: 'conflict',
  410: 'gone',
  412: 'preconditionFailed',
  429: 'rateLimited',
};
/** 403 means both "never" and "later"; only the reason tells which. */
const LATER_REASONS = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded'];

const errorBody = v.object({
  error: v.object({ errors: v.pipe(v.array(v.object({ reason: v.string() })), v.minLength(1)) }),
});

/** What an answer that is not 2xx means. `body` is whatever came, parsed when it was JSON. */
export function errorOfAnswer(
  status: number,
  headers: Headers,
  body: unknown,
  now: Instant,
): CalendarApiError {
  const parsed = v.safeParse(errorBody, body);
  const reason = parsed.success ? (parsed.output.error.errors[0]?.reason ?? '').slice(0, 100) : '';
  const retryAfterAt = retryAfter(headers.get('retry-after'), now);
  return new CalendarApiError(kindOf(status, reason), { status, reason, retryAfterAt });
}

/** The kinds that the UI has words for. The other two are always handled before anything is stored. */
export function problemOf(error: CalendarApiError): ApiProblem {
  return error.kind === 'conflict' || error.kind === 'preconditionFailed' ? 'refused' : error.kind;
}

function kindOf(status: number, reason: string): ApiErrorKind {
  if (status >= 500) return 'offline';
  if (status === 403 && LATER_REASONS.includes(reason)) return 'rateLimited';
  return KIND_OF_STATUS[status] ?? 'refused';
}

/** Seconds or an HTTP date, RFC 9110 section 10.2.3. */
function retryAfter(header: string | null, now: Instant): Instant | null {
  if (header === null) return null;
  const at = /^\d{1,9}$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? null : at;
}
