// The browser reduced to what the worker touches, all in memory. Outlives the worker, as a browser does.
import type { Browser } from 'webextension-polyfill';
import type { TestGoogle } from './local-google.ts';
import { identityOf, memoryArea, type Person, type TestIdentity } from './signed-in.ts';

type Listener = (...happening: never[]) => unknown;

export interface MemoryBrowser {
  readonly browser: Browser;
  readonly identity: TestIdentity;
  readonly session: ReturnType<typeof memoryArea>;
  readonly alarms: Map<
    string,
    { readonly periodInMinutes?: number; readonly when?: number; readonly createdAt: number }
  >;
  readonly badge: { text: string };
  /** What is shown, by id; and every showing, in order. */
  readonly notifications: Map<string, { readonly title: string }>;
  readonly notified: { readonly id: string; readonly title: string }[];
  /** Addresses of tabs that were opened. */
  readonly opened: string[];
  /** By event: what a worker that was stopped registered is gone. */
  readonly listeners: Map<string, Listener[]>;
  /** As Chrome fires an event at everybody who is listening. Returns what the listeners returned. */
  fire(event: string, ...happening: unknown[]): unknown[];
  /** A page of the extension asks. */
  ask(name: string, payload: unknown): Promise<unknown>;
}

const ID = 'abcdefghijklmnopabcdefghijklmnop';

export function memoryBrowser(google: TestGoogle, person: Person, managed: unknown = {}): MemoryBrowser {
  const identity = identityOf(google, person);
  const session = memoryArea();
  const alarms: MemoryBrowser['alarms'] = new Map();
  const listeners: MemoryBrowser['listeners'] = new Map();
  const badge = { text: '' };
  const notifications: MemoryBrowser['notifications'] = new Map();
  const notified: MemoryBrowser['notified'] = [];
  const opened: string[] = [];
  const event = (name: string) => ({
    addListener: (listener: Listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  });
  const nothing = async () => {};
  const browser = {
    identity,
    storage: { session, local: {}, sync: {}, managed: { get: async () => managed } },
    tabs: {
      query: async () => [],
      sendMessage: nothing,
      create: async ({ url }: { url: string }) => void opened.push(url),
    },
    notifications: {
      onClicked: event('notification'),
      create: async (id: string, words: { title: string }) => {
        notifications.set(id, words);
        notified.push({ id, title: words.title });
      },
      clear: async (id: string) => notifications.delete(id),
      getAll: async () => Object.fromEntries([...notifications.keys()].map((id) => [id, {}])),
    },
    contextMenus: { onClicked: event('menu'), removeAll: nothing, create: () => 'entry' },
    commands: { onCommand: event('command') },
    alarms: {
      onAlarm: event('alarm'),
      get: async (name: string) => alarms.get(name),
      create: (name: string, plan: { periodInMinutes?: number; when?: number }) =>
        alarms.set(name, { ...plan, createdAt: google.world.now() }),
    },
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}${path}`,
      onMessage: event('message'),
      onInstalled: event('installed'),
      openOptionsPage: nothing,
      sendMessage: nothing,
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
      setBadgeBackgroundColor: nothing,
      setTitle: nothing,
      setIcon: nothing,
    },
  };
  const fire = (name: string, ...happening: unknown[]) =>
    (listeners.get(name) ?? []).map((listener) => listener(...(happening as never[])));
  const sender = { id: ID, url: `chrome-extension://${ID}/popup.html` };
  return {
    browser: browser as unknown as Browser,
    identity,
    session,
    alarms,
    badge,
    notifications,
    notified,
    opened,
    listeners,
    fire,
    ask: (name, payload) =>
      new Promise((resolve) => {
        fire('message', { name, payload }, sender, resolve);
      }),
  };
}
