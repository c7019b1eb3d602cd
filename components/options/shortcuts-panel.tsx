import { house } from '../../locales/words.ts';
import { COMMANDS, type CommandName } from '../shortcuts.ts';
import type { AppFacts } from './sections.tsx';

const WORDS: Record<CommandName, 'cookNow' | 'pause' | 'stuck' | 'openQueue'> = {
  'cook-now': 'cookNow',
  pause: 'pause',
  stuck: 'stuck',
  'open-queue': 'openQueue',
};

/** The browser owns its keys: they are shown here and changed there. */
export function ShortcutsPanel({
  shortcuts,
  openShortcuts,
  openWelcome,
}: Pick<AppFacts, 'shortcuts' | 'openShortcuts' | 'openWelcome'>) {
  const text = house.keys;
  return (
    <div class="panel pad stack">
      <h2>{text.title}</h2>
      <p class="small muted">{text.text}</p>
      <dl class="keys">
        {COMMANDS.map((name) => (
          <div key={name} class="row">
            <dt class="grow">{text[WORDS[name]]}</dt>
            <dd>{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : <i class="muted">{text.none}</i>}</dd>
          </div>
        ))}
      </dl>
      <p class="row">
        <button type="button" class="btn outline" onClick={openShortcuts}>
          {text.change}
        </button>
        <button type="button" class="btn quiet" onClick={openWelcome}>
          {house.welcome}
        </button>
      </p>
    </div>
  );
}
