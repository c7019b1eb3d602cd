import { describe, expect, test } from 'vitest';
import { saysOnCall } from '../../domain/on-call.ts';

describe('a title', () => {
  test.each([
    'On call',
    'ON-CALL: primary',
    'Oncall (week 48)',
    'Rufbereitschaft KW 48',
    'Astreinte',
    'De guardia',
    'Plantão',
    'Reperibilità',
    'ऑन-कॉल',
    'مناوبة',
    'כוננות',
    '今週のオンコール',
    'ｵﾝｺｰﾙ',
    '온콜 담당',
    '本周值班',
  ])('“%s” says that its owner is on call', (title) => {
    expect(saysOnCall(title)).toBe(true);
  });

  test.each(['', 'Call with Ana', 'Phone call', 'Conference', 'Bereitschaftspolizei', 'Salon caller'])(
    '“%s” does not',
    (title) => {
      expect(saysOnCall(title)).toBe(false);
    },
  );
});
