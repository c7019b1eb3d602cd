import { options, queue as text } from '../../locales/words.ts';
import type { HeldQueue } from '../../messages/held-queue.ts';
import { Icon } from '../icon.tsx';
import { HeldGroups, QueueNews } from '../queue/held-groups.tsx';
import { useHeldQueue } from '../queue/use-held-queue.ts';
import { HoldLimits } from './hold-limits.tsx';
import { Section, type SectionProps } from './section.tsx';

export function QueueSection(props: SectionProps) {
  const { backend, format, copy } = props;
  const { queue, problem, ask } = useHeldQueue(backend);
  return (
    <Section title={options.section.queue} intro={text.intro}>
      {problem === null ? null : (
        <p class="callout sev-conflict" role="alert">
          {problem}
        </p>
      )}
      {queue === null ? null : (
        <>
          <Numbers counts={queue.counts} />
          <QueueNews queue={queue} ask={ask} format={format} />
          {queue.groups.length === 0 ? (
            <div class="panel blank-queue">
              <Icon name="tray" size="large" />
              <h2>{text.emptyTitle}</h2>
              <p class="small muted">{text.emptyText}</p>
            </div>
          ) : (
            <HeldGroups queue={queue} backend={backend} ask={ask} format={format} copy={copy} />
          )}
        </>
      )}
      <HoldLimits {...props} />
    </Section>
  );
}

function Numbers({ counts }: Pick<HeldQueue, 'counts'>) {
  const numbers = [
    [text.heldNow, counts.held],
    [text.released, counts.released],
    [text.takenOver, counts.takenOver],
    [text.dropped, counts.dropped],
  ] as const;
  return (
    <dl class="panel nums" aria-label={text.numbers}>
      {numbers.map(([name, value], index) => (
        <div key={name} class={index === numbers.length - 1 ? 'big' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
