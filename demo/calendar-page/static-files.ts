// Serves the page's own modules: TypeScript with its types stripped, at the path it has in the repository.
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { saltStyleSheet } from './browser/class-names.ts';

const STATIC = '/calendar/static/';
const REPOSITORY = new URL('../../', import.meta.url);
/** What the page's modules import; nothing else of the repository is served. */
const SERVED =
  /^(demo\/calendar-page\/(page\.css|bold\.css|favicon\.svg|browser\/(words\/)?[a-z0-9-]+\.ts)|domain\/[a-z-]+\.ts)$/;

export function isStaticPath(pathname: string): boolean {
  return pathname.startsWith(STATIC);
}

export async function serveStatic(url: URL, response: ServerResponse): Promise<void> {
  const path = url.pathname.slice(STATIC.length);
  const source = SERVED.test(path)
    ? await readFile(new URL(path, REPOSITORY), 'utf8').catch(() => null)
    : null;
  if (source === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const { type, body } = transform(path, source, url.searchParams.get('s') ?? '');
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function transform(path: string, source: string, salt: string): { type: string; body: string } {
  if (path.endsWith('.css')) return { type: 'text/css', body: saltStyleSheet(source, salt) };
  if (path.endsWith('.svg')) return { type: 'image/svg+xml', body: source };
  return { type: 'text/javascript', body: strip(source) };
}

/** By source text: the page asks for fifty modules on each load. */
const stripped = new Map<string, string>();

function strip(source: string): string {
  const known = stripped.get(source) ?? stripTypeScriptTypes(source);
  stripped.set(source, known);
  return known;
}
