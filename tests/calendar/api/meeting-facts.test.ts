import { describe, expect, test } from 'vitest';
import type { GoogleEvent } from '../../../calendar/api/calendar-client.ts';
import { readMeetingFacts } from '../../../calendar/api/meeting-facts.ts';

const SELF = { email: 'manager@example.com', self: true, responseStatus: 'accepted' };
const A = { email: 'Engineer-A@example.com', responseStatus: 'needsAction' };
const ROOM = { email: 'room-1@resource.calendar.google.com', resource: true, responseStatus: 'accepted' };

const facts = (more: GoogleEvent) =>
  readMeetingFacts({
    summary: 'Weekly',
    organizer: { email: 'manager@example.com', self: true },
    attendees: [SELF, A],
    ...more,
  });

describe('what an event of one’s own calendar says of its people', () => {
  test('names the other person, in lower case, and not a room', () => {
    expect(facts({ attendees: [SELF, A, ROOM], recurringEventId: 'series-1' })).toEqual({
      title: 'Weekly',
      seriesId: 'series-1',
      organizer: null,
      others: ['engineer-a@example.com'],
      hasMore: false,
      response: 'organizer',
      canEdit: true,
    });
  });

  test('leaves out who declined, yet it stays a meeting', () => {
    expect(facts({ attendees: [SELF, { ...A, responseStatus: 'declined' }] })).toMatchObject({ others: [] });
  });

  test('knows that there are more people than Google named', () => {
    expect(facts({ attendees: [SELF], attendeesOmitted: true })).toMatchObject({ others: [], hasMore: true });
  });

  test.each([
    ['a room and oneself', { attendees: [SELF, ROOM] }],
    ['nobody', { attendees: [] }],
    ['no list at all', { attendees: undefined }],
    ['out of office', { eventType: 'outOfOffice' }],
  ] as [string, GoogleEvent][])('is no meeting with %s', (_, more) => {
    expect(facts(more)).toBeNull();
  });

  test.each([
    ['accepted', 'accepted'],
    ['tentative', 'tentative'],
    ['needsAction', 'needsAction'],
    ['a new word of Google’s', 'needsAction'],
  ])('reads the own answer %s to an invitation', (responseStatus, response) => {
    const organizer = { email: 'lead@example.com' };
    expect(facts({ organizer, attendees: [{ ...SELF, responseStatus }, A] })).toMatchObject({
      organizer: 'lead@example.com',
      response,
      canEdit: false,
    });
  });

  test('may be changed by a guest whom the organizer lets', () => {
    expect(facts({ organizer: { email: 'lead@example.com' }, guestsCanModify: true })).toMatchObject({
      canEdit: true,
    });
  });

  test.each([
    ['a title that is no text', { summary: 7 }],
    ['attendees that are none', { attendees: [null, A, 'x', { email: 5 }] }],
    ['no organizer', { organizer: undefined }],
  ])('survives %s', (_, more) => {
    expect(() => facts(more as unknown as GoogleEvent)).not.toThrow();
  });

  test('cuts a title that fills the database', () => {
    expect(facts({ summary: 'x'.repeat(5000) })?.title).toHaveLength(300);
  });
});
