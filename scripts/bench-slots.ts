// The search for better times, beside the ways in which it is usually made. Plain arithmetic: Node tells as much as a browser.
import { benchSlots } from '../tests/bench/slot-bench.ts';
import { median, verdict } from './bench-figures.ts';

const OURS = 'bitset (ours)';
/** How many times as long as ours each of them takes, at least. */
const TARGETS = [
  ['merge and sweep', 2.5],
  ['scan of numbers', 15],
  ['scan of Date objects', 1_000],
] as const;

export function benchSlotSearch(): void {
  console.log('\nBusy people at each start: 50 people, 4 weeks, 25 meetings a week each, 620 starts');
  const timings = benchSlots(40);
  for (const [name, each] of Object.entries(timings)) {
    console.log(
      `  ${name.padEnd(24)} median ${median(each).toFixed(3).padStart(10)} ms   ${each.length} rounds`,
    );
  }
  const ours = median(timings[OURS] ?? []);
  for (const [other, target] of TARGETS) {
    const factor = median(timings[other] ?? []) / ours;
    const ratio = `ours / ${other} = ${(1 / factor).toPrecision(2)}`;
    console.log(
      `  ${ratio}: ${factor.toFixed(1)} times as fast (target >= ${target}, ${verdict(factor >= target)})`,
    );
  }
}
