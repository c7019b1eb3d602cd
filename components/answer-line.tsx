// What became of one answer to an invitation, in one line.
import type { InvitationAnswer } from '../domain/invitation.ts';
import type { Instant } from '../domain/time.ts';
import type { Phrase } from '../locales/phrase.ts';
import { invitations as text } from '../locales/words.ts';
import type { Formats } from './format.ts';
import { Say } from './say.tsx';

interface Props {
  readonly answer: InvitationAnswer;
  readonly format: Formats;
  readonly now: Instant;
}

export function AnswerLine({ answer, format, now }: Props) {
  return (
    <p class="small">
      {answer.isAutomatic ? <b>{text.byItself} </b> : null}
      <Say phrase={wordsOf(answer, format, now)} />
    </p>
  );
}

function wordsOf({ state, kind, title, interval }: InvitationAnswer, format: Formats, now: Instant): Phrase {
  const name = title === '' ? text.untitled : title;
  switch (state) {
    case 'waiting':
      return text.waits(text.answered[kind], name);
    case 'sent':
      return text.sent(text.answered[kind], name, format.rangeFrom(now, interval));
    case 'gone':
      return text.gone(name);
    case 'moved':
      return text.moved(name);
    case 'answered':
      return text.elsewhere(name);
    case 'refused':
      return text.refused(name);
  }
}
