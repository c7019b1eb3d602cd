import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

// Fixes the extension's id, and with it the OAuth redirect address, on every machine. Public half only.
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2NIZgWR/38zZyMW+eEy8Wwlz2UIorGPLXg6SP6i7D2fE/KaevGtkaN45S4olpDWEQ7iUcqVow9rB/Son9z+/0WwxVUn9nz2o3AJli7ZgHVB8dW6CbjteFSzKLyfKVqZF///fth66wS2OuWDS5r0txI76WaO5egCMuNRkZ4n0uGMN8ABhh8qUM412cb2KKXc4xDzq1RkgFvMgUmfAu+Ma7yuzvg+D0OWicCC1+Lx4aOeuogyYHHldrp5QOhz2z4ue47+LAE2NZmyKkWpDOHA9vkfAruJsRA2URU+ugTRJJlQgSV61jWivwRGhHO/KcRzQ/oFjKZGIjZuSSJZgcUDfuwIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // What the manifest asks for, so that nothing is translated for older browsers (`light-dark()` above all).
    build: { target: ['chrome144', 'firefox153'], cssTarget: ['chrome144', 'firefox153'] },
    resolve: {
      // The generated calendar/v3 needs one function of googleapis-common; ours runs in a service worker, theirs does not.
      alias: { 'googleapis-common': fileURLToPath(new URL('./calendar/api/transport.ts', import.meta.url)) },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'identity', 'notifications', 'scripting', 'contextMenus'],
    content_scripts: [
      { matches: ['https://calendar.google.com/*'], js: ['google-calendar.js'], run_at: 'document_idle' },
    ],
    host_permissions: ['https://calendar.google.com/*', 'https://www.googleapis.com/*'],
    icons: {
      16: 'icons/icon-16.png',
      32: 'icons/icon-32.png',
      48: 'icons/icon-48.png',
      128: 'icons/icon-128.png',
    },
    // Named in components/shortcuts.ts. Four is the most that Chromium suggests keys for:
    // https://developer.chrome.com/docs/extensions/reference/api/commands (2026)
    commands: {
      'cook-now': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_cookNow__' },
      pause: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_pause__' },
      stuck: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_stuck__' },
      'open-queue': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_openQueue__' },
    },
    action: {
      default_title: 'Let Them Cook',
      default_icon: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'let-them-cook@example.com',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          minimum_chrome_version: '144',
          // Without a schema Chromium hands over no policy: https://developer.chrome.com/docs/extensions/reference/manifest/storage (2026)
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
