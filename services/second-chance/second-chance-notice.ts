// One notification for all that was found at once, and never a second one for the same: its name is written down before
// it is shown, and a name that the browser still shows is not shown again.
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import { worker } from '../../locales/worker-words.ts';
import type { Database, SecondChanceRow } from '../../store/database.ts';
import { openChances } from '../../store/second-chances.ts';
import { readValue } from '../../store/values.ts';

export interface NoticeWords {
  readonly title: string;
  readonly message: string;
}

/** The browser's notifications, as far as they are needed. */
export interface Notices {
  show(id: string, words: NoticeWords): Promise<void>;
  clear(id: string): Promise<void>;
  shownIds(): Promise<readonly string[]>;
}

const PREFIX = 'second-chance';
const LONGEST_TITLE = 80;

export function isSecondChanceNotice(id: string): boolean {
  return id.startsWith(`${PREFIX} `);
}

/** `second-chance <account> <instant>`. */
export function accountOfNotice(id: string): Email {
  return id.split(' ')[1] ?? '';
}

/** Tells of what waits to be told. Cut anywhere and called again, it ends with exactly one notification. */
export async function tellOpenChances(store: Database, notices: Notices, now: Instant): Promise<void> {
  const due = (await openChances(store, now)).filter(({ isTold, isToJudge }) => !isTold && !isToJudge);
  if (due.length === 0) return;
  const begun = due.find(({ noticeId }) => noticeId !== null)?.noticeId ?? null;
  const account = (await readValue(store, 'account'))?.email ?? '';
  const id = begun ?? `${PREFIX} ${account} ${now}`;
  const isShown = begun !== null && (await notices.shownIds()).includes(begun);
  const isWhole = due.every(({ noticeId }) => noticeId === id);
  if (!isWhole) await change(store, due, { noticeId: id });
  if (!isShown || !isWhole) await showAlone(store, notices, id, due, now);
  await change(store, due, { isTold: true });
}

/** An older one goes: what is still open in it is counted in the new one. */
async function showAlone(
  store: Database,
  notices: Notices,
  id: string,
  due: readonly SecondChanceRow[],
  now: Instant,
): Promise<void> {
  const older = (await notices.shownIds()).filter(
    (each) => each !== id && isSecondChanceNotice(each) && accountOfNotice(each) === accountOfNotice(id),
  );
  const open = older.length === 0 ? due : await openChances(store, now);
  await notices.show(id, wordsFor(open));
  for (const each of older) await notices.clear(each);
}

/** The meeting's own name and a number, and nothing of its guests: a lock screen may show it. */
export function wordsFor(open: readonly Pick<SecondChanceRow, 'title'>[]): NoticeWords {
  const text = worker.secondChance;
  if (open.length > 1) {
    return { title: text.several(open.length), message: text.severalText };
  }
  const name = open[0]?.title.trim().slice(0, LONGEST_TITLE) ?? '';
  return {
    title: name === '' ? text.untitled : text.titled(name),
    message: text.text,
  };
}

async function change(
  store: Database,
  rows: readonly SecondChanceRow[],
  values: Partial<SecondChanceRow>,
): Promise<void> {
  await store.transaction('rw', store.secondChances, async () => {
    for (const { eventId } of rows) await store.secondChances.update(eventId, values);
  });
}
