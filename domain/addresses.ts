// A pasted list of e-mail addresses, sorted into what can be added and why the rest cannot.
import type { Email } from './focus-block.ts';

/** More than any one person leads; keeps one request to Google small. */
export const MAX_ADDRESSES = 200;

export interface PastedPerson {
  readonly email: Email;
  /** From `Name <address>`, else null. */
  readonly name: string | null;
}

export interface ParsedAddresses {
  /** New ones, in the order of the text. */
  readonly ready: readonly PastedPerson[];
  readonly alreadyThere: readonly Email[];
  readonly own: readonly Email[];
  /** As written. */
  readonly invalid: readonly string[];
  /** More than MAX_ADDRESSES new ones were given; the rest is left out. */
  readonly isCut: boolean;
}

/** Local part, @, labels, and an ending of at least two letters. Stricter than RFC 5321, as Google Workspace is. */
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u;
const MAX_LENGTH = 254;
const MAX_NAME_LENGTH = 120;

/** Separators are commas, semicolons and new lines; `Name <address>` is read as its address and a name. */
export function parseAddresses(
  text: string,
  { own, known }: { own: Email | null; known: readonly Email[] },
): ParsedAddresses {
  const people = new Map<Email, PastedPerson>();
  for (const person of text.split(/[,;\n\r]+/).map(readEntry)) {
    const earlier = people.get(person.email);
    if (person.email !== '' && !earlier?.name) people.set(person.email, person);
  }
  const written = [...people.keys()];
  const others = written.filter((entry) => isAddress(entry) && entry !== own);
  const fresh = others.filter((address) => !known.includes(address));
  return {
    ready: fresh.slice(0, MAX_ADDRESSES).flatMap((email) => people.get(email) ?? []),
    alreadyThere: others.filter((address) => known.includes(address)),
    own: written.filter((entry) => entry === own),
    invalid: written.filter((entry) => !isAddress(entry)),
    isCut: fresh.length > MAX_ADDRESSES,
  };
}

/** As address: what stands in the last angle brackets, else all of it. */
function readEntry(entry: string): PastedPerson {
  const [, before = '', inBrackets] = /^(.*)<([^<>]*)>\s*$/.exec(entry) ?? [];
  const name = before.replaceAll('"', '').trim().slice(0, MAX_NAME_LENGTH);
  return { email: (inBrackets ?? entry).trim().toLowerCase(), name: name === '' ? null : name };
}

function isAddress(entry: string): boolean {
  return entry.length <= MAX_LENGTH && ADDRESS.test(entry);
}
