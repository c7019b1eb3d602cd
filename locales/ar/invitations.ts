// Arabic of en/invitations.ts.
import { phrase } from '../phrase.ts';
import { count, invitations as invitationsOf } from './nouns.ts';

const answered = {
  accept: 'قُبلت',
  maybe: 'الرد: ربما',
  decline: 'رُفضت',
  askFirst: 'أُحيلت إلى من يديرك أولًا',
};

export const invitations = {
  title: 'دعوات فوق وقت الطبخ',
  untitled: 'بلا عنوان',
  lost: (hours: string) => `يضيع ${hours}`,
  from: (time: string, organizer: string) => phrase`${time} · من ${organizer}`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      zero: `من هذه السلسلة تنتظر أيضًا ${invitationsOf(others)}؛ ولكل دعوة ردّها.`,
      one: 'تنتظر دعوة أخرى من هذه السلسلة؛ ولكل دعوة ردّها.',
      two: 'تنتظر دعوتان أخريان من هذه السلسلة؛ ولكل دعوة ردّها.',
      few: `تنتظر ${invitationsOf(others)} أخرى من هذه السلسلة؛ ولكل دعوة ردّها.`,
      many: `تنتظر ${invitationsOf(others)} أخرى من هذه السلسلة؛ ولكل دعوة ردّها.`,
      other: `تنتظر ${invitationsOf(others)} أخرى من هذه السلسلة؛ ولكل دعوة ردّها.`,
    }),
  accept: 'قبول وفتح',
  maybe: 'ربما…',
  decline: 'رفض…',
  askFirst: (manager: string) => `سؤال ${manager} أولًا…`,
  askSomebodyFirst: 'سؤال من يديرني أولًا…',
  myManager: 'من يديرني',
  note: 'ملاحظة إلى المنظِّم',
  send: { maybe: 'إرسال «ربما»', decline: 'إرسال الرفض', askFirst: 'إرسال' },
  back: 'رجوع',
  sentAs: 'يرسلها Google مع ردّك. لم يُرسل شيء حتى الآن.',
  noteMaybe: 'هذا وقت الطبخ المخصّص لتركيزي. يمكنني الحضور إن تعذّر وقت آخر.',
  noteDecline: 'هذا وقت الطبخ المخصّص لتركيزي. هل يمكننا إيجاد وقت آخر؟',
  noteDeclineWith: (times: string, zone: string) =>
    `هذا وقت الطبخ المخصّص لتركيزي. وقتي متاح ${times} (${zone}).`,
  noteAsk: (manager: string) => `هذا وقت الطبخ المخصّص لتركيزي. هل يمكن سؤال ${manager} أولًا؟`,
  answered,
  byItself: 'تلقائيًا:',
  waits: (what: string, title: string) => phrase`${what}: «${title}». لم يُرسل بعد، وتُعاد المحاولة تلقائيًا.`,
  sent: (what: string, title: string, time: string) => phrase`${what}: «${title}»، ${time}.`,
  gone: (title: string) => phrase`لم يعد «${title}» موجودًا. لم يُرسل شيء.`,
  moved: (title: string) => phrase`نُقل «${title}» في هذه الأثناء. لم يُرسل شيء.`,
  elsewhere: (title: string) => phrase`تم ردّك على «${title}» في مكان آخر. لم يُرسل شيء.`,
  refused: (title: string) => phrase`لم يقبل Google الرد على «${title}». يمكن الرد في التقويم.`,
  settings: {
    title: 'عندما يحتاج إليك الآخرون',
    stuck: 'سؤالي إن كنت بحاجة إلى مساعدة',
    stuckWhy: 'مرة واحدة، بهدوء، في النافذة المنبثقة، بعد ساعتين في فترة واحدة.',
    managerName: 'اسم من يديرك',
    managerEmail: 'البريد الإلكتروني لمن يديرك',
    managerWhy: 'لأجل «السؤال أولًا»: تذكر الملاحظة هذا الاسم. لا يُرسل إليه شيء.',
    notAnAddress: 'ليس عنوانًا. تنقصه اللاحقة، مثل ‎.com.',
    auto: 'الرد تلقائيًا على الدعوات فوق الفترات الصارمة',
    autoWhy:
      'متوقف ما لم تفعّله. يُرَدّ أيضًا على الدعوات المنتظرة الآن. لا يشمل أبدًا دعوات من يديرك، ولا يُرَدّ مرتين. ودون بريد من يديرك لا يُرَدّ على أي لقاء ثنائي. ولا يُرَدّ ما دام تقويمك يقول إنك في مناوبة.',
    kind: 'الرد',
    kinds: { decline: 'رفض', maybe: 'ربما' },
    note: 'ملاحظة إلى المنظِّم',
    noteStandard: 'هذا وقت الطبخ المخصّص لتركيزي. إن كان الأمر لا يحتمل الانتظار فراسلني وسأجد وقتًا.',
    noteMissing: 'دون ملاحظة لا يُرَدّ على شيء.',
    people: 'استثناء هؤلاء الأشخاص',
    peopleWhy: 'عناوين بريد إلكتروني، واحد في كل سطر.',
    words: 'استثناء هذه الكلمات',
    wordsWhy: 'واحدة في كل سطر. في العنوان، أو في عنوان اجتماع آخر لك في الوقت نفسه.',
    log: 'الردود التلقائية',
    logNone: 'لا شيء في آخر 7 أيام.',
  },
} as const;
