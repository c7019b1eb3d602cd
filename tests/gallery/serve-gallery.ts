// The gallery for tests: every state of the card in open shadow roots, where axe can look.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';

export interface Gallery {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  close(): Promise<void>;
}

export async function serveGallery(): Promise<Gallery> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'let-them-cook-gallery-'));
  const server = await createServer({
    root: import.meta.dirname,
    cacheDir,
    configFile: false,
    logLevel: 'error',
    // Nothing is bundled ahead: a page that reloads while it is looked at would be lost.
    optimizeDeps: { noDiscovery: true },
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      watch: null,
      fs: {
        allow: [resolve(import.meta.dirname, '../..'), resolve(import.meta.dirname, '../../node_modules')],
      },
    },
  });
  await server.listen();
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}
