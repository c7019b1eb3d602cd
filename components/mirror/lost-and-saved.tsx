// Focus hours lost and saved, week by week: the chart, and the same figures as a table beside it.
import type { Interruptions, KnownSum } from '../../domain/mirror/interruptions.ts';
import { mirror as text } from '../../locales/words.ts';
import type { MirrorWeek } from '../../messages/mirror.ts';
import { BarChart } from './bar-chart.tsx';
import type { MirrorFormats } from './mirror-formats.ts';

interface Props {
  /** Oldest first. */
  readonly weeks: readonly MirrorWeek[];
  readonly format: MirrorFormats;
}

const inHours = ({ minutes }: KnownSum) => Math.round(minutes / 6) / 10;

export function LostAndSaved({ weeks, format }: Props) {
  const words = text.interruptions;
  const pairs = weeks.map(({ interval, interruptions: { lost, saved } }) => ({
    label: format.shortDay(interval.start),
    lost: inHours(lost),
    saved: inHours(saved),
    lostWords: format.decimal(inHours(lost)),
    savedWords: format.decimal(inHours(saved)),
  }));
  const ends = (pick: (week: Interruptions) => KnownSum): [string, string] => {
    const [first, last] = [weeks[0], weeks.at(-1)].map((each) =>
      each === undefined ? '' : format.sum(pick(each.interruptions)),
    );
    return [first ?? '', last ?? ''];
  };
  return (
    <div class="charted">
      <figure>
        <figcaption class="key">
          <span>
            <i class="k lost" />
            {words.lostHours}
          </span>
          <span>
            <i class="k saved" />
            {words.savedHours}
          </span>
        </figcaption>
        <BarChart
          title={words.picture(
            weeks.length,
            ends(({ lost }) => lost),
            ends(({ saved }) => saved),
          )}
          pairs={pairs}
          hours={format.decimal}
        />
      </figure>
      <Table weeks={weeks} format={format} />
    </div>
  );
}

function Table({ weeks, format }: Props) {
  const words = text.interruptions;
  return (
    <table>
      <caption class="visually-hidden">{text.asTable}</caption>
      <thead>
        <tr>
          <th scope="col">{text.weekOf}</th>
          <th scope="col" class="n">
            {words.lostColumn}
          </th>
          <th scope="col" class="n">
            {words.savedColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ monday, interval, interruptions }) => (
          <tr key={monday}>
            <th scope="row">
              <bdi>{format.shortDay(interval.start)}</bdi>
            </th>
            <td class="n">
              <bdi>{format.sum(interruptions.lost)}</bdi>
            </td>
            <td class="n">
              <bdi>{format.sum(interruptions.saved)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
