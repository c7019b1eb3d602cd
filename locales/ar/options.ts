// Arabic of en/options.ts.
import { phrase } from '../phrase.ts';
import { account } from './account.ts';
import { blocks, standing } from './nouns.ts';
import { advanced, privacy } from './options-house.ts';
import { team } from './team.ts';

const level = {
  hard: 'صارم: لا يُحجز',
  soft: 'مرن: يُحجز بتكلفة',
  ask: 'السؤال أولًا',
};
const levelShort = { hard: 'صارم', soft: 'مرن', ask: 'السؤال أولًا' };

export const options = {
  title: 'Let Them Cook: الخيارات',
  sections: 'الأقسام',
  section: {
    cooking: 'وقت الطبخ',
    team: 'الفريق',
    rules: 'القواعد',
    queue: 'قائمة المؤجَّلات',
    mirror: 'المرآة',
    account: 'الحساب',
    privacy: 'الخصوصية',
    advanced: 'متقدّم',
  },
  notConnected: 'غير متصل',
  synced: (ago: string) => `تمت المزامنة ${ago}`,
  notSynced: 'لم تتم المزامنة بعد',
  lockedByCompany: 'حدّدته شركتك',
  undo: 'تراجع',

  cooking: {
    intro: 'يكفي تحديده مرة واحدة. يُنشر في تقويم Google لديك لستة أسابيع مقبلة كوقت تركيز.',
    zone: (zone: string) => phrase`${zone}، من تقويمك`,
    picture: (text: string) => `أسبوعك: ${text}`,
    pictureEmpty: 'أسبوعك: لا وقت طبخ بعد.',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}، ${how}`,
    list: 'الفترات الأسبوعية',
    block: (number: number) => `الفترة ${number}`,
    hoursAWeek: (hours: string) => `${hours} في الأسبوع`,
    remove: (name: string) => `إزالة ${name}`,
    removed: (block: string) => phrase`أُزيل ${block} من تقويمك.`,
    days: 'الأيام',
    from: 'من',
    to: 'إلى',
    until: 'إلى',
    levelLabel: 'المستوى',
    level,
    levelShort,
    add: 'إضافة فترة',
    none: 'لا شيء محميّ بعد. أضِف فترة أولى: صباحان في الأسبوع بداية جيدة.',
    chooseDay: 'يلزم اختيار يوم واحد على الأقل.',
    endBeforeStart: 'النهاية قبل البداية. لا يُحفظ شيء حتى تصبح بعدها.',
    noTime: 'يلزم إدخال الوقتين.',
    published: 'منشور لستة أسابيع مقبلة',
    publishedOnce: 'منشور',
    waiting: (number: number) => `في انتظار النشر: ${standing.changes(number)}`,
    waitsForConnection: 'يُنشر بعد ربط تقويم Google',
    notPublished: 'لم يُنشر بعد',
    plain: 'نُشر كحدث انشغال عادي: لا وقت تركيز في هذا الحساب.',
    problem: (why: string) => `لم يُنشر بعد: ${why} تُعاد المحاولة.`,
    changes: 'تغيّر في تقويم Google',
    change: {
      moved: (when: string, now: string) => phrase`تغيّر في تقويم Google: ${when}، والآن ${now}.`,
      renamed: (when: string, title: string) => phrase`تغيّر في تقويم Google: ${when}، والآن «${title}».`,
      free: (when: string) => phrase`تغيّر في تقويم Google: ${when}، والآن متاح. لا يُنبَّه أحد.`,
      deleted: (when: string) => phrase`حُذف في تقويم Google: ${when}.`,
      allDeleted: (when: string) => phrase`حُذفت في تقويم Google: الفترة كلها ابتداءً من ${when}.`,
    },
    keep: 'إبقاء',
    restore: 'استعادة',
    elsewhere: (when: string) => phrase`من متصفح آخر: ${when}. يمكن تغييره هناك.`,
    elsewhereMore: (when: string, more: number) =>
      phrase`من متصفح آخر: ${when}، إضافةً إلى ${[blocks(more)]}. يمكن تغييرها هناك.`,
    cookNow: 'الطبخ الآن',
    visibility: 'إظهار فتراتي لمن يرى الأوقات المتاحة/المشغولة فقط',
    visibilityWhy: (title: string) =>
      `يجعل هذه الأحداث عامة في تقويمك: كل من يمكنه فتحه يرى «${title}» وساعاته ومستواه وساعات عملك.`,
    workingHours: 'ساعات العمل',
    workingHoursWhy: 'لا يُقترح على الآخرين وقت أفضل خارجها.',
    blockTitle: 'عنوان الفترات المنشورة',
    blockTitleWhy: 'كلمات محايدة: قد يقرؤها الزملاء.',
    blockTitleEmpty: 'يلزم إدخال عنوان.',
  },
  team,

  rules: {
    intro: 'ما يجوز أن تتحدث عنه البطاقة. يمكن إيقاف كل قاعدة، وكل قاعدة تذكر سبب وجودها.',
    limits: 'الحدود',
    threshold: 'أقصر فترة متصلة تُحتسب تركيزًا (T)',
    thresholdWhy: 'الفترات المتاحة الأقصر لا تُحتسب. تُطبع القيمة بجانب كل رقم.',
    refresh: 'إعادة قراءة تقويم الضيف عندما يتجاوز عمره',
    refreshWhy: 'قبل تقييم المسودّة. القيمة الأقل أحدث، وتسأل Google أكثر.',
    saving: 'الحفظ',
    askBeforeSaving: 'سؤالي قبل الحفظ فوق فترات صارمة',
    askBeforeSavingWhy:
      'ينتظر الحفظ مرة واحدة وينتقل التركيز إلى البطاقة؛ والحفظ مرة أخرى يحفظ. التلقائي: متوقف، لا يُمنع الحفظ أبدًا.',
    minutes: 'د',
    standard: (value: number) => `التلقائي ${value}`,
    outOfRange: (min: number, max: number) => `يلزم إدخال عدد صحيح من ${min} إلى ${max}.`,
  },
  account,
  privacy,
  advanced,
} as const;
