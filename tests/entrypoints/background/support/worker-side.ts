// The whole worker over the local Google, with the browser reduced to what the worker touches.
import type { Browser } from 'webextension-polyfill';
import { createWorker } from '../../../../entrypoints/background/create-worker.ts';
import { createHandlers } from '../../../../entrypoints/background/handlers.ts';
import type { TestGoogle } from '../../../support/local-google.ts';
import { CLIENT_ID, identityOf, memoryArea, type Person } from '../../../support/signed-in.ts';

/** `managed`: what a company's policy says. The caller puts `google.fetch` in place of the platform's. */
export async function startWorker(google: TestGoogle, person: Person, managed: unknown = {}) {
  const identity = identityOf(google, person);
  const session = memoryArea();
  const nothing = async () => {};
  const browser = {
    identity,
    storage: { session, managed: { get: async () => managed } },
    tabs: { query: async () => [], sendMessage: nothing },
    runtime: { sendMessage: nothing },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing, setIcon: nothing },
  } as unknown as Browser;
  const worker = createWorker(browser, {
    clientId: CLIENT_ID,
    isChromium: true,
    version: '1.2.3',
    browserName: 'Test browser',
  });
  for (const table of worker.store.tables) await table.clear();
  return { worker, identity, session, handlers: createHandlers(worker) };
}
