// Meetings of one's own that already lie in the cooking time of the week in the picture.
import type { OwnBlock } from '../../domain/focus-block.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { cooking, shared } from '../../locales/words.ts';
import type { WeekMeeting } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { rowName } from './name-of-block.ts';
import type { Entries } from './use-block-edits.ts';
import { blockCells, type MeetingCell, meetingCells, type PicturedWeek } from './week-cells.ts';

interface Props {
  readonly blocks: readonly OwnBlock[];
  readonly meetings: readonly WeekMeeting[];
  readonly entries: Entries;
  readonly shown: PicturedWeek;
  readonly format: Formats;
}

/** More of them would push everything else out of sight. */
const MOST_NAMED = 3;

export function OverlapNotes({ blocks, meetings, entries, shown, format }: Props) {
  const clashes = meetingCells(meetings, blockCells(blocks, shown), shown).filter(
    ({ clash }) => clash !== null,
  );
  const more = clashes.length - MOST_NAMED;
  return (
    <>
      {clashes.slice(0, MOST_NAMED).map((cell) => (
        <div
          key={`${cell.date} ${cell.meeting.interval.start} ${cell.meeting.title}`}
          class="callout sev-soft"
        >
          <Icon name="soft" />
          <p class="small">
            <Say phrase={wordsOf(cell, entries, format)} />
          </p>
        </div>
      ))}
      {more > 0 ? <p class="note">{cooking.overlapsMore(more)}</p> : null}
    </>
  );
}

function wordsOf({ meeting, clash }: MeetingCell, entries: Entries, format: Formats): Phrase {
  const { start } = meeting.interval;
  const when = shared.dayAndRange(format.weekday(start), format.time(start));
  const block = clash === null ? '' : rowName(clash.id, entries);
  return meeting.title === ''
    ? cooking.overlapUntitled(when, block)
    : cooking.overlap(when, meeting.title, block);
}
