// Every request to the API and to the accounts pages, as it came and as it was answered.
import type { Instant } from '../../domain/time.ts';

export interface LoggedRequest {
  readonly at: Instant;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none; null without a body. */
  readonly body: unknown;
  /** null: the connection was cut instead of an answer. */
  readonly status: number | null;
  /** Whose token, or whose sign-in on the accounts pages. */
  readonly account: string | null;
}

export interface RequestFilter {
  readonly method?: string;
  readonly host?: string;
  /** Text: begins with it. */
  readonly path?: string | RegExp;
  readonly account?: string;
  readonly status?: number | null;
}

export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  all(): readonly LoggedRequest[] {
    return [...this.#entries];
  }

  /** Those that fit every given part of the filter, oldest first. */
  filter(filter: RequestFilter): LoggedRequest[] {
    return this.#entries.filter((entry) => fits(entry, filter));
  }

  clear(): void {
    this.#entries.length = 0;
  }
}

export function fits(
  request: Pick<LoggedRequest, 'method' | 'host' | 'path'> & Partial<LoggedRequest>,
  filter: RequestFilter,
): boolean {
  const { path } = filter;
  return (
    (filter.method === undefined || filter.method === request.method) &&
    (filter.host === undefined || filter.host === request.host) &&
    (filter.account === undefined || filter.account === request.account) &&
    (filter.status === undefined || filter.status === request.status) &&
    (path === undefined ||
      (typeof path === 'string' ? request.path.startsWith(path) : path.test(request.path)))
  );
}
