// Brings back what was exported: all of it or nothing, and again with the same outcome.
import type { Decision } from '../../domain/decision.ts';
import type { OwnBlock, WeeklyBlock } from '../../domain/focus-block.ts';
import { isSameBlock } from '../../domain/publication.ts';
import type { HeldRequest } from '../../domain/set-aside.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ImportPreview, ImportReading } from '../../messages/data.ts';
import type { Database, DecisionRow } from '../../store/database.ts';
import { noteDecision } from '../../store/decisions.ts';
import type { Policy } from '../../store/policy.ts';
import { lockedSettings, patchSettings } from '../../store/settings-store.ts';
import { readValue, writeValue } from '../../store/values.ts';
import type { OwnBlocks } from '../own-blocks.ts';
import type { Team } from '../team.ts';
import { type Imported, readImport } from './read-import.ts';

export interface ImportDependencies {
  readonly store: Database;
  readonly ownBlocks: Pick<OwnBlocks, 'save'>;
  readonly team: Pick<Team, 'add' | 'remove'>;
  readonly policy: () => Promise<{ readonly policy: Policy }>;
}

export function createImport(dependencies: ImportDependencies) {
  const { store, policy } = dependencies;
  return {
    async preview(text: string): Promise<ImportReading> {
      const read = readImport(text);
      if (typeof read === 'string') return { status: 'unreadable', problem: read };
      return { status: 'read', preview: await previewOf(store, read, (await policy()).policy) };
    },
    /**
     * `isExact`: afterwards there is what the file names and nothing else, which is how an import is undone.
     * @throws Error naming the problem; then nothing was changed
     */
    async apply(text: string, isExact: boolean): Promise<void> {
      const read = readImport(text);
      if (typeof read === 'string') throw new Error(`import: ${read}`);
      const rules = (await policy()).policy;
      const { blocks, publications, reports, held, decisions, keyvalue, weeks } = store;
      const tables = [blocks, publications, reports, held, decisions, keyvalue, weeks];
      await store.transaction('rw', tables, async () => {
        if (isExact) await clear(dependencies, read);
        await put(dependencies, read);
        if (isExact) await writeValue(store, 'settings', withoutGaps(read.settings));
        else await patchSettings(store, withoutGaps(read.settings), rules);
      });
    },
  };
}

async function previewOf(
  store: Database,
  { blocks, people, held, decisions, settings }: Imported,
  policy: Policy,
): Promise<ImportPreview> {
  const [known, reports, heldIds, decided, changed] = await Promise.all([
    store.blocks.toArray(),
    store.reports.toCollection().primaryKeys(),
    store.held.toCollection().primaryKeys(),
    store.decisions.toArray(),
    readValue(store, 'settings'),
  ]);
  const byId = new Map(known.map((block) => [block.id, block]));
  const locked: readonly string[] = lockedSettings(policy);
  const now: Readonly<Record<string, unknown>> = { ...changed };
  const isDecided = ({ kind, about }: { kind: string; about: string }) =>
    decided.some((each) => each.kind === kind && each.about === about);
  return {
    newBlocks: blocks.filter(({ id }) => !byId.has(id)).length,
    changedBlocks: blocks.filter((block) => differs(byId.get(block.id), block as OwnBlock)).length,
    newPeople: people.filter(({ email }) => !reports.includes(email)).length,
    newHeld: held.filter(({ id }) => !heldIds.includes(id)).length,
    newDecisions: decisions.filter((decision) => !isDecided(decision)).length,
    settings: Object.entries(settings).filter(
      ([name, value]) =>
        value !== undefined && !locked.includes(name) && JSON.stringify(now[name]) !== JSON.stringify(value),
    ).length,
  };
}

function differs(before: OwnBlock | undefined, block: OwnBlock): boolean {
  if (before === undefined) return false;
  if (before.kind === 'weekly' && block.kind === 'weekly') return !isSameBlock(before, block);
  return JSON.stringify(before) !== JSON.stringify(block);
}

async function clear({ store, team }: ImportDependencies, { blocks, people }: Imported): Promise<void> {
  const kept = new Set(blocks.map(({ id }) => id));
  await store.blocks.filter(({ id }) => !kept.has(id)).delete();
  const named = new Set(people.map(({ email }) => email));
  for (const email of await store.reports.toCollection().primaryKeys()) {
    if (!named.has(email)) await team.remove(email);
  }
  await store.held.clear();
  await store.decisions.clear();
}

async function put({ store, ownBlocks, team }: ImportDependencies, imported: Imported): Promise<void> {
  for (const block of imported.blocks as OwnBlock[]) {
    if (block.kind === 'weekly') await ownBlocks.save(block as WeeklyBlock);
    else await store.blocks.put(block);
  }
  await team.add(imported.people);
  await store.held.bulkPut(imported.held as unknown as HeldRequest[]);
  if ((await store.decisions.count()) === 0) {
    await store.decisions.bulkPut(imported.decisions as unknown as DecisionRow[]);
  } else {
    for (const { id: _, ...decision } of imported.decisions)
      await noteDecision(store, decision as unknown as Decision);
  }
}

function withoutGaps(settings: Imported['settings']): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
