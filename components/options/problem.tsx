import { Icon } from '../icon.tsx';

/** Text beside a field that cannot be saved as it is; null draws nothing. */
export function Problem({ id, words }: { id: string; words: string | null }) {
  if (words === null) return null;
  return (
    <p id={id} class="status sev-conflict">
      <Icon name="conflict" size="small" />
      {words}
    </p>
  );
}
