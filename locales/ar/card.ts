// Arabic of en/card.ts.
import type { Overlap } from '../../domain/rule.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { clause, guestRow, sentence } from './card-sentences.ts';
import { holdCard } from './hold-card.ts';
import { guests, minutes } from './nouns.ts';

const word = {
  conflict: 'تعارض',
  ask: 'السؤال أولًا',
  soft: 'يكلّف تركيزًا',
  unknown: 'غير معروف',
  note: 'يستحق نظرة',
  fine: 'مناسب للحجز',
  open: 'طلب مساعدة',
};

const overlap: Record<Overlap, string> = {
  cuts: 'مسودّتك تقسم الفترة إلى جزأين.',
  edge: 'مسودّتك تأخذ طرفًا منها.',
  covers: 'مسودّتك تغطّيها كلها.',
  crosses: 'مسودّتك تمتدّ إليها.',
};

const slotReason = {
  betweenMeetings: 'بين اجتماعين',
  beforeMeeting: 'قبل اجتماع',
  afterMeeting: 'بعد اجتماع',
  nextToMeeting: 'بجوار اجتماع',
  atTheEdge: 'على الطرف',
  rightAfterBlock: 'بعد الفترة مباشرة',
  endOfDay: 'نهاية اليوم',
  calendarsShowFree: 'التقويمان يُظهران وقتًا متاحًا',
};

const bookingReason = {
  incident: 'حادث طارئ',
  deadline: 'موعد نهائي',
  agreed: 'اتفقنا',
  other: 'سبب آخر',
};

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${weekday}. ${overlap[how]}`,
  busyOnly: 'يُظهر لك هذا التقويم أوقات الانشغال فقط.',

  focusLost: 'تركيز ضائع',
  focusLostKnown: (known: number) => `تركيز ضائع، المعروف ${known}`,
  costUnknown: 'تكلفة غير معروفة',
  soonestForBoth: 'الأقرب للطرفين',
  stretches: (threshold: string) => `في فترات متصلة من ${threshold} فأكثر`,
  priceTitle: (threshold: string) =>
    `لا يُحتسب التركيز إلا في فترات متاحة متصلة من ${threshold} أو أكثر (T = ${threshold}). يمكن تغيير ذلك في القواعد.`,
  spokenCost: (hours: string) => `تركيز ضائع: ${hours}.`,
  spokenCostAtLeast: (hours: string) => `تركيز ضائع: ${hours} على الأقل.`,
  spokenPrice: (hours: string, threshold: string) =>
    `تركيز ضائع: ${hours}، باحتساب فترات متصلة من ${threshold} أو أكثر`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `تركيز ضائع: ${hours} على الأقل، باحتساب فترات متصلة من ${threshold} أو أكثر`,
  spokenUnknown: 'تكلفة غير معروفة',

  betterTimes: 'أوقات أفضل',
  moveTo: (when: string) => phrase`نقل إلى ${when}`,
  orMoveTo: (when: string) => phrase`أو نقل إلى ${when}`,
  slotReason,
  soonSlot: (number: number) => `بعد ${minutes(number)}، متاح للطرفين`,
  laterSlot: 'متاح للطرفين',
  allFree: (number: number) => (number === 2 ? 'متاح للطرفين' : `متاح للجميع (${number})`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · التكلفة ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`نسخ سؤال إلى ${name}`,
  question: (asked: string, better: string) => `هل ${asked} مناسب، أم أن ${better} أفضل؟`,
  questionAlone: (asked: string) => `هل ${asked} مناسب؟`,
  quoted: (text: string) => `«${text}»`,

  showAllGuests: (number: number) => (number === 2 ? 'إظهار الضيفين' : `إظهار كل الضيوف (${guests(number)})`),
  allGuests: (number: number) => (number === 2 ? 'الضيفان' : `كل الضيوف (${guests(number)})`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: 'تأجيل للقاء الثنائي',
  bookAnyway: 'حجز رغم ذلك',
  back: 'رجوع',
  reason: bookingReason,
  reasons: {
    label: 'السبب',
    sentence: (time: string) => phrase`ما سبب اختيار ${time}؟`,
    more: 'يُضاف السبب إلى الاجتماع. لا تُرسل أي رسالة إلكترونية.',
    note: (name: string) => phrase`ملاحظة (اختيارية، تظهر لـ ${name})`,
    noteForAll: phrase`ملاحظة (اختيارية، تظهر للضيوف)`,
    submit: 'تدوين السبب',
    budget: (used: number, most: number) => `استُخدم ${used} من ${most} هذا الشهر. هذا ظاهر لك وحدك.`,
  },
  noted: {
    word: 'دُوّن السبب',
    sentence: (reason: string) => phrase`${[reason]}. الخطوة التالية: «حفظ» في التقويم عندما يناسبك ذلك.`,
    change: 'تغيير',
    findBetter: 'البحث عن وقت أفضل',
    announced: 'دُوّن السبب. الخطوة التالية: «حفظ» في التقويم عندما يناسبك ذلك.',
  },
  ...holdCard,
  opening: {
    word: 'جارٍ النقل',
    sentence: (range: string) => phrase`يُفتح المحرّر الكامل على ${range}.`,
    more: 'لم يقبل التقويم الوقت هنا.',
    announced: 'لم يقبل التقويم الوقت هنا. يُفتح المحرّر الكامل عليه.',
  },
  notice: {
    saveWaits: 'لم يُحفظ بعد. الحفظ مرة أخرى يحجزه كما هو.',
    notTaken: 'لم يقبل التقويم هذا الوقت. يمكن تغييره يدويًا.',
    notKept: 'تعذّر حفظ هذا في المتصفح. يمكن إعادة المحاولة.',
  },

  dismiss: 'تجاهل',
  undo: 'تراجع',
  asDrafted: (time: string) => phrase`${time}، كما في المسودّة، مناسب أيضًا.`,
  offline: 'لا اتصال بالإنترنت.',
  googleIsLate: 'لم يردّ Google.',
  stale: (why: string, time: string) => phrase`${[why]} فُحص وفق بيانات الساعة ${time} اليوم.`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} فُحص وفق بيانات ${dayAndTime}.`,
  otherZone: (name: string, range: string) => phrase`الأوقات بمنطقتك الزمنية. عند ${name}: ${range}.`,

  moved: { word: 'نُقل', more: 'لم يُحفظ بعد. الخطوة التالية: «حفظ» في التقويم.' },
  unreadable: {
    sentence: phrase`تتعذّر قراءة وقت هذه المسودّة.`,
    more: 'عند فتح المحرّر الكامل تُفحص هناك.',
    button: 'خيارات إضافية',
  },
  alreadyThere: 'دون تغيير',
  repeats: phrase`هذا حدث متكرر. تُفحص المرة الأولى فقط.`,
  saveAsItIs: 'يمكن حفظه كما هو: لا يُطلب سبب.',
  notChecked: 'لم يُفحص',
  signIn: {
    sentence: phrase`يطلب Google تسجيل الدخول مجددًا.`,
    more: 'تبقى فتراتك في تقويم Google.',
    button: 'إعادة الربط',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`علامة التبويب هذه للحساب ${page}، وLet Them Cook مرتبط بالحساب ${connected}.`,
    button: (page: string) => phrase`ربط ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity}. ${what} ${cost}`.trim(),
  announcedBest: (time: string) => `أفضل وقت: ${time}.`,
  announcedMove: (time: string) => `نُقل إلى ${time}. لم يُحفظ بعد.`,
  announcedUndo: (time: string) => `عاد إلى ${time}.`,
} as const;
