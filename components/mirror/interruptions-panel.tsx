import type { ComponentChildren } from 'preact';
import { type Interruptions, reasonsByCount } from '../../domain/mirror/interruptions.ts';
import { card, mirror as text } from '../../locales/words.ts';
import { mirrored } from './chart-scale.ts';
import { LostAndSaved } from './lost-and-saved.tsx';
import type { MirrorFormats } from './mirror-formats.ts';
import { CHARTED_WEEKS, type MirrorPanelProps } from './panel-props.ts';
import { Stat, Stats } from './stat.tsx';

/** Own interruptions: always open, and first for whoever leads. */
export function InterruptionsPanel({
  week,
  weeks,
  format,
  aside,
}: MirrorPanelProps & { readonly aside: ComponentChildren }) {
  const isEmpty = weeks.every(({ interruptions }) => !hasAny(interruptions));
  return (
    <section class="panel">
      <div class="mirror-head">
        <h2>{text.interruptions.heading}</h2>
        {aside}
      </div>
      {isEmpty ? (
        <div class="pad">
          <p>{text.nothing}</p>
          <p class="small muted">{text.nothingMore}</p>
        </div>
      ) : (
        <>
          <Figures now={week.interruptions} before={weeks.at(-2)?.interruptions ?? null} format={format} />
          <LostAndSaved weeks={weeks.slice(-CHARTED_WEEKS)} format={format} />
          <Reasons of={week.interruptions} />
        </>
      )}
    </section>
  );
}

function hasAny({ booked, saved, held, released, dropped, takenOver }: Interruptions): boolean {
  return booked + saved.minutes + held + released + dropped + takenOver > 0;
}

interface FiguresProps {
  readonly now: Interruptions;
  readonly before: Interruptions | null;
  readonly format: MirrorFormats;
}

function Figures({ now, before, format }: FiguresProps) {
  const words = text.interruptions;
  const beforeWords = (figure: (week: Interruptions) => string) =>
    before === null ? null : text.weekBefore(figure(before));
  return (
    <Stats>
      <Stat
        value={String(now.booked)}
        label={words.booked(now.booked)}
        more={beforeWords(({ booked }) => String(booked))}
      />
      <Stat
        value={format.sum(now.lost)}
        label={words.lost}
        tone="lost"
        more={beforeWords(({ lost }) => format.sum(lost))}
      />
      <Stat
        value={format.sum(now.saved)}
        label={words.saved}
        tone="saved"
        more={beforeWords(({ saved }) => format.sum(saved))}
      />
      <Stat
        value={String(now.shortNotice)}
        label={words.shortNotice(now.shortNotice)}
        more={words.shortNoticeMore}
      />
      <Stat
        value={`${now.held} / ${now.dropped}`}
        label={words.held}
        more={now.takenOver === 0 ? words.heldMore : words.takenOver(now.takenOver)}
      />
    </Stats>
  );
}

function Reasons({ of }: { readonly of: Interruptions }) {
  const rows = [
    ...reasonsByCount(of).map((reason) => ({ label: card.reason[reason], count: of.byReason[reason] })),
    { label: text.interruptions.noReason, count: of.withoutReason },
  ];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div class="why">
      <h3>{text.interruptions.reasons}</h3>
      {of.booked === 0 ? (
        <p class="small muted">{text.interruptions.none}</p>
      ) : (
        <ul>
          {rows.map(({ label, count }) => (
            <li key={label}>
              <span>{label}</span>
              <svg class="track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x={mirrored(0, (count / most) * 100, 100)} width={(count / most) * 100} height="10" />
              </svg>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
