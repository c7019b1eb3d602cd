// Hebrew of en/cooking.ts.
import { phrase } from '../phrase.ts';
import { count, hours as hoursOf } from './nouns.ts';

export const cooking = {
  singles: 'בלוקים בודדים',
  single: (number: number) => `בלוק בודד ${number}`,
  addSingle: 'הוספת בלוק בודד',
  date: 'תאריך',
  chooseDate: 'יש לבחור תאריך.',
  isOver: 'הזמן הזה עבר. דבר לא נשמר עד שהוא בעתיד.',
  removed: (block: string) => phrase`הבלוק ${block} הוסר מהיומן שלך.`,

  help: 'אפשר לגרור כדי לצייר, או להשתמש ברשימה.',
  keys: 'מקשי החיצים מזיזים, Shift עם החיצים משנה אורך, Delete מסיר, 1, 2 ו־3 קובעים את הרמה. Page Up ו־Page Down מחליפים שבוע.',
  yourMeetings: 'הפגישות שלך',
  busy: 'תפוס',
  meeting: (title: string, range: string) => phrase`${title}, ${range}`,
  weakened: 'גמיש, מעל התקרה שלך',
  overlap: (when: string, title: string, block: string) =>
    phrase`${when}, ״${title}״ כבר נמצא בתוך ${block}. הוא נשאר כפי שהוא; ההתראה רק על טיוטות חדשות.`,
  overlapUntitled: (when: string, block: string) =>
    phrase`${when}: פגישה שלך כבר נמצאת בתוך ${block}. היא נשארת כפי שהיא; ההתראה רק על טיוטות חדשות.`,
  overlapsMore: (more: number) =>
    count(more, {
      one: 'עוד פגישה אחת נמצאת בזמן הבישול שלך השבוע.',
      two: 'עוד שתי פגישות נמצאות בזמן הבישול שלך השבוע.',
      other: `עוד ${more} פגישות נמצאות בזמן הבישול שלך השבוע.`,
    }),

  capTitle: 'תקרה: כמה מהשבוע שלך מוגן',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${taken} מתוך ${all} הם זמן בישול, ${share}; התקרה ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} מתוך ${all}, ${share}.`,
  capWhy: (standard: string) =>
    `מעליה בלוקים חדשים מתפרסמים כגמישים: מיומן שכולו חסום מתעלמים. ברירת מחדל: ${standard}.`,
  percent: '%',
  capRange: (min: number, max: number) => `יש להזין מספר שלם מ־${min} עד ${max}.`,
  backToDefault: (value: string) => `חזרה לברירת המחדל: ${value}`,
  standard: (value: string) => `ברירת מחדל ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `מתפרסם כגמיש (${days}): השבוע מעל התקרה שלך, ${cap}, ובלוקים חדשים מוותרים ראשונים.`,
  weakenedSingle: (cap: string) =>
    `מתפרסם כגמיש: השבוע מעל התקרה שלך, ${cap}, ובלוקים חדשים מוותרים ראשונים.`,
  weakenedPicture: (hours: string, cap: string) =>
    `${hours} מהשבוע הזה מתפרסמות כגמישות, כי הן מעל התקרה שלך, ${cap}.`,

  notice: 'כמה זמן מראש נוח לי',
  noNotice: 'ללא',
  hours: (hours: number) => hoursOf(hours),
  noticeWhy: (standard: string) => `התראה קצרה יותר מסומנת, לא נדחית. ברירת מחדל: ${standard}.`,

  edges: 'קצות הבלוק',
  edgesMayBeBooked: 'אפשר לקבוע בהם',
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `בבלוק של ${block}, חצי שעה ב־${edge} עולה לך ${little}; ב־${middle} היא עולה ${much}. ברירת מחדל: פעיל.`,

  finish: 'קו הסיום',
  finishWhy: 'סוף הפרויקט שבשבילו זמן הבישול. התאריך מתפרסם בבלוקים שלך, השם נשאר בדפדפן הזה.',
  finishName: 'פרויקט',
  finishDate: 'היום האחרון',
  finishClear: 'ניקוי',
  finishCleared: 'קו הסיום נוקה.',
  finishNoDate: 'יש לבחור יום: בלעדיו דבר לא מתפרסם.',
  finishPassed: 'היום הזה עבר. אפשר לבחור יום אחר או לנקות.',
  finishBudget: (planned: string, left: string, kept: string) =>
    `${planned} של זמן בישול מתוכננות עד אז. ${left} נותרו לצד הפגישות שלך, ${kept} נשמרו עד כה.`,
  finishNoBlocks: 'לא מתוכנן זמן בישול עד אז.',
  finishStretch: (from: string, until: string) =>
    phrase`מ־${from} עד ${until} הניהול מקבל התראה על נושאים חדשים: קודם לסיים.`,
} as const;
