// The benchmarks as a page runs them.
import { benchAssess } from './assess-bench.ts';
import { benchSync } from './sync-bench.ts';

Object.assign(globalThis, { benchAssess, benchSync });
