import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../domain/settings.ts';
import { readPolicy } from '../../store/policy.ts';
import { lockedSettings, patchSettings, readSettings } from '../../store/settings-store.ts';
import { openTestStore } from '../support/signed-in.ts';

const ZONE = 'Europe/Berlin';
const NONE = {};

describe('settings', () => {
  test('are the defaults until somebody changes them', async () => {
    expect(await readSettings(openTestStore(), NONE, ZONE)).toEqual(defaultSettings(ZONE));
  });

  test('change only where the patch says so', async () => {
    const store = openTestStore();
    await patchSettings(store, { refreshMinutes: 10 }, NONE);
    await patchSettings(store, { isGuardOn: false, pausedUntil: 5 }, NONE);
    expect(await readSettings(store, NONE, ZONE)).toEqual({
      ...defaultSettings(ZONE),
      refreshMinutes: 10,
      isGuardOn: false,
      pausedUntil: 5,
    });
  });

  test('that are never changed follow the defaults of the zone the browser is in now', async () => {
    const store = openTestStore();
    await patchSettings(store, { refreshMinutes: 10 }, NONE);
    expect((await readSettings(store, NONE, 'Asia/Tokyo')).workingHours.zone).toBe('Asia/Tokyo');
  });

  test('that the company fixed win, and come back to the person’s when it lets go', async () => {
    const store = openTestStore();
    await patchSettings(store, { publishVisibility: 'default', refreshMinutes: 10 }, NONE);
    const policy = { publishVisibility: 'public', refreshMinutes: 2 } as const;
    expect(await readSettings(store, policy, ZONE)).toMatchObject(policy);
    expect(await readSettings(store, NONE, ZONE)).toMatchObject({ refreshMinutes: 10 });
  });

  test('that are locked cannot be changed, and the rest of the patch still counts', async () => {
    const store = openTestStore();
    const policy = { focusThresholdMinutes: 90, locked: ['isGuardOn'] } as const;
    expect(lockedSettings(policy)).toEqual(['focusThresholdMinutes', 'isGuardOn']);
    await patchSettings(
      store,
      { isGuardOn: false, focusThresholdMinutes: 30, publishTitle: 'Cooking' },
      policy,
    );
    expect(await readSettings(store, NONE, ZONE)).toEqual({
      ...defaultSettings(ZONE),
      publishTitle: 'Cooking',
    });
  });
});

describe('a company’s policy', () => {
  test('is taken as it is when every value has the right type', () => {
    const managed = {
      oauthClientId: 'company.apps.googleusercontent.com',
      reports: ['Engineer-A@example.com'],
      guardScope: 'domain',
      focusThresholdMinutes: 90,
      refreshMinutes: 5,
      publishVisibility: 'public',
      isAskedBeforeSaving: true,
      locked: ['publishVisibility'],
    };
    expect(readPolicy(managed)).toEqual({
      policy: { ...managed, reports: ['engineer-a@example.com'] },
      ignored: [],
    });
  });

  test.each([
    ['focusThresholdMinutes', 'ninety', { kind: 'wholeNumber', from: 30, to: 480 }],
    ['focusThresholdMinutes', 481, { kind: 'wholeNumber', from: 30, to: 480 }],
    ['refreshMinutes', 2.5, { kind: 'wholeNumber', from: 2, to: 60 }],
    ['reports', 'engineer-a@example.com', { kind: 'emails' }],
    ['reports', ['nobody'], { kind: 'emails' }],
    ['publishVisibility', true, { kind: 'oneOf', names: ['default', 'public'] }],
    ['isAskedBeforeSaving', 'yes', { kind: 'yesNo' }],
    ['guardScope', 'all', { kind: 'oneOf', names: ['reports', 'domain', 'anyone'] }],
    ['locked', ['salary'], { kind: 'settingNames' }],
    ['oauthClientId', 5, { kind: 'clientId' }],
  ])('with %s = %j is ignored there, and says what was wanted', (key, value, wanted) => {
    const reading = readPolicy({ [key]: value, refreshMinutes: key === 'refreshMinutes' ? value : 7 });
    expect(reading.ignored).toEqual([{ key, wanted }]);
    expect(reading.policy).toEqual(key === 'refreshMinutes' ? {} : { refreshMinutes: 7 });
  });

  test.each([undefined, null, 'text', [], 5])('that is %j is no policy', (managed) => {
    expect(readPolicy(managed)).toEqual({ policy: {}, ignored: [] });
  });
});
