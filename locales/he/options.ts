// Hebrew of en/options.ts.
import { phrase } from '../phrase.ts';
import { account } from './account.ts';
import { count } from './nouns.ts';
import { advanced, privacy } from './options-house.ts';
import { team } from './team.ts';

const level = {
  hard: 'קשיח: לא לקבוע',
  soft: 'גמיש: אפשר לקבוע, במחיר',
  ask: 'לשאול קודם',
};
const levelShort = { hard: 'קשיח', soft: 'גמיש', ask: 'לשאול קודם' };

export const options = {
  title: 'Let Them Cook: אפשרויות',
  sections: 'קטעים',
  section: {
    cooking: 'זמן בישול',
    team: 'צוות',
    rules: 'כללים',
    queue: 'תור ההמתנה',
    mirror: 'מראה',
    account: 'חשבון',
    privacy: 'פרטיות',
    advanced: 'מתקדם',
  },
  notConnected: 'לא מחובר',
  synced: (ago: string) => `סונכרן ${ago}`,
  notSynced: 'עוד לא סונכרן',
  lockedByCompany: 'נקבע על ידי החברה שלך',
  undo: 'ביטול',

  cooking: {
    intro: 'מסמנים פעם אחת. זה מתפרסם ביומן Google שלך שישה שבועות מראש, כזמן ריכוז.',
    zone: (zone: string) => phrase`${zone}, מהיומן שלך`,
    picture: (blocks: string) => `השבוע שלך: ${blocks}`,
    pictureEmpty: 'השבוע שלך: עוד אין זמן בישול.',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}, ${how}`,
    list: 'בלוקים שבועיים',
    block: (number: number) => `בלוק ${number}`,
    hoursAWeek: (hours: string) => `${hours} בשבוע`,
    remove: (name: string) => `הסרת ${name}`,
    removed: (block: string) => phrase`הבלוק ${block} הוסר מהיומן שלך.`,
    days: 'ימים',
    from: 'משעה',
    to: 'עד',
    until: 'עד שעה',
    levelLabel: 'רמה',
    level,
    levelShort,
    add: 'הוספת בלוק',
    none: 'עוד אין דבר מוגן. כדאי להוסיף בלוק ראשון: שני בקרים בשבוע הם התחלה טובה.',
    chooseDay: 'יש לבחור לפחות יום אחד.',
    endBeforeStart: 'הסוף לפני ההתחלה. דבר לא נשמר עד שהוא מאוחר יותר.',
    noTime: 'יש להזין את שתי השעות.',
    published: 'פורסם שישה שבועות מראש',
    publishedOnce: 'פורסם',
    waiting: (number: number) =>
      count(number, {
        one: 'אחד ממתין לפרסום',
        two: 'שניים ממתינים לפרסום',
        other: `${number} ממתינים לפרסום`,
      }),
    waitsForConnection: 'יתפרסם כשיומן Google יחובר',
    notPublished: 'עוד לא פורסם',
    plain: 'פורסם כאירוע תפוס רגיל: אין זמן ריכוז בחשבון הזה.',
    problem: (why: string) => `עוד לא פורסם: ${why} מתבצע ניסיון נוסף.`,
    changes: 'השתנה ביומן Google',
    change: {
      moved: (when: string, now: string) => phrase`השתנה ביומן Google: ${when}, עכשיו ${now}.`,
      renamed: (when: string, title: string) => phrase`השתנה ביומן Google: ${when}, עכשיו ״${title}״.`,
      free: (when: string) => phrase`השתנה ביומן Google: ${when}, עכשיו פנוי. אף אחד לא מקבל התראה.`,
      deleted: (when: string) => phrase`נמחק ביומן Google: ${when}.`,
      allDeleted: (when: string) => phrase`נמחק ביומן Google: הבלוק כולו, מתאריך ${when} והלאה.`,
    },
    keep: 'השארה',
    restore: 'שחזור',
    elsewhere: (when: string) => phrase`מדפדפן אחר: ${when}. אפשר לשנות אותו שם.`,
    elsewhereMore: (when: string, more: number) =>
      phrase`מדפדפן אחר: ${when} ועוד ${String(more)}. אפשר לשנות אותם שם.`,
    cookNow: 'בישול עכשיו',
    visibility: 'הצגת הבלוקים שלי למי שרואה רק פנוי/תפוס',
    visibilityWhy: (title: string) =>
      `האירועים האלה נעשים ציבוריים ביומן שלך: כל מי שיכול לפתוח אותו רואה את ״${title}״, השעות והרמה, ואת שעות העבודה שלך.`,
    workingHours: 'שעות העבודה',
    workingHoursWhy: 'מחוץ להן לא מוצע לאחרים זמן טוב יותר.',
    blockTitle: 'שם הבלוקים שמתפרסמים',
    blockTitleWhy: 'מילים ניטרליות: עמיתים עשויים לקרוא אותן.',
    blockTitleEmpty: 'יש להזין שם.',
  },
  team,

  rules: {
    intro: 'על מה הכרטיס רשאי לדבר. אפשר לכבות כל כלל, וכל כלל אומר למה הוא קיים.',
    limits: 'גבולות',
    threshold: 'הרצף הקצר ביותר שנחשב ריכוז (T)',
    thresholdWhy: 'רצפים פנויים קצרים יותר לא נספרים. הערך מופיע ליד כל מספר.',
    refresh: 'גיל הנתונים שממנו יומן של משתתף נקרא שוב',
    refreshWhy: 'לפני שמעריכים טיוטה. ערך נמוך יותר עדכני יותר, ופונה אל Google לעיתים קרובות יותר.',
    saving: 'שמירה',
    askBeforeSaving: 'לשאול אותי לפני שמירה על בלוקים קשיחים',
    askBeforeSavingWhy:
      'השמירה ממתינה פעם אחת והמיקוד עובר לכרטיס; שמירה נוספת שומרת. ברירת מחדל: כבוי, השמירה אף פעם לא מעוכבת.',
    minutes: 'דק׳',
    standard: (value: number) => `ברירת מחדל ${value}`,
    outOfRange: (min: number, max: number) => `יש להזין מספר שלם מ־${min} עד ${max}.`,
  },
  account,
  privacy,
  advanced,
} as const;
