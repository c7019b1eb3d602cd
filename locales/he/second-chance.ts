// Hebrew of en/second-chance.ts.
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { card } from './card.ts';
import { count } from './nouns.ts';
import { shared } from './shared.ts';

const { reason } = card;

const unnamed = phrase`הפגישה הזו`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`הפגישה ״${title}״`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'הפגישה שונתה בינתיים.',
};

export const secondChance = {
  page: 'הזדמנות שנייה',
  heading: (title: string) => phrase`הזדמנות שנייה: ${named(title)}`,
  lead: 'היא נשמרה, ונפלה על זמן בישול. העברה עכשיו היא לחיצה אחת.',
  forAccount: (account: string) => phrase`בחשבון ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === '' ? `${day}, ${range}, נשמרה ${ago}.` : `״${title}״, ${day}, ${range}, נשמרה ${ago}.`,
  tellsOne: (name: string) => phrase`ההעברה שולחת אל ${name} הזמנה מעודכנת אחת.`,
  tellsAll: phrase`ההעברה שולחת למשתתפים הזמנה מעודכנת אחת.`,
  oneOfSeries: 'רק התאריך הזה מועבר. שאר הסדרה נשארת.',
  noSlot: 'לא נמצא זמן טוב יותר בשבעת הימים הקרובים.',

  hold: 'המתנה ל־1:1',
  keep: 'להשאיר, עם סיבה',
  dismiss: 'סגירה',
  reasonQuestion: (title: string) => phrase`${named(title)} נשארת, כי…`,
  reason,
  note: 'הערה (אופציונלי)',
  keepIt: 'השארה',
  back: 'חזרה',
  reasonStays: 'הסיבה נשארת בדפדפן הזה. לא נשלח אימייל.',

  also: 'נשמרו גם הן על זמן בישול',
  look: 'הצגה',
  lookAt: (title: string) => (title.trim() === '' ? 'הצגת הפגישה הזו' : `הצגת ״${title}״`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'ללא שם',

  moved: (title: string, when: string) => phrase`${named(title)} הועברה אל ${when}.`,
  movedMore: 'נשלח עדכון.',
  kept: (title: string, why: BookingReason) => phrase`${named(title)} נשארת. ${[reason[why]]}.`,
  held: (title: string) => phrase`${named(title)} נשארת, וממתינה ל־1:1.`,
  dismissed: (title: string) => phrase`${named(title)} נשארת.`,
  gone: (title: string) => phrase`${named(title)} כבר לא קיימת. היא נמחקה ביומן.`,

  notMoved: (why: MoveFailure) => `דבר לא הועבר. ${failed[why]}`,
  stale: (time: string) => phrase`אין חיבור. נבדק לפי נתונים של ${time}.`,
  allClear: 'השבוע הזה נקי.',
  noneFound: (people: number) =>
    count(people, {
      one: 'לא נמצא דבר. יומן אחד מציג רק זמנים תפוסים.',
      two: 'לא נמצא דבר. שני יומנים מציגים רק זמנים תפוסים.',
      other: `לא נמצא דבר. ${people} יומנים מציגים רק זמנים תפוסים.`,
    }),
  quiet: 'הדף הזה נפתח מהתראה שקטה, אף פעם לא מעצמו.',
} as const;
