import { options, shared, account as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { AccountsPanel } from './accounts-panel.tsx';
import { ClientIdPanel } from './client-id-panel.tsx';
import { Section, type SectionProps } from './section.tsx';

export function AccountSection(props: SectionProps & { readonly homepage: string | null }) {
  return (
    <Section title={options.section.account} intro={text.intro}>
      <ConnectionPanel {...props} />
      <AccountsPanel {...props} />
      <ClientIdPanel {...props} />
    </Section>
  );
}

function ConnectionPanel({ overview, ask }: SectionProps) {
  const { status, email } = overview.connection;
  const connect = () => void ask('connect', {});
  if (status === 'connected') {
    return (
      <div class="panel pad row">
        <Icon name="check" />
        <div class="grow">
          <p>
            <b>
              <Say phrase={text.connected(email ?? '')} />
            </b>
          </p>
          <p class="small muted">{text.connectedText}</p>
        </div>
        <div class="by-side">
          <AnotherAccount ask={ask} />
          <button type="button" class="btn outline" onClick={() => void ask('disconnect', {})}>
            {text.disconnect}
          </button>
          <p class="note">{text.disconnectNote}</p>
        </div>
      </div>
    );
  }
  const words = shared.notConnected[status];
  return (
    <div class="callout sev-unknown">
      <Icon name={status === 'signedOut' ? 'person' : 'key'} />
      <div>
        <p>
          <b>{words.title}</b>
        </p>
        <p class="small muted">{words.text}</p>
        {status === 'noClientId' ? null : (
          <p class="row">
            <button type="button" class="btn primary" onClick={connect}>
              {words.button}
            </button>
            {status === 'wrongAccount' ? <AnotherAccount ask={ask} /> : null}
          </p>
        )}
      </div>
    </div>
  );
}

/** The one in use stays connected, with everything as it is. */
function AnotherAccount({ ask }: Pick<SectionProps, 'ask'>) {
  return (
    <button type="button" class="btn outline" onClick={() => void ask('connect', { isAnother: true })}>
      {text.another}
    </button>
  );
}
