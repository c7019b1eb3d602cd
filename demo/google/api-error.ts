// Google's error bodies, word for word where the guide prints them:
// https://developers.google.com/workspace/calendar/api/guides/errors (April 2026). Others are as reported in the field.

export interface ErrorDetail {
  readonly domain: string;
  readonly reason: string;
  readonly message: string;
  readonly locationType?: 'parameter' | 'header';
  readonly location?: string;
}

export class ApiError extends Error {
  readonly status: number;
  readonly detail: ErrorDetail;
  /** Fields that only some errors have beside `errors`, `code` and `message`. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(status: number, detail: ErrorDetail, extra: Readonly<Record<string, unknown>> = {}) {
    super(detail.message);
    this.name = 'ApiError';
    this.status = status;
    this.detail = detail;
    this.extra = extra;
  }

  /** `{error: {errors: [...], code, message}}` */
  get body(): unknown {
    return {
      error: { errors: [this.detail], code: this.status, message: this.message, ...this.extra },
    };
  }
}

export function invalid(message: string, parameter?: string): ApiError {
  return new ApiError(400, { domain: 'global', reason: 'invalid', message, ...at('parameter', parameter) });
}

export function required(message: string, parameter?: string): ApiError {
  return new ApiError(400, { domain: 'global', reason: 'required', message, ...at('parameter', parameter) });
}

/** A 400 whose reason is one of Calendar's own. */
export function calendarRule(reason: string, message: string, parameter?: string): ApiError {
  return new ApiError(400, { domain: 'calendar', reason, message, ...at('parameter', parameter) });
}

export function timeRangeEmpty(): ApiError {
  return calendarRule('timeRangeEmpty', 'The specified time range is empty.', 'timeMax');
}

export function notFound(): ApiError {
  return new ApiError(404, { domain: 'global', reason: 'notFound', message: 'Not Found' });
}

export function duplicate(): ApiError {
  const message = 'The requested identifier already exists.';
  return new ApiError(409, { domain: 'global', reason: 'duplicate', message });
}

export function deleted(): ApiError {
  return new ApiError(410, { domain: 'global', reason: 'deleted', message: 'Resource has been deleted' });
}

export function fullSyncRequired(): ApiError {
  const message = 'Sync token is no longer valid, a full sync is required.';
  return new ApiError(410, {
    domain: 'calendar',
    reason: 'fullSyncRequired',
    message,
    ...at('parameter', 'syncToken'),
  });
}

export function conditionNotMet(): ApiError {
  return new ApiError(412, {
    domain: 'global',
    reason: 'conditionNotMet',
    message: 'Precondition Failed',
    ...at('header', 'If-Match'),
  });
}

export function forbiddenForNonOrganizer(): ApiError {
  const message = 'Shared properties can only be changed by the organizer of the event.';
  return new ApiError(403, { domain: 'calendar', reason: 'forbiddenForNonOrganizer', message });
}

export function requiredAccessLevel(): ApiError {
  const message = 'You need to have writer access to this calendar.';
  return new ApiError(403, { domain: 'calendar', reason: 'requiredAccessLevel', message });
}

/** The token is missing, unknown, revoked or too old. */
export function authError(): ApiError {
  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.';
  return new ApiError(
    401,
    {
      domain: 'global',
      reason: 'authError',
      message: 'Invalid Credentials',
      ...at('header', 'Authorization'),
    },
    { message, status: 'UNAUTHENTICATED' },
  );
}

export function insufficientPermissions(method: string): ApiError {
  return new ApiError(
    403,
    { domain: 'global', reason: 'insufficientPermissions', message: 'Insufficient Permission' },
    {
      message: 'Request had insufficient authentication scopes.',
      status: 'PERMISSION_DENIED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
          domain: 'googleapis.com',
          metadata: { service: 'calendar-json.googleapis.com', method: `calendar.v3.${method}` },
        },
      ],
    },
  );
}

/** What Google says when it cannot or will not answer; `reason` chooses among the ones of one status. */
export function trouble(status: number, reason?: string): ApiError {
  if (status === 401) return authError();
  if (status === 410) return fullSyncRequired();
  const [usual, domain] = USUAL_TROUBLE[status] ?? ['backendError', 'global'];
  const name = reason ?? usual;
  return new ApiError(status, { domain, reason: name, message: TROUBLE_MESSAGES[name] ?? name });
}

const USUAL_TROUBLE: Record<number, [reason: string, domain: string]> = {
  403: ['rateLimitExceeded', 'usageLimits'],
  404: ['notFound', 'global'],
  429: ['rateLimitExceeded', 'usageLimits'],
};

const TROUBLE_MESSAGES: Record<string, string> = {
  rateLimitExceeded: 'Rate Limit Exceeded',
  userRateLimitExceeded: 'User Rate Limit Exceeded',
  quotaExceeded: 'Calendar usage limits exceeded.',
  insufficientPermissions: 'Insufficient Permission',
  notFound: 'Not Found',
  backendError: 'Backend Error',
};

function at(locationType: 'parameter' | 'header', location: string | undefined): Partial<ErrorDetail> {
  return location === undefined ? {} : { locationType, location };
}
