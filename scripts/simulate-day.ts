// How many requests a working day costs, and how many people one OAuth project carries (docs/scale.md).
// Usage: node scripts/run.mjs scripts/simulate-day.ts [people] [seed]
import 'temporal-polyfill/global';
import { peopleOneProjectCarries, quantile } from './simulation/project-quota.ts';
import { type DayCounts, simulateDays } from './simulation/simulated-days.ts';
import { REQUEST_KINDS } from './simulation/simulated-person.ts';

const [people = 1050, seed = 1] = process.argv.slice(2).map(Number);
const managers = Math.round(people / 21);
const counts = simulateDays({ managers, engineers: people - managers, seed });

console.log(
  `${managers} managers with 20 reports and 10 drafts a day, ${people - managers} engineers; seed ${seed}`,
);
console.log('Requests per person and working day, sign-in included:');
for (const role of ['managers', 'engineers'] as const) console.log(row(role, counts));
const carried = peopleOneProjectCarries(counts);
console.log(
  `Busiest minute: ${counts.peakPerMinute} of ${people} people, ${counts.peakPerPersonMinute} of one person (Google allows 600)`,
);
console.log(
  `One OAuth project carries ${carried.byDay} people by 1,000,000 a day, ${carried.byMinute} by 10,000 a minute`,
);

function row(role: 'managers' | 'engineers', { perDay, byKind }: DayCounts): string {
  const days = perDay[role];
  const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(days, share));
  const kinds = REQUEST_KINDS.map((kind) => `${kind} ${(byKind[role][kind] / days.length).toFixed(1)}`);
  return `  ${role}: median ${median}, p95 ${p95}, most ${most} (mean: ${kinds.join(', ')})`;
}
