// A kept rate over the weeks that have one, and the same figures as a table.
import { mirror as text } from '../../locales/words.ts';
import { LineChart } from './line-chart.tsx';
import type { MirrorFormats } from './mirror-formats.ts';

export interface KeptPoint {
  readonly start: number;
  /** 0 to 1. */
  readonly share: number;
}

interface Props {
  readonly points: readonly KeptPoint[];
  readonly title: (weeks: number, first: string, last: string) => string;
  readonly format: MirrorFormats;
}

/** Nothing where no week has a rate. */
export function KeptChart({ points, title, format }: Props) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const named = points.map(({ start, share }) => ({
    label: format.shortDay(start),
    share,
    words: format.percent(share),
  }));
  return (
    <div class="charted">
      <LineChart
        title={title(points.length, format.percent(first.share), format.percent(last.share))}
        points={named}
        percent={format.percent}
      />

      <table>
        <caption class="visually-hidden">{text.asTable}</caption>
        <thead>
          <tr>
            <th scope="col">{text.weekOf}</th>
            <th scope="col" class="n">
              {text.own.keptColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {named.toReversed().map(({ label, words }) => (
            <tr key={label}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td class="n">
                <bdi>{words}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
