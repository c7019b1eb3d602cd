// Node's way to what vite does for the extension: the generated Calendar client runs over our own transport.
import { registerHooks } from 'node:module';

const url = new URL('../calendar/api/transport.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'googleapis-common'
      ? { url, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
