// The real rules and the real card, on a week that is nobody's.
import { useMemo, useState } from 'preact/hooks';
import type { Interval } from '../../domain/time.ts';
import { welcome as text } from '../../locales/words.ts';
import type { AssessedState } from '../card/card-state.ts';
import type { Formats } from '../format.ts';
import { type CardTweaks, RealCard } from './real-card.tsx';
import { SamplePicture } from './sample-picture.tsx';
import { assessSample, FIRST_DRAFT, sampleDraft } from './sample-week.ts';

interface Props {
  readonly format: Formats;
  readonly tweaks?: CardTweaks | undefined;
}

function sampleState(interval: Interval): AssessedState {
  const draft = sampleDraft(interval, text.draft);
  const assessment = assessSample(draft, text.person);
  return { kind: 'assessed', draft, assessment, staleSince: null, isJudging: false };
}

export function TryStep({ format, tweaks }: Props) {
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const [isDismissed, setIsDismissed] = useState(false);
  const state = useMemo(() => sampleState(draft), [draft]);
  const { severity } = state.assessment;
  const move = (to: Interval) => {
    setIsDismissed(false);
    if (to.start !== draft.start) setDraft(to);
  };
  return (
    <div class="try">
      <SamplePicture draft={draft} severity={severity} onMove={move} format={format} />
      <div>
        <p class={severity === null ? 'panel pad muted' : 'visually-hidden'} role="status">
          {severity === null ? text.clear : null}
        </p>
        <RealCard
          state={severity === null || isDismissed ? null : state}
          format={format}
          tweaks={tweaks}
          actions={{ takeSlot: ({ interval }) => move(interval), dismiss: () => setIsDismissed(true) }}
        />
      </div>
    </div>
  );
}

/** Step 0: what it looks like. Nothing in it can be pressed. */
export function CardPicture({ format, tweaks }: Props) {
  const state = useMemo(() => sampleState(FIRST_DRAFT), []);
  const nothing = () => {};
  return (
    <div role="img" aria-label={text.picture}>
      <div inert>
        <RealCard
          state={state}
          format={format}
          tweaks={tweaks}
          actions={{ takeSlot: nothing, dismiss: nothing }}
        />
      </div>
    </div>
  );
}
