// The guard's switch and pause, and every other setting.
import type { Settings } from '../../domain/settings.ts';
import type { Handlers } from '../../messages/channel.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Worker } from './create-worker.ts';

export function settingsHandlers(
  { changeSettings, publishInBackground }: Worker,
  told: () => Promise<Overview>,
): Pick<Handlers, 'setGuard' | 'pauseGuard' | 'saveSettings'> {
  return {
    setGuard: async ({ isOn }) => {
      await changeSettings({ isGuardOn: isOn, pausedUntil: null });
      return told();
    },
    pauseGuard: async ({ until }) => {
      await changeSettings({ pausedUntil: until });
      return told();
    },
    saveSettings: async ({ patch }) => {
      await changeSettings(withoutGaps(patch));
      publishInBackground();
      return told();
    },
  };
}

/** Fields that the sender left out say nothing. */
function withoutGaps(patch: { [Key in keyof Settings]?: Settings[Key] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
