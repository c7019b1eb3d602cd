// Arabic of en/rules.ts.
import { type Phrase, phrase } from '../phrase.ts';
import { count, days, hours, standing, times as timesOf, weeks } from './nouns.ts';

const list = {
  'protected-overlap': {
    title: 'تداخل مع وقت محميّ',
    why: 'تمسّ المسودّة وقت طبخ أحدهم. لهذا وُجدت البطاقة، لذا هي مفعّلة دائمًا.',
    source: 'خفّضت إشارة مرئية المقاطعات بنسبة 46 % (FlowLight، 449 شخصًا، CHI 2017).',
  },
  'focus-cost': {
    title: 'تكلفة التركيز',
    why: 'ساعات الوقت المتصل التي تكلّفها المسودّة، لا طولها. الفترات الأقصر لا تُحتسب.',
    source:
      'يحتاج المبرمجون إلى 10 حتى 15 دقيقة قبل العودة إلى التحرير، ويحصلون على جلسة واحدة تقريبًا من ساعتين دون مقاطعة في اليوم (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'وتيرة المتابعة',
    why: 'متابعة ثانية قبل اللقاء الثنائي التالي، أو لقاء ثنائي نُقل إلى ما بعد يوم استحقاقه.',
    source: 'اللقاء الثنائي هو ما يجعل الهدوء آمنًا: تُحدَّد فيه الأهداف، ثم تُمنح الثقة لتحقيقها.',
  },
  'finish-line': {
    title: 'خط النهاية',
    why: 'اجتماع في المرحلة الأخيرة قبل خط النهاية؛ والموضوع الجديد أو السلسلة الجديدة أثقل.',
    source: 'الاجتماعات تضرّ أثناء التطوير وتنفع في مراحل التخطيط (Meyer et al.، 5,971 إجابة).',
  },
  'short-notice': {
    title: 'مهلة قصيرة',
    why: 'مهلة أقصر من التي نشر الشخص أنه يفضّلها.',
    source: 'الشروط التي نشرها بنفسه. لا يُقال شيء عمّن لم ينشر شروطًا.',
  },
  'series-impact': {
    title: 'أثر السلسلة',
    why: 'مسودّة متكررة: التركيز الذي تكلّفه خلال 12 أسبوعًا مقبلًا، والأسابيع التي لا تُبقي فيها إلا القليل.',
    source: 'الفترات المنشورة لستة أسابيع؛ وتُعدّ الأسابيع اللاحقة مثلها، وتذكر البطاقة ذلك.',
  },
  'outside-working-hours': {
    title: 'خارج ساعات العمل',
    why: 'قبل الساعات التي نشرها الشخص أو بعدها.',
    source: 'الساعات التي نشرها بنفسه. في تقويم Google تنبيه مماثل، لذا هذه القاعدة متوقفة في البداية.',
  },
  'meeting-load': {
    title: 'كثافة الاجتماعات',
    why: 'يوم تملأ فيه الاجتماعات أكثر من هذه الحصة من ساعات العمل.',
    source: 'التقويم دون فترات التركيز. وحيث تظهر أوقات الانشغال فقط لا يُقال شيء.',
  },
  'one-on-one-first': {
    title: 'اللقاء الثنائي المتأخر أولًا',
    why: 'عند طرف الفترة يكون اللقاء الثنائي المتأخر مقبولًا، وتذكر البطاقة ذلك.',
    source: 'الحماية التي تفصل بين الاثنين لا تدوم: اللقاء الثنائي مقدَّم على وقت الطبخ.',
  },
} as const;

const unit = {
  checkIns: { short: 'حتى اللقاء الثنائي', label: 'المتابعات حتى اللقاء الثنائي، بما فيها اللقاء نفسه' },
  days: { short: 'أيام', label: 'الأيام' },
  hours: { short: 'س كحدّ أقصى', label: 'أطول مهلة تُراعى، بالساعات' },
  blocks: { short: 'فترات متصلة أسبوعيًا', label: 'أقل عدد من فترات التركيز المتصلة يبقى في الأسبوع' },
  percent: { short: '% من اليوم', label: 'الحصة من يوم العمل، بالنسبة المئوية' },
};

/** Without a verb for the person: a name does not tell the gender. */
const clause = {
  overdueOneOnOne: (name: string, late: number) =>
    phrase`تأخّر لقاؤك الثنائي مع ${name} بمقدار ${[days(late)]}`,
  secondCheckIn: (name: string, when: string) => phrase`متابعة أخرى قبل لقائك الثنائي مع ${name} في ${when}`,
  oneOnOnePastDue: (name: string, day: string) => phrase`لقاؤك الثنائي مع ${name} مستحق ${day}؛ وهذا بعد ذلك`,
  finishLine: (name: string, day: string) => phrase`خط النهاية لدى ${name}: ${day}`,
  newTopic: (name: string, day: string) => phrase`خط النهاية لدى ${name}: ${day}؛ وهذا يبدأ شيئًا جديدًا`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`يبدأ هذا خلال ${[hours(within)]}؛ والمهلة المطلوبة من ${name}: ${[standing.hours(wanted)]}`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`بهذه السلسلة تقلّ فترات تركيز ${name} عن ${[String(least)]} في ${[weeks(thin)]}`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      zero: phrase`هذه السلسلة تقطع تركيز ${name} ${[timesOf(times)]} أخرى`,
      one: phrase`هذه السلسلة تقطع تركيز ${name} مرة أخرى`,
      two: phrase`هذه السلسلة تقطع تركيز ${name} مرتين أخريين`,
      few: phrase`هذه السلسلة تقطع تركيز ${name} ${[timesOf(times)]} أخرى`,
      many: phrase`هذه السلسلة تقطع تركيز ${name} ${[timesOf(times)]} أخرى`,
      other: phrase`هذه السلسلة تقطع تركيز ${name} ${[timesOf(times)]} أخرى`,
    }),
  outsideHours: (name: string, range: string) => phrase`ساعات عمل ${name} في ذلك اليوم ${range}`,
  dayOff: (name: string) => phrase`ذلك اليوم ليس يوم عمل لدى ${name}`,
  fullDay: (name: string, share: string) => phrase`بهذا تملأ الاجتماعات ${share} من يوم ${name}`,
} as const;

const row = {
  overdueOneOnOne: (late: number) => phrase`اللقاء الثنائي متأخر بمقدار ${[days(late)]}`,
  secondCheckIn: (when: string) => phrase`اللقاء الثنائي ${when}`,
  oneOnOnePastDue: (day: string) => phrase`اللقاء الثنائي مستحق ${day}`,
  finishLine: (day: string) => phrase`خط النهاية ${day}`,
  shortNotice: (wanted: number) => phrase`المهلة المطلوبة ${[standing.hours(wanted)]}`,
  seriesThinsWeeks: (thin: number) => phrase`تركيز قليل خلال ${[weeks(thin)]}`,
  seriesBreaksUp: phrase`يُقطع لاحقًا أيضًا`,
  outsideHours: (range: string) => phrase`ساعات العمل ${range}`,
  dayOff: phrase`ليس يوم عمل`,
  fullDay: (share: string) => phrase`الاجتماعات تملأ ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}. هذا الطرف مناسب.`,
  moreReasons: (number: number) =>
    count(number, {
      zero: `و${number} سبب آخر`,
      one: 'وسبب آخر',
      two: 'وسببان آخران',
      few: `و${number} أسباب أخرى`,
      many: `و${number} سببًا آخر`,
      other: `و${number} سبب آخر`,
    }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}.`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}؛ ${next}`,
  seriesCost: (cost: string, span: number) => phrase`متكرر: ${cost} من التركيز خلال ${[weeks(span)]}.`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`متكرر: ${cost} على الأقل من التركيز خلال ${[weeks(span)]}.`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`متكرر: ${cost} من التركيز خلال ${[weeks(span)]}، إذا كانت كلها مثل أول ${[weeks(seen)]}.`,
  always: 'مفعّل دائمًا',
  default: (value: number) => `التلقائي ${value}`,
  outOfRange: (min: number, max: number) => `يلزم إدخال عدد صحيح من ${min} إلى ${max}.`,
  backToDefaults: 'العودة إلى القيم التلقائية',
  backAtDefaults: 'كل القواعد على قيمها التلقائية.',
  saysAtWorst: (word: string) => `أقصى ما تقوله: ${word}`,
} as const;
