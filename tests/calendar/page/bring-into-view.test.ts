import { describe, expect, test } from 'vitest';
import { scrollNeeded } from '../../../calendar/page/bring-into-view.ts';

const area = { top: 50, bottom: 350 };

describe('a card that appears', () => {
  test('in view moves nothing', () => {
    expect(scrollNeeded(area, { top: 100, bottom: 340 }, null)).toBe(0);
  });

  test('with its head in view moves nothing: the rest is a scroll away', () => {
    expect(scrollNeeded(area, { top: 200, bottom: 480 }, null)).toBe(0);
  });

  test('below the fold is scrolled to until its head is seen, and no further', () => {
    expect(scrollNeeded(area, { top: 360, bottom: 640 }, null)).toBe(122);
  });

  test('that is shorter than a head is seen as a whole', () => {
    expect(scrollNeeded(area, { top: 360, bottom: 400 }, null)).toBe(50);
  });

  test('never pushes the field that is being typed in out of view', () => {
    expect(scrollNeeded(area, { top: 360, bottom: 640 }, { top: 90, bottom: 126 })).toBe(40);
    expect(scrollNeeded(area, { top: 360, bottom: 640 }, { top: 40, bottom: 76 })).toBe(0);
  });
});
