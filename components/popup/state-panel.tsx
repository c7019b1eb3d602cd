// The first thing in the popup: what is, and what one can do about it now.
import { isGuarding } from '../../domain/settings.ts';
import { popup as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { Cooking } from './cooking.tsx';
import { FlareUp } from './flare-up.tsx';
import { nextMidnight } from './next-midnight.ts';
import { NotConnected, SignInAgain } from './not-connected.tsx';
import { CookNow, Open, Watching } from './open.tsx';
import type { PanelProps } from './panel-props.ts';

export function StatePanel(props: PanelProps) {
  const { overview } = props;
  const { status } = overview.connection;
  if (status === 'needsInteraction') return <SignInAgain {...props} />;
  if (status !== 'connected') return <NotConnected {...props} status={status} />;
  if (overview.blocks.length === 0 && overview.reports.length === 0) return <NothingSetUp {...props} />;
  return (
    <>
      <Offline {...props} />
      <Current {...props} />
    </>
  );
}

/** A call for help comes first: it is open to others whether the guard is on or off. */
function Current(props: PanelProps) {
  const { overview, now } = props;
  const { flare = null } = overview;
  if (flare !== null && flare.until > now) return <FlareUp {...props} flare={flare} />;
  return isGuarding(overview.settings, now) ? <Now {...props} /> : <Paused {...props} />;
}

function Now(props: PanelProps) {
  const { overview, now } = props;
  const running = overview.today.blocks.find(({ interval }) => interval.start <= now && now < interval.end);
  if (running !== undefined) return <Cooking {...props} running={running} />;
  return overview.blocks.length === 0 ? <Watching {...props} /> : <Open {...props} />;
}

function Paused({ overview, ask, format, now }: PanelProps) {
  const { pausedUntil, isGuardOn } = overview.settings;
  const isPaused = isGuardOn && pausedUntil !== null;
  const tomorrow = nextMidnight(now, overview.zone);
  return (
    <section class="now">
      <p class="say">
        <Say phrase={isPaused ? text.paused(format.timeFrom(now, pausedUntil)) : text.off} />
      </p>
      <p class="sub muted">{text.offText}</p>
      <div class="row">
        <button
          type="button"
          class="btn primary"
          onClick={() =>
            void (isPaused ? ask('pauseGuard', { until: null }) : ask('setGuard', { isOn: true }))
          }
        >
          <Icon name="play" />
          {isPaused ? text.resume : text.turnOn}
        </button>
        {isPaused && pausedUntil < tomorrow ? (
          <button
            type="button"
            class="btn outline"
            onClick={() => void ask('pauseGuard', { until: tomorrow })}
          >
            {text.pauseTomorrow}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function NothingSetUp(props: PanelProps) {
  const { overview, ask, openOptions } = props;
  const protect = () =>
    void ask('saveBlock', {
      block: {
        kind: 'weekly',
        id: crypto.randomUUID(),
        days: ['TU', 'TH'],
        from: '09:00',
        to: '12:00',
        level: 'hard',
        zone: overview.zone,
      },
    });
  return (
    <section class="blank">
      <span class="accent">
        <Icon name="flame" size="large" />
      </span>
      <div>
        <h2>{text.empty.title}</h2>
        <p class="small muted">{text.empty.text}</p>
      </div>
      <div class="row centred">
        <button type="button" class="btn primary" onClick={protect}>
          {text.empty.protect}
        </button>
        <button type="button" class="btn outline" onClick={() => openOptions('team')}>
          {text.empty.addPeople}
        </button>
      </div>
      <div>
        <p class="small muted">{text.empty.orNow}</p>
        <CookNow {...props} isQuiet />
      </div>
    </section>
  );
}

function Offline({ overview, format, now }: PanelProps) {
  const { offlineSince, syncedAt, waitingCount } = overview.sync;
  if (offlineSince === null) return null;
  return (
    <section class="sev-unknown">
      <div class="callout" role="status">
        <Icon name="offline" />
        <p class="small">
          <b>
            <Say phrase={text.offline(format.timeFrom(now, offlineSince))} />
          </b>
          {syncedAt === null ? null : <Say phrase={text.offlineData(format.timeFrom(now, syncedAt))} />}
          {waitingCount === 0 ? null : text.waiting(waitingCount)}
        </p>
      </div>
    </section>
  );
}
