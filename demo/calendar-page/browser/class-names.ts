// Class names that differ on each load, as a selector by class must never work on this page.

/** The class that stands for `name` under this load's `salt`. The same on the server and in the browser. */
export function saltedClass(name: string, salt: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${salt}/${name}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `k${hash.toString(36)}`;
}

/** A style sheet with every class selector salted. */
export function saltStyleSheet(css: string, salt: string): string {
  return css.replace(/\.([a-z][a-z0-9-]*)/g, (_, name: string) => `.${saltedClass(name, salt)}`);
}
