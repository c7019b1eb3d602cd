import type { Browser } from 'webextension-polyfill';

/** Firefox, from 137 on: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings (2026) */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The browser's own page for keys. */
export async function openShortcuts({ commands, tabs }: Pick<Browser, 'commands' | 'tabs'>): Promise<void> {
  const { openShortcutSettings } = commands as WithSettings;
  if (openShortcutSettings === undefined) await tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await openShortcutSettings.call(commands);
}
