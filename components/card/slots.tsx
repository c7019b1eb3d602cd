// Up to three better times; the first is the only filled button of the card.
import { useEffect, useState } from 'preact/hooks';
import type { Assessment, Slot } from '../../domain/assessment.ts';
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Instant } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import type { CardActions } from './card-state.ts';
import { slotWords } from './slot-words.ts';

/** So long an old answer stays usable while a newer draft is judged: shorter, and the buttons would flicker. */
const DISABLE_AFTER_MS = 300;
/** Where nothing is lost for certain, nobody is pushed. */
const TONAL: readonly Assessment['severity'][] = ['unknown', 'note', 'fine'];
const LAYOUTS = ['one', 'one', 'two'] as const;

export interface SlotsProps {
  readonly assessment: Assessment;
  readonly draft: EventDraft;
  readonly format: Formats;
  readonly now: Instant;
  readonly isJudging: boolean;
  readonly onTake: (slot: Slot) => void;
  readonly onCopy: CardActions['copy'];
}

export function Slots(props: SlotsProps) {
  const isDisabled = useIsLasting(props.isJudging, DISABLE_AFTER_MS);
  const { assessment, draft } = props;
  const worst = assessment.guests[0];
  const question = worst?.severity === 'ask' ? { to: worst.name, text: questionOf(props) } : null;
  const isFine = worst?.severity === 'fine';
  const slots = assessment.slots.slice(0, isFine ? 1 : question === null ? 3 : 2);
  const buttons = slots.length + (question === null ? 0 : 1);
  if (buttons === 0) return null;
  const layout = question !== null && buttons > 2 ? 'stack-best' : LAYOUTS[buttons];
  return (
    <div class={['slots', layout].filter(Boolean).join(' ')} role="group" aria-label={text.betterTimes}>
      {question === null ? null : (
        <BestButton
          key="question"
          when={text.copyQuestion(question.to)}
          why={text.quoted(question.text)}
          onPress={() => copyQuestion(props, question.text)}
        />
      )}
      {slots.map((slot, index) => {
        const isBest = index === 0 && question === null;
        const words = slotWords(slot, {
          isBest,
          isOptional: isFine,
          draft,
          format: props.format,
          now: props.now,
        });
        const button = {
          ...words,
          isDisabled,
          onPress: () => {
            if (!isDisabled) props.onTake(slot);
          },
        };
        return isBest ? (
          <BestButton key={index} {...button} isTonal={TONAL.includes(assessment.severity)} />
        ) : (
          <SlotButton key={index} {...button} />
        );
      })}
    </div>
  );
}

interface PressProps {
  readonly when: Phrase;
  readonly why: string;
  readonly isDisabled?: boolean;
  readonly isTonal?: boolean;
  readonly onPress: () => void;
}

function BestButton(props: PressProps) {
  return (
    <button type="button" class={props.isTonal ? 'slot best tonal' : 'slot best'} {...press(props)}>
      <span class="when">
        <Say phrase={props.when} />
      </span>
      <span class="why">{props.why}</span>
      <Icon name="arrow" />
    </button>
  );
}

function SlotButton(props: PressProps) {
  return (
    <button type="button" class="slot" {...press(props)}>
      <span class="when">
        <Say phrase={props.when} />
      </span>
      <span class="why">{props.why}</span>
    </button>
  );
}

function press({ isDisabled, onPress }: PressProps) {
  return {
    'aria-disabled': isDisabled ? ('true' as const) : undefined,
    onClick: onPress,
  };
}

/** A refusal is said by the card's voice. */
function copyQuestion({ onCopy }: SlotsProps, question: string): void {
  Promise.resolve(onCopy(question)).catch(() => undefined);
}

function questionOf({ assessment, draft, format }: SlotsProps): string {
  const asked = format.time(draft.interval.start);
  const better = assessment.slots[0];
  if (better === undefined) return text.questionAlone(asked);
  return text.question(asked, format.timeFrom(draft.interval.start, better.interval.start));
}

/** True once `isOn` has been true for so long. */
function useIsLasting(isOn: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setLasting(false);
      return undefined;
    }
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isOn, milliseconds]);
  return isOn && isLasting;
}
