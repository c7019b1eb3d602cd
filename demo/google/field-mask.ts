// Partial responses: `fields=items(id,start/dateTime),nextPageToken`.
// https://developers.google.com/workspace/calendar/api/guides/performance (read November 2026)
import { ApiError } from './api-error.ts';

/** null: everything below. */
type Mask = Map<string, Mask | null>;

/** @throws ApiError 400 for a selection that cannot be read */
export function applyFieldMask(value: unknown, fields: string | null): unknown {
  if (fields === null || fields === '') return value;
  return select(value, parse(fields));
}

function select(value: unknown, mask: Mask | null): unknown {
  if (mask === null || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((each) => select(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => mask.has(name))
      .map(([name, child]) => [name, select(child, mask.get(name) ?? null)]),
  );
}

function parse(fields: string): Mask {
  const tokens = fields.match(/[^(),/\s]+|[(),/]/g) ?? [];
  const mask = parseList(tokens, fields);
  if (tokens.length > 0) throw badSelection(fields);
  return mask;
}

function parseList(tokens: string[], fields: string): Mask {
  const mask: Mask = new Map();
  do {
    const name = tokens.shift();
    if (name === undefined || /^[(),/]$/.test(name)) throw badSelection(fields);
    const below = parseBelow(tokens, fields);
    const known = mask.get(name);
    const isWhole = below === null || known === null;
    mask.set(name, isWhole ? null : new Map([...(known ?? []), ...below]));
  } while (tokens[0] === ',' && tokens.shift());
  return mask;
}

function parseBelow(tokens: string[], fields: string): Mask | null {
  if (tokens[0] === '/') {
    tokens.shift();
    const name = tokens.shift();
    if (name === undefined) throw badSelection(fields);
    return new Map([[name, parseBelow(tokens, fields)]]);
  }
  if (tokens[0] !== '(') return null;
  tokens.shift();
  const mask = parseList(tokens, fields);
  if (tokens.shift() !== ')') throw badSelection(fields);
  return mask;
}

function badSelection(fields: string): ApiError {
  return new ApiError(400, {
    domain: 'global',
    reason: 'invalidParameter',
    message: `Invalid field selection ${fields}`,
    locationType: 'parameter',
    location: 'fields',
  });
}
