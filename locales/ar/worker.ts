// Arabic of en/worker.ts.
import {
  count,
  hours as hoursOf,
  invitations as invitationsOf,
  meetings as meetingsOf,
  minutes as minutesOf,
  standing,
} from './nouns.ts';

const brand = 'Let Them Cook';

const landed = (meetings: number) =>
  count(meetings, {
    zero: `وقع ${meetingsOf(meetings)} على وقت الطبخ`,
    one: 'وقع اجتماع واحد على وقت الطبخ',
    two: 'وقع اجتماعان على وقت الطبخ',
    few: `وقعت ${meetingsOf(meetings)} على وقت الطبخ`,
    many: `وقع ${meetingsOf(meetings)} على وقت الطبخ`,
    other: `وقع ${meetingsOf(meetings)} على وقت الطبخ`,
  });

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: يطلب Google تسجيل الدخول مجددًا`,
    secondChances: (meetings: number) => `${brand}: ${landed(meetings)}`,
    askedForHelp: `${brand}: طُلبت مساعدة`,
    invitations: (invitations: number) =>
      count(invitations, {
        zero: `${brand}: ${invitationsOf(invitations)} فوق وقت الطبخ`,
        one: `${brand}: دعوة واحدة فوق وقت الطبخ`,
        two: `${brand}: دعوتان فوق وقت الطبخ`,
        few: `${brand}: ${invitationsOf(invitations)} فوق وقت الطبخ`,
        many: `${brand}: ${invitationsOf(invitations)} فوق وقت الطبخ`,
        other: `${brand}: ${invitationsOf(invitations)} فوق وقت الطبخ`,
      }),
    pageNotRead: `${brand}: غير نشط في هذه الصفحة`,
    hoursLeft: (hours: number) => `${brand}: وقت طبخ، ينتهي بعد ${hoursOf(hours)}`,
    minutesLeft: (minutes: number) => `${brand}: وقت طبخ، ينتهي بعد ${minutesOf(minutes)}`,
    paused: `${brand}: الحارس متوقف مؤقتًا`,
    off: `${brand}: الحارس متوقف`,
    notConnected: `${brand}: غير متصل`,
  },
  secondChance: {
    titled: (title: string) => `وقع «\u2068${title}\u2069» على وقت الطبخ`,
    untitled: 'وقع اجتماع على وقت الطبخ',
    text: 'حُفظ. نقله بنقرة واحدة.',
    several: landed,
    severalText: 'حُفظت. نقل أي منها بنقرة واحدة.',
  },
  gone: {
    title: (meetings: number) =>
      count(meetings, {
        one: 'لقاء ثنائي لم يعد في تقويمك',
        two: 'لقاءان ثنائيان لم يعودا في تقويمك',
        few: `${meetings} لقاءات ثنائية لم تعد في تقويمك`,
        many: `${meetings} لقاءً ثنائيًا لم تعد في تقويمك`,
        other: `${meetings} لقاء ثنائي لم تعد في تقويمك`,
      }),
    text: 'اللقاء التالي أبعد من المتفق عليه أو غير مخطَّط. صفحة الفريق تقول مع من.',
  },
  mirror: {
    title: 'أسبوعك في المرآة',
    text: 'مقاطعاتك أنت أولًا. هي ظاهرة لك وحدك.',
  },
  held: {
    title: (time: string) => `لقاء ثنائي اليوم في ${time}`,
    text: (requests: number) => `مؤجَّل إليه: ${standing.requests(requests)}. هل ما زال مطلوبًا؟`,
    selection: 'تأجيل «%s» للقاء ثنائي',
  },
  finishLine: 'خط النهاية',
} as const;
