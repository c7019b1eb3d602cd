// Hebrew of en/mirror.ts.
import { phrase } from '../phrase.ts';
import { count, people as peopleOf, requests, weeks as weeksOf } from './nouns.ts';

const nbsp = '\u00a0';

/** Behind a figure, which is printed apart. */
const overCooking = (meetings: number) =>
  count(meetings, {
    one: 'פגישה על זמן בישול',
    two: 'פגישות על זמן בישול',
    other: 'פגישות על זמן בישול',
  });

export const mirror = {
  title: (week: string) => phrase`המראה שלך, ${week}`,
  open: 'פתיחת המראה',
  introLead: 'קודם ההפרעות שיצרת. אחר כך הבישול שלך. אחר כך הצוות, כסכומים.',
  intro: 'כמה מזמן הבישול שלך נשמר. הדף הזה מוצג רק לך.',
  before: 'השבוע הקודם',
  after: 'השבוע הבא',
  csv: 'CSV',
  json: 'JSON',
  exported: 'הייצוא הסתיים.',
  threshold: (hours: string) => phrase`ריכוז נספר ברצפים של ${hours} ומעלה (T =${[nbsp]}${hours}).`,
  viewWith: (hours: string) => phrase`הצגה עם ${hours}`,
  reading: 'היומן שלך נקרא. המספרים בדרך.',
  failed: 'לא ניתן לקרוא את המספרים. אפשר לטעון את הדף מחדש ולנסות שוב.',
  nothing: 'אין מה להציג לשבוע הזה.',
  nothingMore: 'המספרים הראשונים מגיעים אחרי הפגישה הבאה שלך על זמן בישול, או ביום שישי.',
  notRead: 'היומן שלך לא נקרא בשבוע הזה.',
  weekOf: 'שבוע של',
  asTable: 'אותם מספרים כטבלה',
  ofHours: (part: string, whole: string) => phrase`${part} מתוך ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} מתוך ${String(whole)}`,
  weekBefore: (figure: string) => phrase`${figure} בשבוע הקודם`,

  interruptions: {
    heading: 'ההפרעות שיצרת',
    booked: overCooking,
    lost: 'ריכוז שאבד',
    saved: 'ריכוז שנשמר בהעברה או בהמתנה',
    shortNotice: (bookings: number) =>
      count(bookings, {
        one: 'פגישה בהתראה קצרה',
        two: 'פגישות בהתראה קצרה',
        other: 'פגישות בהתראה קצרה',
      }),
    shortNoticeMore: 'בתוך יום',
    held: 'בהמתנה / ירדו',
    heldMore: 'ירדו: לא הגיעו לאף אחד',
    takenOver: (number: number) => `${requests(number)} בטיפול שלך`,
    none: 'אף פגישה שלך לא נפלה על זמן בישול.',
    lostHours: 'אבדו, שעות',
    savedHours: 'נשמרו, שעות',
    lostColumn: 'אבדו',
    savedColumn: 'נשמרו',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `שעות ריכוז שאבדו ונשמרו בגלל הפגישות שלך, ${weeksOf(weeks)}. אבדו: ${lost[0]} בהתחלה, ${lost[1]} בסוף. נשמרו: ${saved[0]} בהתחלה, ${saved[1]} בסוף.`,
    reasons: 'הסיבות שציינת',
    noReason: 'ללא סיבה',
  },

  own: {
    headingLead: 'הבישול שלך',
    heading: 'השבוע שלי',
    kept: 'מזמן הבישול נשמר',
    focus: (threshold: string) => `ריכוז, T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`${hours} עם T =${[nbsp]}${threshold}`,
    fragmented: 'מקוטע',
    longest: 'הרצף הארוך ביותר',
    over: overCooking,
    perBlock: (index: string) => phrase`${index} לבלוק, טוב מתחת ל־1`,
    oneOnOnes: 'פגישות 1:1 שהתקיימו',
    noBlock: 'אין זמן בישול השבוע.',
    keptColumn: 'נשמר',
    picture: (weeks: number, first: string, last: string) =>
      `שיעור השמירה שלך, ${weeksOf(weeks)}: ${first} בהתחלה, ${last} בסוף.`,
  },

  team: {
    heading: 'הצוות, כסכומים',
    people: (people: number) => `${peopleOf(people)}. אף פעם לא אחד־אחד.`,
    kept: 'זמן בישול שהפגישות שלך לא נגעו בו',
    perBlock: 'מהפגישות שלך לכל בלוק',
    goodBelow: 'טוב מתחת ל־1',
    others: 'אי אפשר לראות מה אחרים קובעים עליו.',
    tooFew: (fewest: number) => `מוצג כשיש לפחות ${peopleOf(fewest)}.`,
    tooFewMore: (seen: number) => `אפשר לראות את זמן הבישול של ${peopleOf(seen)}.`,
    notCounted: 'לא נספר בשבוע הזה.',
    picture: (weeks: number, first: string, last: string) =>
      `שיעור השמירה של כל הצוות, ${weeksOf(weeks)}: ${first} בהתחלה, ${last} בסוף.`,
    locked: 'קודם זמן הבישול שלך',
    lockedMore: 'החלק של הצוות נפתח כשבלוק אחד שלך מוגן. ההפרעות שיצרת, למעלה, תמיד פתוחות.',
    protect: (when: string) => phrase`הגנה על ${when}`,
    protected: 'מוגן.',
  },

  announce: 'להודיע ביום שישי שהמראה מוכנה',
  announceWhy: 'התראה אחת בשבוע, בלי מספרים. המראה מוצגת רק לך.',
} as const;
