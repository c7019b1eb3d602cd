// The whole worker over the local Google, with the browser reduced to what the worker touches.
import { createAccountWorkers } from '../../../../entrypoints/background/account-workers.ts';
import type { Surroundings } from '../../../../entrypoints/background/create-services.ts';
import { createHandlers } from '../../../../entrypoints/background/handlers.ts';
import type { TestGoogle } from '../../../support/local-google.ts';
import { type MemoryBrowser, memoryBrowser } from '../../../support/memory-browser.ts';
import { CLIENT_ID, type Person, testAccounts } from '../../../support/signed-in.ts';

export function surroundingsOf(google: TestGoogle, { browser, listeners }: MemoryBrowser): Surroundings {
  return {
    browser,
    accounts: testAccounts(),
    clientId: CLIENT_ID,
    isChromium: true,
    version: '1.2.3',
    browserName: 'Test browser',
    fetch: google.fetch,
    now: () => google.world.now(),
    languages: ['en'],
    isOnline: () => true,
    onOnline: { addListener: (listener) => void listeners.set('online', [listener]) },
  };
}

/** `managed`: what a company's policy says. `handlers` are those of the account that is in use at the start. */
export async function startWorker(google: TestGoogle, person: Person, managed: unknown = {}) {
  const memory = memoryBrowser(google, person, managed);
  const surroundings = surroundingsOf(google, memory);
  const workers = createAccountWorkers(surroundings);
  const worker = await workers.current();
  return {
    ...memory,
    surroundings,
    worker,
    workers,
    handlers: createHandlers(worker, workers),
    /** Those of whoever is in use now, as each message finds them. */
    handlersNow: async () => createHandlers(await workers.current(), workers),
  };
}
