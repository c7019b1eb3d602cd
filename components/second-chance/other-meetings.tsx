import { card, secondChance as text } from '../../locales/words.ts';
import type { SecondChanceView } from '../../messages/second-chances.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';

interface Props {
  readonly items: readonly SecondChanceView[];
  readonly format: Formats;
  readonly onLook: (eventId: string) => void;
}

/** The other open ones, each a line and a way to it. Nothing is drawn when there are none. */
export function OtherMeetings({ items, format, onLook }: Props) {
  if (items.length === 0) return null;
  return (
    <section class="panel others">
      <h2>{text.also}</h2>
      <ul>
        {items.map((item) => (
          <Row key={item.eventId} item={item} format={format} onLook={onLook} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, format, onLook }: Omit<Props, 'items'> & { item: SecondChanceView }) {
  const { assessment, draft, eventId } = item;
  const worst = assessment?.guests[0];
  if (assessment === null || worst === undefined) return null;
  const when = `${format.day(draft.interval.start)} ${format.range(draft.interval)}`;
  return (
    <li class={`sev-${worst.severity}`}>
      <Icon name={worst.severity} />
      <span>
        <b>
          <bdi>{draft.title.trim() === '' ? text.untitled : draft.title}</bdi>
        </b>
        <br />
        <span class="note">
          <Say phrase={text.row(when, worst.name, card.word[worst.severity])} />
        </span>
      </span>
      <b class="n">
        <bdi>{format.cost(assessment.cost)}</bdi>
      </b>
      <button
        type="button"
        class="btn outline"
        aria-label={text.lookAt(draft.title)}
        onClick={() => onLook(eventId)}
      >
        {text.look}
      </button>
    </li>
  );
}
