// The keys of the manifest's commands, as this browser has them now.
import { house } from '../locales/words.ts';

export const COMMANDS = ['cook-now', 'pause', 'stuck', 'open-queue'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** `Alt+Shift+C`; missing or empty: the person or another extension took it away. */
export type Shortcuts = { readonly [Name in CommandName]?: string };

interface CommandsApi {
  getAll(): Promise<readonly { name?: string | undefined; shortcut?: string | undefined }[]>;
}

/** None where the browser does not say. */
export async function readShortcuts(commands: CommandsApi): Promise<Shortcuts> {
  const all = await commands.getAll().catch(() => []);
  return Object.fromEntries(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** For a tooltip: `Cook 1 h (Alt+Shift+C)`. */
export function withKey(label: string, key: string | undefined): string {
  return key === undefined || key === '' ? label : house.keys.withKey(label, key);
}
