// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OVERVIEWS, overview } from '../../support/overviews.ts';
import { openOptions } from './open-options.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('rules', () => {
  test('each says why it exists', async () => {
    await openOptions('rules', overview());
    expect(screen.getByText(/^The hours of unbroken time a draft costs/)).toBeTruthy();
    expect(screen.getByText(/Parnin & Rugaber 2011/)).toBeTruthy();
    expect(screen.queryByText(/23 minutes/)).toBeNull();
  });

  const ruleSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
  const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

  test('each has a switch; the rule that the card stands on is always on', async () => {
    const { changes } = await openOptions('rules', overview());
    expect(ruleSwitch('Protected overlap')).toMatchObject({ checked: true, disabled: true });
    expect(ruleSwitch('Outside working hours')).toMatchObject({ checked: false, disabled: false });
    fireEvent.click(ruleSwitch('Finish line'));
    await vi.advanceTimersByTimeAsync(0);
    expect(changes()).toEqual([['saveSettings', { patch: { rules: { 'finish-line': { isOn: false } } } }]]);
  });

  test('a threshold is saved within its limits, beside what was chosen before, and the default is told', async () => {
    const rules = { 'meeting-load': { threshold: 60 } };
    const { changes } = await openOptions('rules', overview({ settings: { ...overview().settings, rules } }));
    expect(field(/^Meeting load/).value).toBe('60');
    expect(screen.getByText('Back to the default: 50')).toBeTruthy();
    fireEvent.input(field(/^Finish line/), { target: { value: '99' } });
    await vi.advanceTimersByTimeAsync(500);
    expect(screen.getByText('Enter a whole number from 1 to 42.')).toBeTruthy();
    expect(changes()).toEqual([]);
    fireEvent.input(field(/^Finish line/), { target: { value: '10' } });
    await vi.advanceTimersByTimeAsync(500);
    expect(changes()).toEqual([
      ['saveSettings', { patch: { rules: { ...rules, 'finish-line': { threshold: 10 } } } }],
    ]);
  });

  test('all go back to their defaults at once, and that can be undone', async () => {
    const rules = { 'meeting-load': { threshold: 60 } };
    const { changes } = await openOptions('rules', overview({ settings: { ...overview().settings, rules } }));
    press('Back to defaults');
    await vi.advanceTimersByTimeAsync(0);
    press('Undo');
    await vi.advanceTimersByTimeAsync(0);
    expect(changes()).toEqual([
      ['saveSettings', { patch: { rules: {} } }],
      ['saveSettings', { patch: { rules } }],
    ]);
  });

  test('without anything chosen there is nothing to go back from', async () => {
    await openOptions('rules', overview());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back to defaults' }).disabled).toBe(true);
  });

  test('rules that the company locked cannot be changed', async () => {
    await openOptions('rules', overview({ locked: ['rules'] }));
    expect(ruleSwitch('Finish line').disabled).toBe(true);
    expect(field(/^Finish line/).disabled).toBe(true);
  });

  test('T is saved when it is a whole number within its limits, else told', async () => {
    const { changes } = await openOptions('rules', overview());
    const threshold = screen.getByLabelText<HTMLInputElement>(/Shortest stretch/);
    fireEvent.input(threshold, { target: { value: '20' } });
    await vi.advanceTimersByTimeAsync(500);
    expect(changes()).toEqual([]);
    expect(threshold.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Enter a whole number from 30 to 480.')).toBeTruthy();
    fireEvent.input(threshold, { target: { value: '60' } });
    await vi.advanceTimersByTimeAsync(500);
    expect(changes()).toEqual([['saveSettings', { patch: { focusThresholdMinutes: 60 } }]]);
  });

  test('Save waits only for who wants it: off by default, and said so', async () => {
    const { changes } = await openOptions('rules', overview());
    const choice = screen.getByRole<HTMLInputElement>('switch', {
      name: /Ask me before saving over hard blocks/,
    });
    expect(choice.checked).toBe(false);
    expect(choice.closest('label')?.textContent).toContain('Default: off');
    fireEvent.click(choice);
    await vi.advanceTimersByTimeAsync(0);
    expect(changes()).toEqual([['saveSettings', { patch: { isAskedBeforeSaving: true } }]]);
  });

  test.each([
    ['rules', 'isAskedBeforeSaving', /Ask me before saving/],
    ['queue', 'isRemindedOfHeld', /^Remind me/],
  ] as const)(
    'a switch in "%s" that the company locked (%s) cannot be turned',
    async (section, key, name) => {
      await openOptions(section, overview({ locked: [key] }));
      expect(screen.getByRole<HTMLInputElement>('switch', { name }).disabled).toBe(true);
    },
  );

  test('a limit that the company set is locked', async () => {
    await openOptions('rules', OVERVIEWS.managed);
    expect(screen.getByLabelText<HTMLInputElement>(/Shortest stretch/).disabled).toBe(true);
    expect(screen.getByText('Set by your company')).toBeTruthy();
  });
});
