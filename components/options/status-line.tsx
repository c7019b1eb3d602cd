// Beneath a block: how it stands in Google Calendar, and why it is weaker than its owner asked for.
import { Icon } from '../icon.tsx';
import type { BlockStatus } from './block-status.ts';

interface Props {
  readonly status: BlockStatus | null;
  /** null: it is published at its own level. */
  readonly weakened: string | null;
}

export function StatusLine({ status, weakened }: Props) {
  return (
    <>
      {weakened === null ? null : (
        <p class="status sev-soft">
          <Icon name="soft" size="small" />
          {weakened}
        </p>
      )}
      {status === null ? null : (
        <p class={`status ${status.hasTrouble ? 'sev-soft' : 'sev-open'}`}>
          <Icon name={status.hasTrouble ? 'soft' : 'check'} size="small" />
          {status.words}
        </p>
      )}
    </>
  );
}
