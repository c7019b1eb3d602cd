import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level, WeeklyBlock } from '../../domain/focus-block.ts';
import {
  type FoundPublication,
  isLaterEdit,
  type PublicationStep,
  planPublication,
  type WantedPublication,
  withMessenger,
} from '../../domain/publication.ts';
import { isSameContent } from '../../domain/same-content.ts';
import { standardHours } from '../../domain/settings.ts';
import { DAY, HOUR } from '../../domain/time.ts';
import { localDateOf } from '../../domain/zoned-time.ts';

const NOW = Date.parse('2026-11-18T08:00:00Z');

/** An instance `day` days from now, `hours` long. */
function instance(blockId: string, day: number, hours = 2, level: Level = 'hard'): WantedPublication {
  const start = NOW + HOUR + day * DAY;
  return {
    blockId,
    date: localDateOf(start, 'UTC'),
    content: {
      interval: { start, end: start + hours * HOUR },
      level,
      zone: 'UTC',
      title: 'Focus time',
      visibility: 'default',
      workingHours: standardHours('UTC'),
    },
  };
}

function published(eventId: string, wanted: WantedPublication): FoundPublication {
  return { ...wanted, eventId };
}

function blockFrom(from: string, editedAt: number): WeeklyBlock {
  return { kind: 'weekly', id: 'a', days: ['MO'], from, to: '12:00', level: 'hard', zone: 'UTC', editedAt };
}

/** What Google Calendar holds after the steps were taken. */
function apply(found: readonly FoundPublication[], steps: readonly PublicationStep[]): FoundPublication[] {
  const events = new Map(found.map((each) => [each.eventId, each]));
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'insert') events.set(`new${index}`, published(`new${index}`, step.wanted));
    if (step.kind === 'patch') events.set(step.eventId, published(step.eventId, step.wanted));
    if (step.kind === 'delete') events.delete(step.eventId);
  }
  return [...events.values()];
}

describe('a plan of publication', () => {
  test('inserts what is nowhere yet', () => {
    const wanted = instance('a', 0);
    expect(planPublication([wanted], [], NOW)).toEqual([{ kind: 'insert', wanted }]);
  });

  test('leaves alone what already says the right thing', () => {
    expect(planPublication([instance('a', 0)], [published('e1', instance('a', 0))], NOW)).toEqual([]);
  });

  test('patches an instance whose level changed', () => {
    const wanted = instance('a', 0, 2, 'soft');
    const plan = planPublication([wanted], [published('e1', instance('a', 0))], NOW);
    expect(plan).toEqual([{ kind: 'patch', eventId: 'e1', wanted }]);
  });

  test('moves an instance to another day with one call', () => {
    const wanted = instance('a', 3);
    const plan = planPublication([wanted], [published('e1', instance('a', 1))], NOW);
    expect(plan).toEqual([{ kind: 'patch', eventId: 'e1', wanted }]);
  });

  test('removes a removed block’s events and no others', () => {
    const found = [published('a1', instance('a', 0)), published('b1', instance('b', 0))];
    expect(planPublication([instance('b', 0)], found, NOW)).toEqual([{ kind: 'delete', eventId: 'a1' }]);
  });

  test('never turns one block’s event into another block’s', () => {
    const plan = planPublication([instance('b', 0)], [published('a1', instance('a', 0))], NOW);
    expect(plan.map(({ kind }) => kind).sort()).toEqual(['delete', 'insert']);
  });

  test('leaves past instances alone', () => {
    expect(planPublication([], [published('e1', instance('a', -1))], NOW)).toEqual([]);
  });

  test('removes an instance that is running now', () => {
    const running = published('e1', instance('a', -1, 24));
    expect(planPublication([], [running], NOW)).toEqual([{ kind: 'delete', eventId: 'e1' }]);
  });

  test('keeps the right one of two events for the same instance', () => {
    const found = [published('old', instance('a', 0, 1)), published('right', instance('a', 0))];
    expect(planPublication([instance('a', 0)], found, NOW)).toEqual([{ kind: 'delete', eventId: 'old' }]);
  });
});

describe('an edit that only takes instances away', () => {
  const before = blockFrom('09:00', 1);
  const after = blockFrom('09:00', 2);
  const found = [0, 1].map((day) => published(`e${day + 1}`, { ...instance('a', day), source: before }));
  const wanted = [{ ...instance('a', 1), source: after }];

  test('is told by one event that stays', () => {
    const steps = planPublication(wanted, found, NOW);
    expect(withMessenger(steps, found, wanted)).toEqual([
      { kind: 'delete', eventId: 'e1' },
      { kind: 'patch', eventId: 'e2', wanted: wanted[0] },
    ]);
  });

  test('needs no messenger where another event is written anyway', () => {
    const longer = [{ ...instance('a', 1, 3), source: after }];
    const steps = planPublication(longer, found, NOW);
    expect(withMessenger(steps, found, longer)).toEqual(steps);
  });

  test('has none where nothing stays', () => {
    const steps = planPublication([], found, NOW);
    expect(withMessenger(steps, found, [])).toEqual(steps);
  });

  test('is no edit where an event says it already: then the time has passed, or the clock was set', () => {
    const same = [{ ...instance('a', 1), source: before }];
    const steps = planPublication(same, found, NOW);
    expect(withMessenger(steps, found, same)).toEqual([{ kind: 'delete', eventId: 'e1' }]);
  });
});

describe('of two edits of a block', () => {
  test('the later one counts', () => {
    expect(isLaterEdit(blockFrom('09:00', 2), blockFrom('10:00', 1))).toBe(true);
    expect(isLaterEdit(blockFrom('10:00', 1), blockFrom('09:00', 2))).toBe(false);
  });

  test('exactly one counts even when both are of the same millisecond', () => {
    expect(isLaterEdit(blockFrom('09:00', 1), blockFrom('10:00', 1))).toBe(false);
    expect(isLaterEdit(blockFrom('10:00', 1), blockFrom('09:00', 1))).toBe(true);
    expect(isLaterEdit(blockFrom('10:00', 1), blockFrom('10:00', 1))).toBe(false);
  });
});

const anyLevel = fc.constantFrom<Level>('hard', 'soft', 'ask');
const anyInstance = fc
  .record({
    blockId: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: -5, max: 20 }),
    hours: fc.integer({ min: 1, max: 5 }),
    level: anyLevel,
  })
  .map(({ blockId, day, hours, level }) => instance(blockId, day, hours, level));
const wantedSet = fc.uniqueArray(anyInstance, { selector: ({ blockId, date }) => `${blockId} ${date}` });
const foundSet = fc
  .array(anyInstance)
  .map((instances) => instances.map((each, index) => published(`e${index}`, each)));
const isAhead = ({ content }: WantedPublication) => content.interval.end > NOW;
const sentence = ({ blockId, date, content }: WantedPublication) =>
  [blockId, date, content.interval.start, content.interval.end, content.level].join(' ');

describe('any plan', () => {
  test('leads to exactly the wanted instances, and leaves the past as it was', () => {
    fc.assert(
      fc.property(wantedSet, foundSet, (wanted, found) => {
        const after = apply(found, planPublication(wanted, found, NOW));
        const past = found.filter((each) => !isAhead(each));
        const right = [...wanted.filter(isAhead), ...past].map(sentence).sort();
        expect(after.map(sentence).sort()).toEqual(right);
      }),
    );
  });

  test('leaves nothing to do for a second plan', () => {
    fc.assert(
      fc.property(wantedSet, foundSet, (wanted, found) => {
        const after = apply(found, planPublication(wanted, found, NOW));
        expect(planPublication(wanted, after, NOW)).toEqual([]);
      }),
    );
  });

  test('makes no more calls than the larger of the two sides has differing instances', () => {
    fc.assert(
      fc.property(wantedSet, foundSet, (wanted, found) => {
        const plan = planPublication(wanted, found, NOW);
        for (const block of ['a', 'b', 'c']) {
          const asked = wanted.filter((each) => isAhead(each) && each.blockId === block);
          const standing = found.filter((each) => isAhead(each) && each.blockId === block);
          const ids = new Set(standing.map(({ eventId }) => eventId));
          const calls = plan.filter((step) =>
            step.kind === 'insert' ? step.wanted.blockId === block : ids.has(step.eventId),
          );
          const right = asked.filter((each) =>
            standing.some(
              (other) => sentence(other) === sentence(each) && isSameContent(other.content, each.content),
            ),
          );
          expect(calls.length).toBe(Math.max(asked.length, standing.length) - right.length);
        }
      }),
    );
  });
});
