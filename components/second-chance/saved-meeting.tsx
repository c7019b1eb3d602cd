// The card again, for what is already saved: a slot moves the meeting and tells its guests, and nothing else does.
import { useState } from 'preact/hooks';
import type { Assessment, GuestAssessment } from '../../domain/assessment.ts';
import type { Instant } from '../../domain/time.ts';
import { card, secondChance as text } from '../../locales/words.ts';
import type { SecondChanceView } from '../../messages/second-chances.ts';
import { Frame } from '../card/frame.tsx';
import { Guests } from '../card/guests.tsx';
import { assessedPrice } from '../card/price.tsx';
import { sentenceOf } from '../card/sentence.ts';
import { Slots } from '../card/slots.tsx';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { BeforeAndAfter } from './before-and-after.tsx';
import { KeepForm } from './keep-form.tsx';
import type { AnswerWith } from './use-second-chances.ts';

export interface SavedMeetingProps {
  readonly item: SecondChanceView;
  readonly format: Formats;
  readonly now: Instant;
  /** A click is being worked on. */
  readonly isBusy: boolean;
  readonly answerWith: AnswerWith;
  readonly copy: (text: string) => void;
}

export function SavedMeeting(props: SavedMeetingProps) {
  const { item, format, now, isBusy, answerWith } = props;
  const [isKeeping, setKeeping] = useState(false);
  const { assessment, draft, eventId } = item;
  const worst = assessment?.guests[0];
  if (assessment === null || worst === undefined) return null;
  const head = {
    severity: worst.severity,
    icon: worst.severity,
    word: card.word[worst.severity],
    sentence: sentenceOf(worst, assessment.guests.length, draft, format),
    more: savedLine(item, format, now),
    price: assessedPrice(assessment, format),
  };
  return (
    <div class="card-host enter">
      <Frame head={head}>
        {isKeeping ? (
          <KeepForm
            title={draft.title}
            isBusy={isBusy}
            onBack={() => setKeeping(false)}
            onKeep={(reason, note) =>
              void answerWith('answerSecondChance', { eventId, answer: { kind: 'kept', reason, note } })
            }
          />
        ) : (
          <Choices {...props} assessment={assessment} worst={worst} onKeep={() => setKeeping(true)} />
        )}
        {item.staleSince === null ? null : (
          <p class="card-line">
            <Icon name="offline" size="small" />
            <span>
              <Say phrase={text.stale(format.timeFrom(now, item.staleSince))} />
            </span>
          </p>
        )}
      </Frame>
    </div>
  );
}

interface ChoicesProps extends SavedMeetingProps {
  readonly assessment: Assessment;
  readonly worst: GuestAssessment;
  readonly onKeep: () => void;
}

function Choices(props: ChoicesProps) {
  const { item, assessment, worst, format, now, isBusy, answerWith, copy, onKeep } = props;
  const { eventId, draft } = item;
  const answer = (kind: 'held' | 'dismissed') => {
    if (!isBusy) void answerWith('answerSecondChance', { eventId, answer: { kind } });
  };
  const guests = assessment.guests.length;
  const hasSlots = assessment.slots.length > 0;
  return (
    <>
      <div class="card-body">
        {guests > 1 ? <Guests guests={assessment.guests} format={format} /> : null}
        {assessment.day === undefined ? null : (
          <BeforeAndAfter view={assessment.day} draft={draft} slots={assessment.slots} format={format} />
        )}
        <Slots
          assessment={assessment}
          draft={draft}
          format={format}
          now={now}
          isJudging={isBusy}
          onTake={({ interval }) => void answerWith('moveMeeting', { eventId, to: interval })}
          onCopy={copy}
        />
        <p class="note">
          {hasSlots ? (
            <Say phrase={draft.guests.length === 1 ? text.tellsOne(worst.name) : text.tellsAll} />
          ) : (
            text.noSlot
          )}
          {hasSlots && item.isOneOfSeries ? ` ${text.oneOfSeries}` : null}
        </p>
      </div>
      <div class="card-foot">
        <button type="button" class="btn outline" aria-disabled={isBusy} onClick={() => answer('held')}>
          <Icon name="hold" />
          {text.hold}
        </button>
        <button
          type="button"
          class="btn quiet"
          aria-disabled={isBusy}
          onClick={() => (isBusy ? undefined : onKeep())}
        >
          {text.keep}
        </button>
        <button
          type="button"
          class="btn plain end"
          aria-disabled={isBusy}
          onClick={() => answer('dismissed')}
        >
          {text.dismiss}
        </button>
      </div>
    </>
  );
}

function savedLine({ draft, savedAt }: SecondChanceView, format: Formats, now: Instant): string {
  const { title, interval } = draft;
  return text.saved(title, format.day(interval.start), format.range(interval), format.ago(savedAt, now));
}
