// The clock of most of America ends in a full stop (“9:00 a.m.”), which stands for that of the sentence, too.
import type { Phrase } from '../phrase.ts';
import * as base from '../phrase.ts';

export function phrase(literals: TemplateStringsArray, ...values: readonly (string | Phrase)[]): Phrase {
  const parts = base.phrase(literals, ...values);
  return parts.map((part, index) => {
    const before = base.plain(parts.slice(0, index));
    return typeof part === 'string' && part.startsWith('.') && before.endsWith('.') ? part.slice(1) : part;
  });
}

/** The same for a sentence that is text only. */
export function text(literals: TemplateStringsArray, ...values: readonly string[]): string {
  return base.plain(phrase(literals, ...values));
}
