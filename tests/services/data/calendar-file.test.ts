import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { calendarFile } from '../../../services/data/calendar-file.ts';

const NOW = Date.UTC(2026, 10, 23, 8);

it('holds each block of the next six weeks once, with its title, at the same instant in every calendar', () => {
  const text = calendarFile(
    [
      {
        kind: 'weekly',
        id: 'thursdays',
        days: ['TH'],
        from: '09:00',
        to: '12:00',
        level: 'hard',
        zone: 'Europe/Berlin',
      },
    ],
    'Focus time, quiet; please',
    NOW,
  );
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const { events = [] } = convertIcsCalendar(undefined, text);
  expect(events).toHaveLength(6);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
  expect(events[0]?.start.date.toISOString()).toBe('2026-11-26T08:00:00.000Z');
  expect(events[0]?.summary).toBe('Focus time, quiet; please');
});

it('is an empty calendar when nothing is protected', () => {
  expect(calendarFile([], 'Focus time', NOW)).toMatch(/BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/);
});
