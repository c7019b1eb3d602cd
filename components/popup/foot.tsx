// Connection and age of the data, in words.
import { en } from '../../locales/en.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { PanelProps } from './panel-props.ts';

const text = en.popup.foot;

export function Foot(props: PanelProps) {
  const { overview, ask } = props;
  const { status } = overview.connection;
  const { icon, words } = footWords(props);
  const canSync = status === 'connected' || status === 'needsInteraction';
  return (
    <footer>
      <Icon name={icon} size="small" />
      <span>{words}</span>
      {canSync ? (
        <button
          type="button"
          class="btn icon plain"
          aria-label={en.shared.syncNow}
          title={en.shared.syncNow}
          disabled={overview.sync.isRunning}
          onClick={() => void ask('syncNow', {})}
        >
          <Icon name="sync" />
        </button>
      ) : null}
    </footer>
  );
}

function footWords({ overview, format, now }: PanelProps): { icon: IconName; words: string } {
  const { connection, sync } = overview;
  const { syncedAt } = sync;
  if (connection.status === 'needsInteraction' && syncedAt !== null) {
    const words = format.isSameDay(now, syncedAt)
      ? text.last(format.time(syncedAt))
      : text.lastOlder(format.timeFrom(now, syncedAt));
    return { icon: 'clock', words };
  }
  if (connection.status !== 'connected') return { icon: 'offline', words: text.notConnected };
  if (sync.offlineSince !== null) {
    const words = syncedAt === null ? text.retriesNever : text.retries(format.timeFrom(now, syncedAt));
    return { icon: 'clock', words };
  }
  if (sync.isRunning) return { icon: 'sync', words: text.syncing };
  return {
    icon: 'check',
    words: syncedAt === null ? text.never : text.synced(format.ago(syncedAt, now)),
  };
}
