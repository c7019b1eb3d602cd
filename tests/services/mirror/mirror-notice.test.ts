import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../domain/settings.ts';
import { DAY, type Instant } from '../../../domain/time.ts';
import { announceMirror, isMirrorNotice } from '../../../services/mirror/mirror-notice.ts';
import { noteDecision } from '../../../store/decisions.ts';
import { at, FRIDAY, span, THURSDAY, ZONE } from '../../support/builders.ts';
import { openTestStore } from '../../support/signed-in.ts';

async function week({ isMirrorAnnounced = true, hasFigures = true } = {}) {
  const store = openTestStore();
  const shown: string[] = [];
  if (hasFigures) {
    const decision = { kind: 'booked', people: 1, costMinutes: 180, reason: null } as const;
    await noteDecision(store, { ...decision, at: at('09:00'), interval: span('10:30-11:00'), about: 'x' });
  }
  const tick = (now: Instant) =>
    announceMirror({
      store,
      settings: async () => ({ ...defaultSettings(ZONE), isMirrorAnnounced }),
      notices: { show: async (id, words) => void shown.push(`${id}: ${words.title} ${words.message}`) },
      now: () => now,
    });
  return { shown, tick };
}

describe('the weekly notification', () => {
  it('comes on Friday afternoon, once', async () => {
    const { shown, tick } = await week();
    await tick(at('16:00', THURSDAY));
    await tick(at('13:59', FRIDAY));
    expect(shown).toEqual([]);
    for (const time of ['14:00', '14:01', '18:00']) await tick(at(time, FRIDAY));
    await tick(at('10:00', '2026-11-28'));
    expect(shown).toHaveLength(1);
    await tick(at('14:00', FRIDAY) + 7 * DAY);
    expect(shown).toHaveLength(2);
  });

  it('comes at the weekend when the laptop slept on Friday, and not in the week after', async () => {
    const late = await week();
    await late.tick(at('10:00', '2026-11-29'));
    expect(late.shown).toHaveLength(1);
    const tooLate = await week();
    await tooLate.tick(at('08:00', '2026-11-30'));
    expect(tooLate.shown).toEqual([]);
  });

  it('has no figure and no name in it', async () => {
    const { shown, tick } = await week();
    await tick(at('15:00', FRIDAY));
    const [id = '', words = ''] = shown[0]?.split(': ') ?? [];
    expect(isMirrorNotice(id)).toBe(true);
    expect(words).not.toMatch(/\d|@/);
  });

  it.each([
    ['by choice', { isMirrorAnnounced: false }],
    ['where there is nothing to look at', { hasFigures: false }],
  ])('does not come %s', async (_why, options) => {
    const { shown, tick } = await week(options);
    await tick(at('15:00', FRIDAY));
    expect(shown).toEqual([]);
  });
});
