// A pasted list of e-mail addresses, sorted into what can be added and why the rest cannot.
import type { Email } from './focus-block.ts';

/** More than any one person leads; keeps one request to Google small. */
export const MAX_ADDRESSES = 200;

export interface ParsedAddresses {
  /** New ones, in the order of the text. */
  readonly ready: readonly Email[];
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

/** Separators are commas, semicolons and new lines; `Name <address>` is read as its address. */
export function parseAddresses(
  text: string,
  { own, known }: { own: Email | null; known: readonly Email[] },
): ParsedAddresses {
  const written = new Set(splitEntries(text));
  const valid = [...written].filter(isAddress);
  const others = valid.filter((address) => address !== own);
  const fresh = others.filter((address) => !known.includes(address));
  return {
    ready: fresh.slice(0, MAX_ADDRESSES),
    alreadyThere: others.filter((address) => known.includes(address)),
    own: valid.filter((address) => address === own),
    invalid: [...written].filter((entry) => !isAddress(entry)),
    isCut: fresh.length > MAX_ADDRESSES,
  };
}

function splitEntries(text: string): string[] {
  return text
    .split(/[,;\n\r]+/)
    .map((entry) => (/<([^<>]*)>\s*$/.exec(entry)?.[1] ?? entry).trim().toLowerCase())
    .filter((entry) => entry !== '');
}

function isAddress(entry: string): boolean {
  return entry.length <= MAX_LENGTH && ADDRESS.test(entry);
}
