// Several rules speak of one guest: the worst is in the sentence, the rest behind one line.
import type { GuestAssessment } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import { rules as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { reasonOf } from './sentence.ts';

interface Props {
  readonly guest: GuestAssessment;
  readonly draft: EventDraft;
  readonly format: Formats;
}

export function MoreReasons({ guest, draft, format }: Props) {
  const { more = [] } = guest;
  if (more.length === 0) return null;
  return (
    <details class="guests reasons">
      <summary>
        <Icon name="note" />
        <span>{text.moreReasons(more.length)}</span>
        <Icon name="chevron" />
      </summary>
      <ul>
        {more.map((remark, index) => (
          <li key={index} class={`sev-${remark.severity}`}>
            <Icon name={remark.severity} />
            <span class="what">
              <Say phrase={reasonOf(guest, remark, draft, format)} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
