// Hebrew of privacy and advanced in en/options.ts.
import { phrase } from '../phrase.ts';
import { count, events } from './nouns.ts';

export const privacy = {
  intro:
    'אין לנו שרת. הנתונים שלך נמצאים בשלושה מקומות: הדפדפן הזה, יומן Google שלך והיומנים שאנשים משתפים איתך.',
  what: 'מה',
  why: 'למה',
  where: 'איפה זה נשאר',
  rows: [
    ['האירועים שלך', 'כדי לראות מה כבר נמצא בזמן הבישול שלך, ולהציע זמנים שנוחים לך', 'הדפדפן הזה'],
    [
      'הבלוקים והזמנים התפוסים של הצוות',
      'כדי להתריע לפני השמירה. שמות הפגישות של הצוות לא נשלפים לעולם',
      'הדפדפן הזה',
    ],
    [
      'הטיוטה שבדף',
      'השעה, אזור הזמן והמשתתפים שלה, כדי להעריך אותה לפני השמירה. דבר ממנה לא נשמר',
      'בזיכרון בלבד',
    ],
    ['זמן הבישול שלך', 'נכתב כדי שאחרים יראו אותו: שם ניטרלי, שעות, רמה', 'יומן Google שלך'],
    ['מה החלטת לגבי פגישות על זמן בישול', 'בשביל המראה שלך: זמנים, עלויות וסיבות. בלי שמות', 'הדפדפן הזה'],
    ['ההגדרות שלך וכתובות הצוות', 'כדי שיהיו כאן גם מחר', 'הדפדפן הזה'],
    ['הכניסה לחשבון Google', 'מפתח שפג עם סיום הפעלת הדפדפן', 'בזיכרון בלבד'],
  ],
} as const;

export const advanced = {
  intro: 'מה החברה קבעה, ומתי נקראו היומנים.',
  sync: 'סנכרון',
  last: (when: string) => phrase`הכול נקרא לאחרונה ${when}.`,
  never: phrase`עוד לא נקרא דבר.`,
  running: phrase`בקריאה עכשיו.`,
  offline: (since: string) => phrase`אין חיבור מאז ${since}. מתבצע ניסיון נוסף אוטומטית.`,
  problem: (why: string) => phrase`הניסיון האחרון נכשל. ${[why]}`,
  waiting: (number: number) =>
    count(number, {
      one: 'שינוי אחד ממתין לפרסום.',
      two: 'שני שינויים ממתינים לפרסום.',
      other: `${number} שינויים ממתינים לפרסום.`,
    }),
  unreadable: (number: number) => `לא היה אפשר לקרוא ${events(number)} ביומן שלך. כל השאר נקרא.`,
  report: 'דיווח על בעיה',
  reportText: 'גרסה, דפדפן, מספרים ושגיאות אחרונות עם השעות שלהן. בלי כתובות, שמות או מפתחות.',
  reportCopy: 'העתקת הדוח',
  reportFailed: 'לא היה אפשר להכין את הדוח. אפשר לטעון את הדף מחדש ולנסות שוב.',
  policy: 'מדיניות החברה',
  policyNone: 'החברה שלך לא קובעת דבר.',
  policyLocked: (settings: string) => phrase`נקבע על ידי החברה שלך: ${settings}.`,
  ignored: 'המערכת התעלמה:',
  ignoredText: (key: string, wanted: string) => phrase` ״${key}״ מהחברה שלך. הערך הנדרש: ${wanted}.`,
  policyType: {
    clientId: 'מזהה לקוח OAuth',
    emails: 'רשימה של כתובות אימייל',
    yesNo: 'true או false',
    settingNames: 'רשימה של שמות הגדרות',
    wholeNumber: (from: number, to: number) => `מספר שלם מ־${from} עד ${to}`,
    oneOf: (names: string) => `אחד מהערכים: ${names}`,
  },
  setting: {
    isGuardOn: 'השומר',
    pausedUntil: 'ההשהיה',
    focusThresholdMinutes: 'T',
    refreshMinutes: 'גיל הנתונים',
    publishVisibility: 'מי רואה את הבלוקים שלך',
    isAskedBeforeSaving: 'שאלה לפני שמירה',
    isAskedWhetherStuck: 'שאלה אם נתקעת',
    managerName: 'שם מי שמנהל אותך',
    managerEmail: 'האימייל של מי שמנהל אותך',
    autoAnswer: 'מענה אוטומטי להזמנות',
    publishTitle: 'שם הבלוקים',
    monthlyOverrides: 'המכסה החודשית',
    holdDays: 'כמה זמן בקשות ממתינות',
    isRemindedOfHeld: 'התזכורת לפני 1:1',
    workingHours: 'שעות העבודה',
    noticeHours: 'ההתראה מראש',
    mayBookEdges: 'קצות הבלוקים',
    capShare: 'התקרה',
    finishLine: 'קו הסיום',
    rules: 'הכללים',
    isMirrorAnnounced: 'ההתראה השבועית',
    oauthClientId: 'מזהה לקוח OAuth',
    language: 'השפה',
  },
} as const;
