import { shared, welcome } from '../../locales/words.ts';
import type { ConnectionStatus } from '../../messages/overview.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import type { PanelProps } from './panel-props.ts';

type Unconnected = Exclude<ConnectionStatus, 'connected' | 'needsInteraction'>;

export function NotConnected({
  status,
  ask,
  openOptions,
  openWelcome,
}: PanelProps & { readonly status: Unconnected }) {
  const words = shared.notConnected[status];
  const act = () => (status === 'noClientId' ? openOptions('account') : void ask('connect', {}));
  return (
    <section class="blank">
      <Mark size={48} />
      <div>
        <h2>{words.title}</h2>
        <p class="small muted">{words.text}</p>
      </div>
      <button type="button" class="btn primary lg" onClick={act}>
        {words.button}
      </button>
      <button type="button" class="as-link small" onClick={openWelcome}>
        {welcome.try}
      </button>
    </section>
  );
}

export function SignInAgain({ ask }: PanelProps) {
  const words = shared.notConnected.needsInteraction;
  return (
    <section class="sev-unknown">
      <div class="callout">
        <Icon name="key" />
        <div>
          <p>
            <b>{words.title}</b>
          </p>
          <p class="small muted">{words.text}</p>
          <div class="row close">
            <button type="button" class="btn primary" onClick={() => void ask('connect', {})}>
              {words.button}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}
