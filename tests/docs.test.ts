// The documents are held against the tree: what they name is there.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const documents = globSync(['*.md', 'docs/*.md'], { cwd: root });
const FOLDERS =
  'calendar|components|demo|docs|domain|entrypoints|locales|messages|public|scripts|services|store|tests';
const code = globSync(`{${FOLDERS.replaceAll('|', ',')}}/**/*.{ts,tsx,css}`, { cwd: root });

/** `[words](docs/scale.md#how-soon)` -> its file and its heading. */
function linksIn(document: string) {
  return [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, file = '', heading]) => ({
      file: file === '' ? document : join(dirname(document), file),
      heading,
    }),
  );
}

/** As the headings of a document are addressed: small letters, dashes for spaces, nothing else. */
function headingsOf(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** `<id>` and the like stand for many. */
function isThere(path: string): boolean {
  return existsSync(join(root, path.replace(/[^/]*<.*/, '')));
}

describe('the documents', () => {
  it.each(documents)('%s links to files and headings that are there', (document) => {
    const broken = linksIn(document).filter(
      ({ file, heading }) => !isThere(file) || (heading !== undefined && !headingsOf(file).includes(heading)),
    );
    expect(broken).toEqual([]);
  });

  it.each(documents)('%s names files that are there', (document) => {
    const named = [...read(document).matchAll(new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, 'g'))];
    expect(named.map(([, path = '']) => path).filter((path) => !isThere(path))).toEqual([]);
  });

  it('the map in the README names folders and files that are there', () => {
    const map = /## Map of the code\n+```\n([^]*?)```/.exec(read('README.md'))?.[1] ?? '';
    let folder = '';
    const named = map.split('\n').flatMap((line) => {
      const [, indent = '', path = ''] = /^( *)(\S+)/.exec(line) ?? [];
      if (indent === '') folder = path;
      return path === '' ? [] : [indent === '' ? path : folder + path];
    });
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('comments name files that are there', () => {
    const names = new RegExp(`(?<![\\w/.@-])(?:${FOLDERS})/[\\w/.-]+\\.(?:tsx?|md)\\b`, 'g');
    const wrong = code.flatMap((file) =>
      [...read(file).matchAll(/\/\*[^]*?\*\/|\/\/.*/g)]
        .flatMap(([comment]) => comment.match(names) ?? [])
        .filter((path) => !isThere(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('each row of the live checklist has a number of its own', () => {
    const numbers = [...read('docs/live-checklist.md').matchAll(/^\| (\d+) \|/gm)].map(
      ([, number]) => number,
    );
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
