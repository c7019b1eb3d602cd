// Each language says what English says: the same names (the compiler sees to that, and this), and everything that is put in.
import { describe, expect, it } from 'vitest';
import { worker } from '../../locales/en/worker.ts';
import { en } from '../../locales/en.ts';
import { pseudo } from '../support/pseudo-words.ts';
import { missingPlaceholders, namesOf } from './support/said.ts';

const ENGLISH = { ...en, worker };
const modules = import.meta.glob<Record<string, unknown>>('../../locales/{*.ts,*/worker.ts}', {
  eager: true,
});

/** `locales/de.ts` exports `de`, `locales/pt-BR.ts` exports `ptBR`. */
function wordsOf(tag: string): unknown {
  const find = (path: string, name: string) => modules[`../../locales/${path}.ts`]?.[name];
  return { ...Object(find(tag, tag.replace('-', ''))), worker: find(`${tag}/worker`, 'worker') };
}

const tags = Object.keys(modules).flatMap((path) => /(\w+(?:-\w+)?)\/worker\.ts$/.exec(path)?.[1] ?? []);

describe.each([...tags.map((tag) => [tag, wordsOf(tag)] as const), ['pseudo', pseudo(ENGLISH)] as const])(
  '%s',
  (_tag, words) => {
    it('has exactly the names of English', () => {
      expect(namesOf(words)).toEqual(namesOf(ENGLISH));
    });

    it('prints every value that English prints', () => {
      expect(missingPlaceholders(ENGLISH, words)).toEqual([]);
    });
  },
);

describe('the check itself', () => {
  it('sees a value that was left out', () => {
    const forgetful = { ...ENGLISH, shared: { ...ENGLISH.shared, hours: () => 'hours' } };
    expect(missingPlaceholders(ENGLISH, forgetful)).toEqual(['shared.hours: does not print value 1']);
  });
});
