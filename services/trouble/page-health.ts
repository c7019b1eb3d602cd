// What pages told of their health: kept by part, reported as lines, said once in the popup.
import type { FieldHealth, SurfaceHealth } from '../../domain/page-health.ts';
import type { Instant } from '../../domain/time.ts';
import type { Database } from '../../store/database.ts';
import { readValue, writeValue } from '../../store/values.ts';

/** Parts that a page may invent are not kept. */
const MOST_PARTS = 10;

/** A part that was told to be red stays told until it was well or Google changed the page. */
export async function noteHealth(store: Database, health: SurfaceHealth, at: Instant): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    const all = (await readValue(store, 'pageHealth')) ?? {};
    const before = all[health.surface];
    if (before === undefined && Object.keys(all).length >= MOST_PARTS) return;
    const isSame = before?.color === 'red' && health.color === 'red' && before.build === health.build;
    const isTold = isSame && before.isTold;
    await writeValue(store, 'pageHealth', { ...all, [health.surface]: { ...health, at, isTold } });
  });
}

export async function unreadParts(store: Database): Promise<readonly string[]> {
  const all = Object.values((await readValue(store, 'pageHealth')) ?? {});
  return all.filter(({ color, isTold }) => color === 'red' && !isTold).map(({ surface }) => surface);
}

export async function noteTold(store: Database): Promise<void> {
  await store.transaction('rw', store.keyvalue, async () => {
    const all = Object.entries((await readValue(store, 'pageHealth')) ?? {});
    const told = all.map(([name, part]) => [name, { ...part, isTold: part.color === 'red' }]);
    await writeValue(store, 'pageHealth', Object.fromEntries(told));
  });
}

/** Lines for the report: names, ranks, counts, build and locale. */
export async function healthLines(store: Database): Promise<string[]> {
  const all = Object.values((await readValue(store, 'pageHealth')) ?? {});
  return all.flatMap(({ surface, color, build, locale, at, failedChecks, fields }) => [
    `Page: ${surface} ${color}, ${build ?? 'no build label'}, ${locale}, ${new Date(at).toISOString()}`,
    ...(failedChecks.length === 0 ? [] : [`  failed: ${failedChecks.join(', ')}`]),
    ...fields.map(fieldLine),
  ]);
}

function fieldLine({ name, rank, source, hits }: FieldHealth): string {
  const counted = hits.length === 0 ? '' : `, hits ${hits.join(' ')}`;
  return `  ${name}: ${rank === null ? 'not found' : `rank ${rank}`}, ${source}${counted}`;
}
