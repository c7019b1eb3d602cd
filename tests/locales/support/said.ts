// Calls each word that is a function with values that can be found again in what it says.
import type { Phrase } from '../../../locales/phrase.ts';

/** Where a value is one of a few words. Position in the arguments -> such a word. */
const CHOICES: Readonly<Record<string, Readonly<Record<number, unknown>>>> = {
  'card.overlap': { 1: 'cuts' },
  'secondChance.kept': { 1: 'incident' },
  'secondChance.notMoved': { 0: 'changed' },
};
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];
/** The names that objects among the arguments have. */
const FIELDS = ['name', 'range', 'title', 'from', 'to', 'day', 'time', 'hours', 'who', 'when'];

type Say = (...values: unknown[]) => unknown;

/** `card.word.conflict`, sorted. */
export function namesOf(words: unknown): string[] {
  return [...leaves(words)].map(([name]) => name).sort();
}

/** What `words` leave out that `english` prints, in sentences. */
export function missingPlaceholders(english: unknown, words: unknown): string[] {
  const others = new Map(leaves(words));
  return [...leaves(english)].flatMap(([name, said]) => {
    const other = others.get(name);
    if (typeof said !== 'function' || typeof other !== 'function') return [];
    return [...missingValues(name, said as Say, other as Say), ...gaps(name, said as Say, other as Say)];
  });
}

function missingValues(name: string, english: Say, other: Say): string[] {
  const values = Array.from({ length: english.length }, (_, index) => valueFor(name, index));
  const [wanted, found] = [english, other].map((say) => textOf(say(...values))) as [string, string];
  if (wanted.includes('undefined')) return [`${name}: say in CHOICES what its values are`];
  return markers(wanted).flatMap((marker) =>
    found.includes(marker) ? [] : [`${name}: does not print ${nameOfMarker(marker)}`],
  );
}

/** A plural form that the language lacks would print nothing, or the name of nothing. */
function gaps(name: string, english: Say, other: Say): string[] {
  return COUNTS.flatMap((count) => {
    const values = Array.from({ length: english.length }, (_, index) => CHOICES[name]?.[index] ?? count);
    const isSaid = (say: Say) => !textOf(say(...values)).includes('undefined');
    try {
      return isSaid(english) && !isSaid(other) ? [`${name}: has no words for ${count}`] : [];
    } catch {
      // Takes no numbers.
      return [];
    }
  });
}

/** To be found again as itself, or by its fields: digits alone, which no language writes otherwise here. */
function valueFor(name: string, index: number): unknown {
  const choice = CHOICES[name]?.[index];
  if (choice !== undefined) return choice;
  const fields = Object.fromEntries(FIELDS.map((field, place) => [field, `‹${index}.${place}›`]));
  return Object.assign(new String(`‹${index}›`), fields);
}

function markers(text: string): string[] {
  return [...new Set(text.match(/‹[^›]*›/g) ?? [])];
}

function nameOfMarker(marker: string): string {
  const [index, field] = marker.slice(1, -1).split('.');
  return `value ${Number(index) + 1} ${field === undefined ? '' : FIELDS[Number(field)]}`.trim();
}

function* leaves(words: unknown, prefix = ''): Generator<[string, unknown]> {
  if (typeof words !== 'object' || words === null || isPhrase(words)) yield [prefix, words];
  else {
    for (const [name, each] of Object.entries(words)) {
      yield* leaves(each, prefix === '' ? name : `${prefix}.${name}`);
    }
  }
}

function isPhrase(value: object): value is Phrase {
  return Array.isArray(value) && value.some((part) => typeof part === 'object' && 'value' in part);
}

function textOf(said: unknown): string {
  if (!Array.isArray(said)) return String(said);
  return said.map((part) => (Object.hasOwn(Object(part), 'value') ? part.value : part)).join('');
}
