// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SectionId } from '../../../components/options/sections.tsx';
import type { Settings } from '../../../domain/settings.ts';
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
