// A new token without a window: single flight, for the same account only, and quiet when Google wants the person.
import { CalendarApiError } from '../calendar/api/api-error.ts';
import type { Email } from '../domain/focus-block.ts';
import { MINUTE } from '../domain/time.ts';
import { adoptAccount } from '../store/account.ts';
import { readValue, writeValue } from '../store/values.ts';
import { createSessionToken, type SessionArea } from './session-token.ts';
import { type SignInDependencies, signIn } from './sign-in.ts';

export interface RenewalDependencies extends SignInDependencies {
  readonly session: SessionArea;
}

/** After Google wanted the person, it is asked silently again only this much later. */
const SILENT_RETRY_MS = 10 * MINUTE;

/** `tell` is called when the account's status changed. */
export function createRenewal(dependencies: RenewalDependencies, tell: () => void) {
  const { store, now } = dependencies;
  const tokens = createSessionToken(dependencies.session, store.name);
  let running: Promise<string> | null = null;

  /** `answeredBy`: the account for which Google answered instead. */
  async function wantPerson(answeredBy?: Email): Promise<never> {
    const account = await readValue(store, 'account');
    if (account !== null && account.status !== 'signedOut') {
      await writeValue(store, 'account', {
        ...account,
        status: 'needsInteraction',
        wantedPersonAt: now(),
        ...(answeredBy !== undefined && { answeredBy }),
      });
      tell();
    }
    throw new CalendarApiError('unauthorized', { reason: 'needsInteraction' });
  }

  async function renewOnce(isAfterRefusal: boolean): Promise<string> {
    const account = await readValue(store, 'account');
    if (account === null || account.status === 'signedOut') throw new CalendarApiError('unauthorized');
    const { email, scopes, wantedPersonAt } = account;
    if (wantedPersonAt !== null && now() - wantedPersonAt < SILENT_RETRY_MS) {
      throw new CalendarApiError('unauthorized', { reason: 'needsInteraction' });
    }
    const outcome = await signIn({ mode: 'silent', scopes, loginHint: email }, dependencies);
    if (outcome.status === 'offline') throw new CalendarApiError('offline', { reason: 'signIn' });
    // The browser's other Google account is nobody we were asked to act for.
    if (outcome.status !== 'granted') return wantPerson();
    if (outcome.email !== email) return wantPerson(outcome.email);
    // "Disconnect" may have been clicked meanwhile.
    if ((await readValue(store, 'account'))?.status === 'signedOut')
      throw new CalendarApiError('unauthorized');
    const { token, expiresAt } = outcome;
    await adoptAccount(store, email, outcome.scopes);
    await tokens.write({ token, expiresAt, afterRefusalAt: isAfterRefusal ? now() : null });
    if (account.status !== 'connected') tell();
    return token;
  }

  return {
    tokens,
    /** The quiet end of what can be done without the person. @throws CalendarApiError `unauthorized`, always */
    wantPerson,
    /** @throws CalendarApiError `unauthorized` when the person is needed, or `offline` */
    renew(isAfterRefusal: boolean): Promise<string> {
      running ??= renewOnce(isAfterRefusal).finally(() => {
        running = null;
      });
      return running;
    },
  };
}
