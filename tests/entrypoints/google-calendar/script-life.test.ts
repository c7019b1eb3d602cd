import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScriptLife, LIFE_CHECK } from '../../../entrypoints/google-calendar/script-life.ts';

let isAlive = true;
beforeEach(() => {
  isAlive = true;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the script in a calendar tab', () => {
  test('works on as long as its extension is there', () => {
    const { signal, check } = createScriptLife(() => isAlive);
    vi.advanceTimersByTime(10 * LIFE_CHECK);
    check();
    expect(signal.aborted).toBe(false);
  });

  test('ends by itself soon after its extension is gone, and looks no more', () => {
    const { signal } = createScriptLife(() => isAlive);
    isAlive = false;
    vi.advanceTimersByTime(LIFE_CHECK);
    expect(signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends at once when a worker that does not answer makes it look', () => {
    const { signal, check } = createScriptLife(() => isAlive);
    isAlive = false;
    check();
    expect(signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
