// Where the OAuth client id comes from; with none, how to get one in three steps.
import { useId, useState } from 'preact/hooks';
import { shared, account as text } from '../../locales/words.ts';
import { CopyButton } from '../copy-button.tsx';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';

/** As the message's parser takes it (messages/protocol.ts). */
const CLIENT_ID = /^[\w.-]{5,200}$/;
type Props = SectionProps & { readonly homepage: string | null };

export function ClientIdPanel(props: Props) {
  const { clientIdFrom, redirectUrl } = props.overview.connection;
  const isLocked = props.overview.locked.includes('oauthClientId') || clientIdFrom === 'policy';
  return (
    <div class="panel pad stack" id="client-id">
      <h2>{text.clientId}</h2>
      {clientIdFrom === null ? null : <p class="small">{text.clientIdFrom[clientIdFrom]}</p>}
      {isLocked ? (
        <Locked />
      ) : (
        <details class="steps" open={clientIdFrom === null}>
          <summary>{text.steps}</summary>
          <ol>
            <li>
              {text.stepProject}{' '}
              <a class="link" href={text.consoleUrl} target="_blank" rel="noreferrer">
                {text.console}
              </a>
            </li>
            <li>
              {text.stepRedirect}
              <span class="row">
                <code>
                  <bdi>{redirectUrl}</bdi>
                </code>
                <CopyButton label={text.copyRedirect} text={redirectUrl} onCopy={props.copy} look="outline" />
              </span>
            </li>
            <li>
              <ClientIdField {...props} />
            </li>
          </ol>
          <p class="note">
            {text.docsLead}
            <Docs homepage={props.homepage} />
          </p>
        </details>
      )}
    </div>
  );
}

function Docs({ homepage }: { homepage: string | null }) {
  if (homepage === null) return <>{text.docs}</>;
  const address = `${homepage.replace(/\/$/, '')}/blob/main/${text.docsPath}`;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {text.docs}
    </a>
  );
}

function ClientIdField({ overview, ask, tell }: Props) {
  const id = useId();
  const own = overview.settings.oauthClientId;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const save = async (clientId: string | null) => {
    setWrong(clientId !== null && !CLIENT_ID.test(clientId));
    if (clientId !== null && !CLIENT_ID.test(clientId)) return;
    if (!(await ask('saveSettings', { patch: { oauthClientId: clientId } }))) return;
    setTyped(null);
    tell(shared.saved);
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void save((typed ?? own ?? '').trim());
      }}
    >
      {text.stepPaste}
      <label for={id}>{text.clientId}</label>
      <span class="row">
        <input
          class="input grow"
          id={id}
          value={typed ?? own ?? ''}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="btn tonal">
          {text.save}
        </button>
        {own === null ? null : (
          <button type="button" class="btn plain" onClick={() => void save(null)}>
            {text.removeOwn}
          </button>
        )}
      </span>
      <Problem id={`${id}-problem`} words={isWrong ? text.notAClientId : null} />
    </form>
  );
}
