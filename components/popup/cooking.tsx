// One's own block is running: how long it still is, and what comes after it.
import type { BlockInstance } from '../../domain/focus-block.ts';
import { popup, shared } from '../../locales/words.ts';
import type { PanelProps } from './panel-props.ts';
import { StuckButton, StuckQuestion, useStuckQuestion } from './stuck.tsx';

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
    next === undefined ? '' : popup.cooking.next(format.range(next.interval), shared.levelInText[next.level]);
  return (
    <section class="now cook">
      <div class="top">
        <div>
          <p class="say">
            <bdi>{shared.cookingUntil(format.timeFrom(now, end))}</bdi>
          </p>
          <p class="sub">
            <bdi>{`${popup.cooking.level[running.level]} ${after}`.trim()}</bdi>
          </p>
        </div>
        <p class="left num">
          {format.clockLength(end - now)}
          <small>{popup.cooking.left}</small>
        </p>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label={popup.cooking.done}
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
              {popup.cooking.end}
            </button>
          ) : null}
        </div>
      )}
    </section>
  );
}
