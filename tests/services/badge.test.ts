import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../domain/settings.ts';
import type { ConnectionStatus } from '../../messages/overview.ts';
import { type BadgeInput, badgeFor } from '../../services/badge.ts';
import { at, span, ZONE } from '../support/builders.ts';

const block = {
  blockId: 'mornings',
  date: '2026-11-26',
  interval: span('9:00-12:00'),
  level: 'hard',
  zone: ZONE,
} as const;

function badge(overrides: Partial<BadgeInput> & { status?: ConnectionStatus } = {}) {
  const { status = 'connected', ...input } = overrides;
  return badgeFor({
    connection: { status, email: null, clientIdFrom: null, redirectUrl: '' },
    settings: defaultSettings(ZONE),
    blocks: [block],
    now: at('08:00'),
    ...input,
  });
}

describe('the badge', () => {
  it.each([
    ['08:59', ''],
    ['09:00', '3h'],
    ['10:00', '2h'],
    ['10:01', '119m'],
    ['11:20', '40m'],
    ['11:59', '1m'],
    ['12:00', ''],
  ])('at %s of a block from 9 to 12 reads "%s"', (time, text) => {
    expect(badge({ now: at(time) }).text).toBe(text);
  });

  it('says the same in words', () => {
    expect(badge({ now: at('11:20') }).title).toBe('Let Them Cook: cooking, 40 minutes left');
  });

  it('asks for the sign-in before anything else, by shape too', () => {
    expect(badge({ status: 'needsInteraction', now: at('10:00') })).toMatchObject({
      text: '!',
      icon: 'icon-attention',
    });
  });

  it('is "off" while the guard is off or paused, unless one is cooking', () => {
    const settings = { ...defaultSettings(ZONE), pausedUntil: at('17:00') };
    expect(badge({ settings })).toMatchObject({ text: 'off', icon: 'icon-paused' });
    expect(badge({ settings, now: at('10:00') }).text).toBe('2h');
  });

  it('never needs more than four characters', () => {
    const day = { ...block, interval: { start: at('00:00'), end: at('23:59') } };
    expect(badge({ blocks: [day], now: at('00:00') }).text.length).toBeLessThanOrEqual(4);
  });
});

describe('the badge of a call for help', () => {
  const asked = { ...block, flareUntil: at('11:00') };

  it('reads "help" until then, before every count and every block', () => {
    expect(badge({ now: at('10:59'), blocks: [asked], secondChances: 2 })).toMatchObject({
      text: 'help',
      icon: 'icon-stuck',
      title: 'Let Them Cook: you asked for help',
    });
    expect(badge({ now: at('11:00'), blocks: [asked] }).text).toBe('60m');
  });

  it('waits for the block, and for the person whom Google wants', () => {
    expect(badge({ now: at('08:00'), blocks: [asked] }).text).toBe('');
    expect(badge({ now: at('10:00'), blocks: [asked], status: 'needsInteraction' }).text).toBe('!');
  });
});
