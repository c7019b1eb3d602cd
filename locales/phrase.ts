// A sentence with places for names, times and addresses, so that a component can isolate each of them (<bdi>)
// and an announcement can read the same sentence as plain text.

export interface Isolate {
  readonly value: string;
}

export type Phrase = readonly (string | Isolate)[];

/** Tagged template: strings put in are isolated, phrases put in are spliced. */
export function phrase(literals: TemplateStringsArray, ...values: readonly (string | Phrase)[]): Phrase {
  return literals.flatMap((literal, index) => {
    const value = values[index];
    if (value === undefined) return [literal];
    return typeof value === 'string' ? [literal, { value }] : [literal, ...value];
  });
}

export function plain(sentence: Phrase): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.value)).join('');
}
