import { describe, expect, test } from 'vitest';
import { type ContractTerms, DEFAULT_TERMS } from '../../domain/contract-terms.ts';
import type { PublicationStep, WantedPublication } from '../../domain/publication.ts';
import { standardHours } from '../../domain/settings.ts';
import { DAY, HOUR } from '../../domain/time.ts';
import { type ToldPublication, withTerms } from '../../domain/told-terms.ts';
import { localDateOf } from '../../domain/zoned-time.ts';

const NOW = Date.parse('2026-11-18T08:00:00Z');
const NEW_TERMS = { ...DEFAULT_TERMS, capShare: 0.5 };

function instance(day: number, terms: ContractTerms = NEW_TERMS): WantedPublication {
  const start = NOW + HOUR + day * DAY;
  const content = {
    interval: { start, end: start + HOUR },
    level: 'hard',
    zone: 'UTC',
    title: 'Focus time',
    visibility: 'default',
    workingHours: standardHours('UTC'),
    terms,
  } as const;
  return { blockId: 'a', date: localDateOf(start, 'UTC'), content };
}
const standing = (day: number, toldAt: number, terms?: ContractTerms): ToldPublication => ({
  ...instance(day, terms ?? DEFAULT_TERMS),
  eventId: `e${day}`,
  toldAt,
});
const wanted = [instance(0), instance(7), instance(14)];
const told = (seen: readonly ToldPublication[], steps: readonly PublicationStep[] = []) =>
  withTerms(steps, seen, wanted, NOW);

describe('changed terms', () => {
  test('are told by one event, the last one: it is over last', () => {
    const seen = [standing(0, 5), standing(7, 9), standing(14, 7)];
    expect(told(seen)).toEqual([{ kind: 'patch', eventId: 'e14', wanted: instance(14) }]);
  });

  test('are told where the newest event says them, whatever the older ones say', () => {
    expect(told([standing(0, 5), standing(7, 9, NEW_TERMS), standing(14, 7)])).toEqual([]);
  });

  test('are told again when an older word became the newest: its owner moved that event by hand', () => {
    expect(told([standing(0, 11), standing(7, 9, NEW_TERMS)])).toHaveLength(1);
  });

  test('are told again once the event that said them is over, or goes', () => {
    expect(told([standing(-1, 9, NEW_TERMS), standing(7, 5)])).toHaveLength(1);
    const steps = [{ kind: 'delete', eventId: 'e14' }] as const;
    expect(told([standing(7, 5), standing(14, 9, NEW_TERMS)], steps)).toEqual([
      ...steps,
      { kind: 'patch', eventId: 'e7', wanted: instance(7) },
    ]);
  });

  test('cost nothing where an event is written anyway, now or soon', () => {
    const insert = { kind: 'insert', wanted: instance(14) } as const;
    expect(told([standing(0, 5), standing(7, 9)], [insert])).toEqual([insert]);
    expect(told([standing(0, 5), { ...standing(7, 9, NEW_TERMS), isWaiting: true }])).toEqual([]);
  });

  test('have nobody to tell them where nothing is published, or all of it was changed by hand', () => {
    expect(told([])).toEqual([]);
    expect(withTerms([], [standing(3, 5)], wanted, NOW)).toEqual([]);
  });
});
