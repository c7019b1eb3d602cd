// Hebrew: counted nouns. Feminine ones (dakot, pgishot …) have their own “one”; the number stands before the noun from two on.
import { counting } from '../plural.ts';

export const count = counting('he');

const nbsp = '\u00a0';

function noun(one: string, two: string, many: string) {
  return (number: number): string => count(number, { one, two, other: `${number}${nbsp}${many}` });
}

export const minutes = noun('דקה אחת', 'שתי דקות', 'דקות');
export const hours = noun('שעה אחת', 'שעתיים', 'שעות');
export const days = noun('יום אחד', 'יומיים', 'ימים');
export const weeks = noun('שבוע אחד', 'שבועיים', 'שבועות');
export const people = noun('אדם אחד', 'שני אנשים', 'אנשים');
export const guests = noun('משתתף אחד', 'שני משתתפים', 'משתתפים');
export const meetings = noun('פגישה אחת', 'שתי פגישות', 'פגישות');
export const invitations = noun('הזמנה אחת', 'שתי הזמנות', 'הזמנות');
export const blocks = noun('בלוק אחד', 'שני בלוקים', 'בלוקים');
export const requests = noun('בקשה אחת', 'שתי בקשות', 'בקשות');
export const changes = noun('שינוי אחד', 'שני שינויים', 'שינויים');
export const events = noun('אירוע אחד', 'שני אירועים', 'אירועים');
export const decisions = noun('החלטה אחת', 'שתי החלטות', 'החלטות');
export const settings = noun('הגדרה אחת', 'שתי הגדרות', 'הגדרות');
