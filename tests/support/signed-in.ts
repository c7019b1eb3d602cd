// The extension's side of a test: a real store, the real client, and a browser reduced to two functions.
// Test files import fake-indexeddb/auto before anything else: Dexie looks for IndexedDB when it is loaded.
import { createCalendarClient } from '../../calendar/api/calendar-client.ts';
import type { GoogleDoor } from '../../calendar/api/google-door.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import type { SessionArea } from '../../services/connection/session-token.ts';
import type { Identity } from '../../services/connection/sign-in.ts';
import { adoptAccount } from '../../store/account.ts';
import { type Accounts, createAccounts } from '../../store/accounts.ts';
import type { Database, ReportRow } from '../../store/database.ts';
import { createDatabase } from '../../store/open-database.ts';
import type { TestGoogle } from './local-google.ts';

export const CLIENT_ID = 'let-them-cook.apps.googleusercontent.com';
export const REDIRECT_URL = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const ALL_SCOPES = [
  'calendar.events.owned',
  'calendar.events.readonly',
  'calendar.freebusy',
  'openid',
  'email',
];

let databases = 0;

/** A database that no other test sees. */
export function openTestStore(): Database {
  databases += 1;
  return createDatabase(`test-${databases}`);
}

/** The accounts of a browser of its own. Nobody waits for real time. */
export function testAccounts(): Accounts {
  databases += 1;
  return createAccounts({ patience: () => new Promise(() => {}), prefix: `test-${databases}` });
}

/** Counts up: ids that are the same in every run. */
export function countingIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
}

export interface SignedIn {
  readonly store: Database;
  readonly api: ReturnType<typeof createCalendarClient>;
  /** What the client stands on: without a gate. */
  readonly door: GoogleDoor;
  /** Everything below the client. */
  readonly network: Network;
  readonly now: () => Instant;
}

export interface Network {
  isAway: boolean;
  /** Away after so many more calls. */
  callsLeft: number;
  /** Smaller pages than the client asks for. */
  pageSize: number | null;
}

/** Connected as `email`, with a token that was got before. */
export async function signedInAs(google: TestGoogle, email: Email, scopes = ALL_SCOPES): Promise<SignedIn> {
  const store = openTestStore();
  await adoptAccount(store, email, scopes);
  const network: Network = { isAway: false, callsLeft: Number.POSITIVE_INFINITY, pageSize: null };
  let token = google.tokenFor(email, scopes);
  const door: GoogleDoor = {
    fetch: async (url, init) => {
      network.callsLeft -= 1;
      if (network.isAway || network.callsLeft < 0) throw new TypeError('Failed to fetch');
      const address = new URL(url);
      if (network.pageSize !== null) address.searchParams.set('maxResults', String(network.pageSize));
      return google.fetch(address.href, init);
    },
    getToken: async () => token,
    renewToken: async () => {
      token = google.tokenFor(email, scopes);
      return token;
    },
    now: () => google.world.now(),
  };
  return { store, api: createCalendarClient(door), door, network, now: () => google.world.now() };
}

/** `storage.session`. */
export function memoryArea(): SessionArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => (items.has(key) ? { [key]: items.get(key) } : {}),
    async set(values) {
      for (const [key, value] of Object.entries(values)) items.set(key, value);
    },
    async remove(key) {
      items.delete(key);
    },
  };
}

/** What a person does in Google's window. */
export interface Person {
  readonly email: Email;
  /** null closes the window. Default: ticks everything and allows it. */
  readonly consent?: ((form: URLSearchParams) => void) | null;
}

export interface TestIdentity extends Identity {
  person: Person;
  /** Every window that would have opened, and every silent question. */
  readonly flows: { readonly url: string; readonly interactive: boolean }[];
}

/** The browser's identity API over the local Google: follows redirects, fills in the consent page. */
export function identityOf(google: TestGoogle, person: Person): TestIdentity {
  const identity: TestIdentity = {
    person,
    flows: [],
    getRedirectURL: () => REDIRECT_URL,
    async launchWebAuthFlow({ url, interactive }) {
      identity.flows.push({ url, interactive });
      const cookie = `local_google_person=${encodeURIComponent(identity.person.email)}`;
      const answer = await google.fetch(url, { headers: { cookie }, redirect: 'manual' });
      const direct = answer.headers.get('location');
      if (direct !== null) return direct;
      if (!interactive) throw new Error('User interaction required.');
      return fillIn(google, await answer.text(), identity.person);
    },
  };
  return identity;
}

async function fillIn(google: TestGoogle, page: string, person: Person): Promise<string> {
  if (person.consent === null || !page.includes('/signin/oauth/consent')) {
    throw new Error('The user did not approve access.');
  }
  const inputs = [...page.matchAll(/<input [^>]*name="([^"]+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(inputs.map(([, name = '', value = '']) => [name, unescape(value)]));
  form.set('choice', 'allow');
  person.consent?.(form);
  const sent = await google.fetch('https://accounts.google.com/signin/oauth/consent', {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return sent.headers.get('location') ?? '';
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

export function reportRow(email: Email, more: Partial<ReportRow> = {}): ReportRow {
  const unseen = {
    name: null,
    visibility: null,
    zone: null,
    workingHours: null,
    syncedAt: null,
    lists: null,
    problem: null,
  };
  return { email, addedAt: 0, ...unseen, ...more };
}
