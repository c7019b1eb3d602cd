// Words in titles of events, in the twelve languages of the interface.

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const BETWEEN_WORDS = '[^\\p{L}\\p{M}\\p{N}]+';

/** `spaced`: words that stand for themselves, lower case; `unspaced`: found anywhere, for languages that write no spaces. */
export function titleMatcher(
  spaced: readonly string[],
  unspaced: readonly string[],
): (title: string) => boolean {
  const words = spaced.map((word) => word.replaceAll(' ', BETWEEN_WORDS));
  const anyOf = [`(?<!${LETTER})(?:${words.join('|')})(?!${LETTER})`, ...unspaced].join('|');
  const pattern = new RegExp(anyOf, 'u');
  return (title) => pattern.test(title.normalize('NFKC').toLowerCase());
}
