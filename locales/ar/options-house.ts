// Arabic of privacy and advanced in en/options.ts.
import { phrase } from '../phrase.ts';
import { count, events, standing } from './nouns.ts';

export const privacy = {
  intro:
    'لا خادم لنا. ثلاثة أماكن تحفظ بياناتك: هذا المتصفح، وتقويم Google لديك، والتقاويم التي يشاركها الآخرون معك.',
  what: 'ماذا',
  why: 'لماذا',
  where: 'أين يبقى',
  rows: [
    ['أحداثك', 'لمعرفة ما يقع في وقت طبخك، ولاقتراح أوقات تناسبك', 'هذا المتصفح'],
    ['فترات فريقك وأوقات انشغاله', 'لتنبيهك قبل الحفظ. عناوين اجتماعات الفريق لا تُجلب أبدًا', 'هذا المتصفح'],
    [
      'المسودّة في الصفحة',
      'وقتها ومنطقتها الزمنية وضيوفها، لتقييمها قبل الحفظ. لا يُحتفظ بشيء منها',
      'الذاكرة فقط',
    ],
    ['وقت طبخك', 'يُكتب ليراه الآخرون: عنوان محايد وساعات ومستوى', 'تقويم Google لديك'],
    [
      'قراراتك بشأن الاجتماعات فوق وقت الطبخ',
      'لمرآتك أنت: أوقات وتكاليف وأسباب. لا تُذكر أسماء',
      'هذا المتصفح',
    ],
    ['إعداداتك وعناوين فريقك', 'لتبقى موجودة غدًا', 'هذا المتصفح'],
    ['تسجيل الدخول إلى Google', 'مفتاح ينتهي مع جلسة المتصفح', 'الذاكرة فقط'],
  ],
} as const;

export const advanced = {
  intro: 'ما حدّدته الشركة، ومتى قُرئت التقاويم.',
  sync: 'المزامنة',
  last: (when: string) => phrase`آخر قراءة لكل شيء: ${when}.`,
  never: phrase`لم يُقرأ شيء بعد.`,
  running: phrase`القراءة جارية.`,
  offline: (since: string) => phrase`لا اتصال منذ ${since}. تُعاد المحاولة تلقائيًا.`,
  problem: (why: string) => phrase`فشلت المحاولة الأخيرة. ${[why]}`,
  waiting: (number: number) => `في انتظار النشر: ${standing.changes(number)}.`,
  unreadable: (number: number) =>
    count(number, {
      zero: `تعذّرت قراءة ${events(number)} في تقويمك.`,
      one: 'تعذّرت قراءة حدث واحد في تقويمك. قُرئ ما عداه.',
      two: 'تعذّرت قراءة حدثين في تقويمك. قُرئ ما عداهما.',
      few: `تعذّرت قراءة ${events(number)} في تقويمك. قُرئ ما عداها.`,
      many: `تعذّرت قراءة ${events(number)} في تقويمك. قُرئ ما عداها.`,
      other: `تعذّرت قراءة ${events(number)} في تقويمك. قُرئ ما عداها.`,
    }),
  report: 'الإبلاغ عن مشكلة',
  reportText:
    'الإصدار والمتصفح والأعداد والأخطاء الأخيرة بأوقاتها. دون عناوين بريد أو أسماء أحداث أو مفاتيح.',
  reportCopy: 'نسخ التقرير',
  reportFailed: 'تعذّر إعداد التقرير. يمكن إعادة تحميل الصفحة والمحاولة مجددًا.',
  policy: 'سياسة الشركة',
  policyNone: 'لا تحدّد شركتك شيئًا.',
  policyLocked: (settings: string) => phrase`حدّدته شركتك: ${settings}.`,
  ignored: 'تم تجاهله:',
  ignoredText: (key: string, wanted: string) => phrase` «${key}» من شركتك. القيمة المطلوبة: ${wanted}.`,
  policyType: {
    clientId: 'معرّف عميل OAuth',
    emails: 'قائمة عناوين بريد إلكتروني',
    yesNo: 'true أو false',
    settingNames: 'قائمة بأسماء الإعدادات',
    wholeNumber: (from: number, to: number) => `عدد صحيح من ${from} إلى ${to}`,
    oneOf: (names: string) => `إحدى القيم: ${names}`,
  },
  setting: {
    isGuardOn: 'الحارس',
    pausedUntil: 'الإيقاف المؤقت',
    focusThresholdMinutes: 'T',
    refreshMinutes: 'عمر البيانات',
    publishVisibility: 'من يرى فتراتك',
    isAskedBeforeSaving: 'السؤال قبل الحفظ',
    isAskedWhetherStuck: 'السؤال عن الحاجة إلى مساعدة',
    managerName: 'اسم من يديرك',
    managerEmail: 'البريد الإلكتروني لمن يديرك',
    autoAnswer: 'الرد على الدعوات تلقائيًا',
    publishTitle: 'عنوان الفترات',
    monthlyOverrides: 'الرصيد الشهري',
    holdDays: 'مدة تأجيل الطلبات',
    isRemindedOfHeld: 'التذكير قبل اللقاء الثنائي',
    workingHours: 'ساعات العمل',
    noticeHours: 'مهلة الإشعار',
    mayBookEdges: 'أطراف الفترات',
    capShare: 'الحدّ الأقصى',
    finishLine: 'خط النهاية',
    rules: 'القواعد',
    isMirrorAnnounced: 'الإشعار الأسبوعي',
    oauthClientId: 'معرّف عميل OAuth',
    language: 'اللغة',
  },
} as const;
