// One's own blocks: the list, which is the source of truth, and the picture of the week beside it.
import { useRef, useState } from 'preact/hooks';
import type { OwnBlock } from '../../domain/focus-block.ts';
import { SHOWN_WEEKS, shownWeek, weekAfter } from '../../domain/shown-week.ts';
import { cooking, cookingTime as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { BlockLists } from './block-lists.tsx';
import { isValid } from './block-row.tsx';
import { nameOfBlock } from './name-of-block.ts';
import { OverlapNotes } from './overlap-notes.tsx';
import type { SectionProps } from './section.tsx';
import { UndoLine } from './undo-line.tsx';
import { useBlockEditor } from './use-block-editor.ts';
import { WeekPanel } from './week-panel.tsx';

/** A new block has no day yet: nothing is published before the person chose one. */
const NEW_BLOCK = { kind: 'weekly', days: [], from: '09:00', to: '12:00', level: 'hard' } as const;

export function BlockEditor(props: SectionProps) {
  const { overview, format } = props;
  const editor = useBlockEditor(props);
  const addButton = useRef<HTMLButtonElement>(null);
  const { entries, removed } = editor;
  const { settings, zone, now } = overview;
  const [weeksOn, setWeeksOn] = useState(0);
  const week = weekAfter(shownWeek(now, settings.workingHours, zone), weeksOn, zone);
  const shown = { week, zone, terms: settings };
  const drawn: OwnBlock[] = [
    ...entries.weekly.map(({ block }) => block).filter(isValid),
    ...entries.single.map(({ block }) => block),
  ];
  const remove = (id: string) => {
    if (!editor.remove(id)) addButton.current?.focus();
  };
  const meetings = overview.weekMeetings ?? [];
  return (
    <div class="editor">
      <WeekPanel
        blocks={drawn}
        meetings={meetings}
        shown={shown}
        format={format}
        weeks={{ before: weeksOn, after: SHOWN_WEEKS - 1 - weeksOn }}
        onGo={(by) => setWeeksOn(weeksOn + by)}
        onChange={editor.change}
        onRemove={({ id }) => remove(id)}
      />
      <div class="stack">
        <BlockLists {...props} editor={editor} shown={shown} drawn={drawn} onRemove={remove} />
        {removed === null ? null : (
          <UndoLine words={text.removed(nameOfBlock(removed, format))} onUndo={() => editor.undo(removed)} />
        )}
        <div class="row halves">
          <button
            type="button"
            class="btn outline"
            ref={addButton}
            onClick={() => editor.edit({ ...NEW_BLOCK, id: crypto.randomUUID(), zone })}
          >
            <Icon name="plus" />
            {text.add}
          </button>
          <button type="button" class="btn outline" onClick={editor.addDraft}>
            <Icon name="plus" />
            {cooking.addSingle}
          </button>
        </div>
        <OverlapNotes blocks={drawn} meetings={meetings} entries={entries} shown={shown} format={format} />
      </div>
    </div>
  );
}
