import { useRef } from 'preact/hooks';
import type { WeeklyBlock } from '../../domain/focus-block.ts';
import { options, shared, cookingTime as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { BlockRow } from './block-row.tsx';
import { blockStatus } from './block-status.ts';
import { InvitationsPanel } from './invitations-panel.tsx';
import { PublicationChanges } from './publication-changes.tsx';
import { PublishingPanel } from './publishing-panel.tsx';
import { Section, type SectionProps } from './section.tsx';
import { SingleBlocks } from './single-blocks.tsx';
import { rangeProblem } from './time-range.tsx';
import { UndoLine, useUndoable } from './undo-line.tsx';
import { type BlockEntry, useBlockEdits } from './use-block-edits.ts';
import { WeekPicture } from './week-picture.tsx';
import { WorkingHoursPanel } from './working-hours-panel.tsx';

/** A new block has no day yet: nothing is published before the person chose one. */
const NEW_BLOCK = { kind: 'weekly', days: [], from: '09:00', to: '12:00', level: 'hard' } as const;

export function CookingSection(props: SectionProps) {
  const { overview, format } = props;
  const zoneNote = (
    <div class="note">
      <Icon name="clock" size="small" /> <Say phrase={text.zone(overview.zone)} />
    </div>
  );
  return (
    <Section title={options.section.cooking} intro={text.intro} aside={zoneNote}>
      <BlockEditor {...props} />
      <PublicationChanges {...props} />
      <SingleBlocks {...props} />
      <WorkingHoursPanel {...props} />
      <PublishingPanel {...props} format={format} />
      <InvitationsPanel {...props} />
    </Section>
  );
}

function BlockEditor({ overview, ask, format, tell }: SectionProps) {
  const { entries, edit, forget } = useBlockEdits(overview);
  const [removed, setRemoved] = useUndoable<WeeklyBlock>();
  const save = async (block: WeeklyBlock) => {
    if (await ask('saveBlock', { block })) tell(shared.saved);
  };
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = ({ block, view }: BlockEntry) => {
    forget(block.id);
    if (view?.block.kind !== 'weekly') return addButton.current?.focus();
    setRemoved(view.block);
    void ask('removeBlock', { id: block.id });
  };
  const undo = (block: WeeklyBlock) => {
    setRemoved(null);
    // A new name: Google keeps the ids of deleted events for itself.
    void save({ ...block, id: crypto.randomUUID() });
  };
  const drawn = entries
    .map(({ block }) => block)
    .filter(({ from, to, days }) => days.length > 0 && rangeProblem(from, to) === null);
  return (
    <div class="editor">
      <div class="panel pad">
        <WeekPicture blocks={drawn} format={format} />
        <PictureKey />
      </div>
      <div class="stack">
        {entries.length === 0 ? <p class="panel pad muted">{text.none}</p> : null}
        <ul class="panel blks" aria-label={text.list} hidden={entries.length === 0}>
          {entries.map((entry, index) => (
            <BlockRow
              key={entry.block.id}
              name={text.block(index + 1)}
              block={entry.block}
              status={entry.view === null ? null : blockStatus(entry.view, overview.connection)}
              isNew={entry.view === null}
              format={format}
              onChange={edit}
              onSave={save}
              onRemove={() => remove(entry)}
            />
          ))}
        </ul>
        {removed === null ? null : (
          <UndoLine words={text.removed(nameOf(removed, format))} onUndo={() => undo(removed)} />
        )}
        <button
          type="button"
          class="btn outline"
          ref={addButton}
          onClick={() => edit({ ...NEW_BLOCK, id: crypto.randomUUID(), zone: overview.zone })}
        >
          <Icon name="plus" />
          {text.add}
        </button>
      </div>
    </div>
  );
}

/** `Tue, Thu 9–12` */
function nameOf({ days, from, to }: WeeklyBlock, format: Formats): string {
  return `${days.map((day) => format.dayName(day, 'short')).join(', ')} ${format.wallRange(from, to)}`;
}

function PictureKey() {
  return (
    <p class="key" aria-hidden="true">
      {(['hard', 'soft', 'ask'] as const).map((level) => (
        <span key={level}>
          <i class={`wb ${level} k`} />
          {text.levelShort[level]}
        </span>
      ))}
    </p>
  );
}
