// Where a block stands on its way to Google Calendar, in words.
import { en } from '../../locales/en.ts';
import type { Connection, OwnBlockView } from '../../messages/overview.ts';

const text = en.options.cooking;

export interface BlockStatus {
  readonly words: string;
  readonly hasTrouble: boolean;
}

export function blockStatus(view: OwnBlockView, connection: Connection): BlockStatus {
  if (view.problem !== null) {
    return { words: text.problem(en.shared.problem[view.problem]), hasTrouble: true };
  }
  if (connection.status !== 'connected') return { words: text.waitsForConnection, hasTrouble: true };
  if (view.waitingCount > 0) return { words: text.waiting(view.waitingCount), hasTrouble: false };
  if (view.plainCount > 0) return { words: text.plain, hasTrouble: false };
  if (view.publishedCount === 0) return { words: text.notPublished, hasTrouble: false };
  const words = view.block.kind === 'weekly' ? text.published : text.publishedOnce;
  return { words, hasTrouble: false };
}
