import type { ComponentChildren } from 'preact';
import { focusMinutes, fragmentedMinutes } from '../../domain/focus-metrics.ts';
import { fragmentationIndex, keptRate, longestStretch, type OwnWeek } from '../../domain/own-week.ts';
import { minutesOf } from '../../domain/time.ts';
import { mirror as text } from '../../locales/words.ts';
import { KeptChart } from './kept-chart.tsx';
import { CHARTED_WEEKS, type MirrorPanelProps } from './panel-props.ts';
import { Stat, Stats } from './stat.tsx';

interface Props extends MirrorPanelProps {
  readonly heading: string;
  readonly aside: ComponentChildren;
  /** The second view of the same week. Minutes. */
  readonly otherThreshold: number;
}

/** My week: one's own cooking time and focus. */
export function OwnPanel({ heading, aside, ...props }: Props) {
  const { week, weeks, format } = props;
  const rated = weeks.slice(-CHARTED_WEEKS).flatMap(({ interval, own }) => {
    const share = own === null ? null : keptRate(own);
    return share === null ? [] : [{ start: interval.start, share }];
  });
  return (
    <section class="panel">
      <div class="mirror-head">
        <h2>{heading}</h2>
        {aside}
      </div>
      {week.own === null ? (
        <p class="pad muted">{text.notRead}</p>
      ) : (
        <Figures {...props} own={week.own} oneOnOnes={week.oneOnOnes} />
      )}
      <KeptChart points={rated} title={text.own.picture} format={format} />
    </section>
  );
}

function Figures({
  own,
  oneOnOnes,
  ...props
}: Omit<Props, 'heading' | 'aside'> & {
  readonly own: OwnWeek;
  readonly oneOnOnes: MirrorPanelProps['week']['oneOnOnes'];
}) {
  const { format, thresholdMinutes, otherThreshold } = props;
  const { freeStretches, bookedMinutes, keptMinutes, meetingsOverBlocks } = own;
  const [share, index, longest] = [keptRate(own), fragmentationIndex(own), longestStretch(own)];
  const focus = (threshold: number) => format.hours(focusMinutes(freeStretches, threshold));
  return (
    <Stats>
      {share === null ? (
        <Stat value="–" label={text.own.kept} more={text.own.noBlock} />
      ) : (
        <Stat
          value={format.percent(share)}
          label={text.own.kept}
          more={text.ofHours(format.hours(keptMinutes), format.hours(bookedMinutes))}
        />
      )}
      <Stat
        value={focus(thresholdMinutes)}
        label={text.own.focus(format.hours(thresholdMinutes))}
        more={text.own.focusOther(focus(otherThreshold), format.hours(otherThreshold))}
      />
      <Stat
        value={format.hours(fragmentedMinutes(freeStretches, thresholdMinutes))}
        label={text.own.fragmented}
      />
      <Stat
        value={longest === null ? format.hours(0) : format.hours(minutesOf(longest))}
        label={text.own.longest}
        more={longest === null ? null : format.weekday(longest.start)}
      />
      <Stat
        value={String(meetingsOverBlocks)}
        label={text.own.over(meetingsOverBlocks)}
        more={index === null ? null : text.own.perBlock(format.decimal(index))}
      />
      {oneOnOnes === null ? null : (
        <Stat value={text.ofCount(oneOnOnes.kept, oneOnOnes.due)} label={text.own.oneOnOnes} />
      )}
    </Stats>
  );
}
