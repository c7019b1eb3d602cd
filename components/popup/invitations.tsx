// Invitations over one's own cooking time: the first open, the rest folded. Nothing is sent before its note was seen.
import { MINUTE } from '../../domain/time.ts';
import { invitations as text } from '../../locales/words.ts';
import type { InvitationsView, InvitationView } from '../../messages/overview.ts';
import { AnswerLine } from '../answer-line.tsx';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { PanelProps } from './panel-props.ts';

const LOOK = { hard: 'sev-conflict', soft: 'sev-soft', ask: 'sev-ask' } as const;
/** What went well and was pressed a moment ago needs no words later. */
const SAID_FOR = 10 * MINUTE;
const NOTHING: InvitationsView = { open: [], answers: [] };

export function Invitations(props: PanelProps) {
  const { overview, now, format } = props;
  const { open, answers } = overview.invitations ?? NOTHING;
  const told = answers.filter(
    (each) => each.isAutomatic || each.state !== 'sent' || now - each.at < SAID_FOR,
  );
  if (open.length === 0 && told.length === 0) return null;
  const [first, ...others] = open;
  return (
    <section>
      <h2>
        {text.title} {open.length === 0 ? null : <span class="count">{open.length}</span>}
      </h2>
      <ul>
        {first === undefined ? null : (
          <li key={keyOf(first)} class={`item ${LOOK[first.level]}`}>
            <div class="t">
              <b>{nameOf(first)}</b>
              <span class="n num">{text.lost(format.hours(first.costMinutes))}</span>
            </div>
            <Invitation {...props} invitation={first} />
          </li>
        )}
        {others.map((each) => (
          <li key={keyOf(each)} class={`item ${LOOK[each.level]}`}>
            <details class="more">
              <summary>
                <b>{nameOf(each)}</b>
                <bdi class="note">{format.timeFrom(now, each.interval.start)}</bdi>
                <span class="n num">{text.lost(format.hours(each.costMinutes))}</span>
                <Icon name="chevron" />
              </summary>
              <Invitation {...props} invitation={each} />
            </details>
          </li>
        ))}
      </ul>
      <div role="status">
        {told.map((answer) => (
          <AnswerLine key={`${answer.eventId} ${answer.at}`} answer={answer} format={format} now={now} />
        ))}
      </div>
    </section>
  );
}

function Invitation(props: PanelProps & { readonly invitation: InvitationView }) {
  const { invitation, format, now } = props;
  const { interval, organizer, moreOfSeries } = invitation;
  const time = format.rangeFrom(now, interval);
  return (
    <>
      <p class="note">
        <Say phrase={organizer === null ? text.fromNobody(time) : text.from(time, organizer)} />
      </p>
      {moreOfSeries === 0 ? null : <p class="note">{text.more(moreOfSeries)}</p>}
      <AnswerForm {...props} />
    </>
  );
}

function keyOf({ eventId, interval }: InvitationView): string {
  return `${eventId} ${interval.start}`;
}

function nameOf({ title }: InvitationView): string {
  return title === '' ? text.untitled : title;
}
