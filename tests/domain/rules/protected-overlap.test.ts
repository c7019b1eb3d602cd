import { describe, expect, it } from 'vitest';
import type { Level } from '../../../domain/focus-block.ts';
import { protectedOverlap } from '../../../domain/rules/protected-overlap.ts';
import { at, engineerA, eventDraft, focusBlock, ruleContext, span } from '../../support/builders.ts';

const assess = (draft: string, ...attendees: ReturnType<typeof engineerA>[]) =>
  protectedOverlap.assess(ruleContext({ draft: eventDraft({ interval: span(draft) }), attendees }));

describe('protected overlap', () => {
  it.each([
    ['hard', 'conflict', 'cooking'],
    ['soft', 'soft', 'breaksUpBlock'],
    ['ask', 'ask', 'wantsQuestion'],
  ] as const)('a draft on a %s block is "%s"', (level: Level, severity, kind) => {
    const [finding, ...more] = assess('10:30-11:00', engineerA({ focusBlocks: [focusBlock({ level })] }));
    expect(finding).toMatchObject({
      severity,
      reason: { kind, overlap: 'cuts' },
      interval: span('9:00-12:00'),
    });
    expect(more).toEqual([]);
  });

  it.each([
    ['9:00-9:30', 'edge'],
    ['11:30-12:00', 'edge'],
    ['10:00-11:00', 'cuts'],
    ['8:00-13:00', 'covers'],
    ['9:00-12:00', 'covers'],
    ['11:30-12:30', 'crosses'],
  ])('a draft at %s lies on the block as "%s"', (draft, overlap) => {
    expect(assess(draft, engineerA())[0]?.reason).toMatchObject({ overlap });
  });

  it('a draft that only touches the block is no finding', () => {
    expect(assess('12:00-12:30', engineerA())).toEqual([]);
    expect(assess('8:30-9:00', engineerA())).toEqual([]);
  });

  it('a flare opens the block until its time', () => {
    const asking = focusBlock({ flareUntil: at('12:00') });
    expect(assess('10:30-11:00', engineerA({ focusBlocks: [asking] }))[0]).toMatchObject({
      severity: 'open',
      reason: { kind: 'askedForHelp', until: at('12:00') },
    });
    const over = focusBlock({ flareUntil: at('07:00', '2026-11-25') });
    expect(assess('10:30-11:00', engineerA({ focusBlocks: [over] }))[0]?.severity).toBe('conflict');
  });

  it('busy time that may be focus is "can’t tell", and so is a calendar that is not shared', () => {
    const busyOnly = engineerA({ visibility: 'busy', focusBlocks: [] });
    expect(assess('10:30-11:00', busyOnly)[0]).toMatchObject({
      severity: 'unknown',
      reason: { kind: 'maybeFocus' },
    });
    expect(assess('13:00-13:30', busyOnly)).toEqual([]);
    const hidden = engineerA({ visibility: 'none', focusBlocks: [], busy: [] });
    expect(assess('10:30-11:00', hidden)[0]).toMatchObject({
      severity: 'unknown',
      reason: { kind: 'notShared' },
    });
  });

  it('a calendar that was never read is "can’t tell", whatever was assumed of it', () => {
    const unread = engineerA({ visibility: 'none', syncedAt: null });
    expect(assess('13:00-13:30', unread)[0]).toMatchObject({
      severity: 'unknown',
      reason: { kind: 'notRead' },
    });
  });
});
