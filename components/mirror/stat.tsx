import type { ComponentChildren } from 'preact';
import type { Phrase } from '../../locales/phrase.ts';
import { Say } from '../say.tsx';

interface Props {
  readonly value: Phrase | string;
  readonly label: string;
  readonly tone?: 'lost' | 'saved';
  /** Small words beneath; null leaves them out. */
  readonly more?: Phrase | string | null;
}

/** The figures of one panel. */
export function Stats({ children }: { readonly children: ComponentChildren }) {
  return <dl class="stats">{children}</dl>;
}

export function Stat({ value, label, tone, more = null }: Props) {
  return (
    <div class="st">
      <dt>{label}</dt>
      <dd class={tone === undefined ? 'figure' : `figure c-${tone}`}>
        <Words text={value} />
      </dd>
      {more === null ? null : (
        <dd class="note">
          <Words text={more} />
        </dd>
      )}
    </div>
  );
}

function Words({ text }: { readonly text: Phrase | string }) {
  return typeof text === 'string' ? <bdi>{text}</bdi> : <Say phrase={text} />;
}
