import { advanced as text } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from './section.tsx';

/** For a report of trouble: made by the worker, copied by the person, sent by nobody. */
export function ReportPanel({ report, copy, tell }: Pick<SectionProps, 'report' | 'copy' | 'tell'>) {
  return (
    <div class="panel pad stack">
      <h2>{text.report}</h2>
      <div class="row">
        <p class="grow">{text.reportText}</p>
        <button
          type="button"
          class="btn outline"
          onClick={() => void report().then(copy, () => tell(text.reportFailed))}
        >
          <Icon name="copy" />
          {text.reportCopy}
        </button>
      </div>
    </div>
  );
}
