import { useEffect, useState } from 'preact/hooks';
import { house } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from './section.tsx';

/** Only where there is a choice. */
export function AccountsPanel({ overview, ask, backend }: SectionProps) {
  const [accounts, setAccounts] = useState<readonly string[]>([]);
  const { email } = overview.connection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another account in use may be a new one.
  useEffect(() => {
    backend.send('getAccounts', {}).then(setAccounts, () => setAccounts([]));
  }, [backend, email]);
  if (accounts.length < 2) return null;
  const text = house.accounts;
  return (
    <div class="panel pad stack">
      <h2>{text.title}</h2>
      <ul class="stack">
        {accounts.map((account) => (
          <li key={account} class="row">
            <Icon name={account === email ? 'check' : 'person'} />
            <bdi class="grow">{account}</bdi>
            {account === email ? (
              <span class="note">{text.current}</span>
            ) : (
              <button
                type="button"
                class="btn outline"
                aria-label={text.useAccount(account)}
                onClick={() => void ask('useAccount', { email: account })}
              >
                {text.use}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
