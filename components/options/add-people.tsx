// Paste a whole list; each address is answered for while one types.
import { useId, useState } from 'preact/hooks';
import {
  MAX_ADDRESSES,
  type ParsedAddresses,
  type PastedPerson,
  parseAddresses,
} from '../../domain/addresses.ts';
import type { Email } from '../../domain/focus-block.ts';
import type { Severity } from '../../domain/rule.ts';
import { team as text } from '../../locales/words.ts';
import { Icon, type IconName } from '../icon.tsx';

interface Props {
  readonly own: Email | null;
  readonly known: readonly Email[];
  /** Resolves to whether it worked; the text stays when it did not. */
  readonly onAdd: (people: readonly PastedPerson[]) => Promise<boolean>;
}

export function AddPeople({ own, known, onAdd }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const found = parseAddresses(pasted, { own, known });
  const add = async () => {
    if (await onAdd(found.ready)) setPasted('');
  };
  return (
    <div class="panel pad add">
      <div class="field">
        <label for={id}>{text.addLabel}</label>
        <textarea
          class="input"
          id={id}
          rows={3}
          spellcheck={false}
          aria-describedby={`${id}-result`}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <Result id={`${id}-result`} found={found} />
      <div class="row">
        <button
          type="button"
          class="btn primary"
          disabled={found.ready.length === 0}
          onClick={() => void add()}
        >
          {text.addPeople(found.ready.length)}
        </button>
        {pasted === '' ? null : (
          <button type="button" class="btn plain" onClick={() => setPasted('')}>
            {text.clear}
          </button>
        )}
      </div>
    </div>
  );
}

function Result({ id, found }: { id: string; found: ParsedAddresses }) {
  const { ready, alreadyThere, own, invalid, isCut } = found;
  return (
    <ul class="res" id={id} aria-live="polite">
      <Line
        icon="check"
        look="open"
        title={text.ready(ready.length)}
        entries={ready.map(({ email }) => email)}
      />
      <Line icon="ok" look="unknown" title={text.alreadyThere} entries={alreadyThere} />
      <Line icon="person" look="unknown" title={text.thatIsYou} entries={own} />
      <Line
        icon="conflict"
        look="conflict"
        title={text.notAnAddress}
        entries={invalid}
        hint={invalid.some((entry) => /@[^.]+$/.test(entry)) ? text.addEnding : ''}
      />
      {isCut ? (
        <Line icon="conflict" look="conflict" title={text.tooMany(MAX_ADDRESSES)} entries={['']} />
      ) : null}
    </ul>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly look: Severity;
  readonly title: string;
  readonly entries: readonly string[];
  readonly hint?: string;
}

function Line({ icon, look, title, entries, hint = '' }: LineProps) {
  if (entries.length === 0) return null;
  return (
    <li class={`sev-${look}`}>
      <Icon name={icon} />
      <span>
        <b>{title}</b> <bdi>{entries.join(', ')}</bdi>
        {hint === '' ? '' : `. ${hint}`}
      </span>
    </li>
  );
}
