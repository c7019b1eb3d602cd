// Who meets when. Nobody but the person named is invited: what a day looks like does not hang on anybody else's.
import type { Email } from '../../domain/focus-block.ts';
import type { LocalTime, Weekday } from '../../domain/zoned-time.ts';
import type { EventResource } from '../google/event-resource.ts';

export type Meeting = readonly [from: LocalTime, to: LocalTime, title: string, more?: EventResource];
type Day = Readonly<Record<Email, readonly Meeting[]>>;

/**
 * The day of the story. 13:00 to 14:00 is free for the manager, and lies between two meetings of engineer A:
 * the slot that costs no focus.
 */
export const demoDayMeetings: Day = {
  'manager@example.com': [
    ['09:30', '09:45', 'Stand-up with the leads'],
    ['11:00', '11:30', 'Budget review'],
    ['16:00', '17:00', 'Hiring sync'],
  ],
  'engineer-a@example.com': [
    ['12:00', '13:00', 'Lunch talk'],
    ['14:00', '15:00', 'Design review'],
  ],
  'engineer-b@example.com': [['10:00', '12:00', 'Support shift']],
  'engineer-c@example.com': [['10:00', '11:00', 'Interview']],
  'engineer-d@example.com': [['09:30', '10:00', 'Release check']],
};

/** Engineer A's mornings stay free: blocks are published there. */
const week: Readonly<Record<'MO' | 'TU' | 'WE' | 'TH' | 'FR', Day>> = {
  MO: {
    'manager@example.com': [
      ['09:30', '09:45', 'Stand-up with the leads'],
      ['10:00', '11:00', 'Week planning'],
      ['15:00', '15:30', 'Office hours'],
    ],
    'engineer-a@example.com': [['16:30', '17:00', 'Week planning']],
    'engineer-b@example.com': [['09:00', '10:30', 'Support shift']],
    'engineer-c@example.com': [['13:00', '14:00', 'Pairing']],
    'engineer-d@example.com': [['11:00', '12:00', 'Incident review']],
  },
  TU: {
    'manager@example.com': [
      ['09:30', '09:45', 'Stand-up with the leads'],
      ['14:00', '15:00', 'Product review'],
    ],
    'engineer-a@example.com': [['12:30', '13:00', 'Lunch with the platform team']],
    'engineer-b@example.com': [['13:00', '14:00', 'Threat modelling']],
    'engineer-d@example.com': [['10:00', '10:30', 'Release check']],
  },
  WE: {
    'manager@example.com': [
      ['09:30', '09:45', 'Stand-up with the leads'],
      ['11:00', '12:00', 'Roadmap'],
    ],
    'engineer-a@example.com': [['16:00', '17:00', 'Guild meeting']],
    'engineer-b@example.com': [['16:00', '17:00', 'Guild meeting']],
    'engineer-c@example.com': [['09:00', '09:30', 'Release check']],
    'engineer-d@example.com': [['16:00', '17:00', 'Guild meeting']],
  },
  TH: {
    'manager@example.com': [
      ['09:30', '09:45', 'Stand-up with the leads'],
      ['13:00', '14:00', 'Customer call'],
    ],
    'engineer-a@example.com': [['12:30', '13:00', 'Code review hour']],
    'engineer-b@example.com': [['10:00', '11:00', 'Interview']],
    'engineer-c@example.com': [['15:00', '16:00', 'Pairing']],
  },
  FR: {
    'manager@example.com': [
      ['09:30', '09:45', 'Stand-up with the leads'],
      ['15:00', '16:00', 'Retro'],
    ],
    'engineer-a@example.com': [['16:00', '16:30', 'Demo hour']],
    'engineer-b@example.com': [['16:00', '16:30', 'Demo hour']],
    'engineer-d@example.com': [['11:00', '12:00', 'Capacity planning']],
  },
};

/** An ordinary day of the week; nothing at the weekend. */
export function usualMeetings(day: Weekday): Day {
  return day === 'SA' || day === 'SU' ? {} : week[day];
}
