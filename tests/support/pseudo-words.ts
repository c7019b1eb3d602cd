// English made strange: accents, brackets and four tenths more room. What is still plain English, or runs out of its place,
// shows at once. Made from English, so it is never behind.
import { type Phrase, phrase } from '../../locales/phrase.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  E: 'É',
  O: 'Ö',
  S: 'Š',
};
const MORE = 0.4;

/** Same names and arguments. Times, names and addresses that are put in stay as they are. */
export function pseudo<T>(words: T): T {
  return pseudoOf(words) as T;
}

function pseudoOf(words: unknown): unknown {
  if (typeof words === 'string') return sentence([words]).map(String).join('');
  if (typeof words === 'function') return (...values: unknown[]) => spoken(words(...values), values);
  if (isPhrase(words)) return sentence(words);
  if (Array.isArray(words)) return words.map(pseudoOf);
  return Object.fromEntries(Object.entries(Object(words)).map(([name, each]) => [name, pseudoOf(each)]));
}

function spoken(said: unknown, values: readonly unknown[]): unknown {
  // What a function gives is a sentence, with or without names in it.
  if (Array.isArray(said)) return sentence(said);
  if (typeof said !== 'string') return pseudoOf(said);
  const kept = values.filter((value) => typeof value === 'string' && value !== '').map(String);
  const parts = kept.reduce<Phrase>(isolating, [said]);
  return sentence(parts)
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('');
}

/** The first place in which `value` was put, set apart. */
function isolating(parts: Phrase, value: string): Phrase {
  const index = parts.findIndex((part) => typeof part === 'string' && part.includes(value));
  const found = parts[index];
  if (typeof found !== 'string') return parts;
  const [before = '', ...after] = found.split(value);
  return [
    ...parts.slice(0, index),
    ...phrase`${[before]}${value}${[after.join(value)]}`,
    ...parts.slice(index + 1),
  ];
}

function isPhrase(value: unknown): value is Phrase {
  return (
    Array.isArray(value) && value.some((part) => typeof part === 'object' && part !== null && 'value' in part)
  );
}

function sentence(parts: Phrase): Phrase {
  const letters = parts.map((part) => (typeof part === 'string' ? part : '')).join('').length;
  if (letters === 0) return parts;
  const strange = parts.map((part) =>
    typeof part === 'string' ? part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter) : part,
  );
  return ['[', ...strange, ` ${'·'.repeat(Math.ceil(letters * MORE))}]`];
}
