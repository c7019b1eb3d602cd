import { describe, expect, test } from 'vitest';
import {
  type AutoAnswer,
  type AutoAnswerContext,
  isAutoAnswered,
  NO_AUTO_ANSWER,
} from '../../domain/auto-answer.ts';
import type { Invitation } from '../../domain/invitation.ts';
import type { OwnEvent } from '../../domain/own-event.ts';
import { at, span } from '../support/builders.ts';
import { instance } from '../support/overviews.ts';

const MANAGER = 'manager@example.com';
const COLLEAGUE = 'engineer-b@example.com';
const block = instance('9:00-12:00');

const invitation: Invitation = {
  eventId: 'planning',
  seriesId: null,
  title: 'Planning',
  interval: span('10:00-11:00'),
  organizer: COLLEAGUE,
  partner: null,
  blocks: [block],
};
const autoAnswer: AutoAnswer = { ...NO_AUTO_ANSWER, isOn: true, note: 'Write to me.' };
const context: AutoAnswerContext = {
  autoAnswer,
  managerEmail: MANAGER,
  events: [],
  onCall: [],
  answers: [],
  now: at('08:00'),
};

function meeting(title: string, times: string): OwnEvent {
  const facts = { title, seriesId: null, organizer: null, others: [COLLEAGUE], hasMore: false };
  return {
    id: title,
    interval: span(times),
    focus: null,
    meeting: { ...facts, response: 'accepted', canEdit: false },
  };
}

describe('an invitation over hard cooking time', () => {
  test('is answered by itself once its owner wants that', () => {
    expect(isAutoAnswered(invitation, context)).toBe(true);
  });

  test.each([
    ['at that time', '9:00-17:00'],
    ['now', '7:00-9:00'],
  ])('waits for its owner who is on call %s', (_, times) => {
    expect(isAutoAnswered(invitation, { ...context, onCall: [span(times)] })).toBe(false);
  });

  test('is answered before and after its owner is on call', () => {
    const onCall = [span('6:00-8:00'), span('11:00-17:00')];
    expect(isAutoAnswered(invitation, { ...context, onCall })).toBe(true);
  });

  test.each<[string, Partial<Invitation>]>([
    ['over a soft block', { blocks: [{ ...block, level: 'soft' }] }],
    ['over a block where its owner wants to be asked', { blocks: [{ ...block, level: 'ask' }] }],
    ['over a hard and a soft block', { blocks: [block, { ...block, level: 'soft' }] }],
    ['over a block that is open for help', { blocks: [{ ...block, flareUntil: at('12:00') }] }],
    ['from the manager', { organizer: MANAGER }],
    ['for two, the manager among them', { partner: MANAGER }],
    ['from nobody that Google names', { organizer: null }],
    ['about an incident', { title: 'INCIDENT 42: bridge' }],
  ])('waits for its owner when it is one %s', (_, changed) => {
    expect(isAutoAnswered({ ...invitation, ...changed }, context)).toBe(false);
  });

  test.each<[string, Partial<AutoAnswerContext>]>([
    ['it is switched off', { autoAnswer: { ...autoAnswer, isOn: false } }],
    ['there is no note', { autoAnswer: { ...autoAnswer, note: '  ' } }],
    ['its organizer is excepted', { autoAnswer: { ...autoAnswer, exceptPeople: [COLLEAGUE] } }],
    ['it was answered before, wherever it stood', { answers: [{ eventId: 'planning' }] }],
    ['a meeting at that time is on call', { events: [meeting('Team on call', '9:30-10:30')] }],
  ])('waits for its owner when %s', (_, changed) => {
    expect(isAutoAnswered(invitation, { ...context, ...changed })).toBe(false);
  });

  test('does not wait for a meeting with such a title at another time', () => {
    expect(isAutoAnswered(invitation, { ...context, events: [meeting('On call', '13:00-14:00')] })).toBe(
      true,
    );
  });

  test('waits when it is for two, and nobody knows who the manager is', () => {
    const forTwo = { ...invitation, partner: COLLEAGUE };
    expect(isAutoAnswered(forTwo, { ...context, managerEmail: null })).toBe(false);
    expect(isAutoAnswered(forTwo, context)).toBe(true);
  });
});
