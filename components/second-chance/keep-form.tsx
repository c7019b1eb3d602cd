// "Keep it, because ...": one of four reasons, and a note if one likes.
import { useState } from 'preact/hooks';
import { BOOKING_REASONS, type BookingReason } from '../../domain/set-aside.ts';
import { secondChance as text } from '../../locales/words.ts';
import { Say } from '../say.tsx';

interface Props {
  readonly title: string;
  readonly isBusy: boolean;
  readonly onKeep: (reason: BookingReason, note: string) => void;
  readonly onBack: () => void;
}

const LONGEST_NOTE = 500;

export function KeepForm({ title, isBusy, onKeep, onBack }: Props) {
  const [reason, setReason] = useState<BookingReason | null>(null);
  const [note, setNote] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (reason !== null && !isBusy) onKeep(reason, note);
  };
  return (
    <form class="keep" onSubmit={submit}>
      <fieldset>
        <legend>
          <Say phrase={text.reasonQuestion(title)} />
        </legend>
        {BOOKING_REASONS.map((each, index) => (
          <label key={each}>
            <input
              type="radio"
              name="reason"
              value={each}
              required
              checked={reason === each}
              autoFocus={index === 0}
              onChange={() => setReason(each)}
            />
            {text.reason[each]}
          </label>
        ))}
      </fieldset>
      <label class="stack-label">
        {text.note}
        <input
          type="text"
          value={note}
          maxLength={LONGEST_NOTE}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="note">{text.reasonStays}</p>
      <div class="row">
        <button type="submit" class="btn primary" aria-disabled={isBusy}>
          {text.keepIt}
        </button>
        <button type="button" class="btn plain" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </form>
  );
}
