// The page's private calls, answered from the local Google. The addresses are Google's, the bodies are plain JSON.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DAY } from '../../domain/time.ts';
import type { PageBackend, PageDraft } from './backend.ts';
import { decodeEventId } from './browser/encodings.ts';

/** What `POST sync.sync` carries. */
export type SyncRequest = { readonly save: PageDraft } | { readonly remove: string };

type Route = (backend: PageBackend, url: URL, request: IncomingMessage) => unknown;

const ROUTES: Readonly<Record<string, Route>> = {
  'GET sync.prefetcheventrange': (backend, url) => ({
    calendars: backend.calendars(),
    events: backend.events({ start: instant(url, 'start'), end: instant(url, 'end') }),
  }),
  'GET sync.fetchevent': (backend, url) => ({ event: findEvent(backend, url.searchParams.get('eid') ?? '') }),
  'GET sync.people': (backend, url) => ({ people: backend.people(url.searchParams.get('text') ?? '') }),
  'POST sync.sync': async (backend, _url, request) => applySync(backend, await readBody(request)),
};

/** Null when `url` is none of the page's private calls. */
export function syncRouteOf(method: string, url: URL): string | null {
  const name = /^\/calendar\/u\/\d+\/(sync\.[a-z]+)$/.exec(url.pathname)?.[1];
  const key = `${method} ${name}`;
  return Object.hasOwn(ROUTES, key) ? key : null;
}

export async function serveSync(
  key: string,
  url: URL,
  exchange: { request: IncomingMessage; response: ServerResponse },
  backend: PageBackend,
): Promise<void> {
  const { request, response } = exchange;
  try {
    const answer = await ROUTES[key]?.(backend, url, request);
    reply(response, 200, answer);
  } catch (error) {
    reply(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`)]}'\n${JSON.stringify(body)}`);
}

function applySync(backend: PageBackend, body: SyncRequest): unknown {
  if ('remove' in body) {
    backend.remove(body.remove);
    return { removed: body.remove };
  }
  return { event: backend.save(body.save) };
}

/** The backend answers by range only, so an address that names an event is looked up in half a year around now. */
function findEvent(backend: PageBackend, eid: string): unknown {
  const id = decodeEventId(eid);
  const around = { start: backend.now() - 180 * DAY, end: backend.now() + 180 * DAY };
  const found = backend
    .events(around)
    .find((event) => event.id === id?.eventId && event.calendarId === id.calendarId);
  return found ?? null;
}

function instant(url: URL, name: string): number {
  const value = Number(url.searchParams.get(name) ?? Number.NaN);
  if (!Number.isFinite(value)) throw new RangeError(`${name} is not an instant`);
  return value;
}

async function readBody(request: IncomingMessage): Promise<SyncRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as SyncRequest;
}
