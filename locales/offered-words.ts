// English is in every bundle. Another language's words are a script of their own (`words-<tag>.js`), which runs before the
// card or the page that speaks them.
import type { Language } from '../domain/language.ts';
import { offeredIn } from './offer-words.ts';
import { speak } from './words.ts';

/** Returns the language that is spoken from now on. `world`: globalThis. */
export function speakOffered(world: object): Language {
  const offer = offeredIn(world);
  if (offer !== undefined) speak(offer.words);
  return offer?.language ?? 'en';
}
