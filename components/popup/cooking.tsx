// One's own block is running: how long it still is, and what comes after it.
import type { BlockInstance } from '../../domain/focus-block.ts';
import { en } from '../../locales/en.ts';
import type { PanelProps } from './panel-props.ts';
import { StuckButton, StuckQuestion, useStuckQuestion } from './stuck.tsx';

const text = en.popup.cooking;

export function Cooking(props: PanelProps & { running: BlockInstance }) {
  const { running, overview, ask, format, now } = props;
  const question = useStuckQuestion(running, props);
  const { start, end } = running.interval;
  const next = overview.today.blocks
    .filter(({ interval }) => interval.start >= end)
    .sort((a, b) => a.interval.start - b.interval.start)[0];
  const done = Math.round(((now - start) / (end - start)) * 100);
  const isSingle = overview.blocks.some(
    ({ block }) => block.id === running.blockId && block.kind === 'single',
  );
  const after =
    next === undefined ? '' : text.next(format.range(next.interval), en.shared.levelInText[next.level]);
  return (
    <section class="now cook">
      <div class="top">
        <div>
          <p class="say">
            <bdi>{en.shared.cookingUntil(format.timeFrom(now, end))}</bdi>
          </p>
          <p class="sub">
            <bdi>{`${text.level[running.level]} ${after}`.trim()}</bdi>
          </p>
        </div>
        <p class="left num">
          {format.clockLength(end - now)}
          <small>{text.left}</small>
        </p>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label={text.done}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ 'inline-size': `${done}%` }} />
      </div>
      {question.isShown ? <StuckQuestion ask={ask} onAnswer={question.answer} /> : null}
      {question.isShown && !isSingle ? null : (
        <div class="row">
          {question.isShown ? null : <StuckButton ask={ask} />}
          {isSingle ? (
            <button
              type="button"
              class="btn outline"
              onClick={() => void ask('removeBlock', { id: running.blockId })}
            >
              {text.end}
            </button>
          ) : null}
        </div>
      )}
    </section>
  );
}
