// The only step that asks Google, and only at a click.
import { useEffect, useState } from 'preact/hooks';
import type { WeeklyBlock } from '../../domain/focus-block.ts';
import { shared, welcome as text } from '../../locales/words.ts';
import type { Overview } from '../../messages/overview.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Say } from '../say.tsx';
import type { Ask } from '../use-overview.ts';
import { blockFor, type Wishes } from './role-step.tsx';

export interface ConnectProps {
  readonly overview: Overview;
  readonly ask: Ask;
  readonly wishes: Wishes;
  readonly goTo: (place: 'cooking' | 'team' | 'account' | 'calendar') => void;
}

const SIGNS: readonly IconName[] = ['eye', 'calendar', 'team', 'shield'];

export function ConnectStep(props: ConnectProps) {
  const { overview, ask, wishes } = props;
  const [isWished, setIsWished] = useState(false);
  const isConnected = overview.connection.status === 'connected';
  useEffect(() => {
    // Only after a yes, and into the account that said it: its blocks are the ones in this overview.
    if (!isWished || !isConnected) return;
    setIsWished(false);
    void protect({ overview, ask, wishes });
  }, [isWished, isConnected, overview, ask, wishes]);
  return (
    <>
      <ul class="perm">
        {text.permissions.map(([what, why], index) => (
          <li key={what}>
            <Icon name={SIGNS[index] ?? 'shield'} />
            <span>
              <b>{what}</b>
              {why}
            </span>
          </li>
        ))}
      </ul>
      {isConnected ? <Connected {...props} /> : <Connect {...props} onWish={setIsWished} />}
    </>
  );
}

function Connect({ overview, ask, goTo, onWish }: ConnectProps & { readonly onWish: (is: boolean) => void }) {
  const [isWaiting, setIsWaiting] = useState(false);
  const { status } = overview.connection;
  const words = status === 'connected' ? null : shared.notConnected[status];
  const connect = async () => {
    setIsWaiting(true);
    onWish(true);
    await ask('connect', {});
    setIsWaiting(false);
  };
  return (
    <>
      {words === null || status === 'signedOut' ? null : (
        <p class="callout sev-unknown" role="status">
          <Icon name="key" />
          <span>
            <b>{words.title}</b> {words.text}
          </span>
        </p>
      )}
      <div class="row">
        {status === 'noClientId' ? (
          <button type="button" class="btn primary lg" onClick={() => goTo('account')}>
            {shared.notConnected.noClientId.button}
          </button>
        ) : (
          <button
            type="button"
            class="btn primary lg"
            aria-disabled={isWaiting}
            onClick={() => void (isWaiting ? undefined : connect())}
          >
            {text.connect}
          </button>
        )}
        <button type="button" class="btn quiet lg" onClick={() => goTo('cooking')}>
          {text.later}
        </button>
      </div>
      <p class="note" role="status">
        {isWaiting ? text.waiting : text.connectNote}
      </p>
    </>
  );
}

/** Once, also when the page is shown again. */
async function protect({ overview, ask, wishes }: Pick<ConnectProps, 'overview' | 'ask' | 'wishes'>) {
  const block = blockFor(wishes, overview.zone, crypto.randomUUID());
  if (block === null || overview.blocks.some((view) => isSame(view.block, block))) return;
  await ask('saveBlock', { block });
}

function isSame(one: Overview['blocks'][number]['block'], other: WeeklyBlock): boolean {
  if (one.kind !== 'weekly' || one.from !== other.from || one.to !== other.to) return false;
  return one.days.join() === other.days.join();
}

function Connected({ overview, wishes, goTo }: ConnectProps) {
  const block = blockFor(wishes, overview.zone, '');
  const isThere = block !== null && overview.blocks.some((view) => isSame(view.block, block));
  const { role, first } = wishes;
  const wantsToDraw = role !== 'lead' && first === 'own';
  return (
    <div class="callout sev-open" role="status">
      <Icon name="ok" />
      <div>
        <p>
          <b>
            <Say phrase={text.connected(overview.connection.email ?? '')} />
          </b>
        </p>
        {isThere ? (
          <p>
            <Say phrase={text.isProtected(text.firstBlock[first])} />
          </p>
        ) : null}
        <p class="row">
          {wantsToDraw ? (
            <button type="button" class="btn primary" onClick={() => goTo('cooking')}>
              {text.drawOwn}
            </button>
          ) : null}
          {role === 'cook' ? null : (
            <button
              type="button"
              class={wantsToDraw ? 'btn outline' : 'btn primary'}
              onClick={() => goTo('team')}
            >
              {text.addPeople}
            </button>
          )}
          <button type="button" class="btn outline" onClick={() => goTo('calendar')}>
            {text.openCalendar}
          </button>
        </p>
      </div>
    </div>
  );
}
