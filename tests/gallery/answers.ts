// A worker that answers every change with the same picture.
import type { Backend } from '../../messages/backend.ts';
import type { Overview } from '../../messages/overview.ts';
import { FULL_QUEUE } from '../support/held-queues.ts';
import { MIRRORS } from '../support/mirrors.ts';
import { SECOND_CHANCES } from '../support/second-chances.ts';

/** Names of the pictures beside the overview. */
export interface Pictures {
  readonly mirror?: string;
  readonly secondChances?: string;
}

export function backendOf(
  overview: Overview,
  { mirror = 'lead', secondChances = 'open' }: Pictures = {},
): Backend {
  const answers: Readonly<Record<string, unknown>> = {
    getMirror: named(MIRRORS, mirror),
    getHeldQueue: FULL_QUEUE,
    getSecondChances: named(SECOND_CHANCES, secondChances),
    getAccounts: ['manager@example.com', 'engineer-a@example.com'],
  };
  return {
    send: async (name) => (answers[name] ?? overview) as never,
    onChanged: () => () => {},
  };
}

/** The first where there is none of that name. */
export function named<T>(pictures: Readonly<Record<string, T>>, name: string): T {
  return pictures[name] ?? (Object.values(pictures)[0] as T);
}
