// What every content script costs at least: an extension whose content script does nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const EMPTY_SCRIPT = 'empty.js';

export function createEmptyExtension(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'let-them-cook-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty content script',
    version: '1',
    content_scripts: [
      { matches: ['https://calendar.google.com/*'], js: [EMPTY_SCRIPT], run_at: 'document_idle' },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, EMPTY_SCRIPT), '(function () {})();\n');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
