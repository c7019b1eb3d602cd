// A draft that was judged: conflict, ask first, costs focus, can't tell, asked for help.
import { Fragment } from 'preact';
import type { GuestAssessment } from '../../domain/assessment.ts';
import type { Instant } from '../../domain/time.ts';
import { shared, card as text } from '../../locales/words.ts';
import { CopyButton } from '../copy-button.tsx';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import type { AssessedState, CardActions } from './card-state.ts';
import { DraftDay } from './draft-day.tsx';
import { Foot } from './foot.tsx';
import { footLines } from './foot-lines.ts';
import { Frame } from './frame.tsx';
import { Guests } from './guests.tsx';
import { MoreReasons } from './more-reasons.tsx';
import { assessedPrice } from './price.tsx';
import { moreOf, sentenceOf, wordOf } from './sentence.ts';
import { Slots } from './slots.tsx';

interface Props {
  readonly state: AssessedState;
  readonly actions: CardActions;
  readonly format: Formats;
  readonly now: Instant;
  readonly isOnline: boolean;
}

/** Draws nothing when no guest is affected: a clear draft has no card. */
export function Assessed({ state, actions, format, now, isOnline }: Props) {
  const { assessment, draft } = state;
  const { guests } = assessment;
  const worst = guests[0];
  if (worst === undefined) return null;
  const head = {
    severity: worst.severity,
    icon: worst.severity,
    word: wordOf(worst),
    sentence: sentenceOf(worst, guests.length, draft, format),
    more: moreOf(assessment, draft, format),
    price: assessedPrice(assessment, format),
  };
  const isAlone = guests.length === 1;
  const hasMore = isAlone && worst.more !== undefined;
  const isBodyEmpty = isAlone && !hasMore && assessment.slots.length === 0 && worst.severity !== 'ask';
  return (
    <Frame head={head}>
      {isBodyEmpty ? null : (
        <div class="card-body">
          {isAlone ? null : <Guests guests={guests} format={format} />}
          {isAlone && assessment.day !== undefined ? (
            <DraftDay
              name={worst.name}
              view={assessment.day}
              draft={draft}
              slots={assessment.slots}
              format={format}
            />
          ) : null}
          {hasMore ? <MoreReasons guest={worst} draft={draft} format={format} /> : null}
          <Slots
            assessment={assessment}
            draft={draft}
            format={format}
            now={now}
            isJudging={state.isJudging}
            onTake={actions.takeSlot}
            onCopy={actions.copy}
          />
        </div>
      )}
      <Foot onDismiss={actions.dismiss}>
        <FootNote worst={worst} state={state} actions={actions} format={format} />
      </Foot>
      {footLines(worst, state, format, now, isOnline ? text.googleIsLate : text.offline).map(
        ({ icon, line }) => (
          <p key={icon} class="card-line">
            <Icon name={icon} size="small" />
            <span>
              <Say phrase={line} />
            </span>
          </p>
        ),
      )}
    </Frame>
  );
}

function FootNote({
  worst,
  state,
  actions,
  format,
}: Omit<Props, 'now' | 'isOnline'> & { worst: GuestAssessment }) {
  if (worst.reason.kind === 'maybeFocus' || worst.reason.kind === 'notShared') {
    return (
      <CopyButton
        label={shared.copyRequest}
        text={shared.requestToShare}
        onCopy={actions.copy}
        look={worst.reason.kind === 'notShared' ? 'tonal' : 'quiet'}
      />
    );
  }
  if (worst.severity === 'unknown') return null;
  if (worst.severity === 'fine') return <span class="note">{text.saveAsItIs}</span>;
  if (worst.severity !== 'open') return actions.decide ? <Decisions decide={actions.decide} /> : null;
  // "Too" needs something beside it.
  if (state.assessment.slots.length === 0) return null;
  return (
    <span class="note">
      <Say phrase={text.asDrafted(format.time(state.draft.interval.start))} />
    </span>
  );
}

function Decisions({ decide }: { decide: NonNullable<CardActions['decide']> }) {
  return (
    <Fragment>
      <button type="button" class="btn outline" onClick={decide.hold}>
        {text.hold}
      </button>
      <button type="button" class="btn quiet" onClick={decide.askReason}>
        {text.bookAnyway}
      </button>
    </Fragment>
  );
}
