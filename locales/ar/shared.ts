// Arabic of en/shared.ts.
import { phrase } from '../phrase.ts';
import { count, records } from './nouns.ts';

const problem = {
  unauthorized: 'يطلب Google تسجيل الدخول مجددًا.',
  gone: 'لم يعد Google يذكر التغييرات الأخيرة. يُقرأ كل شيء من جديد.',
  refused: 'رفض Google.',
  rateLimited: 'كثرت الطلبات إلى Google.',
  offline: 'يتعذّر الوصول إلى Google.',
  malformed: 'تتعذّر قراءة ردّ Google.',
  notFound: 'لا يعرف Google هذا التقويم.',
};

const storage = {
  newerData: {
    title: 'كتب هذه البيانات إصدار أحدث.',
    text: 'يعرضها هذا الإصدار ولا يغيّر شيئًا. للمتابعة يلزم تحديث الإضافة.',
  },
  blocked: {
    title: 'يجري تحديث التخزين.',
    text: 'لم يُفقد شيء. يمكن إغلاق صفحات الإضافة الأخرى، أو المحاولة بعد لحظات.',
  },
  full: {
    title: 'نفدت مساحة هذا المتصفح.',
    text: 'لم يُحذف إلا ما يمكن أن يعيده Google. فتراتك والأشخاص والإعدادات محفوظة.',
  },
};

const levelInText = { hard: 'صارم', soft: 'مرن', ask: 'السؤال أولًا' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0س`,
  unknown: '?',
  justNow: 'الآن',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `من ${from} إلى ${to}`,
  copied: 'تم النسخ.',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
  notCopiedLabel: 'لم يُنسخ',
  saved: 'تم الحفظ',
  requestToShare:
    'هل يمكنني رؤية وقت التركيز لديك حتى لا أحجز فوقه؟ في تقويم Google: الإعدادات، ثم تقويمك، ثم «المشاركة مع أشخاص محدّدين»، ثم إضافتي بإذن «الاطّلاع على جميع تفاصيل الأحداث».',
  copyRequest: 'نسخ طلب مشاركة',
  copiedLabel: 'نُسخ',
  problem,
  storage,
  copyMyData: 'نسخ فتراتي والأشخاص والإعدادات',
  copyFailed: 'تعذّرت القراءة.',
  quarantined: (number: number) =>
    count(number, {
      zero: `تعذّرت قراءة ${records(number)}. يُعرض كل ما عدا ذلك.`,
      one: 'تعذّرت قراءة سجلّ واحد وعُزل. يُعرض كل ما عدا ذلك.',
      two: 'تعذّرت قراءة سجلّين وعُزلا. يُعرض كل ما عدا ذلك.',
      few: `تعذّرت قراءة ${records(number)} وعُزلت. يُعرض كل ما عدا ذلك.`,
      many: `تعذّرت قراءة ${records(number)} وعُزلت. يُعرض كل ما عدا ذلك.`,
      other: `تعذّرت قراءة ${records(number)} وعُزلت. يُعرض كل ما عدا ذلك.`,
    }),
  levelInText,
  connect: 'ربط تقويم Google',
  reconnect: 'إعادة الربط',
  default: { on: 'التلقائي: مفعّل.', off: 'التلقائي: معطّل.' },
  syncNow: 'مزامنة الآن',
  cookingUntil: (time: string) => `وقت طبخ حتى ${time}`,
  busyTimesOnly: 'أوقات الانشغال فقط',
  notLookedAt: 'لم يُقرأ بعد',
  failed: (why: string) => phrase`لم ينجح ذلك: ${why}`,
  notConnected: {
    noClientId: {
      title: 'تنقص خطوة واحدة.',
      text: 'يلزم أن تسجّل شركتك أو أنت هذه الإضافة لدى Google.',
      button: 'إظهار الخطوات الثلاث',
    },
    signedOut: {
      title: 'الربط لرؤية وقت الطبخ وحمايته.',
      text: 'يسألك Google مرة واحدة. يبقى كل شيء في هذا المتصفح وفي تقويمك.',
      button: 'ربط تقويم Google',
    },
    refused: {
      title: 'غير متصل.',
      text: 'أُغلقت نافذة Google أو رُفض الطلب. لم يتغيّر شيء.',
      button: 'إعادة المحاولة',
    },
    needsInteraction: {
      title: 'يطلب Google تسجيل الدخول مجددًا.',
      text: 'حتى ذلك الحين لا تُفحص المسودّات. لم يُفقد شيء.',
      button: 'إعادة الربط',
    },
    scopesMissing: {
      title: 'ينقص إذن.',
      text: 'في نافذة Google يلزم إبقاء كل المربعات محدَّدة: دونها لا تُقرأ التقاويم ولا تُنشر الفترات.',
      button: 'إعادة الربط',
    },
    wrongAccount: {
      title: 'كان ذلك حساب Google آخر.',
      text: 'لم يختلط شيء. اختر الحساب المرتبط هنا، أو اربط الآخر أيضًا.',
      button: 'إعادة الربط',
    },
    blockedByAdmin: {
      title: 'لا تسمح شركتك بذلك بعد.',
      text: 'يلزم أن يثق مشرف بمعرّف عميل هذه الإضافة في وحدة تحكّم المشرف من Google.',
      button: 'إعادة المحاولة',
    },
  },
} as const;
