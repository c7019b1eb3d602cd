// The official generated client with its own transport, pointed at the local Google.
import { Agent } from 'node:https';
import { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { Email } from '../../domain/focus-block.ts';
import type { TestGoogle } from '../support/local-google.ts';

/** Signed in as `email` with these scopes (`calendar.events` for short). */
export function officialClient(
  google: TestGoogle,
  email: Email,
  scopes: readonly string[] = ['calendar'],
): calendar_v3.Calendar {
  return clientWithToken(google, google.tokenFor(email, scopes));
}

export function clientWithToken(google: TestGoogle, token: string): calendar_v3.Calendar {
  return new calendar_v3.Calendar(optionsFor(google, token));
}

/** At any other server of this machine, by its `http://localhost:port`. */
export function clientAt(address: string, token: string): calendar_v3.Calendar {
  const rootUrl = `http://127.0.0.1:${new URL(address).port}/`;
  return new calendar_v3.Calendar({ rootUrl, headers: { authorization: `Bearer ${token}` }, retry: false });
}

/** For any of the official generated clients. */
export function optionsFor(google: TestGoogle, token: string) {
  return {
    rootUrl: `${google.origin}/`,
    headers: { authorization: `Bearer ${token}` },
    agent: new Agent({ ca: google.certificatePem, keepAlive: false }),
    retry: false,
  };
}

export interface Refusal {
  readonly status: number;
  readonly reason: string | undefined;
  readonly error: Record<string, unknown>;
}

/** What Google answered to a call that must fail. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const failure = await call.then(
    () => {
      throw new Error('the call was expected to fail');
    },
    (error: unknown) => error as { response?: { status: number; data: unknown } },
  );
  if (failure.response === undefined) throw failure;
  const { status, data } = failure.response;
  const { error } = data as { error: Record<string, unknown> };
  const [first] = error['errors'] as { reason?: string }[];
  return { status, reason: first?.reason, error };
}

/** An hour on the demo day (2026-11-19), in UTC. */
export function timesAt(hour: number, minutes = 60): Pick<calendar_v3.Schema$Event, 'start' | 'end'> {
  const start = Date.UTC(2026, 10, 19, hour);
  return {
    start: { dateTime: new Date(start).toISOString() },
    end: { dateTime: new Date(start + minutes * 60_000).toISOString() },
  };
}
