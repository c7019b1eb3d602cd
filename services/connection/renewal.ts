// A new token without a window: single flight, for the same account only, and quiet when Google wants the person.
import { CalendarApiError } from '../../calendar/api/api-error.ts';
import { RENEW_BEFORE_MS } from '../../calendar/api/auth.ts';
import type { Email } from '../../domain/focus-block.ts';
import { MINUTE } from '../../domain/time.ts';
import { changeAccount, renewAccount } from '../../store/account.ts';
import { readValue } from '../../store/values.ts';
import { createSessionToken, type HeldToken, type SessionArea } from './session-token.ts';
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

  /** The connected account's token; one that another account left behind is none. */
  async function heldToken(): Promise<HeldToken | null> {
    const [held, account] = [await tokens.read(), await readValue(store, 'account')];
    return account !== null && account.status !== 'signedOut' && held?.email === account.email ? held : null;
  }

  /** `answeredBy`: the account for which Google answered instead; null: it did not answer. */
  async function wantPerson(answeredBy: Email | null = null): Promise<never> {
    const hasChanged = await changeAccount(store, (account) =>
      account.status === 'signedOut'
        ? null
        : { ...account, status: 'needsInteraction', wantedPersonAt: now(), answeredBy },
    );
    if (hasChanged) tell();
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
    if (outcome.status !== 'granted') return signedInMeanwhile(email, null);
    if (outcome.email !== email) return signedInMeanwhile(email, outcome.email);
    if (!(await renewAccount(store, email, outcome.scopes))) throw new CalendarApiError('unauthorized');
    const { token, expiresAt } = outcome;
    await tokens.write({ email, token, expiresAt, afterRefusalAt: isAfterRefusal ? now() : null });
    if (account.status !== 'connected') tell();
    return outcome.token;
  }

  /** Google wanted the person; they may have come by themselves while it was asked. */
  async function signedInMeanwhile(email: Email, answeredBy: Email | null): Promise<string> {
    const account = await readValue(store, 'account');
    if (account?.email !== email) throw new CalendarApiError('unauthorized');
    const held = await heldToken();
    return held !== null && held.expiresAt - now() >= RENEW_BEFORE_MS ? held.token : wantPerson(answeredBy);
  }

  return {
    tokens,
    heldToken,
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
