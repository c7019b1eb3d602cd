// Chromium hands over only the policy values that the manifest's schema declares.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from '../../store/policy.ts';
import config from '../../wxt.config.ts';

const root = join(import.meta.dirname, '../..');

test('the policy schema of the manifest declares every value that is read, and no other', () => {
  const schema = JSON.parse(readFileSync(join(root, 'public/managed-schema.json'), 'utf8'));
  const declared = Object.keys(schema.properties).sort();
  const wrong = Object.fromEntries(declared.map((name) => [name, null]));
  expect(
    readPolicy(wrong)
      .ignored.map(({ key }) => key)
      .sort(),
  ).toEqual(declared);
  const section =
    readFileSync(join(root, 'docs/protocol.md'), 'utf8').split('## 4.')[1]?.split('## 5.')[0] ?? '';
  const documented = [...section.matchAll(/`(\w+)` \(/g)].map(([, name]) => name);
  expect(documented.sort()).toEqual(declared);
});

test('Chromium’s manifest names the schema; Firefox has no such key', () => {
  const manifestFor = (browser: string) =>
    typeof config.manifest === 'function'
      ? config.manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 })
      : config.manifest;
  expect(manifestFor('chrome')).toHaveProperty('storage.managed_schema', 'managed-schema.json');
  expect(manifestFor('firefox')).not.toHaveProperty('storage');
  expect(manifestFor('firefox')).not.toHaveProperty('minimum_chrome_version');
});
