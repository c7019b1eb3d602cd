// A draft that starts as a saved event.

import { localDateOf, localTimeOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import { Draft } from './draft.ts';
import type { PageSettings } from './page-settings.ts';

export function draftOfEvent(event: PageEvent, settings: Pick<PageSettings, 'zone' | 'email'>): Draft {
  const { zone, email } = settings;
  const { start, end } = event.interval;
  const fields = {
    title: event.title,
    startDate: localDateOf(start, zone),
    startTime: localTimeOf(start, zone),
    endDate: localDateOf(event.isAllDay ? end - 1 : end, zone),
    endTime: localTimeOf(end, zone),
    isAllDay: event.isAllDay,
    zone,
    guests: event.guests.map((guest) => guest.email).filter((guest) => guest !== email),
    recurrence: null,
    location: '',
    details: '',
  };
  return new Draft(fields, event.id);
}
