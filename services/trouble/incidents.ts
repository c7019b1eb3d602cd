// Bugs, caught once per journey and kept for a report that the person may copy. Nothing of people is in it.
import type { Instant } from '../../domain/time.ts';
import type { Database } from '../../store/database.ts';

const KEEP = 50;

/** Never rejects: where an incident cannot be kept (a full disk, a closed database), nothing better is left to do. */
export async function keepIncident(
  store: Database,
  journey: string,
  error: unknown,
  at: Instant,
): Promise<void> {
  await addIncident(store, journey, error, at).catch(() => undefined);
}

async function addIncident(store: Database, journey: string, error: unknown, at: Instant): Promise<void> {
  const text = redacted(error instanceof Error ? (error.stack ?? error.message) : String(error));
  await store.transaction('rw', store.incidents, async () => {
    await store.incidents.add({ at, journey, text });
    const surplus = (await store.incidents.count()) - KEEP;
    if (surplus > 0)
      await store.incidents.bulkDelete(await store.incidents.orderBy('at').limit(surplus).primaryKeys());
  });
}

/** Without addresses of people, tokens and extension ids. */
export function redacted(text: string, maxLength = 4000): string {
  return text
    .replaceAll(/[^\s"'<>()/=&?,;:]+(?:@|%40)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/giu, '(address)')
    .replaceAll(/ya29\.[\w.-]+/g, '(token)')
    .replaceAll(/(chrome|moz)-extension:\/\/[\w-]+/g, 'extension:/')
    .slice(0, maxLength);
}
