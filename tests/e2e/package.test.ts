// What is shipped: permissions as the README explains them, bundles as designed, and the token nowhere on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { card } from '../../locales/en/card.ts';
import { mirror } from '../../locales/en/mirror.ts';
import { options } from '../../locales/en/options.ts';
import { popup } from '../../locales/en/popup.ts';
import { welcome } from '../../locales/en/welcome.ts';
import { EXTENSION_FOLDER, openStage } from './stage.ts';

const read = (name: string) => readFileSync(join(EXTENSION_FOLDER, name), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = readdirSync(EXTENSION_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

describe('the package', () => {
  it('asks for exactly the permissions that the README explains', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const explained = [...readme.matchAll(/^\| `([^`]+)` \| (permission|host) \|/gm)];
    const of = (kind: string) => explained.filter((row) => row[2] === kind).map((row) => row[1]);
    expect(of('permission').sort()).toEqual([...manifest.permissions].sort());
    expect(of('host').sort()).toEqual([...manifest.host_permissions].sort());
  });

  it('opens nothing to pages or other extensions', () => {
    expect(manifest.manifest_version).toBe(3);
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
      'optional_host_permissions',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({ matches: ['https://calendar.google.com/*'] });
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
  });

  it('runs Google’s generated Calendar surface in the worker, and Dexie nowhere else', () => {
    const generated = 'calendar/v3/calendars/{calendarId}/events';
    const dexie = 'MissingAPIError';
    expect(read('background.js')).toContain(generated);
    expect(read('background.js')).toContain(dexie);
    const others = scripts.filter((name) => name !== 'background.js');
    expect(others.filter((name) => read(name).includes(dexie) || read(name).includes(generated))).toEqual([]);
  });

  it('loads into every calendar tab no more than 60 kB, and none of the libraries that draw, store or parse', () => {
    const inEveryTab = 'google-calendar.js';
    expect(Buffer.byteLength(read(inEveryTab))).toBeLessThanOrEqual(60_000);
    // A word of each library that no minifier changes; they are where they belong, so the words are right.
    const words = [
      ['__k', 'card.js'],
      ['MissingAPIError', 'background.js'],
      ['calendar/v3/calendars', 'background.js'],
      ['~run', 'background.js'],
    ] as const;
    for (const [word, home] of words) {
      expect(read(home), `${home} has the library of "${word}"`).toContain(word);
      expect(read(inEveryTab), `the content script has none of "${word}"`).not.toContain(word);
    }
  });

  it('loads with the card the English that the card speaks, and none of the pages’', () => {
    const pages = [options.privacy, options.advanced, popup, welcome, mirror];
    const sentences = pages
      .flatMap((words) => Object.values(words))
      .filter((text) => typeof text === 'string' && text.split(' ').length > 3);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((text) => read('card.js').includes(text))).toEqual([]);
    expect(read('card.js')).toContain(card.signIn.more);
  });

  it('has no code from elsewhere and no way to run text as code', () => {
    // A method named `import` of the generated client is no import.
    const runsText =
      /\beval\(|new Function\(|(?<![\w}])import\(|importScripts\(|insertAdjacentHTML|document\.write/;
    expect(scripts.filter((name) => runsText.test(read(name)))).toEqual([]);
  });

  it('knows nothing of the demo or of tests', () => {
    expect(
      scripts.filter((name) => /local_google|127\.0\.0\.1:|example\.com|example\.org/.test(read(name))),
    ).toEqual([]);
  });
});

describe('the token', () => {
  it('is in storage.session only: not in IndexedDB, not in storage.local or sync, and out of the page’s reach', async () => {
    const stage = await openStage();
    try {
      const places = await stage.profile.worker.evaluate(async () => {
        const text = async (area: chrome.storage.StorageArea) => JSON.stringify(await area.get(null));
        const rows: unknown[] = [];
        for (const { name = '' } of await indexedDB.databases()) {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const opened = indexedDB.open(name);
            opened.addEventListener('success', () => resolve(opened.result));
            opened.addEventListener('error', () => reject(opened.error));
          });
          for (const table of database.objectStoreNames) {
            rows.push(
              await new Promise((resolve) => {
                const all = database.transaction(table).objectStore(table).getAll();
                all.addEventListener('success', () => resolve(all.result));
              }),
            );
          }
          database.close();
        }
        return {
          session: await text(chrome.storage.session),
          local: await text(chrome.storage.local),
          sync: await text(chrome.storage.sync),
          database: JSON.stringify(rows),
        };
      });
      expect(places.session).toContain('ya29.');
      expect(places.database).toContain('engineer-a@example.com');
      for (const place of [places.local, places.sync, places.database]) expect(place).not.toContain('ya29.');
    } finally {
      await stage.close();
    }
  });
});
