import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { advanced, card, options, shared, speak } from '../../locales/words.ts';

afterEach(() => speak(en));

describe('the words of a page', () => {
  it('are English before anything is said', () => {
    expect(card.dismiss).toBe('Dismiss');
  });

  it('are another language’s everywhere, sections included, once it is spoken', () => {
    speak({
      ...en,
      shared: { ...en.shared, saved: 'Gespeichert' },
      options: { ...en.options, undo: 'Rückgängig', advanced: { ...en.options.advanced, sync: 'Abgleich' } },
    });
    expect([shared.saved, options.undo, advanced.sync]).toEqual(['Gespeichert', 'Rückgängig', 'Abgleich']);
  });
});
