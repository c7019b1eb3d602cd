// Nothing of one's own is running: the next cooking time, and the way to start one now.
import type { Visibility } from '../../domain/rule.ts';
import { popup as text } from '../../locales/words.ts';
import type { ReportView } from '../../messages/overview.ts';
import { Icon } from '../icon.tsx';
import { Say } from '../say.tsx';
import { withKey } from '../shortcuts.ts';
import type { PanelProps } from './panel-props.ts';
import { StuckButton } from './stuck.tsx';

export function Open(props: PanelProps) {
  const { overview, format, now } = props;
  const next = overview.blocks
    .flatMap((view) => (view.next !== null && view.next.start > now ? [view.next] : []))
    .sort((a, b) => a.start - b.start)[0];
  return (
    <section class="now">
      <p class="say">
        <Say phrase={next === undefined ? text.openNoNext : text.open(format.rangeFrom(now, next))} />
      </p>
      <p class="sub muted">{text.startNow}</p>
      <CookNow {...props} />
      <div class="row close">
        <StuckButton {...props} />
        <span class="small muted">{text.stuck.whileOpen}</span>
      </div>
    </section>
  );
}

/** A manager without blocks of their own: whom the guard watches, and whom it cannot see. */
export function Watching(props: PanelProps) {
  const { overview, openOptions } = props;
  const { reports } = overview;
  const gap = gapIn(reports);
  return (
    <section class="now">
      <p class="say">{text.watches(reports.length)}</p>
      {gap === null ? null : (
        <p class="sub muted">
          {gap}{' '}
          <button type="button" class="link" onClick={() => openOptions('team')}>
            {text.fix}
          </button>
        </p>
      )}
      <CookNow {...props} />
    </section>
  );
}

/** Who cannot be seen, or only in part; null = everybody can. */
function gapIn(reports: readonly ReportView[]): string | null {
  const count = (seen: Visibility) => reports.filter(({ visibility }) => visibility === seen).length;
  if (count('none') > 0) return text.watchedUnseen(count('none'), reports.length);
  return count('busy') > 0 ? text.watchedBusyOnly(count('busy'), reports.length) : null;
}

/** Quiet where another button is the one to press first. */
export function CookNow({
  ask,
  isQuiet = false,
  shortcuts = {},
}: PanelProps & { readonly isQuiet?: boolean }) {
  return (
    <div class="row close">
      <button
        type="button"
        class={isQuiet ? 'btn outline' : 'btn primary'}
        title={withKey(text.cookOneHour, shortcuts['cook-now'])}
        onClick={() => void ask('cookNow', { minutes: 60 })}
      >
        <Icon name="flame" />
        {text.cookOneHour}
      </button>
      <button type="button" class="btn outline" onClick={() => void ask('cookNow', { minutes: 30 })}>
        {text.cookHalfHour}
      </button>
      <button type="button" class="btn outline" onClick={() => void ask('cookNow', { minutes: 120 })}>
        {text.cookTwoHours}
      </button>
    </div>
  );
}
