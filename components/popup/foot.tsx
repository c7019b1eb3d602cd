// Connection and age of the data, in words.
import { popup, shared } from '../../locales/words.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { PanelProps } from './panel-props.ts';

export function Foot(props: PanelProps) {
  const { overview, ask } = props;
  const { status } = overview.connection;
  const { isRunning } = overview.sync;
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
          aria-label={shared.syncNow}
          title={shared.syncNow}
          aria-disabled={isRunning}
          onClick={() => void (isRunning ? undefined : ask('syncNow', {}))}
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
      ? popup.foot.last(format.time(syncedAt))
      : popup.foot.lastOlder(format.timeFrom(now, syncedAt));
    return { icon: 'clock', words };
  }
  if (connection.status !== 'connected') return { icon: 'offline', words: popup.foot.notConnected };
  if (sync.offlineSince !== null) {
    const words =
      syncedAt === null ? popup.foot.retriesNever : popup.foot.retries(format.timeFrom(now, syncedAt));
    return { icon: 'clock', words };
  }
  if (sync.isRunning) return { icon: 'sync', words: popup.foot.syncing };
  return {
    icon: 'check',
    words: syncedAt === null ? popup.foot.never : popup.foot.synced(format.ago(syncedAt, now)),
  };
}
