// Arabic of en/account.ts.
import { phrase } from '../phrase.ts';

export const account = {
  intro: 'يُستخدم حساب Google واحد في كل مرة، ولكل حساب بياناته. يطلب Google الإذن في نافذته.',
  connection: 'الاتصال',
  connected: (email: string) => phrase`متصل بالحساب ${email}.`,
  connectedText: 'ينتهي مفتاح تقويمك مع جلسة المتصفح ويتجدّد بهدوء.',
  another: 'ربط حساب آخر',
  disconnect: 'قطع الاتصال',
  disconnectNote: 'تبقى فتراتك المنشورة في تقويم Google.',
  clientId: 'معرّف عميل OAuth',
  clientIdFrom: {
    policy: 'مصدره شركتك.',
    options: 'أُدخل هنا.',
    build: 'جاء مع هذا الإصدار.',
  },
  steps: 'ثلاث خطوات',
  stepProject: 'إنشاء مشروع وفيه عميل OAuth من نوع “Web application” على',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'تسجيل عنوان إعادة التوجيه هذا هناك:',
  copyRedirect: 'نسخ العنوان',
  stepPaste: 'لصق معرّف العميل هنا:',
  docsLead: 'كل خطوة بالتفصيل: ',
  docs: 'docs/google-cloud.md في المصدر',
  docsPath: 'docs/google-cloud.md',
  save: 'حفظ',
  removeOwn: 'إزالة',
  notAClientId: 'هذا ليس معرّف عميل: أحرف وأرقام ونقاط وشرطات فقط.',
} as const;
