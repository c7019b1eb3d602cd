// Arabic of the sentences in en/card.ts. Worded without a verb for the person: a name does not tell the gender.
import { type Phrase, phrase } from '../phrase.ts';
import { count } from './nouns.ts';

interface About {
  readonly name: string;
  readonly range: string;
}

const nbsp = '\u00a0';

export const clause = {
  cooking: ({ name, range }: About) => phrase`لدى ${name} وقت طبخ ${range}`,
  allDay: ({ name, range }: About) => phrase`تغطّي هذه المسودّة طوال اليوم وقت طبخ ${name} ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`المطلوب سؤال ${name} أولًا عن ${range}`,
  breaksUpBlock: ({ name, range }: About) => phrase`هذا يقطع وقت طبخ ${name} ${range}`,
  alreadyThere: ({ name, range }: About) => phrase`هذا الحدث موجود أصلًا في وقت طبخ ${name} ${range}`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`هذا يقطع وقتًا متاحًا لدى ${name} ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`وقت ${name} مشغول ${range}`,
  notShared: ({ name }: About) => phrase`لا يمكنك رؤية تقويم ${name}`,
  notRead: ({ name }: About) => phrase`لم يُقرأ تقويم ${name} بعد`,
  askedForHelp: ({ name }: About) => phrase`وصل طلب مساعدة من ${name}`,
} as const;

export const sentence = {
  one: (what: Phrase) => phrase`${what}.`,
  maybeFocus: (what: Phrase) => phrase`${what}. قد يكون وقت تركيز.`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}. الفترة مفتوحة حتى ${time}.`,
  several: (what: Phrase, more: number) =>
    count(more, {
      zero: phrase`${what}؛ ويتأثر ${[`${more}${nbsp}`]}ضيف آخر.`,
      one: phrase`${what}؛ ويتأثر ضيف واحد آخر.`,
      two: phrase`${what}؛ ويتأثر ضيفان آخران.`,
      few: phrase`${what}؛ ويتأثر ${[`${more}${nbsp}`]}ضيوف آخرين.`,
      many: phrase`${what}؛ ويتأثر ${[`${more}${nbsp}`]}ضيفًا آخر.`,
      other: phrase`${what}؛ ويتأثر ${[`${more}${nbsp}`]}ضيف آخر.`,
    }),
  moved: (range: string) => phrase`الآن ${range}.`,
  movedKeeps: (range: string, name: string) => phrase`الآن ${range}. تبقى الفترة كاملة لدى ${name}.`,
} as const;

export const guestRow = {
  cooking: ({ range }: About) => phrase`وقت طبخ ${range}`,
  free: ({ range }: About) => phrase`متاح ${range}`,
  busyOnly: phrase`أوقات الانشغال فقط`,
  notShared: phrase`غير مشارَك`,
  notRead: phrase`لم يُقرأ بعد`,
  openUntil: (time: string) => phrase`مفتوح حتى ${time}`,
} as const;
