// English is in every bundle. Another language's words are a script of their own (`words-<tag>.js`), which runs before the
// card or the page that speaks them and leaves them in that world under a symbol: a name could be taken by the page.
import type { Language } from '../domain/language.ts';
import { speak, type Words } from './words.ts';

interface Offer {
  readonly language: Language;
  readonly words: Words;
}

const PLACE = Symbol.for('let-them-cook.words');

/** `world`: globalThis. */
export function offerWords(world: object, language: Language, words: Words): void {
  Reflect.set(world, PLACE, { language, words } satisfies Offer);
}

/** Returns the language that is spoken from now on. */
export function speakOffered(world: object): Language {
  const offer: Offer | undefined = Reflect.get(world, PLACE);
  if (offer !== undefined) speak(offer.words);
  return offer?.language ?? 'en';
}
