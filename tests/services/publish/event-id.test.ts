import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventIdOf, freeEventId } from '../../../services/publish/event-id.ts';

const MORNING = { blockId: 'mornings', date: '2026-11-19' };
const isFree = () => false;
const anyInstance = fc.record({
  blockId: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
  date: fc.constantFrom('2026-11-19', '2026-11-20', '2027-01-01'),
});

describe('the id of a published event', () => {
  test('follows from its block and date', () => {
    expect(eventIdOf(MORNING)).toBe('6d6f726e696e6773v20261119n0');
  });

  test('is one that Google takes, and no other instance has it', () => {
    fc.assert(
      fc.property(anyInstance, anyInstance, fc.nat({ max: 99 }), (a, b, number) => {
        expect(eventIdOf(a, number)).toMatch(/^[a-v0-9]{5,1024}$/);
        const isSame = a.blockId === b.blockId && a.date === b.date;
        expect(eventIdOf(a, number) === eventIdOf(b, number)).toBe(isSame);
      }),
    );
  });

  test('is followed by the next one when it is used up', () => {
    expect(freeEventId(MORNING, isFree, eventIdOf(MORNING, 9))).toBe(eventIdOf(MORNING, 10));
    expect(freeEventId(MORNING, (id) => id === eventIdOf(MORNING))).toBe(eventIdOf(MORNING, 1));
  });

  test('begins anew after an id of another kind, or of another instance', () => {
    expect(freeEventId(MORNING, isFree, '0b0e5d2cf8b24c7a')).toBe(eventIdOf(MORNING));
    const friday = { ...MORNING, date: '2026-11-20' };
    expect(freeEventId(MORNING, isFree, eventIdOf(friday, 3))).toBe(eventIdOf(MORNING));
  });
});
