import type { Email } from '../../domain/focus-block.ts';
import { options, shared, team as text } from '../../locales/words.ts';
import { AddPeople } from './add-people.tsx';
import { Section, type SectionProps } from './section.tsx';
import { TeamTable } from './team-table.tsx';
import { UndoLine, useUndoable } from './undo-line.tsx';

export function TeamSection({ overview, ask, format, tell, copy }: SectionProps) {
  const [removed, setRemoved] = useUndoable<{ email: Email; name: string }>();
  const { reports } = overview;
  const remove = (email: Email, name: string) => {
    setRemoved({ email, name });
    void ask('removeReport', { email });
  };
  const undo = (person: { email: Email; name: string }) => {
    setRemoved(null);
    void ask('addReports', { people: [person] });
  };
  return (
    <Section title={options.section.team} intro={text.intro}>
      {reports.length === 0 ? (
        <p class="panel pad">
          <b>{text.emptyTitle}</b>
          {text.emptyText}
        </p>
      ) : (
        <TeamTable
          reports={reports}
          now={overview.now}
          format={format}
          onCadence={(email, cadence) => void ask('setCadence', { email, cadence })}
          onRemove={remove}
          onCopy={copy}
        />
      )}
      {removed === null ? null : <UndoLine words={text.removed(removed.name)} onUndo={() => undo(removed)} />}
      <AddPeople
        own={overview.connection.email}
        known={reports.map(({ email }) => email)}
        onAdd={async (people) => {
          const isAdded = await ask('addReports', { people });
          if (isAdded) tell(shared.saved);
          return isAdded;
        }}
      />
    </Section>
  );
}
