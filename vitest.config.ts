import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const transport = fileURLToPath(new URL('./calendar/api/transport.ts', import.meta.url));

/** Vitest leaves `require` in an inlined CommonJS file to Node, past the alias; an `import` goes through it. */
function aliasInsideGoogleapis(): Plugin {
  return {
    name: 'alias-inside-googleapis',
    load: (id) =>
      id.endsWith('/googleapis/build/src/apis/calendar/v3.js')
        ? readFileSync(id, 'utf8')
            .replace(
              /const (\w+) = require\("googleapis-common"\);/,
              'import * as $1 from "googleapis-common";',
            )
            .replace('//# sourceMappingURL', '// no source map:')
        : null,
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        // Domain, store, services, components, structure. The generated Calendar client runs over our transport here,
        // exactly as in the built extension.
        resolve: { alias: { 'googleapis-common': transport } },
        plugins: [aliasInsideGoogleapis()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/contract/**', 'tests/model/**', 'tests/kill/**'],
          setupFiles: ['tests/support/setup.ts'],
          server: { deps: { inline: [/googleapis/] } },
          // Two browsers over the local Google take seconds on a busy machine; nothing is proven by a limit.
          testTimeout: 30_000,
        },
      },
      {
        // As "unit", but long: random commands against a plain model, and the worker killed at every step.
        resolve: { alias: { 'googleapis-common': transport } },
        plugins: [aliasInsideGoogleapis()],
        test: {
          name: 'model',
          include: ['tests/{model,kill}/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          server: { deps: { inline: [/googleapis/] } },
          testTimeout: 600_000,
        },
      },
      {
        // The official Node client, untouched (no alias), against the local Google.
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          // Bundling, compiling and reading Google's types take seconds, and many of them on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The production build in a real Chromium. One browser at a time.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
