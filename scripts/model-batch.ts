// One process of scripts/model.ts. Arguments: how many runs, the seed. Sends its outcome to its parent.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import './alias-transport.ts';

// At the end, and when the parent is gone.
process.once('disconnect', () => process.exit());
// Loaded only now, when the alias is in place.
const { runModel } = await import('../tests/model/run-model.ts');
const [runs, seed] = process.argv.slice(2).map(Number);
process.send?.(await runModel(runs ?? 0, seed ?? 0));
process.disconnect();
