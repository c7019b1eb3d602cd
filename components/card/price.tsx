// The one number of the card: focus lost, in hours, always with T beside it.
import type { Assessment, Cost } from '../../domain/assessment.ts';
import { shared, card as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';

export interface PriceWords {
  readonly figure: string;
  readonly labels: readonly string[];
  readonly spoken: string;
  readonly title?: string;
}

/** What a draft costs. Nothing known is `?`, never 0. */
export function priceOf(cost: Cost, thresholdMinutes: number, format: Formats): PriceWords {
  if (!cost.isComplete && cost.minutes === 0) {
    return { figure: shared.unknown, labels: [text.costUnknown], spoken: text.spokenUnknown };
  }
  const threshold = format.hours(thresholdMinutes);
  const speak = cost.isComplete ? text.spokenPrice : text.spokenPriceAtLeast;
  return {
    figure: format.cost(cost),
    labels: [
      cost.isComplete ? text.focusLost : text.focusLostKnown(cost.knownGuests),
      text.stretches(threshold),
    ],
    spoken: speak(format.spokenHours(cost.minutes), format.spokenHours(thresholdMinutes)),
    title: text.priceTitle(threshold),
  };
}

/** An open block has no price: what counts is how soon both can talk. */
export function assessedPrice(assessment: Assessment, format: Formats): PriceWords | null {
  if (assessment.severity !== 'open') {
    return priceOf(assessment.cost, assessment.thresholdMinutes, format);
  }
  const soonest = assessment.slots[0];
  if (soonest === undefined) return null;
  const figure = format.time(soonest.interval.start);
  return { figure, labels: [text.soonestForBoth], spoken: `${figure} ${text.soonestForBoth}` };
}

export function Price({ words }: { words: PriceWords }) {
  return (
    <p class="price" title={words.title}>
      <span aria-hidden="true">
        <b>
          <bdi>{words.figure}</bdi>
        </b>
        {words.labels.map((label) => (
          <span key={label} class="label">
            {label}
          </span>
        ))}
      </span>
      <span class="visually-hidden">{words.spoken}</span>
    </p>
  );
}
