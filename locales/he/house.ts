// Hebrew of en/house.ts.
import { phrase } from '../phrase.ts';
import { blocks, count, decisions, settings } from './nouns.ts';

const problem = {
  tooLarge: 'הקובץ גדול מכדי להיות ייצוא של Let Them Cook.',
  notJson: 'הקובץ אינו ייצוא של Let Them Cook: הוא לא JSON.',
  notOurs: 'הקובץ אינו ייצוא של Let Them Cook.',
  newer: 'הקובץ נכתב בגרסה חדשה יותר של Let Them Cook. קודם צריך לעדכן את התוסף.',
  malformed: 'הקובץ פגום. דבר לא השתנה.',
};

const left = (number: number) =>
  count(number, {
    one: 'נמחק כאן. בלוק אחד נשאר ביומן שלך עד ש־Google תהיה זמינה; אז הוא נמחק מעצמו.',
    two: 'נמחק כאן. שני בלוקים נשארים ביומן שלך עד ש־Google תהיה זמינה; אז הם נמחקים מעצמם.',
    other: `נמחק כאן. ${blocks(number)} נשארים ביומן שלך עד ש־Google תהיה זמינה; אז הם נמחקים מעצמם.`,
  });

export const house = {
  data: {
    title: 'הנתונים שלך',
    export: 'ייצוא הכול',
    import: 'ייבוא…',
    importLabel: 'ייבוא: בחירת קובץ',
    calendar: 'הבלוקים כקובץ יומן',
    note: 'JSON, עם תצוגה מקדימה וביטול. קובץ היומן (ICS) נפתח בכל יומן.',
    exported: 'הייצוא הסתיים.',
    failed: 'לא היה אפשר לקרוא את זה.',
    preview: 'הקובץ ישנה:',
    nothing: 'כל מה שבקובץ כבר נמצא כאן.',
    newBlocks: (number: number) =>
      count(number, { one: 'בלוק חדש אחד', two: 'שני בלוקים חדשים', other: `${number} בלוקים חדשים` }),
    changedBlocks: (number: number) =>
      count(number, { one: 'בלוק אחד ששונה', two: 'שני בלוקים ששונו', other: `${number} בלוקים ששונו` }),
    newPeople: (number: number) =>
      count(number, { one: 'אדם חדש אחד', two: 'שני אנשים חדשים', other: `${number} אנשים חדשים` }),
    newHeld: (number: number) =>
      count(number, { one: 'בקשה אחת בהמתנה', two: 'שתי בקשות בהמתנה', other: `${number} בקשות בהמתנה` }),
    newDecisions: decisions,
    settings,
    restStays: 'כל השאר נשאר כפי שהוא.',
    apply: 'ייבוא',
    cancel: 'ביטול',
    imported: phrase`הייבוא הסתיים.`,
    undone: 'הפעולה בוטלה.',
    problem,
    delete: 'מחיקת כל הנתונים שלי…',
    deleteTitle: 'למחוק הכול?',
    deleteText: (number: number) => `ההגדרות, התור והמראה בדפדפן הזה, וגם ${blocks(number)} ביומן שלך.`,
    deleteNone: 'ההגדרות, התור והמראה בדפדפן הזה. אין בלוקים ביומן שלך.',
    offline: 'Google לא זמינה כרגע: הבלוקים ביומן שלך נשארים עד שתהיה.',
    exportFirst: 'קודם ייצוא',
    deleteIt: 'מחיקה',
    keep: 'השארה',
    deleted: 'הכול נמחק.',
    leaveThem: 'להשאיר ביומן',
    left,
  },
  accounts: {
    title: 'חשבונות בדפדפן הזה',
    current: 'בשימוש',
    use: 'שימוש',
    useAccount: (email: string) => `שימוש ב־${email}`,
  },
  keys: {
    title: 'מקלדת',
    text: 'פועלים בכל כרטיסייה.',
    cookNow: 'בישול למשך שעה',
    pause: 'השהיית השומר, או המשך',
    stuck: 'נתקעתי',
    openQueue: 'פתיחת תור ההמתנה',
    none: 'אין מקש',
    change: 'שינוי המקשים בדפדפן',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'שפה',
    auto: 'כמו בדפדפן',
    why: 'כרטיסיות יומן פתוחות מתעדכנות אחרי טעינה מחדש.',
  },
  search: {
    label: 'חיפוש בהגדרות',
    none: 'לא נמצא דבר.',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'הצגת הדף הראשון שוב',
} as const;
