// What is held, by person: the head says when the next 1:1 is.
import { DAY, type Instant } from '../../domain/time.ts';
import { queue as text } from '../../locales/words.ts';
import type { HeldGroup } from '../../messages/held-queue.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { HeldRow, type QueueProps } from './held-row.tsx';

export function HeldGroups(props: QueueProps) {
  const { groups } = props.queue;
  const first = groups.find(({ next }) => next?.canEdit === true)?.items[0]?.id;
  return (
    <>
      {groups.map((group) => (
        <section key={group.email ?? ''} class="panel grp" aria-label={group.name || text.nobody}>
          <header>
            <h2>{group.email === null ? text.nobody : <bdi>{group.name}</bdi>}</h2>
            {group.email === null ? null : (
              <span class="small muted">
                <NextOne group={group} now={props.queue.now} format={props.format} />
              </span>
            )}
          </header>
          <GroupNote group={group} />
          <ul>
            {group.items.map((item) => (
              <HeldRow key={item.id} {...props} group={group} item={item} isFirst={item.id === first} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What was settled last, with the way back; and why a release did not work. */
export function QueueNews({ queue, ask, format }: Pick<QueueProps, 'queue' | 'ask' | 'format'>) {
  const { failure, last, now } = queue;
  if (failure !== null) {
    return (
      <p class="callout sev-conflict" role="alert">
        <Icon name="conflict" />
        <span class="small">{text.failure[failure]}</span>
      </p>
    );
  }
  if (last === null) return null;
  const { outcome, name } = last;
  const what = last.what === '' ? text.untitled : last.what;
  const said = {
    released: () => text.wasReleased(what),
    copied: () => text.wasCopied(what),
    dropped: () => text.wasDropped(what, name),
    expired: () => text.wasExpired(what),
    takenOver: () =>
      text.wasTaken(what, outcome.kind === 'takenOver' ? format.dayRange(outcome.interval, now) : ''),
  };
  return (
    <div class="callout row sev-open" role="status">
      <Icon name="ok" />
      <span class="small">
        <Say phrase={said[outcome.kind]()} />
      </span>
      {outcome.kind === 'released' ? null : (
        <button type="button" class="btn quiet end" onClick={() => void ask('undoHeld', { id: last.id })}>
          <Icon name="undo" />
          {text.undo}
        </button>
      )}
    </div>
  );
}

interface HeadProps {
  readonly group: HeldGroup;
  readonly now: Instant;
  readonly format: Formats;
}

function NextOne({ group: { next }, now, format }: HeadProps) {
  if (next === null) return <>{text.noNext}</>;
  const { start } = next.interval;
  const isToday = format.isSameDay(start, now);
  const days = Math.max(1, Math.ceil((start - now) / DAY));
  return <Say phrase={text.next(format.dayTime(start, now), isToday ? text.today : text.inDays(days))} />;
}

function GroupNote({ group: { email, isInTeam, next } }: { readonly group: HeldGroup }) {
  if (email !== null && !isInTeam) return <p class="small muted gnote">{text.notInTeam}</p>;
  if (next === null || next.canEdit) return null;
  return (
    <p class="small muted gnote">
      <Icon name="lock" size="small" /> {text.cannotEdit}
    </p>
  );
}
