// Arabic of en/mirror.ts.
import { phrase } from '../phrase.ts';
import { count, people as peopleOf, standing, weeks as weeksOf } from './nouns.ts';

const nbsp = '\u00a0';

const overCooking = (meetings: number) =>
  count(meetings, {
    zero: 'اجتماع فوق وقت الطبخ',
    one: 'اجتماع فوق وقت الطبخ',
    two: 'اجتماعان فوق وقت الطبخ',
    few: 'اجتماعات فوق وقت الطبخ',
    many: 'اجتماعًا فوق وقت الطبخ',
    other: 'اجتماع فوق وقت الطبخ',
  });

export const mirror = {
  title: (week: string) => phrase`مرآتك، ${week}`,
  open: 'فتح المرآة',
  introLead: 'مقاطعاتك أنت أولًا، ثم وقت طبخك، ثم الفريق مجموعًا.',
  intro: 'كم حُفظ من وقت طبخك. هذه الصفحة ظاهرة لك وحدك.',
  before: 'الأسبوع السابق',
  after: 'الأسبوع التالي',
  csv: 'CSV',
  json: 'JSON',
  exported: 'صُدّرت البيانات.',
  threshold: (hours: string) =>
    phrase`يُحتسب التركيز في فترات متصلة من ${hours} أو أكثر (T =${[nbsp]}${hours}).`,
  viewWith: (hours: string) => phrase`عرض بقيمة ${hours}`,
  reading: 'تجري قراءة تقويمك. الأرقام تتبع.',
  failed: 'تتعذّر قراءة الأرقام. يمكن إعادة تحميل الصفحة والمحاولة مجددًا.',
  nothing: 'لا شيء لعرضه لهذا الأسبوع.',
  nothingMore: 'تظهر الأرقام الأولى بعد اجتماعك التالي فوق وقت طبخ، أو يوم الجمعة.',
  notRead: 'لم يُقرأ تقويمك في هذا الأسبوع.',
  weekOf: 'أسبوع',
  asTable: 'الأرقام نفسها في جدول',
  ofHours: (part: string, whole: string) => phrase`${part} من ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} من ${String(whole)}`,
  weekBefore: (figure: string) => phrase`${figure} في الأسبوع السابق`,

  interruptions: {
    heading: 'مقاطعاتك أنت',
    booked: overCooking,
    lost: 'تركيز ضائع',
    saved: 'تركيز محفوظ بالنقل أو التأجيل',
    shortNotice: (bookings: number) =>
      count(bookings, {
        zero: 'حجز بمهلة قصيرة',
        one: 'حجز بمهلة قصيرة',
        two: 'حجزان بمهلة قصيرة',
        few: 'حجوزات بمهلة قصيرة',
        many: 'حجزًا بمهلة قصيرة',
        other: 'حجز بمهلة قصيرة',
      }),
    shortNoticeMore: 'خلال يوم',
    held: 'مؤجَّل / مُسقَط',
    heldMore: 'مُسقَط: لم يصل إلى أحد',
    takenOver: (number: number) => `ما تولّيته بنفسك: ${standing.requests(number)}`,
    none: 'لم يقع أي اجتماع لك على وقت طبخ.',
    lostHours: 'الضائع، بالساعات',
    savedHours: 'المحفوظ، بالساعات',
    lostColumn: 'الضائع',
    savedColumn: 'المحفوظ',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `ساعات التركيز الضائعة والمحفوظة بسبب اجتماعاتك خلال ${weeksOf(weeks)}. الضائع: ${lost[0]} في البداية، ${lost[1]} في النهاية. المحفوظ: ${saved[0]} في البداية، ${saved[1]} في النهاية.`,
    reasons: 'الأسباب التي ذكرتها',
    noReason: 'بلا سبب',
  },

  own: {
    headingLead: 'وقت طبخك',
    heading: 'أسبوعي',
    kept: 'من وقت الطبخ محفوظ',
    focus: (threshold: string) => `تركيز، T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`${hours} عند T =${[nbsp]}${threshold}`,
    fragmented: 'مجزّأ',
    longest: 'أطول فترة متصلة',
    over: overCooking,
    perBlock: (index: string) => phrase`${index} لكل فترة، والجيد دون 1`,
    oneOnOnes: 'لقاءات ثنائية أُبقيت',
    noBlock: 'لا وقت طبخ هذا الأسبوع.',
    keptColumn: 'المحفوظ',
    picture: (weeks: number, first: string, last: string) =>
      `نسبة المحفوظ لديك خلال ${weeksOf(weeks)}: ${first} في البداية، ${last} في النهاية.`,
  },

  team: {
    heading: 'الفريق مجموعًا',
    people: (people: number) => `مجموع أرقام ${peopleOf(people)}. لا عرض لكل فرد على حدة أبدًا.`,
    kept: 'وقت طبخ لم تمسّه اجتماعاتك',
    perBlock: 'من اجتماعاتك لكل فترة',
    goodBelow: 'الجيد دون 1',
    others: 'ما يحجزه الآخرون فوقه لا يمكن رؤيته.',
    tooFew: (fewest: number) => `يظهر ابتداءً من ${peopleOf(fewest)}.`,
    tooFewMore: (seen: number) => `يمكن رؤية وقت طبخ ${peopleOf(seen)}.`,
    notCounted: 'غير محتسب في هذا الأسبوع.',
    picture: (weeks: number, first: string, last: string) =>
      `نسبة المحفوظ للفريق كله خلال ${weeksOf(weeks)}: ${first} في البداية، ${last} في النهاية.`,
    locked: 'وقت طبخك أنت أولًا',
    lockedMore: 'يُفتح قسم الفريق عند حماية فترة واحدة لك. مقاطعاتك أعلاه مفتوحة دائمًا.',
    protect: (when: string) => phrase`حماية ${when}`,
    protected: 'محميّ.',
  },

  announce: 'التنبيه يوم الجمعة إلى أن المرآة جاهزة',
  announceWhy: 'إشعار واحد في الأسبوع، دون أرقام. المرآة ظاهرة لك وحدك.',
} as const;
