import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { shared } from '../../locales/words.ts';
import type { Backend } from '../../messages/backend.ts';
import { createFormats } from '../format.ts';
import { Say } from '../say.tsx';
import { StorageNote } from '../storage-note.tsx';
import { useOverview } from '../use-overview.ts';
import { type AppFacts, isSection, SECTIONS, type SectionId } from './sections.tsx';
import { SideNav } from './side-nav.tsx';
import { useControlInAddress } from './use-control-in-address.ts';

export interface OptionsProps extends AppFacts {
  readonly backend: Backend;
  /** BCP 47 of times and numbers. */
  readonly locale: string;
  readonly copy: (text: string) => void;
}

export function OptionsApp({ backend, locale, copy, ...facts }: OptionsProps) {
  const { overview, failure, ask } = useOverview(backend);
  const [said, setSaid] = useState('');
  const hush = useCallback(() => setSaid(''), []);
  const address = useAddress();
  const section = sectionIn(address);
  const zone = overview?.zone;
  const format = useMemo(() => (zone === undefined ? null : createFormats(locale, zone)), [locale, zone]);
  const props =
    overview === null || format === null
      ? null
      : {
          overview,
          backend,
          ask,
          format,
          tell: setSaid,
          copy: (text: string) => {
            copy(text);
            setSaid(shared.copied);
          },
          report: () => backend.send('getReport', {}),
        };
  useControlInAddress(address);
  return (
    <div class="app">
      <SideNav current={section} overview={overview} format={format} />
      <div class="mainwrap">
        <main class="main" tabIndex={-1}>
          {failure === null ? null : (
            <p class="callout sev-conflict" role="alert">
              <span>
                <Say phrase={shared.failed(failure)} />
              </span>
            </p>
          )}
          {props === null ? null : (
            <>
              <StorageNote
                {...props.overview.storage}
                onExport={() =>
                  void backend.send('exportData', {}).then(props.copy, () => setSaid(shared.copyFailed))
                }
              />
              <div key={section}>{SECTIONS[section].draw(props, facts)}</div>
            </>
          )}
        </main>
      </div>
      <SaidNote words={said} onDone={hush} />
    </div>
  );
}

const SAID_FOR_MS = 3000;

/** "Saved", seen for a moment at the lower edge and announced. */
function SaidNote({ words, onDone }: { words: string; onDone: () => void }) {
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(onDone, SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [words, onDone]);
  return (
    <output class={words === '' ? 'said' : 'said is-on'} aria-live="polite">
      {words}
    </output>
  );
}

/** One section per view, named by the part behind `#`; a control of it behind a stroke. */
function useAddress(): string {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const follow = () => setAddress(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}

function sectionIn(address: string): SectionId {
  const [id = ''] = address.slice(1).split('/');
  return isSection(id) ? id : 'cooking';
}
