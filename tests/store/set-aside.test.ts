import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { HeldRequest, WavedThrough } from '../../domain/set-aside.ts';
import { DAY } from '../../domain/time.ts';
import { exportData } from '../../store/export-data.ts';
import { heldRequests, holdRequest, keepWavedThrough } from '../../store/set-aside.ts';
import { readValue } from '../../store/values.ts';
import { NOW, span } from '../support/builders.ts';
import { openTestStore } from '../support/signed-in.ts';

const held = (id: string): HeldRequest => ({
  id,
  who: ['engineer-a@example.com'],
  what: 'Status of the billing import',
  interval: span('10:30-11:00'),
  link: '',
  at: NOW,
});
const waved = (overrides: Partial<WavedThrough> = {}): WavedThrough => ({
  draftId: 'quick-create-bubble draft-1',
  interval: span('10:30-11:00'),
  guests: ['engineer-a@example.com'],
  reason: 'incident',
  at: NOW,
  ...overrides,
});

describe('a held request', () => {
  test('stays beside the others', async () => {
    const store = openTestStore();
    await Promise.all([holdRequest(store, held('a')), holdRequest(store, held('b'))]);
    expect(await heldRequests(store)).toEqual([held('a'), held('b')]);
  });

  test('is part of what a person may take elsewhere', async () => {
    const store = openTestStore();
    await holdRequest(store, held('a'));
    expect(JSON.parse(await exportData(store))).toMatchObject({ held: [held('a')] });
  });

  test('is refused, and none is lost, when there are more than anybody looks at', async () => {
    const store = openTestStore();
    const many = Array.from({ length: 500 }, (_, index) => held(String(index)));
    await store.held.bulkPut(many);
    await expect(holdRequest(store, held('one more'))).rejects.toThrow('too many');
    expect(await store.held.count()).toBe(500);
  });
});

describe('a draft that was waved through', () => {
  test('is known once, by what was said of it last', async () => {
    const store = openTestStore();
    await keepWavedThrough(store, waved(), NOW);
    await keepWavedThrough(store, waved({ draftId: 'full-editor draft-2', reason: null }), NOW);
    await keepWavedThrough(store, waved({ reason: 'agreed' }), NOW);
    expect(await readValue(store, 'wavedThrough')).toEqual([
      waved({ draftId: 'full-editor draft-2', reason: null }),
      waved({ reason: 'agreed' }),
    ]);
  });

  test('is forgotten when it is over for a day', async () => {
    const store = openTestStore();
    await keepWavedThrough(store, waved(), NOW);
    const next = waved({ draftId: 'full-editor draft-2' });
    await keepWavedThrough(store, next, span('10:30-11:00').end + DAY);
    expect(await readValue(store, 'wavedThrough')).toEqual([next]);
  });
});
