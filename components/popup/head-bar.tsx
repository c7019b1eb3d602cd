import { isGuarding } from '../../domain/settings.ts';
import { shared, popup as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import type { PanelProps } from './panel-props.ts';

/** The guard's switch is always in the same place; before a first connection there is nothing to guard. */
export function HeadBar({ overview, ask, now, openOptions }: PanelProps) {
  const { status } = overview.connection;
  const hasGuard = status === 'connected' || status === 'needsInteraction';
  const isOn = isGuarding(overview.settings, now);
  const turn = (on: boolean) => {
    if (on && overview.settings.pausedUntil !== null) void ask('pauseGuard', { until: null });
    if (on !== overview.settings.isGuardOn) void ask('setGuard', { isOn: on });
  };
  return (
    <header>
      <Mark size={22} />
      <h1 class="name">{shared.brand}</h1>
      {hasGuard ? (
        <label class="end">
          <span>{isOn ? text.guardOn : text.guardOff}</span>
          <input
            class="switch"
            role="switch"
            type="checkbox"
            checked={isOn}
            disabled={overview.locked.includes('isGuardOn')}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
        </label>
      ) : (
        <span class="end" />
      )}
      <button
        type="button"
        class="btn icon plain"
        aria-label={text.options}
        title={text.options}
        onClick={() => openOptions()}
      >
        <Icon name="sliders" />
      </button>
    </header>
  );
}
