// What was done to published blocks in Google Calendar, with the owner's two answers; and blocks of other browsers.
import { useId } from 'preact/hooks';
import type { Phrase } from '../../locales/phrase.ts';
import { shared, cookingTime as text } from '../../locales/words.ts';
import type { PublicationChange } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import type { SectionProps } from './section.tsx';

export function PublicationChanges({ overview, ask, format }: SectionProps) {
  const { changes, elsewhere } = overview;
  if (changes.length === 0 && elsewhere.length === 0) return null;
  return (
    <ul class="panel blks" aria-label={text.changes}>
      {changes.map((change) => (
        <ChangeLine
          key={change.eventId}
          words={wordsOf(change, format)}
          onKeep={() => void ask('keepChange', { eventId: change.eventId })}
          onRestore={() => void ask('restoreChange', { eventId: change.eventId })}
        />
      ))}
      {elsewhere.map(({ blockId, next, count }) => {
        const when = shared.dayAndRange(format.day(next.start), format.range(next));
        const words = count === 1 ? text.elsewhere(when) : text.elsewhereMore(when, count - 1);
        return (
          <li key={blockId} class="blk note">
            <span>
              <Say phrase={words} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface LineProps {
  readonly words: Phrase;
  readonly onKeep: () => void;
  readonly onRestore: () => void;
}

function ChangeLine({ words, onKeep, onRestore }: LineProps) {
  const id = useId();
  return (
    <li class="blk">
      <div class="row">
        <span class="small" id={id}>
          <Say phrase={words} />
        </span>
        <button type="button" class="btn outline end" aria-describedby={id} onClick={onKeep}>
          {text.keep}
        </button>
        <button type="button" class="btn outline" aria-describedby={id} onClick={onRestore}>
          <Icon name="undo" />
          {text.restore}
        </button>
      </div>
    </li>
  );
}

function wordsOf({ kind, was, now, title }: PublicationChange, format: Formats): Phrase {
  const day = format.day(was.start);
  const when = shared.dayAndRange(day, format.range(was));
  if (kind === 'renamed') return text.change.renamed(when, title);
  if (kind !== 'moved' || now === null) return text.change[kind === 'moved' ? 'deleted' : kind](when);
  const isSameDay = format.isSameDay(was.start, now.start);
  const range = format.range(now);
  return text.change.moved(day, isSameDay ? range : shared.dayAndRange(format.day(now.start), range));
}
