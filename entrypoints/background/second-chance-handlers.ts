// What the page of the second chance asks for.
import type { Email } from '../../domain/focus-block.ts';
import type { Handlers } from '../../messages/channel.ts';
import type { SecondChances } from '../../messages/second-chances.ts';
import type { AccountWorkers } from './account-workers.ts';
import type { Worker } from './create-worker.ts';

/** `worker`: of the account in use. A page of another connected account is answered by that one's. */
export function secondChanceHandlers(
  worker: Worker,
  workers: AccountWorkers,
): Pick<Handlers, 'getSecondChances' | 'moveMeeting' | 'answerSecondChance'> {
  /** Whoever shows a count of them is told. */
  async function changing(
    account: Email | null,
    work: (asked: Worker) => Promise<SecondChances>,
  ): Promise<SecondChances> {
    const asked = await workers.ofPage(account, worker);
    const answer = await asked.change(() => work(asked));
    await asked.secondChances.settleNotices();
    asked.tellChanged();
    return answer;
  }
  return {
    getSecondChances: async ({ account }) => {
      const asked = await workers.ofPage(account, worker);
      return asked.change(asked.secondChances.list);
    },
    moveMeeting: ({ account, eventId, to }) =>
      changing(account, ({ secondChances }) => secondChances.move(eventId, to)),
    answerSecondChance: ({ account, eventId, answer }) =>
      changing(account, ({ secondChances, now }) => secondChances.answer(eventId, { ...answer, at: now() })),
  };
}
