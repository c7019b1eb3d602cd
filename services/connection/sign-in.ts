// One trip to Google's sign-in and back, with a window or without.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import {
  type AuthOutcome,
  authorizeUrl,
  readRedirect,
  registrableRedirectUrl,
  silentFlowOptions,
} from '../../calendar/api/auth.ts';
import { getUserinfo } from '../../calendar/api/calendar-client.ts';
import type { GoogleDoor, RequestGate } from '../../calendar/api/google-door.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import { type ClientIdSources, findClientId } from './client-id.ts';

/** `browser.identity`, as far as it is needed. */
export interface Identity {
  getRedirectURL(): string;
  launchWebAuthFlow(details: {
    readonly url: string;
    readonly interactive: boolean;
    readonly abortOnLoadForNonInteractive?: boolean;
    readonly timeoutMsForNonInteractive?: number;
  }): Promise<string | undefined>;
}

export interface SignInDependencies extends ClientIdSources {
  readonly identity: Identity;
  readonly isChromium: boolean;
  readonly fetch: GoogleDoor['fetch'];
  readonly gate?: RequestGate;
  readonly now: () => Instant;
  /** Unguessable. */
  readonly randomId: () => string;
}

export interface Granted {
  readonly status: 'granted';
  readonly email: Email;
  readonly token: string;
  readonly expiresAt: Instant;
  readonly scopes: readonly string[];
}
export type SignInOutcome =
  | Granted
  | Exclude<AuthOutcome, { status: 'granted' }>
  | { readonly status: 'noClientId' | 'offline' };

interface SignInRequest {
  readonly mode: 'consent' | 'choose' | 'silent';
  readonly scopes: readonly string[];
  readonly loginHint: Email | null;
}

/** @throws CalendarApiError when Google does not say whose the new token is */
export async function signIn(
  request: SignInRequest,
  dependencies: SignInDependencies,
): Promise<SignInOutcome> {
  const client = await findClientId(dependencies);
  if (client === null) return { status: 'noClientId' };
  const { identity, isChromium, now, randomId } = dependencies;
  const expected = {
    state: randomId(),
    redirectUrl: registrableRedirectUrl(identity.getRedirectURL()),
    now: now(),
  };
  const { state, redirectUrl } = expected;
  const url = authorizeUrl({ ...request, clientId: client.id, redirectUrl, state });
  const options = request.mode === 'silent' ? silentFlowOptions(isChromium) : { interactive: true };
  let answer: string | undefined;
  try {
    answer = await identity.launchWebAuthFlow({ url, ...options });
  } catch (error) {
    return { status: statusOfRejection(error, request.mode) };
  }
  const outcome = readRedirect(answer, expected);
  if (outcome.status !== 'granted') return outcome;
  return { ...outcome, email: await ownerOf(outcome.token, dependencies) };
}

/** Browsers tell why only in words: a page that did not load, or (everything else) a person who is needed. */
function statusOfRejection(error: unknown, mode: SignInRequest['mode']) {
  if (/could not be loaded|network/i.test(String(error))) return 'offline';
  return mode === 'silent' ? 'needsInteraction' : 'refused';
}

function ownerOf(token: string, { fetch, gate, now }: SignInDependencies): Promise<Email> {
  return getUserinfo({
    fetch,
    now,
    ...(gate !== undefined && { gate, priority: 'draft' }),
    getToken: async () => token,
    renewToken: async () => {
      throw new CalendarApiError('unauthorized', { reason: 'freshTokenRefused' });
    },
  });
}
