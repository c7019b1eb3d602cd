import type { Phrase } from '../../locales/phrase.ts';
import { options, shared, advanced as text } from '../../locales/words.ts';
import type { Overview, PolicyType } from '../../messages/overview.ts';
import type { Formats } from '../format.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { LanguagePanel } from './language-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { Section, type SectionProps } from './section.tsx';
import type { AppFacts } from './sections.tsx';
import { ShortcutsPanel } from './shortcuts-panel.tsx';

export function AdvancedSection(props: SectionProps & { readonly facts: AppFacts }) {
  const { overview, ask, format, report, copy, tell, facts } = props;
  const { locked, ignoredPolicy, sync, connection } = overview;
  const isIdle = locked.length === 0 && ignoredPolicy.length === 0;
  return (
    <Section title={options.section.advanced} intro={text.intro}>
      <div class="panel pad stack">
        <h2>{text.sync}</h2>
        <div class="row">
          <p class="grow">
            <Say phrase={syncWords(overview, format)} />
          </p>
          <button
            type="button"
            class="btn outline"
            aria-disabled={sync.isRunning}
            disabled={connection.status !== 'connected'}
            onClick={() => void (sync.isRunning ? undefined : ask('syncNow', {}))}
          >
            <Icon name="sync" />
            {shared.syncNow}
          </button>
        </div>
        {sync.waitingCount > 0 ? <p class="small">{text.waiting(sync.waitingCount)}</p> : null}
        {sync.quarantinedCount > 0 ? <p class="small">{text.unreadable(sync.quarantinedCount)}</p> : null}
      </div>
      <div class="panel pad stack">
        <h2>{text.policy}</h2>
        {isIdle ? <p class="muted">{text.policyNone}</p> : null}
        {locked.length === 0 ? null : (
          <p>
            <Icon name="lock" size="small" />{' '}
            <Say phrase={text.policyLocked(format.list(locked.map((name) => text.setting[name])))} />
          </p>
        )}
        {ignoredPolicy.map(({ key, wanted }) => (
          <p key={key} class="callout sev-soft">
            <Icon name="soft" />
            <span>
              <b>{text.ignored}</b>
              <Say phrase={text.ignoredText(key, wordsOf(wanted))} />
            </span>
          </p>
        ))}
      </div>
      <ShortcutsPanel {...facts} />
      <LanguagePanel overview={overview} ask={ask} reload={facts.reload} />
      <ReportPanel report={report} copy={copy} tell={tell} />
    </Section>
  );
}

function syncWords({ sync, now }: Overview, format: Formats): Phrase {
  if (sync.isRunning) return text.running;
  if (sync.offlineSince !== null) return text.offline(format.timeFrom(now, sync.offlineSince));
  if (sync.problem !== null) return text.problem(shared.problem[sync.problem]);
  return sync.syncedAt === null ? text.never : text.last(format.ago(sync.syncedAt, now));
}

function wordsOf(wanted: PolicyType): string {
  const words = text.policyType;
  if (wanted.kind === 'wholeNumber') return words.wholeNumber(wanted.from, wanted.to);
  return wanted.kind === 'oneOf' ? words.oneOf(wanted.names.join(', ')) : words[wanted.kind];
}
