// The section "Mirror": own interruptions first for whoever leads, the own week first for everybody else.
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { mirror as text } from '../../locales/words.ts';
import type { Mirror } from '../../messages/mirror.ts';
import { Section, type SectionProps } from '../options/section.tsx';
import { SwitchSetting } from '../options/switch-field.tsx';
import { Say } from '../say.tsx';
import { InterruptionsPanel } from './interruptions-panel.tsx';
import { mirrorCsv, mirrorJson } from './mirror-csv.ts';
import { mirrorFormats } from './mirror-formats.ts';
import { OwnPanel } from './own-panel.tsx';
import type { MirrorPanelProps } from './panel-props.ts';
import { saveFile } from './save-file.ts';
import { TeamPanel } from './team-panel.tsx';
import { useMirror } from './use-mirror.ts';
import { WeekBar } from './week-bar.tsx';

export function MirrorSection(props: SectionProps) {
  const mirror = useMirror(props.backend);
  if (mirror === null) return <div aria-busy="true" />;
  if (mirror === 'failed') return <p class="panel pad">{text.failed}</p>;
  return <LoadedMirror {...props} mirror={mirror} />;
}

type Loaded = SectionProps & { readonly mirror: Mirror };

/** The second view: 1 h, or 2 h where 1 h is the setting. Minutes. */
function otherOf(threshold: number): number {
  return threshold === 60 ? 120 : 60;
}

function LoadedMirror({ mirror, ...props }: Loaded) {
  const [back, setBack] = useState(0);
  const [isOtherView, setOtherView] = useState(false);
  const format = useMemo(() => mirrorFormats(props.format, mirror.zone), [props.format, mirror.zone]);
  const last = mirror.weeks.length - 1;
  const index = Math.max(0, last - back);
  const week = mirror.weeks[index];
  if (week === undefined) return null;
  const set = mirror.thresholdMinutes;
  const [threshold, other] = isOtherView ? [otherOf(set), set] : [set, otherOf(set)];
  const panel = {
    week,
    weeks: mirror.weeks.slice(0, index + 1),
    format,
    thresholdMinutes: threshold,
    otherThreshold: other,
  };
  const write = (ending: 'csv' | 'json') => {
    const content = ending === 'csv' ? mirrorCsv(mirror, threshold) : mirrorJson(mirror, threshold);
    const type = ending === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    saveFile(`let-them-cook-mirror-${mirror.weeks[last]?.monday}.${ending}`, type, content);
    props.tell(text.exported);
  };
  const view = (
    <span class="note">
      <Say phrase={text.threshold(format.hours(threshold))} />{' '}
      <button type="button" class="as-link" onClick={() => setOtherView(!isOtherView)}>
        <Say phrase={text.viewWith(format.hours(other))} />
      </button>
    </span>
  );
  return (
    <Section
      title={<Say phrase={text.title(format.week(week.interval))} />}
      intro={mirror.isLead ? text.introLead : text.intro}
      aside={
        <WeekBar
          before={index}
          after={last - index}
          go={(weeks) => setBack(last - index - weeks)}
          onCsv={() => write('csv')}
          onJson={() => write('json')}
        />
      }
    >
      {mirror.isReading ? (
        <p class="note" role="status">
          {text.reading}
        </p>
      ) : null}
      <Panels {...props} mirror={mirror} panel={panel} view={view} />
      <AnnouncePanel {...props} />
    </Section>
  );
}

interface PanelsProps extends Loaded {
  readonly panel: MirrorPanelProps & { readonly otherThreshold: number };
  readonly view: VNode;
}

function Panels({ mirror, panel, view, ...props }: PanelsProps) {
  const hasDecided = mirror.weeks.some(
    ({ interruptions: { booked, saved, held } }) => booked + saved.minutes + held > 0,
  );
  // What a meeting cost was counted with the T of its day.
  const counted = (
    <span class="note">
      <Say phrase={text.threshold(panel.format.hours(mirror.thresholdMinutes))} />
    </span>
  );
  if (!mirror.isLead) {
    return (
      <>
        <OwnPanel {...panel} heading={text.own.heading} aside={view} />
        {hasDecided ? <InterruptionsPanel {...panel} aside={counted} /> : null}
      </>
    );
  }
  return (
    <>
      <InterruptionsPanel {...panel} aside={counted} />
      <OwnPanel {...panel} heading={text.own.headingLead} aside={view} />
      <TeamPanel {...panel} {...mirror} ask={props.ask} tell={props.tell} />
    </>
  );
}

function AnnouncePanel(props: SectionProps) {
  return (
    <div class="panel pad stack">
      <SwitchSetting {...props} setting="isMirrorAnnounced" label={text.announce} why={text.announceWhy} />
    </div>
  );
}
