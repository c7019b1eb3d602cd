import { useId, useState } from 'preact/hooks';
import { CAP_LIMITS, DEFAULT_TERMS } from '../../domain/contract-terms.ts';
import { weekShare } from '../../domain/cooking-cap.ts';
import { shownWeek } from '../../domain/shown-week.ts';
import { cooking, shared } from '../../locales/words.ts';
import { useDebounced } from '../use-debounced.ts';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';

const SAVE_AFTER_MS = 400;
const MIN = CAP_LIMITS.min * 100;
const MAX = CAP_LIMITS.max * 100;

/** How much of the week is cooking time, and above which share of it new blocks are published as soft. */
export function CapField({ overview, ask, tell, format }: SectionProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const save = useDebounced(SAVE_AFTER_MS, async (percent: number) => {
    if (await ask('saveSettings', { patch: { capShare: percent / 100 } })) tell(shared.saved);
  });
  const { settings } = overview;
  const isLocked = overview.locked.includes('capShare');
  const value = typed ?? String(Math.round(settings.capShare * 100));
  const isWrong = percentIn(value) === null;
  const change = (next: string) => {
    setTyped(next);
    const percent = percentIn(next);
    if (percent === null) save.cancel();
    else save.later(percent);
  };
  return (
    <div class="field">
      <label for={id}>{cooking.capTitle}</label>
      <Meter overview={overview} format={format} />
      <span class="unit">
        <input
          class="input num"
          id={id}
          inputMode="numeric"
          value={value}
          disabled={isLocked}
          placeholder={cooking.standard(format.percent(DEFAULT_TERMS.capShare))}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? `${id}-problem` : `${id}-why`}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {cooking.percent}
      </span>
      <Problem id={`${id}-problem`} words={isWrong ? cooking.capRange(MIN, MAX) : null} />
      <p class="note" id={`${id}-why`}>
        {cooking.capWhy(format.percent(DEFAULT_TERMS.capShare))}
      </p>
      {isLocked ? <Locked /> : null}
    </div>
  );
}

function Meter({ overview, format }: Pick<SectionProps, 'overview' | 'format'>) {
  const { settings, now, zone, blocks } = overview;
  const { workingHours, capShare } = settings;
  const week = shownWeek(now, workingHours, zone);
  const { cookingMinutes, workingMinutes } = weekShare(
    blocks.map(({ block }) => block),
    week,
    workingHours,
  );
  const share = workingMinutes === 0 ? 0 : cookingMinutes / workingMinutes;
  const [taken, all, percent] = [
    format.hours(cookingMinutes),
    format.hours(workingMinutes),
    format.percent(share),
  ];
  return (
    <>
      <div
        class="meter"
        role="img"
        aria-label={cooking.capMeter(taken, all, percent, format.percent(capShare))}
        style={{ '--share': share, '--cap': capShare }}
      >
        <i />
        <u />
      </div>
      <p class="note">{cooking.capNow(taken, all, percent)}</p>
    </>
  );
}

function percentIn(typed: string): number | null {
  const percent = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return percent >= MIN && percent <= MAX ? percent : null;
}
