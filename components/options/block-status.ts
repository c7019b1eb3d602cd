// Where a block stands on its way to Google Calendar, in words.
import { shared, cookingTime as text } from '../../locales/words.ts';
import type { Connection, OwnBlockView } from '../../messages/overview.ts';

export interface BlockStatus {
  readonly words: string;
  readonly hasTrouble: boolean;
}

export function blockStatus(view: OwnBlockView, connection: Connection): BlockStatus {
  const { problem, waitingCount, plainCount, publishedCount } = view;
  const isMissing = waitingCount > 0 || publishedCount === 0;
  if (connection.status !== 'connected' && isMissing) return trouble(text.waitsForConnection);
  if (problem !== null) return trouble(text.problem(shared.problem[problem]));
  if (waitingCount > 0) return fine(text.waiting(waitingCount));
  if (plainCount > 0) return fine(text.plain);
  if (publishedCount === 0) return fine(text.notPublished);
  return fine(view.block.kind === 'weekly' ? text.published : text.publishedOnce);
}

function trouble(words: string): BlockStatus {
  return { words, hasTrouble: true };
}

function fine(words: string): BlockStatus {
  return { words, hasTrouble: false };
}
