import { FEWEST_PEOPLE, type TeamWeek } from '../../domain/mirror/team-week.ts';
import { mirror as text } from '../../locales/words.ts';
import type { Mirror } from '../../messages/mirror.ts';
import { Icon } from '../icon.tsx';
import type { SectionProps } from '../options/section.tsx';
import { Say } from '../say.tsx';
import { KeptChart } from './kept-chart.tsx';
import { CHARTED_WEEKS, type MirrorPanelProps } from './panel-props.ts';
import { Stat, Stats } from './stat.tsx';

type Props = MirrorPanelProps &
  Pick<Mirror, 'isTeamLocked' | 'seenPeople'> &
  Pick<SectionProps, 'ask' | 'tell'>;

/** Sums of at least three people, after one's own cooking time: never one by one. */
export function TeamPanel(props: Props) {
  const { week, weeks, format, isTeamLocked, seenPeople } = props;
  const rated = weeks.slice(-CHARTED_WEEKS).flatMap(({ interval, team }) => {
    return team === null || team.bookedMinutes === 0
      ? []
      : [{ start: interval.start, share: team.keptMinutes / team.bookedMinutes }];
  });
  if (isTeamLocked) return <Locked {...props} />;
  return (
    <section class="panel">
      <div class="mirror-head">
        <h2>{text.team.heading}</h2>
        {week.team === null ? null : <span class="note">{text.team.people(week.team.people)}</span>}
      </div>
      {week.team === null ? (
        <div class="pad">
          <p>{seenPeople < FEWEST_PEOPLE ? text.team.tooFew(FEWEST_PEOPLE) : text.team.notCounted}</p>
          {seenPeople < FEWEST_PEOPLE ? <p class="small muted">{text.team.tooFewMore(seenPeople)}</p> : null}
        </div>
      ) : (
        <Figures team={week.team} format={format} />
      )}
      <KeptChart points={rated} title={text.team.picture} format={format} />
    </section>
  );
}

function Figures({ team, format }: { readonly team: TeamWeek } & Pick<Props, 'format'>) {
  const { bookedMinutes, keptMinutes, blocks, meetingsOverBlocks } = team;
  return (
    <>
      <Stats>
        <Stat
          value={text.ofHours(format.hours(keptMinutes), format.hours(bookedMinutes))}
          label={text.team.kept}
          more={bookedMinutes === 0 ? null : format.percent(keptMinutes / bookedMinutes)}
        />
        {blocks === 0 ? null : (
          <Stat
            value={format.decimal(meetingsOverBlocks / blocks)}
            label={text.team.perBlock}
            more={text.team.goodBelow}
          />
        )}
      </Stats>
      <p class="pad note">{text.team.others}</p>
    </>
  );
}

/** What one click protects. */
const FIRST_BLOCK = { kind: 'weekly', days: ['FR'], from: '14:00', to: '16:00', level: 'hard' } as const;

function Locked({ ask, tell, format }: Props) {
  const when = `${format.dayName('FR', 'long')} ${format.wallRange(FIRST_BLOCK.from, FIRST_BLOCK.to)}`;
  const protect = async () => {
    const block = { ...FIRST_BLOCK, id: crypto.randomUUID(), zone: format.zone };
    if (await ask('saveBlock', { block })) tell(text.team.protected);
  };
  return (
    <section class="panel blank">
      <Icon name="lock" size="large" />
      <h2>{text.team.locked}</h2>
      <p class="small muted">{text.team.lockedMore}</p>
      <button type="button" class="btn primary" onClick={() => void protect()}>
        <Icon name="flame" />
        <span>
          <Say phrase={text.team.protect(when)} />
        </span>
      </button>
    </section>
  );
}
