import { useId } from 'preact/hooks';
import { CAP_LIMITS, DEFAULT_TERMS } from '../../domain/contract-terms.ts';
import { weekShare } from '../../domain/cooking-cap.ts';
import { shownWeek } from '../../domain/shown-week.ts';
import { cooking, shared } from '../../locales/words.ts';
import { BackToDefault } from './back-to-default.tsx';
import { Problem } from './problem.tsx';
import { Locked, type SectionProps } from './section.tsx';
import { useTypedNumber } from './use-typed-number.ts';

const MIN = CAP_LIMITS.min * 100;
const MAX = CAP_LIMITS.max * 100;
const STANDARD = Math.round(DEFAULT_TERMS.capShare * 100);

/** How much of the week is cooking time, and above which share of it new blocks are published as soft. */
export function CapField({ overview, ask, tell, format }: SectionProps) {
  const id = useId();
  const save = async (percent: number) => {
    if (await ask('saveSettings', { patch: { capShare: percent / 100 } })) tell(shared.saved);
  };
  const percent = Math.round(overview.settings.capShare * 100);
  const typed = useTypedNumber(percent, { min: MIN, max: MAX }, save);
  const isLocked = overview.locked.includes('capShare');
  const { isWrong } = typed;
  return (
    <div class="field">
      <label for={id}>{cooking.capTitle}</label>
      <Meter overview={overview} format={format} />
      <span class="unit">
        <input
          class="input num"
          id={id}
          inputMode="numeric"
          value={typed.text}
          disabled={isLocked}
          placeholder={cooking.standard(format.percent(DEFAULT_TERMS.capShare))}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? `${id}-problem` : `${id}-why`}
          onInput={(event) => typed.change(event.currentTarget.value)}
        />
        {cooking.percent}
      </span>
      <Problem id={`${id}-problem`} words={isWrong ? cooking.capRange(MIN, MAX) : null} />
      <p class="note" id={`${id}-why`}>
        {cooking.capWhy(format.percent(DEFAULT_TERMS.capShare))}
      </p>
      {isLocked ? <Locked /> : null}
      {isLocked || typed.text === String(STANDARD) ? null : (
        <BackToDefault
          standard={format.percent(DEFAULT_TERMS.capShare)}
          control={id}
          onBack={() => typed.change(String(STANDARD))}
        />
      )}
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
