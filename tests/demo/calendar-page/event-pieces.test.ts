import { describe, expect, it } from 'vitest';
import { piecesOf, placeInLanes } from '../../../demo/calendar-page/browser/event-pieces.ts';
import { instantOf } from '../../../domain/zoned-time.ts';

const BERLIN = 'Europe/Berlin';
const DATES = ['2026-11-24', '2026-11-25'];

function piece(startMinutes: number, endMinutes: number) {
  return { piece: { date: '2026-11-24', startMinutes, endMinutes } };
}

describe('pieces of an event', () => {
  it('stand on every day it touches', () => {
    const interval = {
      start: instantOf('2026-11-24', '23:00', BERLIN),
      end: instantOf('2026-11-25', '01:30', BERLIN),
    };
    expect(piecesOf(interval, BERLIN, DATES)).toEqual([
      { date: '2026-11-24', startMinutes: 1380, endMinutes: 1440 },
      { date: '2026-11-25', startMinutes: 0, endMinutes: 90 },
    ]);
  });

  it('end with the day when the event ends at midnight', () => {
    const interval = {
      start: instantOf('2026-11-24', '22:00', BERLIN),
      end: instantOf('2026-11-25', '00:00', BERLIN),
    };
    expect(piecesOf(interval, BERLIN, DATES)).toEqual([
      { date: '2026-11-24', startMinutes: 1320, endMinutes: 1440 },
    ]);
  });
});

describe('lanes', () => {
  it('are shared only by events that overlap', () => {
    const [long, inside, after, alone] = [piece(540, 720), piece(560, 600), piece(600, 630), piece(800, 860)];
    const placed = placeInLanes([alone, after, inside, long].filter((each) => each !== undefined));
    expect(placed.map(({ item, lane, lanes }) => [item, lane, lanes])).toEqual([
      [long, 0, 2],
      [inside, 1, 2],
      [after, 1, 2],
      [alone, 0, 1],
    ]);
  });
});
