// Compiled, never run: which questions about one's own calendar can be written at all. A line below "@ts-expect-error"
// that compiles is an error of its own.
import type { CalendarClient } from '../../calendar/api/calendar-client.ts';
import type { Interval } from '../../domain/time.ts';

export function writtenDown(client: CalendarClient, window: Interval, syncToken: string, pageToken: string) {
  const both = { window, syncToken };
  const timeMin = '2026-11-19T00:00:00Z';
  return [
    client.listOwnEvents({ window }),
    client.listOwnEvents({ window, pageToken }),
    client.listOwnEvents({ syncToken }),
    client.listOwnEvents({ syncToken, pageToken }),
    // @ts-expect-error -- a token with the window that bounds the time
    client.listOwnEvents({ syncToken, window }),
    // @ts-expect-error -- the same by way of a variable, where no literal is checked for fields too many
    client.listOwnEvents(both),
    // @ts-expect-error -- a token with timeMin
    client.listOwnEvents({ syncToken, timeMin }),
    // @ts-expect-error -- a token with a filter
    client.listOwnEvents({ syncToken, sharedExtendedProperty: ['letThemCook=1'] }),
    // @ts-expect-error -- a token with a search
    client.listOwnEvents({ syncToken, q: 'focus' }),
    // @ts-expect-error -- a page of nothing
    client.listOwnEvents({ pageToken }),
    // @ts-expect-error -- neither
    client.listOwnEvents({}),
  ];
}
