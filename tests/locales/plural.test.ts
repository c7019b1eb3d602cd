import { describe, expect, it } from 'vitest';
import { phrase } from '../../locales/phrase.ts';
import { counting } from '../../locales/plural.ts';

describe('a counted thing', () => {
  it('has one and other in English', () => {
    const people = (number: number) => counting('en')(number, { one: '1 person', other: `${number} people` });
    expect([1, 2, 0].map(people)).toEqual(['1 person', '2 people', '0 people']);
  });

  it('has two, few and many where the language has them, and needs no form that it has not', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((number) => counting('ar')(number, forms))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect(counting('ja')(1, { other: '1 人' })).toBe('1 人');
  });

  it('may be a sentence with names in it', () => {
    expect(counting('en')(1, { one: phrase`${'A'} waits`, other: phrase`all wait` })).toEqual(
      phrase`${'A'} waits`,
    );
  });
});
