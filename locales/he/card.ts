// Hebrew of en/card.ts.
import type { Overlap } from '../../domain/rule.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { clause, guestRow, sentence } from './card-sentences.ts';
import { holdCard } from './hold-card.ts';
import { guests, minutes } from './nouns.ts';

const word = {
  conflict: 'התנגשות',
  ask: 'לשאול קודם',
  soft: 'עולה בריכוז',
  unknown: 'לא ידוע',
  note: 'שווה מבט',
  fine: 'אפשר לקבוע',
  open: 'בקשת עזרה',
};

const overlap: Record<Overlap, string> = {
  cuts: 'הטיוטה חותכת את הבלוק לשניים.',
  edge: 'הטיוטה לוקחת קצה ממנו.',
  covers: 'הטיוטה מכסה את כולו.',
  crosses: 'הטיוטה נכנסת לתוכו.',
};

const slotReason = {
  betweenMeetings: 'בין פגישות',
  beforeMeeting: 'לפני פגישה',
  afterMeeting: 'אחרי פגישה',
  nextToMeeting: 'ליד פגישה',
  atTheEdge: 'בקצה',
  rightAfterBlock: 'מיד אחרי הבלוק',
  endOfDay: 'סוף היום',
  calendarsShowFree: 'שני היומנים פנויים',
};

const bookingReason = {
  incident: 'תקלה',
  deadline: 'מועד אחרון',
  agreed: 'סיכמנו',
  other: 'אחר',
};

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${weekday}. ${overlap[how]}`,
  busyOnly: 'היומן הזה מציג לך רק זמנים תפוסים.',

  focusLost: 'ריכוז שאבד',
  focusLostKnown: (known: number) => `ריכוז שאבד, ${known} ידועים`,
  costUnknown: 'העלות לא ידועה',
  soonestForBoth: 'הכי קרוב לשני הצדדים',
  stretches: (threshold: string) => `ברצפים של ${threshold} ומעלה`,
  priceTitle: (threshold: string) =>
    `ריכוז נספר רק ברצפים פנויים של ${threshold} ומעלה (T = ${threshold}). אפשר לשנות בכללים.`,
  spokenCost: (hours: string) => `ריכוז שאבד: ${hours}.`,
  spokenCostAtLeast: (hours: string) => `ריכוז שאבד: לפחות ${hours}.`,
  spokenPrice: (hours: string, threshold: string) => `ריכוז שאבד: ${hours}, לפי רצפים של ${threshold} ומעלה`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `ריכוז שאבד: לפחות ${hours}, לפי רצפים של ${threshold} ומעלה`,
  spokenUnknown: 'העלות לא ידועה',

  betterTimes: 'זמנים טובים יותר',
  moveTo: (when: string) => phrase`העברה אל ${when}`,
  orMoveTo: (when: string) => phrase`או העברה אל ${when}`,
  slotReason,
  soonSlot: (number: number) => `בעוד ${minutes(number)}, שני הצדדים פנויים`,
  laterSlot: 'שני הצדדים פנויים',
  allFree: (number: number) => (number === 2 ? 'שני הצדדים פנויים' : `כל ה־${number} פנויים`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · עולה ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`העתקת שאלה אל ${name}`,
  question: (asked: string, better: string) => `מה מתאים: ${asked} או ${better}?`,
  questionAlone: (asked: string) => `האם ${asked} מתאים?`,
  quoted: (text: string) => `״${text}״`,

  showAllGuests: (number: number) =>
    number === 2 ? 'הצגת שני המשתתפים' : `הצגת כל המשתתפים (${guests(number)})`,
  allGuests: (number: number) => (number === 2 ? 'שני המשתתפים' : `כל המשתתפים (${guests(number)})`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: 'המתנה ל־1:1',
  bookAnyway: 'קביעה בכל זאת',
  back: 'חזרה',
  reason: bookingReason,
  reasons: {
    label: 'סיבה',
    sentence: (time: string) => phrase`מה הסיבה לזמן ${time}?`,
    more: 'הסיבה נרשמת בפגישה. לא נשלח אימייל.',
    note: (name: string) => phrase`הערה (אופציונלי, גלויה אל ${name})`,
    noteForAll: phrase`הערה (אופציונלי, גלויה למשתתפים)`,
    submit: 'רישום הסיבה',
    budget: (used: number, most: number) => `נוצלו ${used} מתוך ${most} החודש. רק לך זה מוצג.`,
  },
  noted: {
    word: 'הסיבה נרשמה',
    sentence: (reason: string) => phrase`${[reason]}. כשנוח, ללחוץ על ״שמירה״ ביומן.`,
    change: 'שינוי',
    findBetter: 'חיפוש זמן טוב יותר',
    announced: 'הסיבה נרשמה. כשנוח, ללחוץ על ״שמירה״ ביומן.',
  },
  ...holdCard,
  opening: {
    word: 'בהעברה',
    sentence: (range: string) => phrase`העורך המלא נפתח עם ${range}.`,
    more: 'היומן לא קיבל את השעה כאן.',
    announced: 'היומן לא קיבל את השעה כאן. העורך המלא נפתח איתה.',
  },
  notice: {
    saveWaits: 'עוד לא נשמר. שמירה נוספת קובעת את האירוע כפי שהוא.',
    notTaken: 'היומן לא קיבל את השעה הזו. אפשר לשנות ידנית.',
    notKept: 'לא היה אפשר לשמור את זה בדפדפן. אפשר לנסות שוב.',
  },

  dismiss: 'סגירה',
  undo: 'ביטול',
  asDrafted: (time: string) => phrase`גם ${time}, כמו בטיוטה, בסדר.`,
  offline: 'אין חיבור.',
  googleIsLate: 'Google לא ענתה.',
  stale: (why: string, time: string) => phrase`${[why]} נבדק לפי נתונים משעה ${time} היום.`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} נבדק לפי נתונים של ${dayAndTime}.`,
  otherZone: (name: string, range: string) => phrase`השעות באזור הזמן שלך. אצל ${name}: ${range}.`,

  moved: { word: 'הועבר', more: 'עוד לא נשמר. השלב הבא: ״שמירה״ ביומן.' },
  unreadable: {
    sentence: phrase`לא ניתן לקרוא את השעה של הטיוטה הזו.`,
    more: 'בעורך המלא היא תיבדק.',
    button: 'אפשרויות נוספות',
  },
  alreadyThere: 'ללא שינוי',
  repeats: phrase`האירוע חוזר. נבדקת רק הפעם הראשונה.`,
  saveAsItIs: 'אפשר לשמור כפי שהוא: לא נדרשת סיבה.',
  notChecked: 'לא נבדק',
  signIn: {
    sentence: phrase`Google מבקשת להיכנס שוב לחשבון.`,
    more: 'הבלוקים שלך נשארים ביומן Google.',
    button: 'חיבור מחדש',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`הכרטיסייה הזו שייכת אל ${page}; Let Them Cook מחובר אל ${connected}.`,
    button: (page: string) => phrase`חיבור ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity}. ${what} ${cost}`.trim(),
  announcedBest: (time: string) => `הזמן הטוב ביותר: ${time}.`,
  announcedMove: (time: string) => `הועבר אל ${time}. עוד לא נשמר.`,
  announcedUndo: (time: string) => `חזרה אל ${time}.`,
} as const;
