// Trouble on demand.
import type { Email } from '../../domain/focus-block.ts';
import type { IncomingCall } from './answer.ts';
import { fits, type RequestFilter } from './request-log.ts';
import type { World } from './world.ts';

/**
 * status: answered with Google's error of that status (and reason) instead, without an effect.
 * drop: the connection is cut, before the request has an effect or after it had one.
 * delay: answered late, in milliseconds.
 * text: answered 200 with this text by somebody in between; the request never reaches Google.
 * edit: answered with something else than what is true, made from it.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly reason?: string;
      readonly retryAfterSeconds?: number;
    }
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: (answer: Record<string, unknown>) => unknown };

interface Plan {
  readonly fault: Fault;
  readonly filter: RequestFilter;
  left: number;
}

export class Faults {
  /** Whoever is asked for consent says no. */
  denyConsent = false;
  /** The company's administrator blocks every app. */
  adminPolicyEnforced = false;

  readonly #world: World;
  readonly #needInteraction = new Set<Email>();
  readonly #plans: Plan[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  /** The next `count` requests that fit get `fault`. Without a filter: any request to the Calendar API. */
  next(count: number, fault: Fault, filter: RequestFilter = { path: '/calendar/v3/' }): void {
    this.#plans.push({ fault, filter, left: count });
  }

  /** The fault for this request, used up by asking. */
  take(call: IncomingCall, account: string | null): Fault | null {
    const plan = this.#plans.find(
      ({ left, filter }) => left > 0 && fits({ ...call, body: null, account }, filter),
    );
    if (plan === undefined) return null;
    plan.left -= 1;
    return plan.fault;
  }

  /** Tokens given out so far get 401; silent renewal still works. */
  expireTokens(email?: Email): void {
    this.#world.tokens.expireAll(email);
  }

  /** Sync tokens given out so far for this calendar get 410. */
  expireSyncTokens(calendarId: Email): void {
    this.#world.store.expireSyncTokens(calendarId);
  }

  /** `prompt=none` fails for this person until they have seen the consent page again. */
  requireInteraction(email: Email): void {
    this.#needInteraction.add(email);
  }

  needsInteraction(email: Email): boolean {
    return this.#needInteraction.has(email);
  }

  interactionDone(email: Email): void {
    this.#needInteraction.delete(email);
  }

  /** No plans, no switches. */
  clear(): void {
    this.#plans.length = 0;
    this.#needInteraction.clear();
    this.denyConsent = false;
    this.adminPolicyEnforced = false;
  }
}
