import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES, languageFor, localeFor, wordsScript } from '../../domain/language.ts';

const KNOWN = ['en', 'de', 'pt-BR', 'zh-CN', 'he'] as const;

describe('the language that is spoken', () => {
  it('is the one that the person chose', () => {
    expect(languageFor('de', ['fr-FR'], KNOWN)).toBe('de');
  });

  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'de'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['zh-Hant-TW'], 'zh-CN'],
    [['iw'], 'he'],
    [['pt_BR'], 'pt-BR'],
    [['fr', 'xx'], 'en'],
    [[], 'en'],
  ] as const)('is, of %j, %s', (preferred, language) => {
    expect(languageFor('auto', preferred, KNOWN)).toBe(language);
  });

  it('writes times as the person does where that is the same language', () => {
    expect(localeFor('en', ['de-DE', 'en-GB'])).toBe('en-GB');
    expect(localeFor('de', ['en-GB'])).toBe('de');
  });

  it('is read from left to right unless the list says otherwise', () => {
    expect(directionOf('en')).toBe('ltr');
    expect(directionOf('unheard-of')).toBe('ltr');
  });
});

describe('adding a language', () => {
  const root = join(import.meta.dirname, '../..');

  it.each(LANGUAGES.map(({ tag }) => tag))('%s has its words, its script and its manifest', (tag) => {
    const script = wordsScript(tag)?.replace('.js', '');
    const wanted = [
      `locales/${tag}.ts`,
      `public/_locales/${tag.replace('-', '_')}/messages.json`,
      ...(script === undefined ? [] : [`entrypoints/${script}/index.ts`]),
    ];
    expect(wanted.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const messages = JSON.parse(readFileSync(join(root, wanted[1] ?? ''), 'utf8'));
    expect(Object.keys(messages).sort()).toEqual([
      'cookNow',
      'description',
      'name',
      'openQueue',
      'pause',
      'stuck',
    ]);
    // https://developer.chrome.com/docs/extensions/reference/manifest/description (2026)
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });
});
