// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SectionId } from '../../../components/options/sections.tsx';
import { type Settings, standardHours } from '../../../domain/settings.ts';
import { ZONE } from '../../support/builders.ts';
import { overview } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

afterEach(cleanup);

const changed = (patch: Partial<Settings>) => ({
  ...overview(),
  settings: { ...overview().settings, ...patch },
});

describe('a setting that was changed', () => {
  it.each<[SectionId, Partial<Settings>, string, object]>([
    ['rules', { focusThresholdMinutes: 90 }, '120', { focusThresholdMinutes: 120 }],
    ['rules', { refreshMinutes: 99 }, '5', { refreshMinutes: 5 }],
    ['rules', { rules: { 'finish-line': { threshold: 9 } } }, '14', { rules: {} }],
    ['cooking', { capShare: 0.3 }, '60%', { capShare: 0.6 }],
    ['cooking', { noticeHours: 48 }, 'None', { noticeHours: 0 }],
    ['cooking', { publishTitle: 'Cooking' }, 'Focus time', { publishTitle: 'Focus time' }],
    [
      'cooking',
      { workingHours: { zone: ZONE, days: { MO: ['10:00', '18:00'] } } },
      'Mon, Tue, Wed, Thu and Fri, 9–17',
      { workingHours: standardHours(ZONE) },
    ],
    ['queue', { holdDays: 7 }, '30', { holdDays: 30 }],
    ['queue', { monthlyOverrides: 10 }, '3', { monthlyOverrides: 3 }],
  ])('of %s says its default, and goes back at a click: %o', async (section, patch, standard, saved) => {
    const page = await openOptions(section, changed(patch));
    fireEvent.click(screen.getByRole('button', { name: `Back to the default: ${standard}` }));
    await waitFor(() => expect(page.changes()).toEqual([['saveSettings', { patch: saved }]]));
    expect(document.activeElement?.matches('input, select')).toBe(true);
  });

  it.each<SectionId>(['cooking', 'rules'])('is the only one that says so: %s', async (section) => {
    await openOptions(section, overview());
    expect(screen.queryByRole('button', { name: /^Back to the default/ })).toBeNull();
  });
});

describe('a switch', () => {
  it.each<[SectionId, string | RegExp, string]>([
    ['cooking', /^Ask whether I’m stuck/, 'Default: on.'],
    ['cooking', /^Show my blocks/, 'Default: off.'],
    ['queue', /^Remind me/, 'Default: on.'],
    ['mirror', /^Say on Friday/, 'Default: on.'],
  ])('of %s says its default: %s', async (section, name, words) => {
    await openOptions(section, overview());
    const found = await screen.findByRole('switch', { name });
    expect(found.closest('label')?.textContent).toContain(words);
  });

  it.each([
    ['Finish line', 'Default: on.'],
    ['Outside working hours', 'Default: off.'],
    ['Protected overlap', null],
  ])('of a rule says its default: %s, %s', async (name, words) => {
    await openOptions('rules', overview());
    const told = screen.getByRole('switch', { name }).closest('li')?.textContent ?? '';
    expect(/Default: \w+\./.exec(told)?.[0] ?? null).toBe(words);
  });
});
