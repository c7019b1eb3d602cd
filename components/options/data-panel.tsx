// Export, import with a look at what changes and a way back, and the blocks as a calendar file.
import { useRef, useState } from 'preact/hooks';
import { house } from '../../locales/words.ts';
import { type ImportPreview, LARGEST_IMPORT } from '../../messages/data.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from './section.tsx';
import { UndoLine, useUndoable } from './undo-line.tsx';

type Props = Pick<SectionProps, 'ask' | 'backend' | 'tell'> & {
  readonly save: (fileName: string, text: string) => void;
};

interface Picked {
  readonly text: string;
  readonly preview: ImportPreview;
}

export const EXPORT_NAME = 'let-them-cook.json';

export function DataPanel({ ask, backend, tell, save }: Props) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [before, setBefore] = useUndoable<string>();
  const isBusy = useRef(false);
  const text = house.data;
  const { send } = backend;
  const look = async (file: File) => {
    setPicked(null);
    setFault(null);
    try {
      // Not even read when it cannot be one of ours; a character is a byte at least.
      if (file.size > LARGEST_IMPORT * 4) return setFault(text.problem.tooLarge);
      const content = await file.text();
      const reading = await send('previewImport', { text: content });
      if (reading.status === 'unreadable') setFault(text.problem[reading.problem]);
      else setPicked({ text: content, preview: reading.preview });
    } catch {
      setFault(text.failed);
    }
  };
  // The preview stays until it is done: then the way back has the focus of its button.
  const bringBack = async ({ text: content }: Picked) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const asItWas = await send('exportData', {}).catch(() => null);
    const isDone = asItWas !== null && (await ask('importData', { text: content, isExact: false }));
    isBusy.current = false;
    setPicked(null);
    if (asItWas === null) setFault(text.failed);
    else if (isDone) setBefore(asItWas);
  };
  const undo = async (asItWas: string) => {
    setBefore(null);
    if (await ask('importData', { text: asItWas, isExact: true })) tell(text.undone);
  };
  const onFault = () => setFault(text.failed);
  return (
    <div class="panel pad stack">
      <h2>{text.title}</h2>
      <div class="row">
        <ExportButton of="exportData" {...{ backend, tell, save, onFault }} />
        <FileButton onPick={(file) => void look(file)} />
        <ExportButton of="exportCalendar" {...{ backend, tell, save, onFault }} />
      </div>
      <p class="note">{text.note}</p>
      {fault === null ? null : (
        <p class="callout sev-soft" role="alert">
          <Icon name="soft" />
          <span>{fault}</span>
        </p>
      )}
      {picked === null ? null : (
        <Preview picked={picked} onApply={() => void bringBack(picked)} onCancel={() => setPicked(null)} />
      )}
      {before === null ? null : <UndoLine words={text.imported} onUndo={() => void undo(before)} />}
    </div>
  );
}

const FILES = {
  exportData: { fileName: EXPORT_NAME, icon: 'download', label: 'export' },
  exportCalendar: { fileName: 'cooking-time.ics', icon: 'calendar', label: 'calendar' },
} as const;

type ExportProps = Omit<Props, 'ask'> & {
  readonly of: keyof typeof FILES;
  readonly onFault: () => void;
};

function ExportButton({ of, backend, tell, save, onFault }: ExportProps) {
  const { fileName, icon, label } = FILES[of];
  const keep = (content: string) => {
    save(fileName, content);
    tell(house.data.exported);
  };
  return (
    <button type="button" class="btn outline" onClick={() => void backend.send(of, {}).then(keep, onFault)}>
      <Icon name={icon} />
      {house.data[label]}
    </button>
  );
}

function FileButton({ onPick }: { onPick: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn outline" onClick={() => input.current?.click()}>
        {house.data.import}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={house.data.importLabel}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be picked again.
          if (file !== undefined) onPick(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

interface PreviewProps {
  readonly picked: Picked;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

function Preview({ picked: { preview }, onApply, onCancel }: PreviewProps) {
  const text = house.data;
  const changes = (Object.keys(preview) as (keyof ImportPreview)[]).filter((name) => preview[name] > 0);
  return (
    <div class="callout" role="status">
      <div>
        <p>
          <b>{changes.length === 0 ? text.nothing : text.preview}</b>
        </p>
        {changes.length === 0 ? null : (
          <ul class="small">
            {changes.map((name) => (
              <li key={name}>{text[name](preview[name])}</li>
            ))}
            <li class="muted">{text.restStays}</li>
          </ul>
        )}
        <p class="row">
          {changes.length === 0 ? null : (
            <button type="button" class="btn primary" onClick={onApply}>
              {text.apply}
            </button>
          )}
          <button type="button" class="btn outline" onClick={onCancel}>
            {text.cancel}
          </button>
        </p>
      </div>
    </div>
  );
}
