// French only: « de » before a name, whose first letter decides how it is written.

/** `d’` before a vowel, else `de `. In a phrase: `${[de(name)]}${name}`, so that only the name is isolated. */
export function de(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? 'd’' : 'de ';
}
