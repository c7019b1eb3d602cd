// Arabic of en/house.ts.
import { phrase } from '../phrase.ts';
import { blocks, count, people, requests } from './nouns.ts';

const problem = {
  tooLarge: 'هذا الملف أكبر من أن يكون تصديرًا من Let Them Cook.',
  notJson: 'هذا الملف ليس تصديرًا من Let Them Cook: ليس JSON.',
  notOurs: 'هذا الملف ليس تصديرًا من Let Them Cook.',
  newer: 'كتب هذا الملف إصدار أحدث من Let Them Cook. يلزم تحديث الإضافة أولًا.',
  malformed: 'هذا الملف تالف. لم يتغيّر شيء.',
};

const newBlocks = (number: number) =>
  count(number, {
    zero: blocks(number),
    one: 'فترة جديدة واحدة',
    two: 'فترتان جديدتان',
    few: `${blocks(number)} جديدة`,
    many: `${blocks(number)} جديدة`,
    other: `${blocks(number)} جديدة`,
  });
const changedBlocks = (number: number) =>
  count(number, {
    zero: blocks(number),
    one: 'فترة معدَّلة واحدة',
    two: 'فترتان معدَّلتان',
    few: `${blocks(number)} معدَّلة`,
    many: `${blocks(number)} معدَّلة`,
    other: `${blocks(number)} معدَّلة`,
  });
const newPeople = (number: number) =>
  count(number, {
    zero: people(number),
    one: 'شخص جديد واحد',
    two: 'شخصان جديدان',
    few: `${people(number)} جدد`,
    many: `${people(number)} جديدًا`,
    other: `${people(number)} جديد`,
  });
const newHeld = (number: number) =>
  count(number, {
    zero: requests(number),
    one: 'طلب مؤجَّل واحد',
    two: 'طلبان مؤجَّلان',
    few: `${requests(number)} مؤجَّلة`,
    many: `${requests(number)} مؤجَّلًا`,
    other: `${requests(number)} مؤجَّل`,
  });
const newDecisions = (number: number) =>
  count(number, {
    zero: `${number} قرار`,
    one: 'قرار واحد',
    two: 'قراران',
    few: `${number} قرارات`,
    many: `${number} قرارًا`,
    other: `${number} قرار`,
  });
const settings = (number: number) =>
  count(number, {
    zero: `${number} إعداد`,
    one: 'إعداد واحد',
    two: 'إعدادان',
    few: `${number} إعدادات`,
    many: `${number} إعدادًا`,
    other: `${number} إعداد`,
  });
const left = (number: number) =>
  count(number, {
    zero: `حُذف كل شيء هنا. تبقى في تقويمك ${blocks(number)} إلى أن يمكن الوصول إلى Google.`,
    one: 'حُذف كل شيء هنا. تبقى فترة واحدة في تقويمك إلى أن يمكن الوصول إلى Google، ثم تُحذف تلقائيًا.',
    two: 'حُذف كل شيء هنا. تبقى فترتان في تقويمك إلى أن يمكن الوصول إلى Google، ثم تُحذفان تلقائيًا.',
    few: `حُذف كل شيء هنا. تبقى ${blocks(number)} في تقويمك إلى أن يمكن الوصول إلى Google، ثم تُحذف تلقائيًا.`,
    many: `حُذف كل شيء هنا. تبقى ${blocks(number)} في تقويمك إلى أن يمكن الوصول إلى Google، ثم تُحذف تلقائيًا.`,
    other: `حُذف كل شيء هنا. تبقى ${blocks(number)} في تقويمك إلى أن يمكن الوصول إلى Google، ثم تُحذف تلقائيًا.`,
  });

export const house = {
  data: {
    title: 'بياناتك',
    export: 'تصدير كل شيء',
    import: 'استيراد…',
    importLabel: 'استيراد: اختيار ملف',
    calendar: 'الفترات كملف تقويم',
    note: 'JSON مع معاينة وتراجع. ملف التقويم (ICS) يُفتح في أي تقويم.',
    exported: 'صُدّرت البيانات.',
    failed: 'تعذّرت القراءة.',
    preview: 'ما سيغيّره هذا الملف:',
    nothing: 'كل ما في هذا الملف موجود هنا أصلًا.',
    newBlocks,
    changedBlocks,
    newPeople,
    newHeld,
    newDecisions,
    settings,
    restStays: 'يبقى كل ما عدا ذلك كما هو.',
    apply: 'استيراد',
    cancel: 'إلغاء',
    imported: phrase`استُوردت البيانات.`,
    undone: 'تم التراجع.',
    problem,
    delete: 'حذف كل بياناتي…',
    deleteTitle: 'حذف كل شيء؟',
    deleteText: (number: number) =>
      `الإعدادات والقائمة والمرآة في هذا المتصفح، مع حذف ${blocks(number)} من تقويمك.`,
    deleteNone: 'الإعدادات والقائمة والمرآة في هذا المتصفح. لا فترات في تقويمك.',
    offline: 'يتعذّر الوصول إلى Google الآن: تبقى الفترات في تقويمك إلى أن يصبح ممكنًا.',
    exportFirst: 'تصدير أولًا',
    deleteIt: 'حذف',
    keep: 'إبقاء',
    deleted: 'حُذف كل شيء.',
    leaveThem: 'تركها في التقويم',
    left,
  },
  accounts: {
    title: 'الحسابات في هذا المتصفح',
    current: 'قيد الاستخدام',
    use: 'استخدام',
    useAccount: (email: string) => `استخدام ${email}`,
  },
  keys: {
    title: 'لوحة المفاتيح',
    text: 'تعمل في كل علامة تبويب.',
    cookNow: 'طبخ لمدة ساعة',
    pause: 'إيقاف الحارس مؤقتًا أو استئنافه',
    stuck: 'تعثّرتُ',
    openQueue: 'فتح قائمة المؤجَّلات',
    none: 'بلا مفتاح',
    change: 'تغيير المفاتيح في المتصفح',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'اللغة',
    auto: 'لغة المتصفح',
    why: 'علامات تبويب التقويم المفتوحة تتبع اللغة بعد إعادة التحميل.',
  },
  search: {
    label: 'البحث في الإعدادات',
    none: 'لا نتائج.',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'إظهار الصفحة الأولى مجددًا',
} as const;
