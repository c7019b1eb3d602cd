import { useId } from 'preact/hooks';
import { isRightToLeft, mirrored } from './chart-scale.ts';

export interface Point {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly words: string;
}

interface Props {
  /** States the finding. */
  readonly title: string;
  /** Oldest first; the value of the last one is printed. */
  readonly points: readonly Point[];
  readonly percent: (share: number) => string;
}

const [WIDTH, LEFT, TOP, BASE] = [520, 48, 24, 166];
const HEIGHT = BASE + 24;

export function LineChart({ title, points, percent }: Props) {
  const id = useId();
  const last = points.length - 1;
  const step = last === 0 ? 0 : (WIDTH - LEFT - 34) / last;
  const at = (index: number) => mirrored(LEFT + (last === 0 ? (WIDTH - LEFT) / 2 : step * index), 0, WIDTH);
  const yOf = (share: number) => BASE - share * (BASE - TOP);
  const edge = mirrored(LEFT, WIDTH - LEFT, WIDTH);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id} direction="ltr">
      <title id={id}>{title}</title>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={edge} x2={edge + WIDTH - LEFT} y1={yOf(share)} y2={yOf(share)} class="grid" />
          <text
            x={mirrored(LEFT - 6, 0, WIDTH)}
            y={yOf(share) + 4}
            text-anchor={isRightToLeft() ? 'start' : 'end'}
          >
            {percent(share)}
          </text>
        </g>
      ))}
      <polyline
        class="ln"
        points={points.map(({ share }, index) => `${at(index)},${yOf(share)}`).join(' ')}
      />
      {points.map(({ label, share, words }, index) => (
        <g key={label}>
          <circle class="pt" cx={at(index)} cy={yOf(share)} r={index === last ? 4.5 : 3} />
          {index === last ? (
            <text class="v" x={at(index)} y={yOf(share) - 10} text-anchor="middle">
              {words}
            </text>
          ) : null}
          {index === 0 || index === last ? (
            <text x={at(index)} y={HEIGHT - 4} text-anchor="middle">
              {label}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
