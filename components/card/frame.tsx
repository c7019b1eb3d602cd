// The card's head: word, brand, sentence, number. One region whose name begins with the brand in every language.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Severity } from '../../domain/rule.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { shared } from '../../locales/words.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { Say } from '../say.tsx';
import { Price, type PriceWords } from './price.tsx';

export interface Head {
  readonly severity: Severity;
  readonly icon: IconName;
  readonly word: string;
  readonly sentence: Phrase;
  readonly more: string | null;
  readonly price: PriceWords | null;
}

export function Frame({ head, children }: { head: Head; children: ComponentChildren }) {
  const id = useId();
  const [brand, word, sentence] = [`${id}-brand`, `${id}-word`, `${id}-sentence`];
  return (
    <section
      class={`card sev-${head.severity}`}
      role="region"
      aria-labelledby={`${brand} ${word} ${sentence}`}
    >
      <div class="card-head">
        <p class="card-eyebrow">
          <span class="word" id={word}>
            <Icon name={head.icon} />
            {head.word}
          </span>
          <span class="brand" id={brand}>
            <Mark size={16} />
            {shared.brand}
          </span>
        </p>
        <div>
          <p class="card-say" id={sentence}>
            <Say phrase={head.sentence} />
          </p>
          {head.more === null ? null : <p class="card-more">{head.more}</p>}
        </div>
        {head.price === null ? null : <Price words={head.price} />}
      </div>
      {children}
    </section>
  );
}
