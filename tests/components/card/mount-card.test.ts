// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardState } from '../../../components/card/card-state.ts';
import { type CardOptions, mountCard } from '../../../components/card/mount-card.tsx';
import { createFormats } from '../../../components/format.ts';
import { at, eventDraft, ZONE } from '../../support/builders.ts';
import { assessed, CARD_STATES } from '../../support/card-states.ts';
import { recordActions } from './support/record-actions.ts';

const SETTLED_MS = 601;

function mount(state: CardState = CARD_STATES.conflict, overrides: Partial<CardOptions> = {}) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const actions = recordActions();
  const onEscape = vi.fn<() => void>();
  const card = mountCard(root, state, {
    actions,
    format: createFormats('en', ZONE, 'h23'),
    lang: 'en',
    dir: 'ltr',
    theme: 'light',
    onEscape,
    isTrusted: () => true,
    adoptStyles: () => {},
    clock: () => at('09:55'),
    ...overrides,
  });
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return { host, root, card, actions, onEscape, find, said: () => find('[aria-live]').textContent };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the inner root', () => {
  test('carries language, direction and the theme of the calendar', () => {
    const { find, card } = mount(CARD_STATES.conflict, { lang: 'ar', dir: 'rtl' });
    expect(find('.ltc.in-page').outerHTML).toMatch(/lang="ar" dir="rtl" data-theme="light"/);
    card.setTheme('dark');
    expect(find('.ltc.in-page').dataset.theme).toBe('dark');
  });

  test('is gone after the card is destroyed', () => {
    const { root, card } = mount();
    card.destroy();
    expect(root.childElementCount).toBe(0);
  });
});

describe('the page around it', () => {
  test.each(['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'focusin', 'wheel'])(
    '%s inside the card does not reach the page',
    (type) => {
      const { find } = mount();
      const heard = vi.fn<(event: Event) => void>();
      document.body.addEventListener(type, heard);
      find('.slot').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.body.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    '%o and S is Calendar’s own, also from the card',
    (how) => {
      const { find } = mount();
      const heard = vi.fn<(event: Event) => void>();
      document.body.addEventListener('keydown', heard);
      const key = { key: 's', bubbles: true, composed: true, ...how };
      find('.slot').dispatchEvent(new KeyboardEvent('keydown', key));
      document.body.removeEventListener('keydown', heard);
      expect(heard).toHaveBeenCalledOnce();
    },
  );

  test('Escape leaves the card and does not close Google’s bubble', () => {
    const { find, onEscape } = mount();
    const heard = vi.fn<(event: Event) => void>();
    document.body.addEventListener('keydown', heard);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    find('.slot').dispatchEvent(escape);
    document.body.removeEventListener('keydown', heard);
    expect(onEscape).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('the card never takes the focus when it appears', () => {
    mount();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the focus', () => {
  test('goes to Undo after a slot, and back to the best slot after Undo', () => {
    const { root, card, find } = mount();
    find('.slot').focus();
    card.update(CARD_STATES.moved);
    expect(root.activeElement?.textContent).toBe('Undo');
    card.update(CARD_STATES.conflict);
    expect(root.activeElement?.textContent).toMatch(/^Move to/);
  });

  test('goes back to the field when the card goes with it, and stays where it is otherwise', () => {
    const without = mount();
    without.card.destroy();
    expect(without.onEscape).not.toHaveBeenCalled();
    const within = mount();
    within.find('.slot').focus();
    within.card.destroy();
    expect(within.onEscape).toHaveBeenCalledOnce();
  });

  test('comes along from a draft that was held by keys, and not from one held by the pointer', () => {
    const holdBy = (event: Event) => {
      const draft = mount(CARD_STATES.holding);
      draft.find('button').dispatchEvent(event);
      draft.card.destroy();
      return mount(CARD_STATES.held).root.activeElement?.textContent;
    };
    expect(holdBy(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))).toBe('Undo');
    document.body.replaceChildren();
    expect(holdBy(new PointerEvent('pointerdown', { bubbles: true }))).toBeUndefined();
  });

  test('goes to the first reason after Book anyway, and to Undo after Hold', () => {
    const { root, card, find } = mount();
    find('.card-foot .quiet').focus();
    card.update(CARD_STATES.reasons);
    expect(root.activeElement?.closest('label')?.textContent).toBe('Incident');
    card.update(CARD_STATES.held);
    expect(root.activeElement?.textContent).toBe('Undo');
  });

  test('goes to the card as a whole when Save was held back, so that no key presses a button', () => {
    const { root, card } = mount(CARD_STATES.saveWaits);
    card.focus();
    expect(root.activeElement?.getAttribute('role')).toBe('region');
  });

  test('stays on its button while the answer changes', () => {
    const { root, card, find } = mount();
    const slot = find('.slot');
    slot.focus();
    card.update(assessed({ cost: { minutes: 30, knownGuests: 1, guests: 1, isComplete: true } }));
    expect(root.activeElement).toBe(slot);
  });
});

describe('announcements', () => {
  test('a card is announced once things have settled, in one piece', () => {
    const { said } = mount();
    vi.advanceTimersByTime(599);
    expect(said()).toBe('');
    vi.advanceTimersByTime(2);
    expect(said()).toBe(
      'Let Them Cook: conflict. Engineer A is cooking 9:00 to 12:00. 3 hours of focus lost. Best time: 13:00.',
    );
  });

  test('typing on does not announce again, a change of severity does', () => {
    const { card, said, find } = mount();
    vi.advanceTimersByTime(SETTLED_MS);
    find('[aria-live]').textContent = '';
    card.update(assessed({}, { draft: eventDraft({ title: 'Quick sync on' }) }));
    vi.advanceTimersByTime(SETTLED_MS);
    expect(said()).toBe('');
    card.update(CARD_STATES.soft);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(said()).toMatch(/^Let Them Cook: costs focus\. /);
  });

  test('of several changes in a row only the last is said', () => {
    const { card, said } = mount();
    vi.advanceTimersByTime(300);
    card.update(CARD_STATES.unknown);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(said()).toMatch(/^Let Them Cook: can’t tell\. .* Cost unknown\. Best time: 13:00\.$/);
  });

  test('a severity that came and went again within the pause is not said', () => {
    const { card, said, find } = mount();
    vi.advanceTimersByTime(SETTLED_MS);
    find('[aria-live]').textContent = '';
    card.update(CARD_STATES.soft);
    vi.advanceTimersByTime(100);
    card.update(CARD_STATES.conflict);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(said()).toBe('');
  });

  test('a move is said at once, and so is its undoing', () => {
    const { card, said, find, actions } = mount();
    card.update(CARD_STATES.moved);
    expect(said()).toBe('Moved to 13:00. Not saved yet.');
    find('[data-successor]').click();
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(said()).toBe('Back to 10:30.');
    card.update(CARD_STATES.conflict);
    expect(said()).toBe('Back to 10:30.');
  });

  test('`ariaNotify` speaks where the browser has it', () => {
    const { find, said } = mount();
    const notify = vi.fn<(words: string) => void>();
    Object.assign(find('[aria-live]'), { ariaNotify: notify });
    vi.advanceTimersByTime(SETTLED_MS);
    expect(notify.mock.calls[0]?.[0]).toMatch(/^Let Them Cook: conflict\. /);
    expect(said()).toBe('');
  });

  test('copying is said', async () => {
    const { said, find, actions } = mount(CARD_STATES.ask);
    find('.slot.best').click();
    expect(actions.copy).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(0);
    expect(said()).toBe('Copied.');
  });

  test('a copy that the browser refused is said to be none', async () => {
    const { said, find, actions } = mount(CARD_STATES.ask);
    actions.copy.mockRejectedValueOnce(new Error('not allowed'));
    find('.slot.best').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(said()).toBe('The browser did not let it be copied.');
  });

  test('what a click has done is said at once, and once', () => {
    const { card, said, find } = mount();
    card.update(CARD_STATES.noted);
    expect(said()).toBe('Reason noted. Press Save in Calendar when you are ready.');
    card.update(CARD_STATES.held);
    expect(said()).toMatch(/^Held for .*10:00\.$/);
    card.update(CARD_STATES.conflict);
    expect(said()).toBe('Not held any more.');
    card.update(CARD_STATES.saveWaits);
    expect(said()).toBe('Not saved yet. Save again to book it as it is.');
    find('[aria-live]').textContent = '';
    card.update(CARD_STATES.saveWaits);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(said()).not.toContain('Not saved');
  });

  test('a card that draws nothing says nothing', () => {
    const { said } = mount(assessed({ status: 'clear', guests: [] }));
    vi.advanceTimersByTime(SETTLED_MS);
    expect(said()).toBe('');
  });
});
