// Arabic of en/second-chance.ts.
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { card } from './card.ts';
import { standing } from './nouns.ts';
import { shared } from './shared.ts';

const { reason } = card;

const unnamed = phrase`هذا الاجتماع`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`«${title}»`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'تغيّر الاجتماع في هذه الأثناء.',
};

export const secondChance = {
  page: 'فرصة ثانية',
  heading: (title: string) => phrase`فرصة ثانية: ${named(title)}`,
  lead: 'حُفظ ووقع على وقت طبخ. نقله الآن بنقرة واحدة.',
  forAccount: (account: string) => phrase`للحساب ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === '' ? `${day}، ${range}، حُفظ ${ago}.` : `«${title}»، ${day}، ${range}، حُفظ ${ago}.`,
  tellsOne: (name: string) => phrase`النقل يرسل إلى ${name} دعوة محدَّثة واحدة.`,
  tellsAll: phrase`النقل يرسل إلى الضيوف دعوة محدَّثة واحدة.`,
  oneOfSeries: 'يُنقل هذا التاريخ فقط. تبقى بقية السلسلة.',
  noSlot: 'لا يوجد وقت أفضل في الأيام السبعة المقبلة.',

  hold: 'تأجيل للقاء الثنائي',
  keep: 'إبقاؤه مع ذكر السبب',
  dismiss: 'تجاهل',
  reasonQuestion: (title: string) => phrase`إبقاء ${named(title)}، لأن…`,
  reason,
  note: 'ملاحظة (اختيارية)',
  keepIt: 'إبقاء',
  back: 'رجوع',
  reasonStays: 'يبقى السبب في هذا المتصفح. لا تُرسل أي رسالة إلكترونية.',

  also: 'حُفظ أيضًا فوق وقت الطبخ',
  look: 'عرض',
  lookAt: (title: string) => (title.trim() === '' ? 'عرض هذا الاجتماع' : `عرض «${title}»`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'بلا عنوان',

  moved: (title: string, when: string) => phrase`نُقل ${named(title)} إلى ${when}.`,
  movedMore: 'أُرسل تحديث.',
  kept: (title: string, why: BookingReason) => phrase`${named(title)} باقٍ. ${[reason[why]]}.`,
  held: (title: string) => phrase`${named(title)} باقٍ، وفي انتظار اللقاء الثنائي.`,
  dismissed: (title: string) => phrase`${named(title)} باقٍ.`,
  gone: (title: string) => phrase`${named(title)} لم يعد موجودًا. حُذف في التقويم.`,

  notMoved: (why: MoveFailure) => `لم يُنقل شيء. ${failed[why]}`,
  stale: (time: string) => phrase`لا اتصال. فُحص وفق بيانات ${time}.`,
  allClear: 'لا تعارض هذا الأسبوع.',
  noneFound: (people: number) =>
    `لا شيء. التقاويم التي تُظهر أوقات الانشغال فقط: ${standing.calendars(people)}.`,
  quiet: 'تُفتح هذه الصفحة من إشعار هادئ، ولا تُفتح من تلقاء نفسها.',
} as const;
