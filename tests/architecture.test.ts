// The structure has tests: what may import what, and what a newcomer must not forget when adding a part.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../domain/language.ts';
import { rules } from '../domain/rules.ts';
import { card } from '../locales/en/card.ts';
import { rules as words } from '../locales/en/rules.ts';

const root = resolve(import.meta.dirname, '..');

/** Folder -> what it may import: own folders, then packages. `entrypoints/` joins everything. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  domain: { folders: [], packages: [] },
  locales: { folders: ['domain', 'messages'], packages: [] },
  'calendar/api': { folders: ['domain', 'messages'], packages: ['googleapis', 'valibot'] },
  'calendar/page': { folders: ['domain'], packages: [] },
  store: { folders: ['domain', 'messages'], packages: ['dexie', 'valibot'] },
  messages: { folders: ['domain'], packages: ['valibot', 'webextension-polyfill'] },
  components: { folders: ['domain', 'locales', 'messages'], packages: ['preact'] },
  services: {
    folders: ['domain', 'calendar/api', 'store', 'locales', 'messages'],
    packages: ['ts-ics', 'valibot'],
  },
  'entrypoints/background': {
    folders: ['domain', 'calendar/api', 'store', 'services', 'locales', 'messages'],
    packages: ['wxt', 'dexie', 'webextension-polyfill'],
  },
  'entrypoints/google-calendar': {
    folders: ['domain', 'calendar/page', 'components', 'locales', 'messages'],
    packages: ['wxt'],
  },
  'entrypoints/card': { folders: ['domain', 'components', 'locales'], packages: ['wxt'] },
  'entrypoints/popup': {
    folders: ['domain', 'components', 'locales', 'messages'],
    packages: ['preact', 'webextension-polyfill'],
  },
  'entrypoints/second-chance': {
    folders: ['domain', 'components', 'locales', 'messages'],
    packages: ['preact', 'webextension-polyfill'],
  },
  'entrypoints/welcome': {
    folders: ['domain', 'components', 'locales', 'messages'],
    packages: ['preact', 'webextension-polyfill'],
  },
  'entrypoints/options': {
    folders: ['domain', 'components', 'locales', 'messages'],
    packages: ['preact', 'webextension-polyfill'],
  },
  ...Object.fromEntries(
    LANGUAGE_TAGS.filter((tag) => tag !== 'en').map((tag) => [
      `entrypoints/words-${tag}`,
      { folders: ['locales'], packages: ['wxt'] },
    ]),
  ),
};
const BANNED_NAMES = ['utils', 'helpers', 'common', 'misc', 'manager', 'types', 'constants', 'index'];

const sources = Object.keys(MAY_IMPORT)
  .flatMap((folder) => filesIn(folder).map((file) => ({ folder, file })))
  .filter(({ file }) => /\.tsx?$/.test(file));

describe('the structure', () => {
  it.each(sources.map(({ folder, file }) => [file, folder] as const))(
    '%s imports only what its folder may',
    (file, folder) => {
      const { folders, packages } = MAY_IMPORT[folder] ?? { folders: [], packages: [] };
      const allowed = [folder, ...folders];
      const wrong = importsOf(file).filter((specifier) =>
        specifier.startsWith('.')
          ? !allowed.some((each) => inFolder(resolve(root, dirname(file), specifier), each))
          : !packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
      );
      expect(wrong, `${file} may import from: ${[...allowed, ...packages].join(', ')}`).toEqual([]);
    },
  );

  it('every product folder with code is in the table', () => {
    const covered = new Set(sources.map(({ file }) => file));
    const all = [
      'domain',
      'calendar',
      'store',
      'services',
      'messages',
      'components',
      'locales',
      'entrypoints',
    ].flatMap((folder) => filesIn(folder));
    expect(all.filter((file) => /\.tsx?$/.test(file) && !covered.has(file))).toEqual([]);
  });

  it('only two modules load webextension-polyfill, and the content script never sees valibot or Dexie', () => {
    const loads = (name: string): string[] =>
      sources
        .filter(({ file }) => runtimeImportsOf(file).some((each) => each === name))
        .map(({ file }) => file);
    expect(loads('webextension-polyfill')).toEqual(['messages/browser.ts']);
    expect(loads('dexie').filter((file) => !file.startsWith('store/'))).toEqual([]);
    const inPage = reachableFrom('entrypoints/google-calendar/index.ts');
    const heavy = inPage.filter((file) =>
      runtimeImportsOf(file).some((name) => ['valibot', 'dexie', 'webextension-polyfill'].includes(name)),
    );
    expect(heavy).toEqual([]);
    const drawn = inPage.filter((file) => file.endsWith('.tsx') || file.startsWith('locales/'));
    expect(drawn, 'what the card is drawn with comes with entrypoints/card').toEqual([]);
  });

  it('pages never reach the store, and Dexie stays in the worker', () => {
    const pages = ['popup', 'options', 'second-chance', 'welcome'].map(
      (page) => `entrypoints/${page}/main.tsx`,
    );
    for (const page of pages) {
      expect(reachableFrom(page).filter((file) => /^(store|services|calendar)\//.test(file))).toEqual([]);
    }
  });

  it('entry points only join: 60 lines at most', () => {
    const entries = sources.filter(({ file }) => /^entrypoints\/[^/]+\/(index|main)\.tsx?$/.test(file));
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.filter(({ file }) => read(file).split('\n').length > 60).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('files are named by what they hold', () => {
    const named = sources.filter(({ file }) => !file.startsWith('entrypoints/')).map(({ file }) => file);
    const bare = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.tsx?$/, '');
    expect(named.filter((file) => BANNED_NAMES.includes(bare(file)) || !isPlainName(bare(file)))).toEqual([]);
  });
});

describe('adding a rule', () => {
  const rowOf = (title: string) =>
    read('README.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${title} |`));
  const ruleFiles = filesIn('domain/rules').map((file) => (file.split('/').at(-1) ?? '').replace('.ts', ''));

  it('takes a file named like it, a line in domain/rules.ts, a test and a row in the README', () => {
    const ids = rules.map((rule) => rule.id);
    expect([...ids].sort(), 'domain/rules.ts lists each file of domain/rules/').toEqual(ruleFiles.sort());
    expect(Object.keys(words.list).sort(), 'locales/en/rules.ts has words for each').toEqual(ruleFiles);
    for (const { id } of rules) {
      const { title } = words.list[id as keyof typeof words.list];
      expect(
        existsSync(join(root, 'tests/domain/rules', `${id}.test.ts`)),
        `tests/domain/rules/${id}.test.ts is missing`,
      ).toBe(true);
      expect(rowOf(title), `the README's table has no row for ${title}`).toBeDefined();
    }
  });

  it.each(rules.map(({ id, severities }) => [id, severities] as const))(
    '%s says in the README what it says on the card',
    (id, severities) => {
      const says =
        rowOf(words.list[id as keyof typeof words.list].title)
          ?.split(' | ')[1]
          ?.split(' · ') ?? [];
      expect(says.sort()).toEqual(severities.map((each) => card.word[each]).sort());
    },
  );
});

/** Small letters, but for the tag of a language. */
function isPlainName(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name) || LANGUAGE_TAGS.some((tag) => tag === name);
}

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function importsOf(file: string): string[] {
  return [
    ...read(file).matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm),
  ].map((match) => match[1] ?? match[2] ?? '');
}

/** Without `import type`, which leaves nothing in the bundle. */
function runtimeImportsOf(file: string): string[] {
  return [...read(file).matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  );
}

function inFolder(path: string, folder: string): boolean {
  return (
    path.startsWith(join(root, folder) + (folder.includes('.') ? '' : '/')) || path === join(root, folder)
  );
}

function reachableFrom(entry: string): string[] {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(join(root, file))) continue;
    seen.add(file);
    for (const specifier of runtimeImportsOf(file)) {
      if (specifier.startsWith('.') && /\.tsx?$/.test(specifier))
        queue.push(relative(root, resolve(root, dirname(file), specifier)));
    }
  }
  expect(seen.has(entry) && existsSync(join(root, entry)), `${entry} is an entry point`).toBe(true);
  return [...seen];
}
