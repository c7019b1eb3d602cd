import { popup } from '../../locales/words.ts';
import { Icon } from '../icon.tsx';
import type { PanelProps } from './panel-props.ts';

/** The way to the page for whoever missed its notification. Nothing is drawn when nothing waits. */
export function SecondChances({ overview }: Pick<PanelProps, 'overview'>) {
  const { secondChances, connection } = overview;
  if (secondChances === 0) return null;
  const query = new URLSearchParams({ account: connection.email ?? '' });
  return (
    <section class="row sev-conflict">
      <Icon name="conflict" />
      <span class="small">{popup.secondChances(secondChances)}</span>
      <a class="link end" href={`second-chance.html?${query}`} target="_blank" rel="noreferrer">
        {popup.look}
      </a>
    </section>
  );
}
