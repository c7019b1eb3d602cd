// "Hold for the 1:1": what is to be held, or a block of the manager's own instead; and the small card that says it is done.
import { useId, useState } from 'preact/hooks';
import type { Instant } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import type { AssessedState, CardActions, DecidedState, HeldState, HeldWords } from './card-state.ts';
import { Foot } from './foot.tsx';
import { Frame, type Head } from './frame.tsx';
import { assessedPrice, type PriceWords } from './price.tsx';

interface Props<Kind extends DecidedState['kind']> {
  readonly state: Extract<DecidedState, { kind: Kind }>;
  readonly actions: CardActions;
  readonly format: Formats;
  readonly now: Instant;
}

const LONGEST = { what: 300, link: 500 };

export function Holding({ state, actions, format, now }: Props<'holding'>) {
  const { of, next } = state;
  const [words, setWords] = useState<HeldWords>({ what: of.draft.title.trim(), link: '' });
  const name = of.assessment.guests[0]?.name ?? '';
  const head: Head = {
    severity: next === null ? 'unknown' : 'open',
    icon: 'tray',
    word: text.holding.word,
    sentence:
      next === null ? text.holding.none(name) : text.holding.next(name, format.dayTime(next.start, now)),
    more: next === null ? text.holding.moreNone : text.holding.more,
    price: savedPrice(of, format),
  };
  return (
    <Frame head={head}>
      <div class="card-body">
        <div class="two-fields">
          <Field
            label={text.holding.what}
            name="what"
            words={words}
            onChange={(what) => setWords({ ...words, what })}
          />
          <Field
            label={text.holding.link}
            hint={text.holding.optional}
            name="link"
            words={words}
            onChange={(link) => setWords({ ...words, link })}
          />
        </div>
      </div>
      <div class="card-foot">
        <button type="button" class="btn primary" onClick={() => actions.decide?.holdIt(words)}>
          {text.holding.submit}
        </button>
        <button type="button" class="btn quiet" onClick={() => actions.decide?.take(words)}>
          {text.holding.take}
        </button>
        {next === null ? (
          <button type="button" class="btn quiet" onClick={actions.decide?.planOneOnOne}>
            {text.holding.plan}
          </button>
        ) : null}
        <button type="button" class="btn plain end" onClick={actions.decide?.back}>
          {text.back}
        </button>
      </div>
    </Frame>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: keyof HeldWords;
  readonly words: HeldWords;
  readonly onChange: (value: string) => void;
}

function Field({ label, hint, name, words, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label}
        {hint === undefined ? null : <span class="muted"> {hint}</span>}
      </label>
      <input
        class="input sm"
        id={id}
        maxLength={LONGEST[name]}
        value={words[name]}
        data-successor={name === 'what' ? '' : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}

export function Taking({ state: { of, interval, words }, actions, format, now }: Props<'taking'>) {
  const title = words.what.trim();
  const more = title === '' ? text.taking.moreUntitled : text.taking.more(title);
  const head: Head = {
    severity: interval === null ? 'unknown' : 'open',
    icon: 'person',
    word: text.taking.word,
    sentence: interval === null ? text.taking.none : text.taking.free(format.dayRange(interval, now)),
    more: interval === null ? text.taking.moreNone : more,
    price: savedPrice(of, format),
  };
  return (
    <Frame head={head}>
      <div class="card-foot">
        {interval === null ? null : (
          <button type="button" class="btn primary" data-successor onClick={actions.decide?.makeBlock}>
            {text.taking.submit}
          </button>
        )}
        <button type="button" class="btn plain end" onClick={actions.decide?.hold}>
          {text.back}
        </button>
      </div>
    </Frame>
  );
}

export function Held({ state, actions, format, now }: Props<'held'>) {
  const head: Head = {
    severity: 'open',
    icon: 'tray',
    word: state.waitsFor.kind === 'block' ? text.held.takenWord : text.held.word,
    sentence: heldSentence(state, format, now),
    more: state.isClosed ? null : text.held.closeIt,
    price: null,
  };
  return (
    <Frame head={head}>
      <Foot onDismiss={actions.dismiss}>
        <button type="button" class="btn outline" data-successor onClick={actions.undo}>
          <Icon name="undo" />
          {text.undo}
        </button>
        <button type="button" class="btn quiet" onClick={actions.decide?.openQueue}>
          {text.held.openQueue}
        </button>
      </Foot>
    </Frame>
  );
}

function heldSentence({ of, words, waitsFor }: HeldState, format: Formats, now: Instant): Phrase {
  const title = words.what.trim();
  const what = title === '' ? text.held.untitled : text.held.titled(title);
  if (waitsFor.kind === 'block') return text.held.taken(what, format.dayRange(waitsFor.interval, now));
  const name = of.assessment.guests[0]?.name ?? '';
  return waitsFor.next === null
    ? text.held.waitsForNext(what, name)
    : text.held.waits(what, format.dayTime(waitsFor.next.start, now));
}

/** What the draft would have cost is what holding it saves. */
function savedPrice({ assessment }: AssessedState, format: Formats): PriceWords | null {
  const price = assessedPrice(assessment, format);
  if (price === null || assessment.cost.minutes === 0) return null;
  const [, ...others] = price.labels;
  return { ...price, labels: [text.focusSaved, ...others] };
}
