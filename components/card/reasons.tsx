// "Book anyway": one reason, a note for the guests to read, and how often the manager has done so this month.
import { useId, useState } from 'preact/hooks';
import { BOOKING_REASONS, type BookingReason } from '../../domain/set-aside.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Say } from '../say.tsx';
import type { CardActions, DecidedState } from './card-state.ts';
import { Frame, type Head } from './frame.tsx';
import { assessedPrice } from './price.tsx';

interface Props {
  readonly state: Extract<DecidedState, { kind: 'reasons' }>;
  readonly actions: CardActions;
  readonly format: Formats;
}

const LONGEST_NOTE = 500;

export function Reasons({ state: { of, budget }, actions, format }: Props) {
  const [reason, setReason] = useState<BookingReason | null>(null);
  const [note, setNote] = useState('');
  const severity = of.assessment.guests[0]?.severity ?? 'conflict';
  const head: Head = {
    severity,
    icon: severity,
    word: text.word[severity],
    sentence: text.reasons.sentence(format.time(of.draft.interval.start)),
    more: text.reasons.more,
    price: assessedPrice(of.assessment, format),
  };
  return (
    <Frame head={head}>
      <div class="card-body">
        <ReasonChoice chosen={reason} onChoose={setReason} />
        <NoteField guests={of.assessment.guests} value={note} onChange={setNote} />
        {budget === null || budget.most === 0 ? null : (
          <p class="small muted">{text.reasons.budget(budget.used, budget.most)}</p>
        )}
      </div>
      <div class="card-foot">
        <button
          type="button"
          class="btn primary"
          disabled={reason === null}
          onClick={() => {
            if (reason !== null) actions.decide?.note(reason, note.trim());
          }}
        >
          {text.reasons.submit}
        </button>
        <button type="button" class="btn plain end" onClick={actions.decide?.back}>
          {text.back}
        </button>
      </div>
    </Frame>
  );
}

interface ChoiceProps {
  readonly chosen: BookingReason | null;
  readonly onChoose: (reason: BookingReason) => void;
}

function ReasonChoice({ chosen, onChoose }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset class="reasons">
      <legend class="visually-hidden">{text.reasons.label}</legend>
      {BOOKING_REASONS.map((each, index) => (
        <label key={each} class="reason">
          <input
            type="radio"
            name={name}
            checked={each === chosen}
            onChange={() => onChoose(each)}
            data-successor={index === 0 ? '' : undefined}
          />
          {text.reason[each]}
        </label>
      ))}
    </fieldset>
  );
}

interface NoteProps {
  readonly guests: readonly { readonly name: string }[];
  readonly value: string;
  readonly onChange: (note: string) => void;
}

function NoteField({ guests: [first, ...others], value, onChange }: NoteProps) {
  const id = useId();
  const isOne = first !== undefined && others.length === 0;
  return (
    <div class="field">
      <label for={id}>
        <Say phrase={isOne ? text.reasons.note(first.name) : text.reasons.noteForAll} />
      </label>
      <input
        class="input sm"
        id={id}
        maxLength={LONGEST_NOTE}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
