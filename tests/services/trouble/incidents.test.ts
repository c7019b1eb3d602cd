import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepIncident, redacted } from '../../../services/trouble/incidents.ts';
import { openTestStore } from '../../support/signed-in.ts';

test('an incident that cannot be kept is nobody’s second incident', async () => {
  const store = openTestStore();
  await store.open();
  store.close();
  await expect(keepIncident(store, 'tick', new Error('first'), 1)).resolves.toBeUndefined();
});

test('the newest fifty incidents are kept', async () => {
  const store = openTestStore();
  for (let at = 1; at <= 52; at += 1) await keepIncident(store, 'tick', `number ${at}`, at);
  const kept = await store.incidents.orderBy('at').toArray();
  expect(kept).toHaveLength(50);
  expect(kept[0]).toMatchObject({ at: 3, journey: 'tick', text: 'number 3' });
});

test.each([
  ['calendar of engineer-a@example.com', 'calendar of (address)'],
  ['GET /calendars/engineer-a%40example.com/events', 'GET /calendars/(address)/events'],
  ['"jörg.müller@bücher.example"', '"(address)"'],
  ['Bearer ya29.a0Af_x-y', 'Bearer (token)'],
  ['at chrome-extension://abcdefgh/background.js:1:2', 'at extension://background.js:1:2'],
])('of %s only what says nothing of people is kept', (text, expected) => {
  expect(redacted(text)).toBe(expected);
});
