import type { ComponentChildren } from 'preact';
import { options } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import type { Ask } from '../use-overview.ts';

/** What every section of the options page is given. */
export interface SectionProps {
  readonly overview: Overview;
  readonly ask: Ask;
  readonly format: Formats;
  /** Says politely that something happened. */
  readonly tell: (words: string) => void;
  readonly copy: (text: string) => void;
  /** A report of trouble, to be copied. */
  readonly report: () => Promise<string>;
  /** For sections with a picture of their own beside the overview. */
  readonly backend: Backend;
}

interface Props {
  readonly title: ComponentChildren;
  readonly intro: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ title, intro, aside, children }: Props) {
  return (
    <section class="sec">
      <header>
        <div>
          <h1>{title}</h1>
          <p>{intro}</p>
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** Beside a control that a company's policy fixed. */
export function Locked() {
  return (
    <p class="note">
      <Icon name="lock" size="small" /> {options.lockedByCompany}
    </p>
  );
}
