// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { speakInPage } from '../../components/speak-in-page.ts';
import type { Language } from '../../domain/language.ts';
import { en } from '../../locales/en.ts';
import { offerWords } from '../../locales/offer-words.ts';
import { shared, speak } from '../../locales/words.ts';
import type { Send } from '../../messages/send.ts';

afterEach(() => speak(en));

/** A language that is in no list: the mechanism is the same for each. */
const OTHER = 'xx' as Language;
const words = { ...en, shared: { ...en.shared, saved: 'Saved, in other words' } };

function page(
  language: () => Promise<Language>,
  run: (world: object) => Promise<void>,
  patience: () => Promise<void> = () => new Promise(() => {}),
) {
  const world = {};
  const ran: string[] = [];
  const spoken = speakInPage({
    document,
    backend: { send: language as unknown as Send },
    preferred: ['en-GB'],
    world,
    patience,
    run: (script) => {
      ran.push(script);
      return run(world);
    },
  });
  return { ran, spoken };
}

describe('a page, before it is drawn', () => {
  it('loads nothing for English, and writes times as the person does', async () => {
    const { ran, spoken } = page(
      async () => 'en',
      async () => {},
    );
    expect(await spoken).toBe('en-GB');
    expect(ran).toEqual([]);
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  it('runs the script of another language and speaks its words', async () => {
    const { ran, spoken } = page(
      async () => OTHER,
      async (world) => offerWords(world, OTHER, words),
    );
    expect(await spoken).toBe('xx');
    expect(ran).toEqual(['words-xx.js']);
    expect(shared.saved).toBe('Saved, in other words');
    expect(document.documentElement.lang).toBe('xx');
  });

  it('is English when the words cannot be had', async () => {
    const { spoken } = page(
      async () => OTHER,
      () => Promise.reject(new Error('not there')),
    );
    expect(await spoken).toBe('en-GB');
    expect(document.documentElement.lang).toBe('en');
  });

  it('follows the browser when the worker does not answer in time', async () => {
    const { spoken } = page(
      () => new Promise(() => {}),
      async () => {},
      async () => {},
    );
    expect(await spoken).toBe('en-GB');
  });

  it('follows the browser when the worker cannot be asked', async () => {
    const { spoken } = page(
      () => Promise.reject(new Error('no worker')),
      async () => {},
    );
    expect(await spoken).toBe('en-GB');
  });
});
