import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

const root = resolve(import.meta.dirname, '..');
export const EXTENSION_FOLDER = join(root, '.output', 'chrome-mv3');

/** Builds the production extension for Chromium into EXTENSION_FOLDER. Throws with the builder's words on failure. */
export function buildExtension(): BuiltFile[] {
  execFileSync('wxt', ['build', '--level', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return builtFiles();
}

/** Scripts and styles of the last build, biggest first. */
export function builtFiles(): BuiltFile[] {
  return readdirSync(EXTENSION_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|html|json)$/.test(name))
    .map((name) => {
      const content = readFileSync(join(EXTENSION_FOLDER, name));
      return { name, bytes: content.length, gzipBytes: gzipSync(content).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

export function sizeTable(files: readonly BuiltFile[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  return files
    .map((file) => `  ${file.name.padEnd(44)}${kilobytes(file.bytes)}${kilobytes(file.gzipBytes)} gzip`)
    .join('\n');
}
