// What a variant makes of the marks that other programs find things by.
import { saltedClass } from './class-names.ts';
import type { Lack, Variants } from './variants.ts';

/** What an attribute is shown as; null: not at all. */
export type Disguise = (name: string, value: string) => string | null;

const GONE: Readonly<Partial<Record<Lack, readonly string[]>>> = {
  ical: ['data-ical'],
  date: ['data-date'],
  email: ['data-email'],
  initialValue: ['data-initial-value'],
  dialogMarks: ['data-chips-dialog', 'data-layout-mode', 'data-is-adaptive'],
  isCreate: ['data-is-create'],
  dataKey: ['data-key'],
  columns: ['data-column-index', 'data-datekey', 'data-principal-ids'],
};
/** Says which part a node is to the hands of tests; never shown. */
const HAND = 'hand';
const SPOKEN = ['aria-label', 'placeholder', 'data-placeholder', 'title'];
/** Attributes that name other nodes by their ids. */
const REFERENCES = ['id', 'aria-labelledby', 'aria-controls', 'for'];
const HOSTS = ['YPCqFe', 'yDmH0d', 'gb', 'gccFrame', 'drawerMiniMonthNavigator'];
const FIELD_ID = /^(x[A-Z]|tab[A-Z]|rAECCd)/;

export function createDisguise(variants: Variants, salt: string): Disguise {
  const gone = new Set(
    Object.entries(GONE).flatMap(([lack, names]) => (variants.lacks(lack as Lack) ? names : [])),
  );
  return (name, value) => {
    if (name === HAND || gone.has(name)) return null;
    if (name === 'jsname' && variants.lacks('jsname')) return saltedClass(`jsname ${value}`, salt);
    if (SPOKEN.includes(name) && variants.lacks('labels')) return otherWords(value, salt);
    if (REFERENCES.includes(name) && isRenamed(value, variants)) return saltedClass(`id ${value}`, salt);
    return value;
  };
}

function isRenamed(id: string, variants: Variants): boolean {
  if (HOSTS.includes(id)) return variants.lacks('hosts');
  return FIELD_ID.test(id) && variants.lacks('ids');
}

/** An address in parentheses stays: only the words around it are of another language. */
function otherWords(text: string, salt: string): string {
  const address = /\([^()]*@[^()]*\)/.exec(text)?.[0] ?? '';
  return `${saltedClass(`label ${text}`, salt)} ${address}`.trim();
}
