// How many people are busy at each start. Counts stand upright: plane k holds bit k of every count, so that one addition
// of two words counts 32 starts at once.
import { noStarts, type StartBits, type StartGrid } from './start-bits.ts';

export class BusyTally {
  readonly #planes: readonly StartBits[];

  /** @param people the most that can be counted */
  constructor(grid: StartGrid, people: number) {
    this.#planes = Array.from({ length: 32 - Math.clz32(people) }, () => noStarts(grid));
  }

  /** One more person, who is busy at the marked starts. */
  add(busy: StartBits): void {
    for (let word = 0; word < busy.length; word += 1) {
      let carry = busy[word] ?? 0;
      for (let plane = 0; carry !== 0 && plane < this.#planes.length; plane += 1) {
        const bits = this.#planes[plane];
        if (bits === undefined) break;
        const before = bits[word] ?? 0;
        bits[word] = before ^ carry;
        carry &= before;
      }
    }
  }

  /** People who are busy at this start. */
  at(index: number): number {
    let count = 0;
    for (let plane = this.#planes.length - 1; plane >= 0; plane -= 1) {
      const word = this.#planes[plane]?.[index >>> 5] ?? 0;
      count = count * 2 + ((word >>> (index & 31)) & 1);
    }
    return count;
  }

  /** Marked: somebody is busy. */
  anybody(grid: StartGrid): StartBits {
    const any = noStarts(grid);
    for (const bits of this.#planes) {
      for (let word = 0; word < any.length; word += 1) any[word] = (any[word] ?? 0) | (bits[word] ?? 0);
    }
    return any;
  }
}
