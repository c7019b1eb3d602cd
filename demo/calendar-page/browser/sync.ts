// The page's calls to its server.
import type { Interval } from '../../../domain/time.ts';
import type { PageCalendar, PageDraft, PageEvent } from '../backend.ts';

export interface Person {
  readonly email: string;
  readonly name: string;
}

export interface RangeAnswer {
  readonly calendars: readonly PageCalendar[];
  readonly events: readonly PageEvent[];
}

/** All reject with an Error when the server says no or is not there. */
export const sync = {
  range({ start, end }: Interval): Promise<RangeAnswer> {
    return call(`sync.prefetcheventrange?start=${start}&end=${end}`);
  },
  async event(eid: string): Promise<PageEvent | null> {
    const answer = await call<{ event: PageEvent | null }>(`sync.fetchevent?eid=${encodeURIComponent(eid)}`);
    return answer.event;
  },
  async people(text: string): Promise<readonly Person[]> {
    const answer = await call<{ people: Person[] }>(`sync.people?text=${encodeURIComponent(text)}`);
    return answer.people;
  },
  async save(draft: PageDraft): Promise<PageEvent> {
    const answer = await post<{ event: PageEvent }>({ save: draft });
    return answer.event;
  },
  async remove(eventId: string): Promise<void> {
    await post({ remove: eventId });
  },
};

function post<Answer>(body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return call('sync.sync', { method: 'POST', headers, body: JSON.stringify(body) });
}

async function call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/calendar/u/0/${path}`, init);
  const answer = JSON.parse((await response.text()).replace(/^\)\]\}'\n/, ''));
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
