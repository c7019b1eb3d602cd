import { afterEach, expect, test } from 'vitest';
import { ENGINEER_A, MANAGER } from '../../../demo/seed.ts';
import { startGoogleForTest, type TestGoogle } from '../../support/local-google.ts';

let google: TestGoogle;
afterEach(() => google.close());

const HOME = 'https://calendar.google.com/calendar/u/0/r/week';

test('calendar.google.com is handed to the page, with a backend for the person of the cookie', async () => {
  google = await startGoogleForTest({
    calendarPage: async (_request, response, backend) => {
      response.end(backend.user().email);
    },
  });
  expect(await (await google.fetch(HOME)).text()).toBe(MANAGER);
  const headers = { cookie: `local_google_person=${encodeURIComponent(ENGINEER_A)}` };
  expect(await (await google.fetch(HOME, { headers })).text()).toBe(ENGINEER_A);
});

test('nobody signed in is sent to sign in, and back', async () => {
  google = await startGoogleForTest({ calendarPage: async (_request, response) => void response.end() });
  google.world.defaultPerson = null;
  const sent = await google.fetch(HOME);
  const location = sent.headers.get('location') ?? '';
  expect(location).toBe(`https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(HOME)}`);
  const back = await google.fetch(`${location}&email=${ENGINEER_A}`);
  expect(back.headers.get('location')).toBe(HOME);
});

test('without a page that host has nothing', async () => {
  google = await startGoogleForTest();
  expect((await google.fetch(HOME)).status).toBe(404);
});
