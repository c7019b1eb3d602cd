// Arabic of en/queue.ts.
import { type Phrase, phrase } from '../phrase.ts';
import { count, days as daysOf, requests } from './nouns.ts';
import { shared } from './shared.ts';

const failure = {
  ...shared.problem,
  notAllowed: 'لم يسمح لك Google بتعديل هذا اللقاء الثنائي. يمكن نسخ السطر إليه.',
  noOneOnOne: 'لا يوجد لقاء ثنائي لإضافته إليه. يبقى هنا حتى يوجد.',
  noRoom: 'وصف هذا اللقاء الثنائي ممتلئ. يمكن نسخ السطر إليه.',
};

export const queue = {
  title: 'قائمة المؤجَّلات',
  intro: 'ما أجّلته بدل حجزه. يُطرح في اللقاء الثنائي، أو تتولّاه بنفسك، أو تتخلّى عنه.',
  emptyTitle: 'لا شيء مؤجَّل.',
  emptyText: 'في البطاقة، «تأجيل للقاء الثنائي» يضع المسودّة هنا بدل وضعها في يوم أحدهم.',
  numbers: 'الأرقام',
  heldNow: 'مؤجَّل الآن',
  released: 'طُرح في لقاءات ثنائية، آخر 4 أسابيع',
  takenOver: 'تولّيته بنفسك',
  dropped: 'مُسقَط: لم يصل إلى أحد',
  next: (when: string, distance: string) => phrase`اللقاء الثنائي التالي ${when}، ${distance}`,
  today: 'اليوم',
  inDays: (days: number) =>
    count(days, {
      zero: `خلال ${daysOf(days)}`,
      one: 'غدًا',
      two: 'بعد غد',
      few: `بعد ${daysOf(days)}`,
      many: `بعد ${daysOf(days)}`,
      other: `بعد ${daysOf(days)}`,
    }),
  noNext: 'لا لقاء ثنائيًا خلال 6 أسابيع',
  nobody: 'غير موجَّه إلى أحد بعد',
  chooseWho: 'اختيار الشخص',
  choose: 'اختيار…',
  notInTeam: 'لم يعد ضمن فريقك.',
  cannotEdit: 'لا يمكنك تعديل هذا اللقاء الثنائي، لذا يلزم نسخ السطر إليه.',
  fromDraft: (when: string) => phrase`من مسودّة في ${when}`,
  fromText: phrase`من نص محدَّد`,
  untitled: 'بلا عنوان',
  alsoFor: (names: Phrase) => phrase`أيضًا إلى ${names}`,
  heldToday: 'أُجّل اليوم',
  heldDays: (days: number) => `مؤجَّل منذ ${daysOf(days)}`,
  stillNeeded: (date: string) => `هل ما زال مطلوبًا؟ يُزال تلقائيًا في ${date}.`,
  release: 'طرح في اللقاء الثنائي',
  copy: 'نسخ للقاء الثنائي',
  take: 'سأتولّاه بنفسي',
  drop: 'إسقاط',
  onItsWay: 'في الطريق إلى اللقاء الثنائي. تُعاد المحاولة تلقائيًا.',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`وقتك متاح ${range}. عنوان الفترة هو هذه الكلمات.`,
  nothingFree: phrase`لا وقت متاحًا ضمن ساعات عملك خلال أسبوعين.`,
  makeBlock: 'إنشاء الفترة',
  back: 'رجوع',
  undo: 'تراجع',
  wasReleased: (what: string) => phrase`أصبح «${what}» في اللقاء الثنائي. لم يُراسَل أحد.`,
  wasCopied: (what: string) => phrase`نُسخ «${what}» للقاء الثنائي.`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`أُسقط «${what}». لم يصل شيء إلى أحد.`
      : phrase`أُسقط «${what}». لم يصل شيء إلى ${name}.`,
  wasTaken: (what: string, range: string) => phrase`«${what}» ضمن فترة لك: ${range}.`,
  wasExpired: (what: string) => phrase`أُزيل «${what}» تلقائيًا. لم يصل شيء إلى أحد.`,
  failure,
  popupTitle: (held: number) =>
    count(held, {
      zero: requests(held),
      one: 'طلب مؤجَّل واحد',
      two: 'طلبان مؤجَّلان',
      few: `${requests(held)} مؤجَّلة`,
      many: `${requests(held)} مؤجَّلًا`,
      other: `${requests(held)} مؤجَّل`,
    }),
  openQueue: 'فتح القائمة',
  settings: 'الحدود',
  holdDays: 'مدة تأجيل الطلبات',
  holdDaysWhy: 'بالأيام. بعدها يُزال الطلب تلقائيًا، وتذكر القائمة الموعد.',
  overrides: 'حجز رغم ذلك، مرات في الشهر',
  overridesWhy: 'العدّ لك وحدك ولا يراه غيرك. القيمة 0 تخفيه.',
  remind: 'تذكيري صباح يوم اللقاء الثنائي',
  remindWhy: 'إشعار واحد، عندما يكون شيء مؤجَّلًا إليه.',
} as const;
