// Hebrew of en/invitations.ts.
import { phrase } from '../phrase.ts';
import { count } from './nouns.ts';

const answered = {
  accept: 'אושר',
  maybe: 'התשובה: אולי',
  decline: 'נדחה',
  askFirst: 'הופנה קודם אל הניהול',
};

export const invitations = {
  title: 'הזמנות על זמן בישול',
  untitled: 'ללא שם',
  lost: (hours: string) => `${hours} אבדו`,
  from: (time: string, organizer: string) => phrase`${time} · מאת ${organizer}`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      one: 'עוד הזמנה אחת מהסדרה הזו ממתינה; עונים על כל אחת בנפרד.',
      two: 'עוד שתי הזמנות מהסדרה הזו ממתינות; עונים על כל אחת בנפרד.',
      other: `עוד ${others} הזמנות מהסדרה הזו ממתינות; עונים על כל אחת בנפרד.`,
    }),
  accept: 'אישור ופתיחה',
  maybe: 'אולי…',
  decline: 'דחייה…',
  askFirst: (manager: string) => `לשאול קודם את ${manager}…`,
  askSomebodyFirst: 'לשאול קודם את הניהול…',
  myManager: 'מי שמנהל אותי',
  note: 'הערה למארגן',
  send: { maybe: 'שליחת ״אולי״', decline: 'שליחת דחייה', askFirst: 'שליחה' },
  back: 'חזרה',
  sentAs: 'Google שולחת אותה עם התשובה שלך. עד כה לא נשלח דבר.',
  noteMaybe: 'זה זמן הבישול שלי, לעבודה בריכוז. אפשר לצרף אותי אם אין זמן אחר.',
  noteDecline: 'זה זמן הבישול שלי, לעבודה בריכוז. אפשר למצוא זמן אחר?',
  noteDeclineWith: (times: string, zone: string) =>
    `זה זמן הבישול שלי, לעבודה בריכוז. הזמן שלי פנוי ${times} (${zone}).`,
  noteAsk: (manager: string) => `זה זמן הבישול שלי, לעבודה בריכוז. אפשר לשאול קודם את ${manager}?`,
  answered,
  byItself: 'אוטומטית:',
  waits: (what: string, title: string) =>
    phrase`${what}: ״${title}״. עוד לא נשלח; מתבצע ניסיון נוסף אוטומטית.`,
  sent: (what: string, title: string, time: string) => phrase`${what}: ״${title}״, ${time}.`,
  gone: (title: string) => phrase`״${title}״ כבר לא קיים. לא נשלח דבר.`,
  moved: (title: string) => phrase`״${title}״ הועבר בינתיים. לא נשלח דבר.`,
  elsewhere: (title: string) => phrase`כבר ענית על ״${title}״ במקום אחר. לא נשלח דבר.`,
  refused: (title: string) => phrase`Google לא קיבלה את התשובה על ״${title}״. אפשר לענות ביומן.`,
  settings: {
    title: 'כשאחרים צריכים אותך',
    stuck: 'לשאול אם נתקעתי',
    stuckWhy: 'פעם אחת, בשקט, בחלון הקופץ, אחרי שעתיים בבלוק אחד.',
    managerName: 'שם מי שמנהל אותך',
    managerEmail: 'האימייל של מי שמנהל אותך',
    managerWhy: 'בשביל ״לשאול קודם״: השם מופיע בהערה. לשם לא נשלח דבר.',
    notAnAddress: 'זו לא כתובת. חסרה הסיומת, למשל ‎.com.',
    auto: 'מענה אוטומטי להזמנות על בלוקים קשיחים',
    autoWhy:
      'כבוי כל עוד לא הפעלת אותו. גם הזמנות שממתינות עכשיו נענות. אף פעם לא הזמנות ממי שמנהל אותך, ואף פעם לא פעמיים. בלי האימייל של מי שמנהל אותך, אף לא 1:1 אחד. ולא כל עוד לפי היומן שלך יש כוננות.',
    kind: 'תשובה',
    kinds: { decline: 'דחייה', maybe: 'אולי' },
    note: 'הערה למארגן',
    noteStandard: 'זה זמן הבישול שלי, לעבודה בריכוז. אם זה לא יכול לחכות, אפשר לכתוב לי ואפנה זמן.',
    noteMissing: 'בלי הערה לא נשלחת תשובה.',
    people: 'אף פעם לא לאנשים האלה',
    peopleWhy: 'כתובות אימייל, אחת בכל שורה.',
    words: 'אף פעם לא עם המילים האלה',
    wordsWhy: 'אחת בכל שורה. בשם האירוע, או בשם של פגישה אחרת שלך באותו זמן.',
    log: 'תשובות אוטומטיות',
    logNone: 'אין דבר ב־7 הימים האחרונים.',
  },
} as const;
