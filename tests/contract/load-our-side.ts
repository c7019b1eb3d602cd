// The contract project leaves googleapis alone, so our side of it is bundled by Vite, with the alias that the extension
// is built with. Both clients then stand side by side in one test.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export type OurSide = typeof import('./our-side.ts');

const root = resolve(import.meta.dirname, '../..');

/** Takes half a second. What touches IndexedDB needs fake-indexeddb/auto before. */
export async function loadOurSide(): Promise<OurSide> {
  const outDir = await mkdtemp(join(tmpdir(), 'our-side-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      resolve: { alias: { 'googleapis-common': join(root, 'calendar/api/transport.ts') } },
      build: {
        outDir,
        minify: false,
        target: 'esnext',
        lib: {
          entry: join(root, 'tests/contract/our-side.ts'),
          formats: ['es'],
          fileName: () => 'our-side.mjs',
        },
      },
    });
    const built: unknown = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'our-side.mjs')).href);
    return built as OurSide;
  } finally {
    await rm(outDir, { recursive: true });
  }
}
