// Arabic of en/cooking.ts.
import { phrase } from '../phrase.ts';
import { count, meetings, standing } from './nouns.ts';

export const cooking = {
  singles: 'فترات مفردة',
  single: (number: number) => `فترة مفردة ${number}`,
  addSingle: 'إضافة فترة مفردة',
  date: 'التاريخ',
  chooseDate: 'يلزم اختيار تاريخ.',
  isOver: 'انقضى هذا الوقت. لا يُحفظ شيء ما لم يكن في المستقبل.',
  removed: (block: string) => phrase`أُزيل ${block} من تقويمك.`,

  help: 'ارسم بالسحب، أو استخدم القائمة.',
  keys: 'مفاتيح الأسهم للنقل، وShift مع الأسهم لتغيير المدة، وDelete للإزالة، و1 و2 و3 لتحديد المستوى. وPage Up وPage Down لتغيير الأسبوع.',
  yourMeetings: 'اجتماعاتك',
  busy: 'مشغول',
  meeting: (title: string, range: string) => phrase`${title}، ${range}`,
  weakened: 'مرنة، فوق حدّك الأقصى',
  overlap: (when: string, title: string, block: string) =>
    phrase`${when}: «${title}» موجود أصلًا في ${block}. يبقى كما هو، والتنبيه للمسودّات الجديدة فقط.`,
  overlapUntitled: (when: string, block: string) =>
    phrase`${when}: موعد لك موجود أصلًا في ${block}. يبقى كما هو، والتنبيه للمسودّات الجديدة فقط.`,
  overlapsMore: (more: number) =>
    count(more, {
      zero: `هناك أيضًا ${meetings(more)} في وقت طبخك هذا الأسبوع.`,
      one: 'هناك أيضًا اجتماع واحد آخر في وقت طبخك هذا الأسبوع.',
      two: 'هناك أيضًا اجتماعان آخران في وقت طبخك هذا الأسبوع.',
      few: `هناك أيضًا ${meetings(more)} أخرى في وقت طبخك هذا الأسبوع.`,
      many: `هناك أيضًا ${meetings(more)} آخر في وقت طبخك هذا الأسبوع.`,
      other: `هناك أيضًا ${meetings(more)} آخر في وقت طبخك هذا الأسبوع.`,
    }),

  capTitle: 'الحدّ الأقصى: كم يُحمى من أسبوعك',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${taken} من ${all} وقت طبخ، ${share}؛ الحدّ الأقصى ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} من ${all}، ${share}.`,
  capWhy: (standard: string) =>
    `فوقه تُنشر الفترات الجديدة مرنة: التقويم المحجوز كله لا يلتفت إليه أحد. التلقائي: ${standard}.`,
  percent: '%',
  capRange: (min: number, max: number) => `يلزم إدخال عدد صحيح من ${min} إلى ${max}.`,
  backToDefault: (value: string) => `العودة إلى القيمة التلقائية: ${value}`,
  standard: (value: string) => `التلقائي ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `تُنشر مرنة ${days}: الأسبوع فوق حدّك الأقصى ${cap}، والفترات الأحدث تتنازل أولًا.`,
  weakenedSingle: (cap: string) => `تُنشر مرنة: الأسبوع فوق حدّك الأقصى ${cap}، والفترات الأحدث تتنازل أولًا.`,
  weakenedPicture: (hours: string, cap: string) =>
    `تُنشر ${hours} من هذا الأسبوع مرنة لأنها فوق حدّك الأقصى ${cap}.`,

  notice: 'مهلة الإشعار التي أفضّلها',
  noNotice: 'لا شيء',
  hours: (hours: number) => standing.hours(hours),
  noticeWhy: (standard: string) => `المهلة الأقصر يُنبَّه إليها ولا تُرفض. التلقائي: ${standard}.`,

  edges: 'طرفا الفترة',
  edgesMayBeBooked: 'يمكن حجزهما',
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `في فترة ${block}، نصف ساعة عند ${edge} يكلّفك ${little}؛ وعند ${middle} يكلّفك ${much}. التلقائي: مفعّل.`,

  finish: 'خط النهاية',
  finishWhy: 'نهاية المشروع الذي تُخصّص له وقت الطبخ. يُنشر التاريخ على فتراتك، ويبقى الاسم في هذا المتصفح.',
  finishName: 'المشروع',
  finishDate: 'آخر يوم',
  finishClear: 'مسح',
  finishCleared: 'مُسح خط النهاية.',
  finishNoDate: 'يلزم اختيار يوم: دونه لا يُنشر شيء.',
  finishPassed: 'مضى هذا اليوم. يمكن اختيار يوم آخر أو مسحه.',
  finishBudget: (planned: string, left: string, kept: string) =>
    `وقت الطبخ المخطَّط حتى ذلك اليوم: ${planned}. المتبقّي إلى جانب اجتماعاتك: ${left}، والمحفوظ حتى الآن: ${kept}.`,
  finishNoBlocks: 'لا وقت طبخ مخطَّط حتى ذلك اليوم.',
  finishStretch: (from: string, until: string) =>
    phrase`من ${from} إلى ${until} يُنبَّه من يديرك إلى المواضيع الجديدة: الأولوية للإنهاء.`,
} as const;
