// Where the script of a language leaves its words, in the world of the card or page that speaks them: under a symbol, since
// a name could be taken by the page. Nothing but types is imported, so that no language carries another along.
import type { Language } from '../domain/language.ts';
import type { Words } from './words.ts';

export interface Offer {
  readonly language: Language;
  readonly words: Words;
}

const PLACE = Symbol.for('let-them-cook.words');

/** `world`: globalThis. */
export function offerWords(world: object, language: Language, words: Words): void {
  Reflect.set(world, PLACE, { language, words } satisfies Offer);
}

/** undefined: English, which is in every bundle. */
export function offeredIn(world: object): Offer | undefined {
  return Reflect.get(world, PLACE);
}
