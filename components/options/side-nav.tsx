import { useLayoutEffect, useRef } from 'preact/hooks';
import { options, shared } from '../../locales/words.ts';
import type { Overview } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { SECTIONS, type SectionId } from './sections.tsx';
import { SettingsSearch } from './settings-search.tsx';

interface Props {
  readonly current: SectionId;
  readonly overview: Overview | null;
  readonly format: Formats | null;
}

export function SideNav({ current, overview, format }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // On a narrow page the sections are one row that scrolls.
    const link = list.current?.querySelector('[aria-current]');
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <aside class="side">
      <div class="brandline">
        <Mark size={28} />
        {shared.brand}
      </div>
      <SettingsSearch />
      <nav aria-label={options.sections}>
        <ul ref={list}>
          {Object.entries(SECTIONS).map(([id, { icon }]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{options.section[id as SectionId]}</span>
                {id === 'queue' && (overview?.heldCount ?? 0) > 0 ? (
                  <span class="n">{overview?.heldCount}</span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {overview === null || format === null ? null : <WhoAmI overview={overview} format={format} />}
    </aside>
  );
}

function WhoAmI({ overview, format }: { overview: Overview; format: Formats }) {
  const { connection, sync, now } = overview;
  if (connection.status !== 'connected' || connection.email === null) {
    return (
      <div class="who-am-i note">
        <Icon name="offline" size="small" />
        <span>{options.notConnected}</span>
      </div>
    );
  }
  return (
    <div class="who-am-i note">
      <Icon name="check" size="small" />
      <span>
        <bdi>{connection.email}</bdi>
        <br />
        {sync.syncedAt === null ? options.notSynced : options.synced(format.ago(sync.syncedAt, now))}
      </span>
    </div>
  );
}
