import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Email } from '../../domain/focus-block.ts';
import type { Instant } from '../../domain/time.ts';
import { shared, secondChance as text } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import type { SecondChances, SecondChanceView } from '../../messages/second-chances.ts';
import { createFormats, type Formats } from '../format.ts';
import { Mark } from '../mark.tsx';
import { Say } from '../say.tsx';
import { Answered } from './answered.tsx';
import { OtherMeetings } from './other-meetings.tsx';
import { SavedMeeting } from './saved-meeting.tsx';
import { useSecondChances } from './use-second-chances.ts';

export interface SecondChanceProps {
  readonly backend: Backend;
  /** Whose meetings; null: the account in use. */
  readonly account: Email | null;
  readonly locale: string;
  readonly clock: () => Instant;
  readonly copy: (text: string) => void;
}

/** Saved meetings on cooking time, one at a time: the soonest first, or the one that was asked for. */
export function SecondChanceApp({ backend, account, locale, clock, copy }: SecondChanceProps) {
  const { list, failure, isBusy, answerWith } = useSecondChances(backend, account);
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const zone = list?.zone;
  const format = useMemo(() => (zone === undefined ? null : createFormats(locale, zone)), [locale, zone]);
  const hasAnswered = list?.items.some(({ outcome }) => outcome !== null) ?? false;
  useLayoutEffect(() => {
    // The button that was pressed has gone with its card.
    if (hasAnswered && document.activeElement === document.body) heading.current?.focus();
  }, [list, hasAnswered]);
  if (list === null || format === null) {
    return (
      <main class="wrap" aria-busy={failure === null}>
        {failure === null ? null : <p>{failure}</p>}
      </main>
    );
  }
  const open = list.items.filter(({ outcome }) => outcome === null);
  const current = open.find(({ eventId }) => eventId === chosen) ?? open[0] ?? null;
  const others = open.filter((item) => item !== current);
  const now = clock();
  return (
    <main class="wrap">
      <BrandLine list={list} />
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {current === null ? text.page : <Say phrase={text.heading(current.draft.title)} />}
        </h1>
        <p class="muted">{current === null ? emptyWords(list) : text.lead}</p>
      </header>
      <Results list={list} failure={failure} format={format} />
      {current === null ? null : (
        <SavedMeeting
          key={current.eventId}
          item={current}
          format={format}
          now={now}
          isBusy={isBusy}
          answerWith={answerWith}
          copy={copy}
        />
      )}
      <OtherMeetings items={others} format={format} onLook={setChosen} />
      <p class="note">{text.quiet}</p>
    </main>
  );
}

function BrandLine({ list }: { list: SecondChances }) {
  return (
    <p class="brandline">
      <Mark size={24} />
      {shared.brand}
      {list.account === null ? null : (
        <span class="end note">
          <Say phrase={text.forAccount(list.account)} />
        </span>
      )}
    </p>
  );
}

/** What became of the last clicks: there before it is filled, so that it is announced. */
function Results({
  list,
  failure,
  format,
}: {
  list: SecondChances;
  failure: string | null;
  format: Formats;
}) {
  const answered = list.items.filter((item: SecondChanceView) => item.outcome !== null);
  return (
    <div class="stack" role="status">
      {list.failure === null ? null : <p class="callout sev-soft">{text.notMoved(list.failure)}</p>}
      {failure === null ? null : (
        <p class="callout sev-soft">
          <Say phrase={shared.failed(failure)} />
        </p>
      )}
      {answered.map((item) => (
        <Answered key={item.eventId} item={item} format={format} now={list.now} />
      ))}
    </div>
  );
}

function emptyWords({ items, unseenPeople }: SecondChances): string {
  const isGuess = unseenPeople > 0 && items.every(({ outcome }) => outcome === null);
  return isGuess ? text.noneFound(unseenPeople) : text.allClear;
}
