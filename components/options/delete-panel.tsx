// The one thing that cannot be undone, so it asks: with its numbers, and with a way to keep a copy.
import { useState } from 'preact/hooks';
import { house } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import { EXPORT_NAME } from './data-panel.tsx';
import type { SectionProps } from './section.tsx';

type Props = Pick<SectionProps, 'overview' | 'ask' | 'backend' | 'tell'> & {
  readonly save: (fileName: string, text: string) => void;
};

export function DeletePanel({ overview, ask, backend: { send }, tell, save }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const text = house.data;
  const { deletionLeft: left = null } = overview.storage;
  const remove = async (isHereOnly: boolean) => {
    setIsBusy(true);
    try {
      const { blocksLeft } = await send('deleteAllData', { isHereOnly });
      setSaid(blocksLeft === 0 ? text.deleted : null);
      setIsAsked(false);
      // Another database is in use now.
      await ask('getOverview', {});
    } catch {
      setSaid(text.failed);
    }
    setIsBusy(false);
  };
  const keepCopy = () =>
    void send('exportData', {}).then(
      (content) => {
        save(EXPORT_NAME, content);
        tell(text.exported);
      },
      () => setSaid(text.failed),
    );
  return (
    <div class="panel pad stack">
      {isAsked ? (
        <Question
          overview={overview}
          isBusy={isBusy}
          onCopy={keepCopy}
          onDelete={() => void remove(false)}
          onKeep={() => setIsAsked(false)}
        />
      ) : (
        <p class="row">
          <button
            type="button"
            class="btn outline danger"
            disabled={left !== null}
            onClick={() => setIsAsked(true)}
          >
            <Icon name="trash" />
            {text.delete}
          </button>
        </p>
      )}
      <p class="small" role="status">
        {left === null ? said : text.left(left)}
      </p>
      {left === null ? null : <LeaveThem isBusy={isBusy} onClick={() => void remove(true)} />}
    </div>
  );
}

function LeaveThem(props: { readonly isBusy: boolean; readonly onClick: () => void }) {
  return (
    <p class="row">
      <button type="button" class="btn outline" disabled={props.isBusy} onClick={props.onClick}>
        {house.data.leaveThem}
      </button>
    </p>
  );
}

interface QuestionProps extends Pick<Props, 'overview'> {
  readonly isBusy: boolean;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}

function Question({ overview, isBusy, onCopy, onDelete, onKeep }: QuestionProps) {
  const text = house.data;
  const published = overview.blocks.reduce((sum, { publishedCount }) => sum + publishedCount, 0);
  return (
    <div class="callout sev-conflict" role="group" aria-labelledby="delete-title">
      <div>
        <p>
          <b id="delete-title">{text.deleteTitle}</b>{' '}
          {published === 0 ? text.deleteNone : text.deleteText(published)}
        </p>
        {overview.sync.offlineSince === null ? null : <p class="small">{text.offline}</p>}
        <p class="row">
          <button type="button" class="btn outline" onClick={onCopy}>
            {text.exportFirst}
          </button>
          <button type="button" class="btn outline danger" disabled={isBusy} onClick={onDelete}>
            {text.deleteIt}
          </button>
          <button type="button" class="btn primary" onClick={onKeep}>
            {text.keep}
          </button>
        </p>
      </div>
    </div>
  );
}
