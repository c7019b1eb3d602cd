// Counted things, by the plural rules of each language.

/** A form for each category that the language has (https://cldr.unicode.org, Language Plural Rules); `other` always. */
export type PluralForms<T> = { readonly other: T } & { readonly [Rule in Intl.LDMLPluralRule]?: T };

export type Count = <T>(count: number, forms: PluralForms<T>) => T;

/** For one language: `const count = counting('en')`. @throws RangeError when `language` is not a tag */
export function counting(language: string): Count {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
