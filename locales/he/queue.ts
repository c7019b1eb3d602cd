// Hebrew of en/queue.ts.
import { type Phrase, phrase } from '../phrase.ts';
import { count, days as daysOf } from './nouns.ts';
import { shared } from './shared.ts';

const failure = {
  ...shared.problem,
  notAllowed: 'Google לא אפשרה לך לשנות את ה־1:1 הזה. אפשר להעתיק את השורה אליו.',
  noOneOnOne: 'אין 1:1 להכניס אליו. הבקשה נשארת כאן עד שיהיה.',
  noRoom: 'התיאור של ה־1:1 הזה מלא. אפשר להעתיק את השורה אליו.',
};

export const queue = {
  title: 'תור ההמתנה',
  intro: 'מה שהשארת בהמתנה במקום לקבוע. אפשר להעביר ל־1:1, לטפל לבד, או לוותר.',
  emptyTitle: 'דבר לא בהמתנה.',
  emptyText: 'בכרטיס, ״המתנה ל־1:1״ מביאה טיוטה לכאן במקום ליום של מישהו.',
  numbers: 'מספרים',
  heldNow: 'בהמתנה עכשיו',
  released: 'הועברו ל־1:1, 4 השבועות האחרונים',
  takenOver: 'בטיפול שלך',
  dropped: 'ירדו: לא הגיעו לאף אחד',
  next: (when: string, distance: string) => phrase`ה־1:1 הבא ${when}, ${distance}`,
  today: 'היום',
  inDays: (days: number) => count(days, { one: 'מחר', two: 'מחרתיים', other: `בעוד ${daysOf(days)}` }),
  noNext: 'אין 1:1 ב־6 השבועות הקרובים',
  nobody: 'עוד לא מיועד לאף אחד',
  chooseWho: 'בחירת אדם',
  choose: 'בחירה…',
  notInTeam: 'כבר לא בצוות שלך.',
  cannotEdit: 'אין לך אפשרות לערוך את ה־1:1 הזה, ולכן יש להעתיק את השורה אליו.',
  fromDraft: (when: string) => phrase`מטיוטה: ${when}`,
  fromText: phrase`מטקסט שנבחר`,
  untitled: 'ללא שם',
  alsoFor: (names: Phrase) => phrase`גם בשביל ${names}`,
  heldToday: 'בהמתנה מהיום',
  heldDays: (days: number) => `בהמתנה כבר ${daysOf(days)}`,
  stillNeeded: (date: string) => `עדיין נחוץ? יורד מעצמו בתאריך ${date}.`,
  release: 'העברה ל־1:1',
  copy: 'העתקה ל־1:1',
  take: 'אטפל בזה לבד',
  drop: 'ויתור',
  onItsWay: 'בדרך ל־1:1. מתבצע ניסיון נוסף אוטומטית.',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`הזמן שלך פנוי ${range}. המילים האלה הן שם הבלוק.`,
  nothingFree: phrase`אין זמן פנוי בשעות העבודה שלך בשבועיים הקרובים.`,
  makeBlock: 'יצירת הבלוק',
  back: 'חזרה',
  undo: 'ביטול',
  wasReleased: (what: string) => phrase`״${what}״ נמצא עכשיו ב־1:1. לא נשלח אימייל לאף אחד.`,
  wasCopied: (what: string) => phrase`״${what}״ הועתק ל־1:1.`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`״${what}״ ירד מהתור. דבר לא הגיע לאף אחד.`
      : phrase`״${what}״ ירד מהתור. דבר לא הגיע אל ${name}.`,
  wasTaken: (what: string, range: string) => phrase`״${what}״: יש בלוק משלך ${range}.`,
  wasExpired: (what: string) => phrase`״${what}״ ירד מעצמו. דבר לא הגיע לאף אחד.`,
  failure,
  popupTitle: (held: number) =>
    count(held, { one: 'בקשה אחת בהמתנה', two: 'שתי בקשות בהמתנה', other: `${held} בקשות בהמתנה` }),
  openQueue: 'פתיחת התור',
  settings: 'גבולות',
  holdDays: 'בקשות ממתינות במשך',
  holdDaysWhy: 'ימים. אחר כך בקשה יורדת מעצמה; התור אומר מתי.',
  overrides: 'קביעה בכל זאת, פעמים בחודש',
  overridesWhy: 'הספירה רק בשבילך, ואף אחד אחר לא רואה אותה. 0 מסתיר אותה.',
  remind: 'תזכורת בבוקר של ה־1:1',
  remindWhy: 'התראה אחת, כשמשהו ממתין לו.',
} as const;
