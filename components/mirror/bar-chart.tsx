import { useId } from 'preact/hooks';
import { isRightToLeft, mirrored, scaleFor } from './chart-scale.ts';

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

const [WIDTH, LEFT, TOP, BASE] = [520, 44, 20, 146];
const BAR = 20;

/** Lost is solid and saved is hatched: colour is not the only sign. */
export function BarChart({ title, pairs, hours }: Props) {
  const id = useId();
  const { top, step } = scaleFor(Math.max(0.5, ...pairs.flatMap(({ lost, saved }) => [lost, saved])));
  const heightOf = (value: number) => (value / top) * (BASE - TOP);
  const slot = (WIDTH - LEFT) / pairs.length;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} 170`} role="img" aria-labelledby={`${id}t`} direction="ltr">
      <title id={`${id}t`}>{title}</title>
      <pattern id={`${id}h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" class="hatch-ground" />
        <rect width="2.5" height="6" class="hatch-line" />
      </pattern>
      {[0, 1, 2, 3].map((line) => {
        const y = BASE - heightOf(line * step);
        return (
          <g key={line}>
            <line
              x1={mirrored(LEFT, WIDTH - LEFT, WIDTH)}
              x2={mirrored(LEFT, WIDTH - LEFT, WIDTH) + WIDTH - LEFT}
              y1={y}
              y2={y}
              class="grid"
            />
            <text x={mirrored(LEFT - 6, 0, WIDTH)} y={y + 4} text-anchor={isRightToLeft() ? 'start' : 'end'}>
              {hours(line * step)}
            </text>
          </g>
        );
      })}
      {pairs.map((pair, index) => {
        const middle = LEFT + slot * (index + 0.5);
        const isLast = index === pairs.length - 1;
        const [lost, saved] = [heightOf(pair.lost), heightOf(pair.saved)];
        return (
          <g key={pair.label}>
            <rect
              class="lost"
              x={mirrored(middle - BAR - 1, BAR, WIDTH)}
              y={BASE - lost}
              width={BAR}
              height={lost}
              rx="2"
            />
            <rect
              class="saved"
              fill={`url(#${id}h)`}
              x={mirrored(middle + 1, BAR, WIDTH)}
              y={BASE - saved}
              width={BAR}
              height={saved}
              rx="2"
            />
            {isLast ? (
              <>
                <text
                  class="v"
                  x={mirrored(middle - BAR / 2 - 3, 0, WIDTH)}
                  y={BASE - lost - 4}
                  text-anchor="middle"
                >
                  {pair.lostWords}
                </text>
                <text
                  class="v"
                  x={mirrored(middle + BAR / 2 + 3, 0, WIDTH)}
                  y={BASE - saved - 4}
                  text-anchor="middle"
                >
                  {pair.savedWords}
                </text>
              </>
            ) : null}
            <text
              x={mirrored(middle, 0, WIDTH)}
              y="164"
              text-anchor="middle"
              class={isLast ? 'v' : undefined}
            >
              {pair.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
