// Hebrew of en/hold-card.ts.
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: 'המתנה ל־1:1',
    next: (name: string, time: string) => phrase`ה־1:1 הבא עם ${name}: ${time}.`,
    more: 'הטיוטה נסגרת בלי שמירה. דבר לא נשלח.',
    none: (name: string) => phrase`אין 1:1 עם ${name} ב־6${[nbsp]}השבועות הקרובים.`,
    moreNone: 'הבקשה נשארת בתור שלך עד שיהיה כזה.',
    what: 'מה',
    link: 'קישור או סיבה',
    optional: '(אופציונלי)',
    submit: 'להמתנה',
    take: 'אטפל בזה לבד',
    plan: 'תכנון 1:1',
  },
  taking: {
    word: 'אטפל בזה לבד',
    free: (range: string) => phrase`הזמן שלך פנוי ${range}.`,
    more: (title: string) => `שם הבלוק ביומן שלך: ״${title}״. הטיוטה נסגרת בלי שמירה.`,
    moreUntitled: 'בלוק ריכוז ביומן שלך. הטיוטה נסגרת בלי שמירה.',
    none: phrase`אין זמן פנוי בשעות העבודה שלך בשבועיים הקרובים.`,
    moreNone: 'אפשר להעביר להמתנה, ולקחת מהתור מאוחר יותר.',
    submit: 'יצירת הבלוק',
  },
  focusSaved: 'ריכוז שנשמר',
  held: {
    word: 'בהמתנה',
    titled: (title: string) => phrase`״${title}״`,
    untitled: phrase`הטיוטה הזו`,
    waits: (what: Phrase, time: string) => phrase`${what} בהמתנה עד ${time}.`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} בהמתנה ל־1:1 הבא עם ${name}.`,
    taken: (what: Phrase, range: string) => phrase`${what}: יש בלוק משלך ${range}.`,
    takenWord: 'אצלך',
    closeIt: 'יש לסגור את הטיוטה ידנית, בלי שמירה.',
    openQueue: 'פתיחת התור',
    announced: (time: string) => `בהמתנה עד ${time}.`,
    announcedNext: 'בהמתנה ל־1:1 הבא.',
    announcedTaken: (range: string) => `הבלוק שלך: ${range}.`,
    undone: 'כבר לא בהמתנה.',
  },
} as const;
