import { beforeEach, describe, expect, test } from 'vitest';
import { AWAKE_FOR, createPace, GATHER_FOR, type Pace } from '../../../calendar/page/look-pace.ts';
import { NOW } from './support/load-page.ts';

let now: number;
let hasDraft: boolean;
let looks: number;
let frames: Map<number, FrameRequestCallback>;
let timers: Map<number, { readonly at: number; readonly work: () => void }>;
let pace: Pace;

const window = {
  requestAnimationFrame(work: FrameRequestCallback) {
    frames.set(frames.size + 1, work);
    return frames.size;
  },
  cancelAnimationFrame: (id: number) => void frames.delete(id),
  setTimeout(work: TimerHandler, milliseconds = 0) {
    timers.set(timers.size + 1, { at: now + milliseconds, work: work as () => void });
    return timers.size;
  },
  clearTimeout: (id?: number) => void timers.delete(id ?? 0),
} as Parameters<typeof createPace>[0]['window'];

/** What the browser runs in that time, a frame at its end. */
function pass(milliseconds: number): void {
  now += milliseconds;
  for (const [id, { at, work }] of timers) {
    if (at <= now && timers.delete(id)) work();
  }
  for (const [id, work] of frames) {
    if (frames.delete(id)) work(now);
  }
}

beforeEach(() => {
  [now, hasDraft, looks] = [NOW, false, 0];
  [frames, timers] = [new Map(), new Map()];
  pace = createPace({
    window,
    now: () => now,
    hasDraft: () => hasDraft,
    look: () => {
      looks += 1;
    },
  });
});

describe('a page that a person has just touched, or just opened', () => {
  test('is looked at in the next frame, once for all news until then', () => {
    expect([pace.news(), pace.news(), pace.news()]).toEqual([true, false, false]);
    pass(16);
    expect(looks).toBe(1);
    pass(16);
    expect(looks).toBe(1);
  });

  test('is looked at as quickly while it may still be answering', () => {
    pass(AWAKE_FOR * 5);
    pace.touched();
    pass(AWAKE_FOR - 1);
    pace.news();
    pass(16);
    expect(looks).toBe(1);
  });
});

describe('a page that nobody touches', () => {
  beforeEach(() => pass(AWAKE_FOR));

  test('has its news gathered', () => {
    for (let each = 0; each < GATHER_FOR - 1; each += 1) {
      pace.news();
      pass(1);
    }
    expect(looks).toBe(0);
    pass(1);
    expect(looks).toBe(1);
  });

  test('is not looked at without news', () => {
    pass(60_000);
    expect([looks, timers.size, frames.size]).toEqual([0, 0, 0]);
  });

  test('is looked at in the next frame when somebody comes back to it, also for news that wait', () => {
    pace.news();
    pace.touched();
    pass(16);
    expect(looks).toBe(1);
    pass(GATHER_FOR);
    expect(looks).toBe(1);
  });

  test('is looked at in the next frame while a draft is on it: guests and times come late', () => {
    hasDraft = true;
    pace.news();
    pass(16);
    expect(looks).toBe(1);
  });
});

test('nothing is looked at any more when it has stopped', () => {
  pace.news();
  pace.stop();
  pass(AWAKE_FOR);
  pace.news();
  pace.stop();
  pass(GATHER_FOR);
  expect(looks).toBe(0);
});
