import { describe, expect, test } from 'vitest';
import { readWritten, writeWritten } from '../../../calendar/api/written-publication.ts';
import type { OwnBlock } from '../../../domain/focus-block.ts';
import { standardHours } from '../../../domain/settings.ts';
import { span, THURSDAY, ZONE } from '../../support/builders.ts';

const interval = span('9:00-12:00');
const weekly: OwnBlock = {
  kind: 'weekly',
  id: 'mornings',
  days: ['TU', 'TH'],
  from: '09:00',
  to: '12:00',
  level: 'ask',
  zone: ZONE,
  editedAt: 1_800_000_000_123,
};
const single: OwnBlock = { kind: 'single', id: 'now', interval, level: 'hard', zone: ZONE, editedAt: 5 };

function wanted(source: OwnBlock, title = 'Focus time') {
  const content = {
    interval,
    level: source.level,
    zone: ZONE,
    title,
    visibility: 'default' as const,
    workingHours: standardHours(ZONE),
  };
  return { blockId: source.id, date: THURSDAY, content, source };
}

describe('what a copy writes for the owner’s other copies', () => {
  test.each([weekly, single])('is read back as it was: $kind', (block) => {
    const text = writeWritten(wanted(block));
    expect(readWritten(text, block.id)).toEqual({ date: THURSDAY, interval, title: 'Focus time', block });
  });

  test('fits into one property with the longest title', () => {
    const all: OwnBlock = { ...weekly, days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] };
    expect(writeWritten(wanted(all, 'ü'.repeat(120)))?.length).toBeLessThanOrEqual(1024);
  });

  test.each([
    undefined,
    7,
    '',
    '{',
    '[]',
    '{"date":"2026-11-26"}',
    'x'.repeat(2000),
    writeWritten(wanted(weekly))?.replace('Europe/Berlin', 'Mars/Base'),
    writeWritten(wanted(weekly))?.replace('"to":"12:00"', '"to":"08:00"'),
    writeWritten(wanted(weekly))?.replace('T11:00:00Z', 'T07:00:00Z'),
  ])('is nothing when it makes no sense: %j', (value) => {
    expect(readWritten(value, 'mornings')).toBeNull();
  });
});
