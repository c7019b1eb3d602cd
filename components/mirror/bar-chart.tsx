import { useId } from 'preact/hooks';
import { isRightToLeft, mirrored, type Scale, scaleFor } from './chart-scale.ts';

export interface Pair {
  readonly label: string;
  /** Hours, with their words. */
  readonly lost: number;
  readonly saved: number;
  readonly lostWords: string;
  readonly savedWords: string;
}

interface Props {
  /** States the finding. */
  readonly title: string;
  /** Oldest first; the values of the last one are printed. */
  readonly pairs: readonly Pair[];
  readonly hours: (hours: number) => string;
}

const WIDTH = 520;
/** Where the bars begin, and between which heights they stand. */
const [LEFT, TOP, BASE] = [44, 20, 146];
const BAR = 20;

const xOf = (x: number, width = 0) => mirrored(x, width, WIDTH);
const heightOf = (value: number, { top }: Scale) => (value / top) * (BASE - TOP);

/** Lost is solid and saved is hatched: colour is not the only sign. */
export function BarChart({ title, pairs, hours }: Props) {
  const id = useId();
  const scale = scaleFor(Math.max(0.5, ...pairs.flatMap(({ lost, saved }) => [lost, saved])));
  const slot = (WIDTH - LEFT) / pairs.length;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} 170`} role="img" aria-labelledby={`${id}t`} direction="ltr">
      <title id={`${id}t`}>{title}</title>
      <pattern id={`${id}h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" class="hatch-ground" />
        <rect width="2.5" height="6" class="hatch-line" />
      </pattern>
      <Lines scale={scale} hours={hours} />
      {pairs.map((pair, index) => (
        <Bars
          key={pair.label}
          pair={pair}
          scale={scale}
          middle={LEFT + slot * (index + 0.5)}
          isLast={index === pairs.length - 1}
          hatch={`url(#${id}h)`}
        />
      ))}
    </svg>
  );
}

function Lines({ scale, hours }: { readonly scale: Scale } & Pick<Props, 'hours'>) {
  const start = xOf(LEFT, WIDTH - LEFT);
  return (
    <>
      {[0, 1, 2, 3].map((line) => {
        const y = BASE - heightOf(line * scale.step, scale);
        return (
          <g key={line}>
            <line x1={start} x2={start + WIDTH - LEFT} y1={y} y2={y} class="grid" />
            <text x={xOf(LEFT - 6)} y={y + 4} text-anchor={isRightToLeft() ? 'start' : 'end'}>
              {hours(line * scale.step)}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface BarsProps {
  readonly pair: Pair;
  readonly scale: Scale;
  readonly middle: number;
  readonly isLast: boolean;
  readonly hatch: string;
}

function Bars({ pair, scale, middle, isLast, hatch }: BarsProps) {
  const bars = [
    { kind: 'lost', x: middle - BAR - 1, height: heightOf(pair.lost, scale), words: pair.lostWords },
    { kind: 'saved', x: middle + 1, height: heightOf(pair.saved, scale), words: pair.savedWords },
  ];
  return (
    <g>
      {bars.map(({ kind, x, height, words }) => (
        <g key={kind}>
          <rect
            class={kind}
            fill={kind === 'saved' ? hatch : undefined}
            x={xOf(x, BAR)}
            y={BASE - height}
            width={BAR}
            height={height}
            rx="2"
          />
          {isLast ? (
            <text class="v" x={xOf(x + BAR / 2)} y={BASE - height - 5} text-anchor="middle">
              {words}
            </text>
          ) : null}
        </g>
      ))}
      <text x={xOf(middle)} y="164" text-anchor="middle" class={isLast ? 'v' : undefined}>
        {pair.label}
      </text>
    </g>
  );
}
