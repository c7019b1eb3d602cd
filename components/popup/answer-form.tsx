// Four answers, none of them nudged. Those with an ellipsis show the note first: to be changed, sent, or left.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AnswerKind } from '../../domain/invitation.ts';
import { invitations as text } from '../../locales/words.ts';
import type { InvitationView } from '../../messages/overview.ts';
import type { PanelProps } from './panel-props.ts';

type NotedKind = Exclude<AnswerKind, 'accept'>;
type Props = PanelProps & { readonly invitation: InvitationView };

const MOST_LETTERS = 500;

export function AnswerForm(props: Props) {
  const [kind, setKind] = useState<NotedKind | null>(null);
  const { invitation, overview, ask } = props;
  const { managerName } = overview.settings;
  if (kind !== null) return <NoteForm {...props} kind={kind} onBack={() => setKind(null)} />;
  const open = (next: NotedKind) => (
    <button type="button" class="btn outline" onClick={() => setKind(next)}>
      {next === 'askFirst'
        ? managerName === ''
          ? text.askSomebodyFirst
          : text.askFirst(managerName)
        : text[next]}
    </button>
  );
  return (
    <div class="acts">
      <button
        type="button"
        class="btn outline"
        onClick={() =>
          void ask('answerInvitation', { eventId: invitation.eventId, kind: 'accept', note: '' })
        }
      >
        {text.accept}
      </button>
      {open('maybe')}
      {open('decline')}
      {open('askFirst')}
    </div>
  );
}

function NoteForm(props: Props & { readonly kind: NotedKind; readonly onBack: () => void }) {
  const { kind, invitation, ask, onBack } = props;
  const [note, setNote] = useState(() => noteFor(kind, props));
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (event: Event) => {
    event.preventDefault();
    void ask('answerInvitation', { eventId: invitation.eventId, kind, note: note.trim() });
  };
  return (
    <form class="answer" onSubmit={send}>
      <label class="small" for={id}>
        {text.note}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="auto"
        maxLength={MOST_LETTERS}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <p class="note">{text.sentAs}</p>
      <div class="row close">
        <button type="submit" class="btn outline">
          {text.send[kind]}
        </button>
        <button type="button" class="btn plain" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </form>
  );
}

/** Prefilled in the language of the popup; the person may write what they like. */
function noteFor(kind: NotedKind, { invitation, overview, format }: Props): string {
  const { managerName, managerEmail } = overview.settings;
  if (kind === 'maybe') return text.noteMaybe;
  if (kind === 'askFirst') {
    const name = managerName === '' ? (managerEmail ?? text.myManager) : managerName;
    const address = managerName === '' || managerEmail === null ? '' : ` (${managerEmail})`;
    return text.noteAsk(`${name}${address}`);
  }
  const times = invitation.slots.map((slot) => `${format.day(slot.start)} ${format.range(slot)}`);
  return times.length === 0
    ? text.noteDecline
    : text.noteDeclineWith(format.list(times), overview.zone.replaceAll('_', ' '));
}
