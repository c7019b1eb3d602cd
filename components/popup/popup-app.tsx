import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NamedInstance } from '../../domain/instance-edit.ts';
import { isGuarding } from '../../domain/settings.ts';
import { type Instant, MINUTE } from '../../domain/time.ts';
import { shared } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import { createFormats } from '../format.ts';
import { Say } from '../say.tsx';
import type { Shortcuts } from '../shortcuts.ts';
import { StorageNote } from '../storage-note.tsx';
import { useOverview } from '../use-overview.ts';
import { Foot } from './foot.tsx';
import { HeadBar } from './head-bar.tsx';
import { Held } from './held.tsx';
import { Invitations } from './invitations.tsx';
import { PageNote } from './page-note.tsx';
import type { PanelProps } from './panel-props.ts';
import { Pause } from './pause.tsx';
import { SecondChances } from './second-chances.tsx';
import { StatePanel } from './state-panel.tsx';
import { TeamNow } from './team-now.tsx';
import { TodayStrip } from './today-strip.tsx';
import { WeekLine } from './week-line.tsx';

export interface PopupProps {
  readonly backend: Backend;
  readonly locale: string;
  readonly clock: () => Instant;
  /** Opens the options page, at one of its sections. */
  readonly openOptions: (section?: string) => void;
  readonly openWelcome: () => void;
  /** Said in tooltips. */
  readonly shortcuts?: Shortcuts;
}

const NO_PARTS: readonly string[] = [];

/** Of the state panel: neither the switch, nor a link in its text, nor, when there is nothing to do, the pause. */
const FIRST_ACTION = ':is(.now, .blank, .callout) .btn';

/** From urgent to quiet: state, today, team, pause. A part without content is not drawn. */
export function PopupApp({ backend, locale, clock, openOptions, openWelcome, shortcuts }: PopupProps) {
  const { overview, failure, ask } = useOverview(backend);
  const now = useMinutes(clock);
  const zone = overview?.zone;
  const format = useMemo(() => (zone === undefined ? null : createFormats(locale, zone)), [locale, zone]);
  const middle = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // At first, and when the button that was pressed has gone with its panel.
    if (document.activeElement !== document.body) return;
    middle.current?.querySelector<HTMLElement>(FIRST_ACTION)?.focus();
  }, [overview]);
  const onStuckQuestion = useCallback(
    (instance: NamedInstance) => void backend.send('stuckQuestionSeen', instance).catch(() => undefined),
    [backend],
  );
  if (overview === null || format === null) return <div class="pop" aria-busy="true" />;
  const props = { overview, ask, format, now, openOptions, openWelcome, shortcuts, onStuckQuestion };
  return (
    <div class="pop">
      <HeadBar {...props} />
      <main class="mid" ref={middle}>
        {failure === null ? null : (
          <section role="alert" class="small">
            <Say phrase={shared.failed(failure)} />
          </section>
        )}
        <StorageNote {...overview.storage} />
        <PageNote
          parts={overview.unreadParts ?? NO_PARTS}
          onShown={() => void backend.send('pageTroubleSeen', {}).catch(() => undefined)}
          onReport={() => openOptions('privacy')}
        />
        {overview.storage.problem === 'blocked' ? null : (
          <>
            <StatePanel {...props} />
            <RestOf {...props} backend={backend} />
          </>
        )}
      </main>
      <Foot {...props} />
    </div>
  );
}

function RestOf(props: PanelProps & { readonly backend: Backend }) {
  const { overview, now } = props;
  const { status } = overview.connection;
  if (status !== 'connected' && status !== 'needsInteraction') return null;
  const isSetUp = overview.blocks.length > 0 || overview.reports.length > 0;
  return (
    <>
      <SecondChances {...props} />
      <TodayStrip {...props} />
      <Invitations {...props} />
      {status === 'connected' ? <TeamNow {...props} /> : null}
      <Held {...props} />
      {status === 'connected' ? <WeekLine {...props} /> : null}
      {status === 'connected' && isSetUp && isGuarding(overview.settings, now) ? <Pause {...props} /> : null}
    </>
  );
}

/** The time, looked at again twice a minute while the popup is open. */
function useMinutes(clock: () => Instant): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), MINUTE / 2);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
