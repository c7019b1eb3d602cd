// `npm run bench -- sync [--minutes 2] | slots | page [--part 0.1]`: what things cost, as ratios in the same run. Tells; asserts nothing.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import './alias-transport.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '2' }, part: { type: 'string', default: '1' } },
});

/** Loaded one by one: nobody pays for the libraries of another. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  sync: async () => (await import('./bench-sync.ts')).benchSyncing(Number(values.minutes)),
  page: async () => {
    (await import('./build-extension.ts')).buildExtension();
    await (await import('./bench-page.ts')).benchPage(Number(values.part));
  },
  slots: async () => (await import('./bench-slots.ts')).benchSlotSearch(),
};

const bench = BENCHES[positionals[0] ?? ''];
if (bench === undefined) throw new Error(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);

const [cpu] = cpus();
const load = loadavg()[0]?.toFixed(1);
console.log(`${cpu?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${load}`);
await bench();
