import { describe, expect, it } from 'vitest';
import { dayAround } from '../../domain/day-view.ts';
import { engineerA, eventDraft, focusBlock, span } from '../support/builders.ts';

describe('the day around a draft', () => {
  it('tells blocks and other busy times apart, and keeps to the day', () => {
    const view = engineerA({
      focusBlocks: [
        focusBlock({ interval: span('9:00-12:00') }),
        focusBlock({ interval: span('9:00-12:00', '2026-11-27') }),
      ],
      busy: [span('9:00-12:00'), span('11:30-13:00'), span('14:00-15:00'), span('9:00-10:00', '2026-11-27')],
    });
    expect(dayAround(view, eventDraft())).toEqual({
      blocks: [{ interval: span('9:00-12:00'), level: 'hard' }],
      busy: [span('12:00-13:00'), span('14:00-15:00')],
    });
  });

  it('is that of the draft’s own zone', () => {
    const tokyo = eventDraft({ zone: 'Asia/Tokyo', interval: span('10:30-11:00') });
    const view = engineerA({ focusBlocks: [], busy: [span('15:00-15:30'), span('17:00-18:00')] });
    // 16:00 in Berlin is midnight in Tokyo.
    expect(dayAround(view, tokyo)?.busy).toEqual([span('15:00-15:30')]);
  });

  it('is not drawn where nothing can be seen, nor of all-day drafts', () => {
    expect(dayAround(engineerA({ visibility: 'none' }), eventDraft())).toBeNull();
    expect(dayAround(engineerA({}), eventDraft({ isAllDay: true }))).toBeNull();
  });
});
