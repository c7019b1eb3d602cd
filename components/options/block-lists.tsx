// The list of weekly blocks and the list of single ones.
import { type CappedInstance, cappedInstances } from '../../domain/cooking-cap.ts';
import type { OwnBlock } from '../../domain/focus-block.ts';
import { DAY } from '../../domain/time.ts';
import { weekdayOf } from '../../domain/zoned-time.ts';
import { cooking, cookingTime as text } from '../../locales/words.ts';
import { BlockRow } from './block-row.tsx';
import { blockStatus } from './block-status.ts';
import { rowName, singleName } from './name-of-block.ts';
import type { SectionProps } from './section.tsx';
import { SingleRow } from './single-row.tsx';
import type { useBlockEditor } from './use-block-editor.ts';
import type { PicturedWeek } from './week-cells.ts';

interface Props extends SectionProps {
  readonly editor: ReturnType<typeof useBlockEditor>;
  readonly drawn: readonly OwnBlock[];
  readonly shown: PicturedWeek;
  readonly onRemove: (id: string) => void;
}

/** As far as events are published. */
const AHEAD = 42 * DAY;

export function BlockLists({ overview, format, editor, drawn, shown, onRemove }: Props) {
  const { entries, drafts } = editor;
  const { now, zone, connection, settings } = overview;
  const cap = format.percent(settings.capShare);
  const weakenedWeekly = cappedInstances(drawn, shown.week, shown.terms).filter(isWeakened);
  const weakenedSingles = cappedInstances(drawn, { start: now, end: now + AHEAD }, shown.terms).filter(
    isWeakened,
  );
  const weeklyNote = (id: string) => {
    const days = weakenedWeekly.filter(({ blockId }) => blockId === id);
    const names = days.map(({ date }) => format.dayName(weekdayOf(date), 'short'));
    return names.length === 0 ? null : cooking.weakenedDays(format.list(names), cap);
  };
  const singleIds = [...entries.single.map(({ block }) => block.id), ...drafts];
  return (
    <>
      {entries.weekly.length + singleIds.length === 0 ? <p class="panel pad muted">{text.none}</p> : null}
      <ul class="panel blks" aria-label={text.list} hidden={entries.weekly.length === 0}>
        {entries.weekly.map(({ block, view }) => (
          <BlockRow
            key={block.id}
            name={rowName(block.id, entries)}
            block={block}
            status={view === null ? null : blockStatus(view, connection)}
            weakened={weeklyNote(block.id)}
            isNew={view === null && block.days.length === 0}
            format={format}
            onChange={editor.edit}
            onSave={editor.save}
            onRemove={() => onRemove(block.id)}
          />
        ))}
      </ul>
      <ul class="panel blks" aria-label={cooking.singles} hidden={singleIds.length === 0}>
        {singleIds.map((id) => {
          const { block = null, view = null } = entries.single.find((each) => each.block.id === id) ?? {};
          const isSoft = weakenedSingles.some(({ blockId }) => blockId === id);
          return (
            <SingleRow
              key={id}
              id={id}
              name={block === null ? singleName(id, singleIds) : rowName(id, entries)}
              block={block}
              zone={zone}
              now={now}
              status={view === null ? null : blockStatus(view, connection)}
              weakened={isSoft ? cooking.weakenedSingle(cap) : null}
              onChange={editor.edit}
              onSave={editor.save}
              onRemove={() => onRemove(id)}
            />
          );
        })}
      </ul>
    </>
  );
}

function isWeakened(each: CappedInstance): boolean {
  return each.isWeakened;
}
