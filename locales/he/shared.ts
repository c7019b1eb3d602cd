// Hebrew of en/shared.ts.
import { phrase } from '../phrase.ts';
import { count } from './nouns.ts';

const problem = {
  unauthorized: 'Google מבקשת להיכנס שוב לחשבון.',
  gone: 'Google שכחה את השינויים האחרונים. הכול נקרא מחדש.',
  refused: 'Google סירבה.',
  rateLimited: 'נשלחו אל Google יותר מדי בקשות.',
  offline: 'Google לא זמינה.',
  malformed: 'לא ניתן לקרוא את התשובה של Google.',
  notFound: 'Google לא מכירה את היומן הזה.',
};

const storage = {
  newerData: {
    title: 'הנתונים האלה נכתבו בגרסה חדשה יותר.',
    text: 'הגרסה הזו מציגה אותם ולא משנה דבר. כדי להמשיך צריך לעדכן את התוסף.',
  },
  blocked: {
    title: 'האחסון מתעדכן.',
    text: 'דבר לא אבד. אפשר לסגור דפים אחרים של התוסף, או לנסות שוב עוד רגע.',
  },
  full: {
    title: 'נגמר המקום בדפדפן הזה.',
    text: 'הוסר רק מה ש־Google יכולה לספק שוב. הבלוקים, האנשים וההגדרות שלך נשמרו.',
  },
};

const levelInText = { hard: 'קשיח', soft: 'גמיש', ask: 'לשאול קודם' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0שע׳`,
  unknown: '?',
  justNow: 'ממש עכשיו',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} עד ${to}`,
  copied: 'הועתק.',
  notCopied: 'הדפדפן לא אפשר להעתיק.',
  notCopiedLabel: 'לא הועתק',
  saved: 'נשמר',
  requestToShare:
    'אפשר לראות את זמן הריכוז שלך, כדי שלא אקבע עליו? ביומן Google: הגדרות, היומן שלך, ״שיתוף עם אנשים ספציפיים״, להוסיף אותי עם ההרשאה ״הצגת כל פרטי האירוע״.',
  copyRequest: 'העתקת בקשת שיתוף',
  copiedLabel: 'הועתק',
  problem,
  storage,
  copyMyData: 'העתקת הבלוקים, האנשים וההגדרות שלי',
  copyFailed: 'לא היה אפשר לקרוא את זה.',
  quarantined: (number: number) =>
    count(number, {
      one: 'לא היה אפשר לקרוא רשומה אחת והיא הופרדה. כל השאר מוצג.',
      two: 'לא היה אפשר לקרוא שתי רשומות והן הופרדו. כל השאר מוצג.',
      other: `לא היה אפשר לקרוא ${number} רשומות והן הופרדו. כל השאר מוצג.`,
    }),
  levelInText,
  connect: 'חיבור יומן Google',
  reconnect: 'חיבור מחדש',
  default: { on: 'ברירת מחדל: פעיל.', off: 'ברירת מחדל: כבוי.' },
  syncNow: 'סנכרון עכשיו',
  cookingUntil: (time: string) => `זמן בישול עד ${time}`,
  busyTimesOnly: 'רק זמנים תפוסים',
  notLookedAt: 'עוד לא נקרא',
  failed: (why: string) => phrase`זה לא הצליח: ${why}`,
  notConnected: {
    noClientId: {
      title: 'חסר שלב אחד.',
      text: 'צריך לרשום את התוסף הזה אצל Google, על ידי החברה שלך או על ידך.',
      button: 'הצגת שלושת השלבים',
    },
    signedOut: {
      title: 'חיבור כדי לראות זמן בישול ולהגן עליו.',
      text: 'Google שואלת פעם אחת. הכול נשאר בדפדפן הזה וביומן שלך.',
      button: 'חיבור יומן Google',
    },
    refused: {
      title: 'לא מחובר.',
      text: 'החלון של Google נסגר או שהבקשה נדחתה. דבר לא השתנה.',
      button: 'ניסיון נוסף',
    },
    needsInteraction: {
      title: 'Google מבקשת להיכנס שוב לחשבון.',
      text: 'עד אז טיוטות לא נבדקות. דבר לא אבד.',
      button: 'חיבור מחדש',
    },
    scopesMissing: {
      title: 'חסרה הרשאה.',
      text: 'בחלון של Google כל התיבות צריכות להישאר מסומנות: בלי זה אי אפשר לקרוא יומנים או לפרסם בלוקים.',
      button: 'חיבור מחדש',
    },
    wrongAccount: {
      title: 'זה היה חשבון Google אחר.',
      text: 'דבר לא התערבב. אפשר לבחור בחשבון שמחובר כאן, או לחבר גם את האחר.',
      button: 'חיבור מחדש',
    },
    blockedByAdmin: {
      title: 'החברה שלך עוד לא מאפשרת זאת.',
      text: 'אדמין צריך לתת אמון במזהה הלקוח של התוסף במסוף Google Admin.',
      button: 'ניסיון נוסף',
    },
  },
} as const;
