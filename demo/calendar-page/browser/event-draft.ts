// A draft that starts as a saved event.

import { localDateOf, localTimeOf } from '../../../domain/zoned-time.ts';
import type { PageEvent } from '../backend.ts';
import { Draft, type DraftFields } from './draft.ts';
import type { PageSettings } from './page-settings.ts';

export function draftOfEvent(event: PageEvent, settings: Pick<PageSettings, 'zone' | 'email'>): Draft {
  return new Draft(fieldsOfEvent(event, settings), event.id, event.series?.id ?? null);
}

/** A new draft with the event's title, times and guests. */
export function copyOfEvent(event: PageEvent, settings: Pick<PageSettings, 'zone' | 'email'>): Draft {
  return new Draft(fieldsOfEvent(event, settings));
}

function fieldsOfEvent(event: PageEvent, settings: Pick<PageSettings, 'zone' | 'email'>): DraftFields {
  const { zone, email } = settings;
  const { start, end } = event.interval;
  return {
    title: event.title,
    startDate: localDateOf(start, zone),
    startTime: localTimeOf(start, zone),
    endDate: localDateOf(event.isAllDay ? end - 1 : end, zone),
    endTime: localTimeOf(end, zone),
    isAllDay: event.isAllDay,
    zone,
    guests: event.guests.map((guest) => guest.email).filter((guest) => guest !== email),
    recurrence: event.series?.rule ?? null,
    location: '',
    details: '',
  };
}
