// The people one leads: whose calendars are watched. Their own sharing decides what is seen.
import type { Email } from '../domain/focus-block.ts';
import type { Instant } from '../domain/time.ts';
import type { Database } from '../store/database.ts';
import type { PolicyReading } from '../store/policy.ts';
import { unreadReport } from '../store/unread-report.ts';
import { readValue } from '../store/values.ts';
import { removeCalendars } from '../store/weeks.ts';

export interface TeamDependencies {
  readonly store: Database;
  readonly policy: () => Promise<PolicyReading>;
  readonly now: () => Instant;
}

export interface NewReport {
  readonly email: Email;
  /** As it was pasted: `Engineer A <engineer-a@example.com>`. */
  readonly name: string | null;
}

export type Team = ReturnType<typeof createTeam>;

export function createTeam({ store, policy, now }: TeamDependencies) {
  /** People who are there already, and oneself, are left as they are. Returns who is new. */
  async function add(people: readonly NewReport[]): Promise<Email[]> {
    const own = (await readValue(store, 'account'))?.email;
    return store.transaction('rw', store.reports, async () => {
      const known = new Set(await store.reports.toCollection().primaryKeys());
      const fresh = people.filter(({ email }) => email !== own && !known.has(email));
      await store.reports.bulkPut(fresh.map((person) => unreadReport({ ...person, addedAt: now() })));
      return fresh.map(({ email }) => email);
    });
  }

  return {
    add,

    /** Forgets the person and everything that was read of their calendar. */
    async remove(email: Email): Promise<void> {
      await store.transaction('rw', store.reports, store.weeks, async () => {
        await store.reports.delete(email);
        await removeCalendars(store, [email]);
      });
    },

    /** Everybody who is watched; people whom the company's policy names are added first. */
    async emails(): Promise<ReadonlySet<Email>> {
      const named = (await policy()).policy.reports ?? [];
      if (named.length > 0) await add(named.map((email) => ({ email, name: null })));
      return new Set(await store.reports.toCollection().primaryKeys());
    },
  };
}
