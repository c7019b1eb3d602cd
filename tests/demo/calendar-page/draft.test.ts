import { describe, expect, it } from 'vitest';
import { Draft, emptyFields } from '../../../demo/calendar-page/browser/draft.ts';
import { fieldsOfPrefill } from '../../../demo/calendar-page/browser/prefill.ts';
import { instantOf } from '../../../domain/zoned-time.ts';

const BERLIN = 'Europe/Berlin';
const NOW = instantOf('2026-11-24', '10:20', BERLIN);

function prefilled(query: string) {
  return fieldsOfPrefill(new URLSearchParams(query), NOW, BERLIN);
}

describe('a draft', () => {
  it('keeps its duration when the start moves, also past midnight', () => {
    const draft = new Draft(emptyFields(instantOf('2026-11-24', '09:00', BERLIN), BERLIN, 90));
    draft.moveStart('2026-11-24', '23:00');
    expect(draft.fields).toMatchObject({ startTime: '23:00', endDate: '2026-11-25', endTime: '00:30' });
  });

  it('can end before it starts, and then is not in order', () => {
    const draft = new Draft(emptyFields(instantOf('2026-11-24', '09:00', BERLIN), BERLIN));
    draft.change({ endTime: '08:00' });
    expect(draft.isInOrder()).toBe(false);
  });

  it('of all day runs from midnight to midnight and keeps its days when it moves', () => {
    const draft = new Draft({ ...emptyFields(NOW, BERLIN), isAllDay: true, endDate: '2026-11-25' });
    draft.moveStart('2026-12-01', '00:00');
    expect(draft.interval()).toEqual({
      start: instantOf('2026-12-01', '00:00', BERLIN),
      end: instantOf('2026-12-03', '00:00', BERLIN),
    });
  });

  it('means another instant when only its zone changes', () => {
    const draft = new Draft(emptyFields(instantOf('2026-11-24', '09:00', BERLIN), BERLIN));
    draft.change({ zone: 'America/New_York' });
    expect(draft.interval().start).toBe(instantOf('2026-11-24', '15:00', BERLIN));
  });
});

describe('an address that fills in a draft', () => {
  it('gives title, guests, place and a time in the zone it names', () => {
    const query =
      'text=Sync&dates=20261126T090000/20261126T100000&ctz=Asia/Tokyo&location=Room&details=Why' +
      '&add=engineer-a@example.com,engineer-b@example.com';
    expect(prefilled(query)).toMatchObject({
      title: 'Sync',
      startDate: '2026-11-26',
      startTime: '09:00',
      endTime: '10:00',
      zone: 'Asia/Tokyo',
      location: 'Room',
      details: 'Why',
      guests: ['engineer-a@example.com', 'engineer-b@example.com'],
    });
  });

  it('takes stamps with Z as UTC', () => {
    expect(prefilled('dates=20261126T090000Z/20261126T093000Z')).toMatchObject({
      startTime: '10:00',
      endTime: '10:30',
      zone: BERLIN,
    });
  });

  it('takes the end of all-day dates as the day after', () => {
    expect(prefilled('dates=20261126/20261128')).toMatchObject({
      isAllDay: true,
      startDate: '2026-11-26',
      endDate: '2026-11-27',
    });
  });

  it('opens at the next full hour when the dates are not two', () => {
    expect(prefilled('dates=20261126T090000Z')).toMatchObject({
      startDate: '2026-11-24',
      startTime: '11:00',
      endTime: '12:00',
    });
  });
});
