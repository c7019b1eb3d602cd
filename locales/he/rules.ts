// Hebrew of en/rules.ts.
import { type Phrase, phrase } from '../phrase.ts';
import { count, days, hours, weeks } from './nouns.ts';

const nbsp = '\u00a0';

const list = {
  'protected-overlap': {
    title: 'חפיפה מוגנת',
    why: 'הטיוטה נוגעת בזמן הבישול של מישהו. בשביל זה הכרטיס קיים, ולכן הכלל תמיד פעיל.',
    source: 'סימן גלוי צמצם הפרעות ב־46 % (FlowLight, 449 אנשים, CHI 2017).',
  },
  'focus-cost': {
    title: 'עלות בריכוז',
    why: 'שעות הזמן הרצוף שהטיוטה עולה, לא האורך שלה. רצפים קצרים יותר לא נספרים.',
    source:
      'מתכנתים צריכים 10 עד 15 דקות לפני שהם חוזרים לערוך, ויש להם בערך רצף אחד של שעתיים בלי הפרעה ביום (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'קצב המעקב',
    why: 'שיחת מעקב שנייה לפני ה־1:1 הבא, או 1:1 שמוזז אל אחרי היום שנקבע לו.',
    source: 'ה־1:1 הוא מה שהופך שקט לבטוח: שם קובעים מטרות, ואז סומכים על אנשים.',
  },
  'finish-line': {
    title: 'קו הסיום',
    why: 'פגישה בישורת האחרונה לפני קו סיום; נושא חדש או סדרה חדשה נחשבים יותר.',
    source: 'פגישות פוגעות בזמן פיתוח ועוזרות בשלבי תכנון (Meyer et al., 5,971 תשובות).',
  },
  'short-notice': {
    title: 'התראה קצרה',
    why: 'פחות זמן מראש ממה שהאדם פרסם שנוח לו.',
    source: 'התנאים שהאדם עצמו פרסם. על מי שלא פרסם לא נאמר דבר.',
  },
  'series-impact': {
    title: 'השפעת הסדרה',
    why: 'טיוטה שחוזרת: הריכוז שהיא עולה ב־12 השבועות הבאים, והשבועות שבהם היא משאירה מעט.',
    source: 'בלוקים שפורסמו לשישה שבועות; ההנחה היא שהשבועות הבאים דומים להם, והכרטיס אומר זאת.',
  },
  'outside-working-hours': {
    title: 'מחוץ לשעות העבודה',
    why: 'לפני השעות שהאדם פרסם או אחריהן.',
    source: 'השעות שהאדם עצמו פרסם. ביומן Google יש אזהרה דומה, ולכן הכלל כבוי בהתחלה.',
  },
  'meeting-load': {
    title: 'עומס פגישות',
    why: 'יום שבו פגישות ממלאות יותר מהחלק הזה של שעות העבודה.',
    source: 'היומן בלי בלוקי הריכוז. כשמוצגים רק זמנים תפוסים לא נאמר דבר.',
  },
  'one-on-one-first': {
    title: '1:1 באיחור קודם לכול',
    why: 'בקצה של בלוק 1:1 באיחור הוא בסדר, והכרטיס אומר זאת.',
    source: 'הגנה שמפרידה בין השניים לא תחזיק מעמד: ה־1:1 קודם לזמן הבישול.',
  },
} as const;

const unit = {
  checkIns: { short: 'עד ה־1:1', label: 'שיחות מעקב עד ה־1:1, כולל ה־1:1' },
  days: { short: 'ימים', label: 'ימים' },
  hours: { short: 'שע׳ לכל היותר', label: 'הזמן המרבי מראש שמתחשבים בו, בשעות' },
  blocks: { short: 'רצפים בשבוע', label: 'מספר רצפי הריכוז המינימלי שנשאר בשבוע' },
  percent: { short: '% מהיום', label: 'חלק מיום העבודה, באחוזים' },
};

/** Without a verb for the person: a name does not tell the gender. */
const clause = {
  overdueOneOnOne: (name: string, late: number) => phrase`ה־1:1 שלך עם ${name} באיחור של ${[days(late)]}`,
  secondCheckIn: (name: string, when: string) => phrase`עוד שיחת מעקב לפני ה־1:1 שלך עם ${name}, ${when}`,
  oneOnOnePastDue: (name: string, day: string) =>
    phrase`המועד של ה־1:1 שלך עם ${name} הוא ${day}; זה מאוחר יותר`,
  finishLine: (name: string, day: string) => phrase`קו הסיום של ${name}: ${day}`,
  newTopic: (name: string, day: string) => phrase`קו הסיום של ${name}: ${day}; זה מתחיל משהו חדש`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`זה מתחיל בתוך ${[hours(within)]}; הבקשה של ${name}: ${[hours(wanted)]} מראש`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`הסדרה משאירה ל־${name} ${[weeks(thin)]} עם פחות מ־${[String(least)]} רצפי ריכוז`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      one: phrase`הסדרה קוטעת את הריכוז של ${name} עוד פעם אחת`,
      two: phrase`הסדרה קוטעת את הריכוז של ${name} עוד פעמיים`,
      other: phrase`הסדרה קוטעת את הריכוז של ${name} עוד ${[`${times}${nbsp}`]}פעמים`,
    }),
  outsideHours: (name: string, range: string) => phrase`שעות העבודה של ${name} באותו יום: ${range}`,
  dayOff: (name: string) => phrase`זה לא יום עבודה של ${name}`,
  fullDay: (name: string, share: string) => phrase`עם זה, פגישות ממלאות ${share} מהיום של ${name}`,
} as const;

const row = {
  overdueOneOnOne: (late: number) => phrase`1:1 באיחור של ${[days(late)]}`,
  secondCheckIn: (when: string) => phrase`1:1 ${when}`,
  oneOnOnePastDue: (day: string) => phrase`מועד ה־1:1 ${day}`,
  finishLine: (day: string) => phrase`קו סיום ${day}`,
  shortNotice: (wanted: number) => phrase`מבקשים ${[hours(wanted)]} מראש`,
  seriesThinsWeeks: (thin: number) => phrase`${[weeks(thin)]} עם מעט ריכוז`,
  seriesBreaksUp: phrase`נקטע גם בהמשך`,
  outsideHours: (range: string) => phrase`שעות עבודה ${range}`,
  dayOff: phrase`לא יום עבודה`,
  fullDay: (share: string) => phrase`פגישות ממלאות ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}. הקצה הזה בסדר.`,
  moreReasons: (number: number) =>
    count(number, { one: 'ועוד סיבה אחת', two: 'ועוד שתי סיבות', other: `ועוד ${number} סיבות` }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}.`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}; ${next}`,
  seriesCost: (cost: string, span: number) => phrase`האירוע חוזר: ${cost} של ריכוז לאורך ${[weeks(span)]}.`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`האירוע חוזר: לפחות ${cost} של ריכוז לאורך ${[weeks(span)]}.`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`האירוע חוזר: ${cost} של ריכוז לאורך ${[weeks(span)]}, אם כולם כמו ה־${[String(seen)]} הקרובים.`,
  always: 'תמיד פעיל',
  default: (value: number) => `ברירת מחדל ${value}`,
  outOfRange: (min: number, max: number) => `יש להזין מספר שלם מ־${min} עד ${max}.`,
  backToDefaults: 'חזרה לברירות המחדל',
  backAtDefaults: 'כל הכללים בברירות המחדל.',
  saysAtWorst: (word: string) => `לכל היותר אומר: ${word}`,
} as const;
