// "I'm stuck", and the one quiet question after two hours in the same block.
import { useEffect, useState } from 'preact/hooks';
import type { BlockInstance } from '../../domain/focus-block.ts';
import { isSameInstance } from '../../domain/instance-edit.ts';
import { HOUR, type Instant } from '../../domain/time.ts';
import { popup } from '../../locales/words.ts';
import type { Overview } from '../../messages/overview.ts';
import { Icon } from '../icon.tsx';
import type { PanelProps } from './panel-props.ts';

/** From a known practice: stuck for two hours means reach out; silence means progress. */
const ASKED_AFTER = 2 * HOUR;

export function StuckButton({
  ask,
  look = 'outline',
}: Pick<PanelProps, 'ask'> & { readonly look?: 'outline' | 'tonal' }) {
  return (
    <button type="button" class={`btn ${look}`} onClick={() => void ask('askForHelp', { until: null })}>
      <Icon name="open" />
      {popup.stuck.button}
    </button>
  );
}

/** Asked once for each block. Stays as long as this popup, though the worker knows at once that it was asked. */
export function useStuckQuestion(
  running: BlockInstance,
  { overview, now, onStuckQuestion }: Pick<PanelProps, 'overview' | 'now' | 'onStuckQuestion'>,
) {
  const [asked, setAsked] = useState<BlockInstance | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const isDue = asked === null && isToBeAsked(running, overview, now);
  useEffect(() => {
    if (!isDue) return;
    setAsked(running);
    onStuckQuestion({ blockId: running.blockId, date: running.date });
  }, [isDue, running, onStuckQuestion]);
  const isShown = isDue || (asked !== null && isSameInstance(asked, running));
  return { isShown: isShown && !isAnswered, answer: () => setAnswered(true) };
}

export function StuckQuestion({
  ask,
  onAnswer,
}: Pick<PanelProps, 'ask'> & { readonly onAnswer: () => void }) {
  const neverAgain = () => {
    onAnswer();
    void ask('saveSettings', { patch: { isAskedWhetherStuck: false } });
  };
  return (
    <div class="question" role="group" aria-label={popup.stuck.question}>
      <p class="strong">{popup.stuck.question}</p>
      <div class="row close">
        <button type="button" class="btn tonal" onClick={onAnswer}>
          {popup.stuck.stillCooking}
        </button>
        <StuckButton ask={ask} look="tonal" />
        <button type="button" class="btn quiet" onClick={neverAgain}>
          {popup.stuck.neverAsk}
        </button>
      </div>
    </div>
  );
}

function isToBeAsked(
  running: BlockInstance,
  { settings, askedWhetherStuck = [] }: Overview,
  now: Instant,
): boolean {
  return (
    settings.isAskedWhetherStuck &&
    now - running.interval.start >= ASKED_AFTER &&
    !askedWhetherStuck.some((each) => isSameInstance(each, running))
  );
}
