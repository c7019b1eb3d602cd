// A server on this machine with the pages that a benchmark reads, and the benchmark itself as a page for a browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export interface BenchServer {
  readonly origin: string;
  close(): void;
}

export async function serveBench(pages: ReadonlyMap<string, string>): Promise<BenchServer> {
  const files = new Map(pages).set('/bench.js', await bundle());
  const server = createServer((request, response) => {
    const text = files.get(request.url ?? '');
    const type =
      text === undefined ? 'text/html' : request.url === '/bench.js' ? 'text/javascript' : 'application/json';
    response.writeHead(200, { 'content-type': type });
    response.end(text ?? '<!doctype html><script type="module" src="/bench.js"></script>');
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Built as the extension is. */
async function bundle(): Promise<string> {
  const root = resolve(import.meta.dirname, '..');
  const outDir = mkdtempSync(join(tmpdir(), 'let-them-cook-bench-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { 'googleapis-common': join(root, 'calendar/api/transport.ts') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome144'],
      lib: { entry: join(root, 'tests/bench/in-page.ts'), formats: ['es'], fileName: 'bench' },
    },
  });
  const text = readFileSync(join(outDir, 'bench.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return text;
}
