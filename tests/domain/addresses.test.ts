import { describe, expect, test } from 'vitest';
import { MAX_ADDRESSES, parseAddresses } from '../../domain/addresses.ts';

const nobody = { own: 'manager@example.com', known: [] };
const team = { own: 'manager@example.com', known: ['engineer-a@example.com'] };

const emailsIn = (text: string) => parseAddresses(text, nobody).ready.map(({ email }) => email);

describe('a pasted list', () => {
  test('is sorted into ready, already there, oneself, and not an address', () => {
    const text =
      'engineer-e@example.com, Engineer A <engineer-a@example.com>\nmanager@example.com; engineer-f@example';
    expect(parseAddresses(text, team)).toEqual({
      ready: [{ email: 'engineer-e@example.com', name: null }],
      alreadyThere: ['engineer-a@example.com'],
      own: ['manager@example.com'],
      invalid: ['engineer-f@example'],
      isCut: false,
    });
  });

  test.each([
    ['commas', 'engineer-a@example.com,engineer-b@example.com'],
    ['semicolons', 'engineer-a@example.com; engineer-b@example.com;'],
    ['lines of Windows', 'engineer-a@example.com\r\nengineer-b@example.com\r\n'],
    ['empty entries', '\n\nengineer-a@example.com,,;\n engineer-b@example.com  '],
  ])('takes %s', (_, text) => {
    expect(emailsIn(text)).toEqual(['engineer-a@example.com', 'engineer-b@example.com']);
  });

  test('keeps the name before an address, wherever it is written', () => {
    const text =
      '"Engineer A" <engineer-a@example.com>, engineer-b@example.com, Engineer B <engineer-b@example.com>';
    expect(parseAddresses(text, nobody).ready).toEqual([
      { email: 'engineer-a@example.com', name: 'Engineer A' },
      { email: 'engineer-b@example.com', name: 'Engineer B' },
    ]);
  });

  test('is empty for an empty text', () => {
    const empty = { ready: [], alreadyThere: [], own: [], invalid: [], isCut: false };
    expect(parseAddresses('  \n ', nobody)).toEqual(empty);
  });

  test('names each person once, in lower case', () => {
    const text = 'Engineer-A@Example.com, engineer-a@example.com';
    expect(emailsIn(text)).toEqual(['engineer-a@example.com']);
  });

  test('keeps a name with an apostrophe or a plus', () => {
    const text = "o’engineer+calendar@example.com, o'engineer@mail.example.co.uk";
    expect(parseAddresses(text, nobody).invalid).toEqual([]);
  });

  test.each([
    'engineer',
    'engineer@',
    '@example.com',
    'engineer a@example.com',
    'a@b@example.com',
    'a@.com',
    'a@-b.com',
  ])('does not take %s', (text) => {
    expect(parseAddresses(text, nobody)).toMatchObject({ ready: [], invalid: [text] });
  });

  test('stops at the most that one request may carry, and says so', () => {
    const many = Array.from({ length: MAX_ADDRESSES + 1 }, (_, index) => `engineer-${index}@example.com`);
    const parsed = parseAddresses(many.join('\n'), nobody);
    expect(parsed.ready).toHaveLength(MAX_ADDRESSES);
    expect(parsed.isCut).toBe(true);
  });

  test('oneself is unknown while nobody is connected', () => {
    const parsed = parseAddresses('manager@example.com', { own: null, known: [] });
    expect(parsed).toMatchObject({ ready: [{ email: 'manager@example.com' }], own: [] });
  });
});
