// What this person answered, oldest first: few, and read as a whole.
import { type InvitationAnswer, isAnswerTo, isUnderWay } from '../domain/invitation.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Database } from './database.ts';
import { readValue, writeValue } from './values.ts';

/** So long after an invitation's time it is known what was answered. */
const KEEP = 14 * DAY;
const MOST = 500;

export async function readAnswers(store: Database): Promise<readonly InvitationAnswer[]> {
  return (await readValue(store, 'invitationAnswers')) ?? [];
}

/** False: it is answered, or about to be, and nothing was written. */
export function addAnswer(store: Database, answer: InvitationAnswer): Promise<boolean> {
  return store.transaction('rw', store.keyvalue, async () => {
    const known = await readAnswers(store);
    if (known.some((each) => isAnswerTo(each, answer) && isUnderWay(each))) return false;
    const others = known.filter((each) => !isAnswerTo(each, answer) && !isOver(each, answer.at));
    await writeValue(store, 'invitationAnswers', [...others, answer].slice(-MOST));
    return true;
  });
}

/** What became of it. An answer that is not there any more stays away. */
export function settleAnswer(store: Database, settled: InvitationAnswer): Promise<void> {
  return store.transaction('rw', store.keyvalue, async () => {
    const answers = (await readAnswers(store)).map((each) => (isAnswerTo(each, settled) ? settled : each));
    await writeValue(store, 'invitationAnswers', answers);
  });
}

function isOver({ interval }: InvitationAnswer, now: Instant): boolean {
  return interval.end < now - KEEP;
}
