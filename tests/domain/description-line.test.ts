import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_DESCRIPTION, withBullet } from '../../domain/description-line.ts';

describe('a line in a 1:1’s description', () => {
  it.each([
    ['an empty one', '', 'Billing', '• Billing'],
    ['behind what is there', 'Agenda\n', 'Billing', 'Agenda\n• Billing'],
    ['as HTML where somebody wrote HTML', '<b>Agenda</b>', 'A & B', '<b>Agenda</b><br>• A &amp; B'],
    ['never as HTML of its own', 'Agenda', '<img src=x>', 'Agenda\n• &lt;img src=x&gt;'],
  ])('%s', (_name, before, line, after) => {
    expect(withBullet(before, line)).toBe(after);
  });

  it('is there once, however often it is written', () => {
    const texts = fc.string({ maxLength: 60, unit: 'grapheme' });
    const line = texts.map((text) => text.replaceAll(/[\r\n<>]/g, ' ').trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(texts, line, (before, text) => {
        const once = withBullet(before, text);
        expect(once).not.toBeNull();
        expect(withBullet(once ?? '', text)).toBe(once);
      }),
    );
  });

  it('is no part of a longer line', () => {
    expect(withBullet('• Billing import', 'Billing')).toBe('• Billing import\n• Billing');
  });

  it('is known again in what Google’s editor made of it', () => {
    const list = '<p>Agenda</p><p>• Billing</p>';
    expect(withBullet(list, 'Billing')).toBe(list);
  });

  it('is not written where there is no room', () => {
    expect(withBullet('x'.repeat(LONGEST_DESCRIPTION), 'Billing')).toBeNull();
  });
});
