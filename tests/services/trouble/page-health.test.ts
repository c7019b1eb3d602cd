import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SurfaceHealth } from '../../../domain/page-health.ts';
import { contracts } from '../../../messages/protocol.ts';
import { healthLines, noteHealth, noteTold, unreadParts } from '../../../services/trouble/page-health.ts';
import type { Database } from '../../../store/database.ts';
import { createDatabase } from '../../../store/open-database.ts';
import { NOW } from '../../support/builders.ts';

const health = (overrides: Partial<SurfaceHealth> = {}): SurfaceHealth => ({
  surface: 'quick-create-bubble',
  color: 'red',
  fields: [{ name: 'start', rank: null, source: 'none', hits: [0, 2] }],
  failedChecks: ['contradiction'],
  build: 'calendar.web_20261115.01_p0',
  locale: 'en',
  ...overrides,
});

let store: Database;
beforeEach(() => {
  store = createDatabase(`health-${Math.random()}`);
});
afterEach(() => store.delete());

describe('a part of the page that cannot be read', () => {
  test('is said once', async () => {
    await noteHealth(store, health(), NOW);
    expect(await unreadParts(store)).toEqual(['quick-create-bubble']);
    await noteTold(store);
    await noteHealth(store, health(), NOW + 1);
    expect(await unreadParts(store)).toEqual([]);
  });

  test('is said again after Google changed the page, or after it was well', async () => {
    await noteHealth(store, health(), NOW);
    await noteTold(store);
    await noteHealth(store, health({ build: 'calendar.web_20261122.01_p0' }), NOW);
    expect(await unreadParts(store)).toHaveLength(1);
    await noteTold(store);
    await noteHealth(store, health({ color: 'green' }), NOW);
    expect(await unreadParts(store)).toEqual([]);
    await noteHealth(store, health(), NOW);
    expect(await unreadParts(store)).toHaveLength(1);
  });

  test('is told in the report by names, ranks and counts', async () => {
    await noteHealth(store, health(), NOW);
    expect(await healthLines(store)).toEqual([
      'Page: quick-create-bubble red, calendar.web_20261115.01_p0, en, 2026-11-25T07:00:00.000Z',
      '  failed: contradiction',
      '  start: not found, none, hits 0 2',
    ]);
  });

  test('does not fill the store with parts that a page made up', async () => {
    for (const letter of 'abcdefghijklmno') await noteHealth(store, health({ surface: letter }), NOW);
    expect(await unreadParts(store)).toHaveLength(10);
  });
});

describe('the message', () => {
  const isTaken = (overrides: object) =>
    v.is(contracts.noteHealth.payload, { health: { ...health(), ...overrides } });

  test('is taken as the page sends it', () => {
    expect(isTaken({})).toBe(true);
  });

  test.each([
    { surface: 'manager@example.com' },
    { build: 'Lunch with somebody' },
    { locale: 'manager@example.com' },
    { fields: [{ name: 'start', rank: 0, source: 'manager@example.com', hits: [] }] },
    { fields: [{ name: 'Lunch with', rank: 0, source: 'id', hits: [] }] },
    { failedChecks: ['other'] },
  ])('is refused when it could carry words of people: %o', (overrides) => {
    expect(isTaken(overrides)).toBe(false);
  });
});
