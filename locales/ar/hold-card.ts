// Arabic of en/hold-card.ts.
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: 'تأجيل للقاء الثنائي',
    next: (name: string, time: string) => phrase`اللقاء الثنائي التالي مع ${name}: ${time}.`,
    more: 'تُغلق هذه المسودّة دون حفظ. لا يُرسل شيء.',
    none: (name: string) => phrase`لا لقاء ثنائيًا مع ${name} خلال 6${[nbsp]}أسابيع.`,
    moreNone: 'يبقى في قائمتك حتى يوجد لقاء.',
    what: 'ماذا',
    link: 'رابط أو سبب',
    optional: '(اختياري)',
    submit: 'تأجيل',
    take: 'سأتولّاه بنفسي',
    plan: 'تخطيط لقاء ثنائي',
  },
  taking: {
    word: 'سأتولّاه بنفسي',
    free: (range: string) => phrase`وقتك متاح ${range}.`,
    more: (title: string) => `اسم الفترة في تقويمك «${title}». تُغلق هذه المسودّة دون حفظ.`,
    moreUntitled: 'فترة تركيز في تقويمك. تُغلق هذه المسودّة دون حفظ.',
    none: phrase`لا وقت متاحًا ضمن ساعات عملك خلال أسبوعين.`,
    moreNone: 'يمكن تأجيله الآن وتولّيه لاحقًا من قائمتك.',
    submit: 'إنشاء الفترة',
  },
  focusSaved: 'تركيز محفوظ',
  held: {
    word: 'مؤجَّل',
    titled: (title: string) => phrase`«${title}»`,
    untitled: phrase`هذه المسودّة`,
    waits: (what: Phrase, time: string) => phrase`${what} في الانتظار حتى ${time}.`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} في انتظار اللقاء الثنائي التالي مع ${name}.`,
    taken: (what: Phrase, range: string) => phrase`${what} ضمن فترة لك: ${range}.`,
    takenWord: 'لك',
    closeIt: 'يبقى إغلاق المسودّة عليك، دون حفظ.',
    openQueue: 'فتح القائمة',
    announced: (time: string) => `مؤجَّل إلى ${time}.`,
    announcedNext: 'مؤجَّل إلى اللقاء الثنائي التالي.',
    announcedTaken: (range: string) => `فترتك: ${range}.`,
    undone: 'لم يعد مؤجَّلًا.',
  },
} as const;
