// Every body that goes to Google or comes from the local one fits Google's own types, to the last field name.
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { googleSchema } from '../../scripts/generate-google-schema.ts';
import { startGoogleForTest } from '../support/local-google.ts';
import { type Exchange, faultsOf, listenTo } from './exchanges.ts';
import { type BodyType, createJudge, readGoogleSchema } from './google-schema.ts';
import { playJourneys } from './journeys.ts';
import { loadOurSide } from './load-our-side.ts';
import { doorTo, settled } from './two-googles.ts';
import { WIRE_SCRIPT } from './wire-script.ts';
import { wireWorld } from './wire-world.ts';

const judge = createJudge();
let exchanges: Exchange[];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const our = await loadOurSide();
  const seeded = listenTo(await startGoogleForTest());
  const scripted = listenTo(await startGoogleForTest({ world: wireWorld() }));
  closing.push(seeded.google.close, scripted.google.close);
  await playJourneys(our, seeded.google);
  const client = our.createCalendarClient(doorTo(scripted.google));
  const answers: Record<string, unknown> = {};
  for (const step of WIRE_SCRIPT) {
    step.before?.(scripted.google);
    answers[step.name] = await settled(step.ours(client, answers));
  }
  await our.getUserinfo(doorTo(scripted.google));
  exchanges = [...seeded.exchanges, ...scripted.exchanges];
});
afterAll(() => Promise.all(closing.map((close) => close())));

// After an update of googleapis: node scripts/generate-google-schema.ts
test('the committed schema is what the script makes of the installed types', () => {
  expect(readGoogleSchema()).toEqual(googleSchema());
});

describe('a long run of all journeys', () => {
  test('has no body that Google’s types do not know, sent or received', () => {
    expect([...new Set(exchanges.flatMap((exchange) => faultsOf(exchange, judge)))]).toEqual([]);
  });

  test('S13 sends no filter and no bounds of time with a sync token, whatever its other views ask for', () => {
    const has = (name: string) => (exchange: Exchange) => exchange.query.has(name);
    const forbidden = ['timeMin', 'timeMax', 'updatedMin', 'q', 'iCalUID', 'orderBy'];
    forbidden.push('sharedExtendedProperty', 'privateExtendedProperty');
    const filtered = exchanges.filter((exchange) => forbidden.some((name) => has(name)(exchange)));
    const withToken = exchanges.filter(has('syncToken'));
    expect(filtered.filter(has('timeMin')).length).toBeGreaterThan(5);
    expect(filtered.filter(has('sharedExtendedProperty')).length).toBeGreaterThan(1);
    expect(withToken.length).toBeGreaterThan(5);
    expect(filtered.filter(has('syncToken'))).toEqual([]);
    expect(withToken.filter(({ status }) => status === 400)).toEqual([]);
  });

  test('was long enough to have seen every method and every refusal', () => {
    expect([...new Set(exchanges.map(({ method }) => method))].sort()).toEqual([
      'DELETE',
      'GET',
      'PATCH',
      'POST',
    ]);
    expect([...new Set(exchanges.map(({ status }) => status))].sort()).toEqual([
      200,
      204,
      400,
      401,
      403,
      404,
      409,
      410,
      412,
      429,
      null,
    ]);
    expect(exchanges.length).toBeGreaterThan(50);
  });
});

/** `a.b.0.c` of everything that has a fixed name; the free keys of maps may be spelt as one likes. */
function fieldsOf(body: unknown, path: readonly string[] = []): string[][] {
  if (typeof body !== 'object' || body === null) return [];
  const isMap = ['shared', 'private', 'calendars', 'metadata', 'details'].includes(path.at(-1) ?? '');
  const isList = Array.isArray(body);
  return Object.entries(body).flatMap(([name, value]) => [
    ...(isMap || isList || path.includes('details') ? [] : [[...path, name]]),
    ...fieldsOf(value, [...path, name]),
  ]);
}

/** The same with the last letter of one field doubled. */
function misspelt(body: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(body))
    return body.map((each, index) => (String(index) === name ? misspelt(each, rest) : each));
  const { [name]: value, ...others } = body as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [name]: misspelt(value, rest) };
  return { ...others, [`${name}${name.at(-1)}`]: value };
}

interface Misspelling {
  /** "PATCH 200 requestBody transparency" */
  readonly kind: string;
  readonly exchange: () => Exchange;
}

/** Every field of every kind of body once. */
function misspellings(): Misspelling[] {
  const seen = new Set<string>();
  const sides = exchanges.flatMap((exchange) =>
    (['requestBody', 'responseBody'] as const).map((side) => ({ exchange, side })),
  );
  return sides.flatMap(({ exchange, side }) =>
    fieldsOf(exchange[side]).flatMap((field) => {
      const name = field.filter((part) => !/^\d+$/.test(part)).join('.');
      const kind = `${exchange.method} ${exchange.status} ${side} ${name}`;
      if (seen.has(kind)) return [];
      seen.add(kind);
      return [{ kind, exchange: () => ({ ...exchange, [side]: misspelt(exchange[side], field) }) }];
    }),
  );
}

describe('the schema', () => {
  test('catches every single field of the run when it is misspelt, in requests and in answers', () => {
    const all = misspellings();
    const missed = all.filter(({ exchange }) => faultsOf(exchange(), judge).length === 0);
    expect(missed.map(({ kind }) => kind)).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });

  test.each<[BodyType, unknown, string]>([
    ['Event', { extendedProperties: { shared: { letThemCook: 1 } } }, 'a property that is no text'],
    ['Event', { start: '2026-11-19' }, 'a time that is no object'],
    ['Event', { attendees: { email: 'a@example.com' } }, 'a list that is none'],
    ['Events', { items: [{ id: 7 }] }, 'an id that is no text'],
    ['FreeBusyRequest', { items: ['a@example.com'] }, 'an item that is no object'],
    ['FreeBusyResponse', { calendars: { x: { busy: [{ from: '' }] } } }, 'an unknown field deep inside'],
    ['Error', { reasons: '' }, 'an unknown field'],
  ])('catches in %s %o: %s', (type, body, _what) => {
    expect(judge(type, body)).not.toEqual([]);
  });
});
