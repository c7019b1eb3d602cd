// Several guests: the worst is in the sentence, all of them behind one line.
import { useState } from 'preact/hooks';
import type { GuestAssessment } from '../../domain/assessment.ts';
import { shared, card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { rowOf, wordOf } from './sentence.ts';

export function Guests({ guests, format }: { guests: readonly GuestAssessment[]; format: Formats }) {
  const [isOpen, setOpen] = useState(false);
  const count = guests.length;
  return (
    <details class="guests" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="team" />
        <span>{isOpen ? text.allGuests(count) : text.showAllGuests(count)}</span>
        <Icon name="chevron" />
      </summary>
      <ul>
        {guests.map((guest) => (
          <Guest key={guest.email} guest={guest} format={format} />
        ))}
      </ul>
    </details>
  );
}

function Guest({ guest, format }: { guest: GuestAssessment; format: Formats }) {
  const isKnown = guest.costMinutes !== null;
  return (
    <li class={`sev-${guest.severity}`}>
      <Icon name={guest.severity} />
      <b>
        <bdi>{guest.name}</bdi>
      </b>
      <span class="what">
        <Say phrase={text.guestLine(wordOf(guest), rowOf(guest, format))} />
      </span>
      <span class="cost">
        {isKnown ? (
          format.hours(guest.costMinutes)
        ) : (
          <>
            <span aria-hidden="true">{shared.unknown}</span>
            <span class="visually-hidden">{text.costUnknown}</span>
          </>
        )}
      </span>
    </li>
  );
}
