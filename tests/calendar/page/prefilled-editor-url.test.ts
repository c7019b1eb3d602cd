import { describe, expect, test } from 'vitest';
import { prefilledEditorUrl } from '../../../calendar/page/prefilled-editor-url.ts';
import { eventDraft, span } from '../../support/builders.ts';

const origin = 'https://calendar.google.com';

describe("the address of Google's prefilled editor", () => {
  test('carries title, local times, zone and guests', () => {
    const draft = eventDraft({
      title: 'A & B',
      guests: ['engineer-a@example.com', 'engineer-b@example.com'],
    });
    const url = new URL(
      prefilledEditorUrl(draft, span('13:00-13:30'), { origin, pathname: '/calendar/r/week' }),
    );
    expect(url.pathname).toBe('/calendar/r/eventedit');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      text: 'A & B',
      dates: '20261126T130000/20261126T133000',
      ctz: 'Europe/Berlin',
      add: 'engineer-a@example.com,engineer-b@example.com',
    });
  });

  test('stays with the account of the tab', () => {
    const at = (pathname: string) =>
      new URL(prefilledEditorUrl(eventDraft(), span('13:00-13:30'), { origin, pathname })).pathname;
    expect(at('/calendar/u/1/r/week/2026/11/26')).toBe('/calendar/u/1/r/eventedit');
    expect(at('/calendar/b/2/u/0/r')).toBe('/calendar/b/2/u/0/r/eventedit');
  });

  test('names times on the wall clock of the draft, not of the browser', () => {
    const draft = eventDraft({ zone: 'America/New_York' });
    const url = prefilledEditorUrl(draft, span('13:00-13:30'), { origin, pathname: '/calendar/r' });
    expect(new URL(url).searchParams.get('dates')).toBe('20261126T070000/20261126T073000');
  });
});
