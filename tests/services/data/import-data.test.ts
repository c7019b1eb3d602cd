import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { LARGEST_IMPORT } from '../../../messages/data.ts';
import { createImport } from '../../../services/data/import-data.ts';
import { createOwnBlocks } from '../../../services/own-blocks.ts';
import { createTeam } from '../../../services/team.ts';
import { exportData } from '../../../store/export-data.ts';
import type { Policy } from '../../../store/policy.ts';
import { holdRequest } from '../../../store/set-aside.ts';
import { readValue, writeValue } from '../../../store/values.ts';
import { weeklyBlock } from '../../support/builders.ts';
import { countingIds, openTestStore } from '../../support/signed-in.ts';

const ZONE = 'Europe/Berlin';
const MORNINGS = weeklyBlock({ id: 'mornings', days: ['TU', 'TH'] });
const HELD = {
  id: 'held-1',
  who: ['engineer-a@example.com'],
  what: 'Quick sync',
  interval: { start: 1, end: 2 },
  link: '',
  at: 5,
};

function browserOf(rules: Policy = {}) {
  const store = openTestStore();
  const policy = async () => ({ policy: rules, ignored: [] });
  const now = () => 1000;
  const ownBlocks = createOwnBlocks({ store, zone: () => ZONE, now, randomId: countingIds() });
  const team = createTeam({ store, policy, now });
  return { store, ownBlocks, team, imports: createImport({ store, ownBlocks, team, policy }) };
}

async function filled() {
  const side = browserOf();
  await side.ownBlocks.save(MORNINGS);
  await side.team.add([{ email: 'engineer-a@example.com', name: 'Engineer A' }]);
  await holdRequest(side.store, HELD);
  await writeValue(side.store, 'settings', { focusThresholdMinutes: 60 });
  return side;
}

describe('what was exported', () => {
  it('is previewed without changing anything, and then is there in another browser', async () => {
    const text = await exportData((await filled()).store);
    const other = browserOf();
    expect(await other.imports.preview(text)).toEqual({
      status: 'read',
      preview: { newBlocks: 1, changedBlocks: 0, newPeople: 1, newHeld: 1, newDecisions: 0, settings: 1 },
    });
    expect(await other.store.blocks.count()).toBe(0);
    await other.imports.apply(text, false);
    expect(await other.store.blocks.toArray()).toMatchObject([MORNINGS]);
    expect(await other.store.held.toArray()).toEqual([HELD]);
    expect(await other.store.reports.toCollection().primaryKeys()).toEqual(['engineer-a@example.com']);
    expect(await readValue(other.store, 'settings')).toMatchObject({ focusThresholdMinutes: 60 });
  });

  it('changes nothing when it is brought back twice', async () => {
    const { store, imports } = await filled();
    const text = await exportData(store);
    await imports.apply(text, false);
    expect(await exportData(store)).toBe(text);
    expect(await imports.preview(text)).toMatchObject({
      preview: { newBlocks: 0, changedBlocks: 0, newPeople: 0, newHeld: 0, settings: 0 },
    });
  });

  it('takes nothing away, unless an import is undone: then all is as it was', async () => {
    const { store, imports } = await filled();
    const before = await exportData(store);
    const other = browserOf();
    await other.ownBlocks.save({ ...MORNINGS, id: 'afternoons', from: '13:00', to: '15:00' });
    await imports.apply(await exportData(other.store), false);
    expect(await store.blocks.count()).toBe(2);
    await imports.apply(before, true);
    expect(await exportData(store)).toBe(before);
  });

  it('changes no setting that the company set', async () => {
    const text = await exportData((await filled()).store);
    const { imports, store } = browserOf({ focusThresholdMinutes: 90 });
    expect(await imports.preview(text)).toMatchObject({ preview: { settings: 0 } });
    await imports.apply(text, false);
    expect(await readValue(store, 'settings')).toEqual({});
  });
});

describe('a file that is something else', () => {
  const ours = { format: 'let-them-cook', version: 1 };
  it.each([
    ['notJson', 'BEGIN:VCALENDAR'],
    ['notJson', ''],
    ['notOurs', '{}'],
    ['notOurs', 'null'],
    ['notOurs', '[1,2]'],
    ['newer', JSON.stringify({ ...ours, version: 2 })],
    ['malformed', JSON.stringify({ ...ours, blocks: 'many' })],
    ['malformed', JSON.stringify({ ...ours, blocks: [{ ...MORNINGS, from: '12:00', to: '09:00' }] })],
    ['malformed', JSON.stringify({ ...ours, people: [{ email: 'nobody', name: null }] })],
    ['malformed', JSON.stringify({ ...ours, settings: { focusThresholdMinutes: -1 } })],
    ['tooLarge', ' '.repeat(LARGEST_IMPORT + 1)],
  ] as const)('is called %s, and changes nothing', async (problem, text) => {
    const { imports, store } = await filled();
    const before = await exportData(store);
    expect(await imports.preview(text)).toEqual({ status: 'unreadable', problem });
    await expect(imports.apply(text, true)).rejects.toThrow(problem);
    expect(await exportData(store)).toBe(before);
  });
});
