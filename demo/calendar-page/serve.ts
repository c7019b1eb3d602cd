// calendar.google.com of the demo: the page people use, answered from the local Google.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageBackend, PageUser } from './backend.ts';
import { languageOf } from './browser/page-languages.ts';
import { readVariants } from './browser/variants.ts';
import { embeddedHtml } from './embedded-html.ts';
import { shellHtml } from './shell-html.ts';
import { isStaticPath, serveStatic } from './static-files.ts';
import { serveSync, syncRouteOf } from './sync-routes.ts';

const HOME = '/calendar/u/0/r/week';
const PAGE = /^\/calendar(\/b\/\d+)?(\/u\/\d+)?\/r(\/.*)?$/;
/** Trusted Types are enforced, as on the real page since March 2023. */
const POLICY = [
  "require-trusted-types-for 'script'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** Answers every request of the page's host; 404 for addresses it does not know. */
export async function serveCalendarPage(
  request: IncomingMessage,
  response: ServerResponse,
  backend: PageBackend,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://calendar.local');
  const sync = syncRouteOf(request.method ?? 'GET', url);
  const target = redirectOf(url);
  if (sync !== null) return serveSync(sync, url, { request, response }, backend);
  if (isStaticPath(url.pathname)) return serveStatic(url, response);
  if (target !== null) response.writeHead(302, { location: target }).end();
  else if (url.pathname === '/calendar/embed') serveEmbedded(response, backend);
  else if (PAGE.test(url.pathname)) tryToServePage(url, response, backend);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

function redirectOf(url: URL): string | null {
  const { pathname, search } = url;
  if (/^\/calendar\/(render|event)$/.test(pathname)) {
    const eid = url.searchParams.get('eid');
    if (eid !== null) return `/calendar/u/0/r/eventedit/${encodeURIComponent(eid)}`;
    const isTemplate = url.searchParams.get('action') === 'TEMPLATE';
    return isTemplate ? `/calendar/u/0/r/eventedit${search}` : HOME;
  }
  const isHome = pathname === '/' || /^\/calendar(\/u\/\d+)?\/?$/.test(pathname);
  return isHome ? `${HOME}${search}` : null;
}

/** A calendar inside somebody's page: rows of events, no view family, nobody signed in. */
function serveEmbedded(response: ServerResponse, backend: PageBackend): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
  response.writeHead(200, headers).end(embeddedHtml(backend.user().locale, backend.now()));
}

/** 400 for variants that are not in the list: a test that misspells one must not pass. */
function tryToServePage(url: URL, response: ServerResponse, backend: PageBackend): void {
  try {
    servePage(url, response, backend);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    response.writeHead(400, { 'content-type': 'text/plain' }).end(error.message);
  }
}

/** `hl` and `hours` speak for the person's settings. */
function userOf({ searchParams }: URL, backend: PageBackend): PageUser {
  const user = backend.user();
  const locale = searchParams.get('hl');
  const hours = searchParams.get('hours');
  const isUsual24Hour = locale === null ? user.is24Hour : languageOf(locale).is24Hour;
  return {
    ...user,
    locale: locale ?? user.locale,
    is24Hour: hours === null ? isUsual24Hour : hours === '24',
  };
}

function servePage(url: URL, response: ServerResponse, backend: PageBackend): void {
  const html = shellHtml({
    user: userOf(url, backend),
    now: backend.now(),
    isEditor: /\/r\/eventedit(\/|$)/.test(url.pathname),
    isAgenda: /\/r\/agenda(\/|$)/.test(url.pathname),
    theme: url.searchParams.get('theme'),
    salt: randomBytes(4).toString('hex'),
    variants: readVariants(url.searchParams),
  });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(html);
}
