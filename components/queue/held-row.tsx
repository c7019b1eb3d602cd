// One held request, and what can be made of it.
import { useState } from 'preact/hooks';
import { DAY, type Instant, type Interval } from '../../domain/time.ts';
import { queue as text } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import type { HeldGroup, HeldItem, HeldQueue } from '../../messages/held-queue.ts';
import { CopyButton } from '../copy-button.tsx';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { TakePlan } from './take-plan.tsx';
import type { AskQueue } from './use-held-queue.ts';

export interface QueueProps {
  readonly queue: HeldQueue;
  readonly backend: Backend;
  readonly ask: AskQueue;
  readonly format: Formats;
  readonly copy: (text: string) => void | Promise<void>;
}

interface Props extends QueueProps {
  readonly group: HeldGroup;
  readonly item: HeldItem;
  /** The only filled button of the page. */
  readonly isFirst: boolean;
}

export function HeldRow(props: Props) {
  const { item, ask, backend } = props;
  const [plan, setPlan] = useState<{ readonly interval: Interval | null } | null>(null);
  const what = item.what === '' ? text.untitled : item.what;
  const planTake = () => {
    backend.send('planTake', { id: item.id }).then(setPlan, () => setPlan({ interval: null }));
  };
  return (
    <li class="held">
      <Words {...props} what={what} />
      <span class="note age">{ageOf(item, props.queue.now)}</span>
      <div class="acts">
        <ReleaseButton {...props} what={what} />
        <button type="button" class="btn outline" aria-label={text.about(text.take, what)} onClick={planTake}>
          <Icon name="person" />
          {text.take}
        </button>
        <button
          type="button"
          class="btn plain"
          aria-label={text.about(text.drop, what)}
          onClick={() => void ask('dropHeld', { id: item.id })}
        >
          {text.drop}
        </button>
      </div>
      {plan === null ? null : (
        <TakePlan
          interval={plan.interval}
          now={props.queue.now}
          format={props.format}
          onTake={(at) => void ask('takeHeld', { id: item.id, at })}
          onBack={() => setPlan(null)}
        />
      )}
    </li>
  );
}

function Words({ item, group, format, queue, ask, what }: Props & { readonly what: string }) {
  const { interval, link, others, isOld, isOnItsWay, refusedFor, expiresAt, id } = item;
  return (
    <div class="txt">
      <h3>
        <bdi>{what}</bdi>
      </h3>
      <p class="small muted">
        <Say
          phrase={
            interval === null ? text.fromText : text.fromDraft(format.dayTime(interval.start, queue.now))
          }
        />
        {link === '' ? null : (
          <>
            {' · '}
            <bdi>{link}</bdi>
          </>
        )}
      </p>
      {others.length === 0 ? null : (
        <p class="small muted">
          <Say phrase={text.alsoFor(format.names(others))} />
        </p>
      )}
      {group.email === null ? (
        <label class="small">
          {text.chooseWho}{' '}
          <select
            class="sm"
            value=""
            onChange={({ currentTarget }) => void ask('assignHeld', { id, email: currentTarget.value })}
          >
            <option value="" disabled>
              {text.choose}
            </option>
            {queue.people.map(({ email, name }) => (
              <option key={email} value={email}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {isOld ? (
        <p class="tag sev-soft">
          <Icon name="clock" />
          {text.stillNeeded(format.day(expiresAt))}
        </p>
      ) : null}
      {isOnItsWay ? <p class="small muted">{text.onItsWay}</p> : null}
      {refusedFor === null ? null : <p class="small muted">{text.failure[refusedFor]}</p>}
    </div>
  );
}

function ReleaseButton({ group, item, isFirst, ask, copy, what }: Props & { readonly what: string }) {
  if (group.email === null) return null;
  if (group.next?.canEdit === true) {
    return (
      <button
        type="button"
        class={isFirst ? 'btn primary' : 'btn outline'}
        aria-label={text.about(text.release, what)}
        onClick={() => void ask('releaseHeld', { id: item.id })}
      >
        {text.release}
      </button>
    );
  }
  const copyLine = async (line: string) => {
    await copy(line);
    await ask('noteCopied', { id: item.id });
  };
  return (
    <CopyButton
      look="outline"
      label={text.copy}
      name={text.about(text.copy, what)}
      text={item.line}
      onCopy={copyLine}
    />
  );
}

function ageOf({ heldAt }: HeldItem, now: Instant): string {
  const days = Math.floor(Math.max(0, now - heldAt) / DAY);
  return days === 0 ? text.heldToday : text.heldDays(days);
}
