import { describe, expect, it } from 'vitest';
import { assessDraft } from '../../domain/assess-draft.ts';
import { at, engineerA, eventDraft, FRIDAY, focusBlock, ruleContext, span } from '../support/builders.ts';
import { oneOnOne } from '../support/rule-tests.ts';

const engineerB = engineerA({
  email: 'engineer-b@example.com',
  name: 'Engineer B',
  focusBlocks: [
    focusBlock({ owner: 'engineer-b@example.com', level: 'soft', interval: span('10:00-12:30') }),
  ],
  busy: [span('9:00-10:00'), span('10:00-12:30'), span('12:30-17:00')],
});
const engineerC = engineerA({
  email: 'engineer-c@example.com',
  name: 'engineer-c@example.com',
  visibility: 'busy',
  focusBlocks: [],
  busy: [span('10:00-12:00')],
});

describe('the assessment of a draft', () => {
  it('names the block, its price and T', () => {
    const assessment = assessDraft(ruleContext());
    expect(assessment).toMatchObject({ status: 'findings', severity: 'conflict', thresholdMinutes: 120 });
    expect(assessment.guests).toMatchObject([
      { name: 'Engineer A', severity: 'conflict', interval: span('9:00-12:00'), costMinutes: 180 },
    ]);
    expect(assessment.cost).toEqual({ minutes: 180, knownGuests: 1, guests: 1, isComplete: true });
  });

  it('puts the worst guest first and sums only what is known', () => {
    const assessment = assessDraft(ruleContext({ attendees: [engineerC, engineerB, engineerA()] }));
    expect(assessment.guests.map((guest) => [guest.name, guest.severity, guest.costMinutes])).toEqual([
      ['Engineer A', 'conflict', 180],
      ['Engineer B', 'soft', 150],
      ['engineer-c@example.com', 'unknown', null],
    ]);
    expect(assessment.cost).toEqual({ minutes: 330, knownGuests: 2, guests: 3, isComplete: false });
  });

  it('is "unknown" when nothing was found yet somebody cannot be seen', () => {
    const assessment = assessDraft(ruleContext({ attendees: [engineerC] }));
    expect(assessment).toMatchObject({
      status: 'unknown',
      severity: 'unknown',
      cost: { minutes: 0, knownGuests: 0, guests: 1, isComplete: false },
    });
  });

  it('is clear only when every guest could be seen and nothing was found', () => {
    const lunch = eventDraft({ interval: span('13:00-13:30') });
    expect(assessDraft(ruleContext({ draft: lunch }))).toMatchObject({
      status: 'clear',
      severity: null,
      slots: [],
    });
    const hidden = engineerA({ visibility: 'none' });
    expect(assessDraft(ruleContext({ draft: lunch, attendees: [hidden] })).status).toBe('unknown');
  });

  it('lets a flare win for its guest, though they have another hard block under the draft', () => {
    const blocks = [focusBlock(), focusBlock({ blockId: 'second', flareUntil: at('12:00') })];
    const assessment = assessDraft(ruleContext({ attendees: [engineerA({ focusBlocks: blocks })] }));
    expect(assessment.guests).toMatchObject([{ severity: 'open', reason: { kind: 'askedForHelp' } }]);
  });

  it('judges an all-day draft, and offers no slot for it', () => {
    const allDay = eventDraft({
      isAllDay: true,
      interval: { start: at('00:00'), end: at('00:00', '2026-11-27') },
    });
    expect(assessDraft(ruleContext({ draft: allDay }))).toMatchObject({
      severity: 'conflict',
      cost: { minutes: 300 },
      slots: [],
    });
  });

  it('finds the block of a draft that is written in another zone', () => {
    const inNewYork = eventDraft({
      zone: 'America/New_York',
      interval: span('4:30-5:00', '2026-11-26', 'America/New_York'),
    });
    expect(assessDraft(ruleContext({ draft: inNewYork })).guests[0]).toMatchObject({
      costMinutes: 180,
      reason: { overlap: 'cuts' },
    });
  });
});

describe('several rules on one draft', () => {
  const terms = { noticeHours: 24, mayBookEdges: true, capShare: null };
  const soon = { now: at('08:00') };
  const kinds = (assessment: ReturnType<typeof assessDraft>) =>
    assessment.guests.map(({ reason, more = [] }) => [reason.kind, ...more.map((each) => each.reason.kind)]);

  it('say the worst first, and the rest behind it', () => {
    const view = engineerA({ terms, finishDates: ['2026-12-04'] });
    const assessment = assessDraft(ruleContext({ ...soon, attendees: [view] }));
    expect(kinds(assessment)).toEqual([['cooking', 'finishLine', 'shortNotice']]);
    expect(assessment).toMatchObject({ severity: 'conflict', cost: { minutes: 180 } });
  });

  it('what only informs never stands before a cost or a "can’t tell"', () => {
    const busyOnly = { ...engineerC, terms };
    const draft = eventDraft({ title: 'Status', guests: ['engineer-b@example.com'] });
    expect(kinds(assessDraft(ruleContext({ ...soon, draft, attendees: [busyOnly] })))).toEqual([
      ['maybeFocus', 'shortNotice'],
    ]);
  });

  it('an overdue 1:1 opens the edge of the block: fine, with its price', () => {
    const view = engineerA({ oneOnOne: oneOnOne({ overdueDays: 9 }) });
    const draft = eventDraft({ interval: span('11:30-12:00') });
    const assessment = assessDraft(ruleContext({ draft, attendees: [view] }));
    expect(kinds(assessment)).toEqual([['overdueOneOnOne']]);
    expect(assessment).toMatchObject({ severity: 'fine', status: 'findings', cost: { minutes: 30 } });
  });

  it('a rule that is switched off says nothing, and the one that the card stands on cannot be', () => {
    const view = engineerA({ terms });
    const rules = { 'short-notice': { isOn: false }, 'protected-overlap': { isOn: false } };
    const settings = { focusThresholdMinutes: 120, rules };
    expect(kinds(assessDraft(ruleContext({ ...soon, settings, attendees: [view] })))).toEqual([['cooking']]);
  });

  it('a draft that only informs is offered times of which there is nothing to say', () => {
    const draft = eventDraft({ interval: span('13:00-13:30') });
    // On Friday, what is free between meetings is too short to count: it costs nothing either.
    const friday = ['10:30-11:00', '12:30-13:00', '14:30-15:00', '16:30-17:00'].map((times) =>
      span(times, FRIDAY),
    );
    const view = engineerA({ terms, busy: [...engineerA().busy, ...friday] });
    const assessment = assessDraft(ruleContext({ ...soon, draft, attendees: [view] }));
    expect(assessment).toMatchObject({ severity: 'note', status: 'findings', cost: { minutes: 0 } });
    expect(assessment.slots.map(({ interval }) => interval)).toEqual([
      span('9:00-9:30', FRIDAY),
      span('9:30-10:00', FRIDAY),
    ]);
  });

  it('where every time in reach would be told of as well, none is offered', () => {
    const view = engineerA({ finishDates: ['2026-12-09'] });
    const draft = eventDraft({ interval: span('13:00-13:30') });
    expect(assessDraft(ruleContext({ draft, attendees: [view] }))).toMatchObject({
      severity: 'note',
      slots: [],
    });
  });
});
