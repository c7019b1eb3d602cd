import { describe, expect, it } from 'vitest';
import { judgedPart } from '../../../entrypoints/google-calendar/card-state-of.ts';
import { eventDraft } from '../../support/builders.ts';

const judged = (title: string) => judgedPart({ status: 'read', draft: eventDraft({ title }), ranks: {} });

describe('what a judgement depends on', () => {
  it('a title is judged anew when it says that the meeting is for something else, not with every key', () => {
    expect(judged('Kick')).toBe(judged(''));
    expect(judged('Kick-off')).not.toBe(judged('Kick'));
    expect(judged('Kick-off: billing')).toBe(judged('Kick-off'));
    expect(judged('Status')).not.toBe(judged('Kick-off'));
  });
});
