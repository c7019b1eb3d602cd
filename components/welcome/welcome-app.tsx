import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { shared, welcome as text } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import { createFormats } from '../format.ts';
import { Mark } from '../mark.tsx';
import { Say } from '../say.tsx';
import { useOverview } from '../use-overview.ts';
import { type ConnectProps, ConnectStep } from './connect-step.tsx';
import type { CardTweaks } from './real-card.tsx';
import { RoleStep, type Wishes } from './role-step.tsx';
import { SAMPLE_ZONE } from './sample-week.ts';
import { CardPicture, TryStep } from './try-step.tsx';

export interface WelcomeProps {
  readonly backend: Backend;
  readonly locale: string;
  readonly goTo: ConnectProps['goTo'];
  readonly tweaks?: CardTweaks;
}

/** Three steps on one page, in any order, none of them forced. */
export function WelcomeApp({ backend, locale, goTo, tweaks }: WelcomeProps) {
  const { overview, failure, ask } = useOverview(backend);
  const [wishes, setWishes] = useState<Wishes>({ role: 'both', first: 'tueThu' });
  const format = useMemo(() => createFormats(locale, SAMPLE_ZONE), [locale]);
  return (
    <main class="wrap">
      <div class="hero">
        <div class="stack">
          <p class="brandline">
            <Mark size={32} />
            {shared.brand}
          </p>
          <h1>{text.heading}</h1>
          <p class="lead">{text.lead}</p>
          <p class="row">
            <a class="btn primary lg" href="#choose">
              {text.start}
            </a>
            <span class="note">{text.startNote}</span>
          </p>
        </div>
        <CardPicture format={format} tweaks={tweaks} />
      </div>
      <Step id="choose" number={1} title={text.role}>
        <RoleStep wishes={wishes} onWish={setWishes} />
      </Step>
      <Step id="try" number={2} title={text.try}>
        <p class="small muted">{text.tryText}</p>
        <TryStep format={format} tweaks={tweaks} />
      </Step>
      <Step id="connect" number={3} title={text.connectStep}>
        {failure === null ? null : (
          <p class="callout sev-conflict" role="alert">
            <span>
              <Say phrase={shared.failed(failure)} />
            </span>
          </p>
        )}
        {overview === null ? null : <ConnectStep overview={overview} ask={ask} wishes={wishes} goTo={goTo} />}
      </Step>
    </main>
  );
}

interface StepProps {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Step({ id, number, title, children }: StepProps) {
  return (
    <section class="step" id={id} aria-labelledby={`${id}-title`}>
      <p class="no" aria-hidden="true">
        {number}
      </p>
      <div class="stack">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
