// The 1:1s with one's reports, as the cache of the own calendar shows them. What lies further back than the cache
// reaches is remembered with the report.
import type { Email } from '../../domain/focus-block.ts';
import { type Cadence, findOneOnOne, LOOK_AHEAD, type OneOnOne } from '../../domain/one-on-one.ts';
import { DAY, type Instant } from '../../domain/time.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';
import type { Database, ReportRow } from '../../store/database.ts';
import { readOwnCalendar } from '../../store/own-calendar.ts';

export interface OneOnOneDependencies {
  readonly store: Database;
  readonly now: () => Instant;
  readonly zone: () => ZoneId;
}

/** More than the cache reaches back and ahead. */
const BEHIND = 14 * DAY;
const AHEAD = LOOK_AHEAD + 28 * DAY;

export type OneOnOnes = ReturnType<typeof createOneOnOnes>;

export function createOneOnOnes({ store, now, zone }: OneOnOneDependencies) {
  async function readAll(emails: readonly Email[]): Promise<Map<Email, OneOnOne>> {
    const moment = now();
    const { events } = await readOwnCalendar(store, { start: moment - BEHIND, end: moment + AHEAD });
    const rows = await store.reports.bulkGet([...emails]);
    return new Map(
      emails.map((email, index) => {
        const { cadence = null, lastOneOnOneAt = null } = rows[index] ?? {};
        const situation = { now: moment, zone: zone(), cadence, lastHeldAt: lastOneOnOneAt };
        return [email, findOneOnOne(events, email, situation)];
      }),
    );
  }
  return {
    readAll,
    async read(email: Email): Promise<OneOnOne | null> {
      return (await readAll([email])).get(email) ?? null;
    },
    /** null: as the series says. Nothing happens when this is no report any more. */
    async setCadence(email: Email, cadence: Cadence | null): Promise<void> {
      await store.reports.update(email, { cadence });
    },
    /** After each sync: the cache forgets within a week what was held. */
    async remember(): Promise<void> {
      const rows = await store.reports.toArray();
      const found = await readAll(rows.map(({ email }) => email));
      for (const row of rows) {
        const heldAt = found.get(row.email)?.lastHeldAt ?? null;
        if (heldAt !== null && heldAt !== lastOf(row)) {
          await store.reports.update(row.email, { lastOneOnOneAt: heldAt });
        }
      }
    },
  };
}

function lastOf({ lastOneOnOneAt }: ReportRow): Instant | null {
  return lastOneOnOneAt ?? null;
}
