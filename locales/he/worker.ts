// Hebrew of en/worker.ts.
import { count, hours as hoursOf, invitations as invitationsOf, minutes as minutesOf } from './nouns.ts';

const brand = 'Let Them Cook';

const landed = (meetings: number) =>
  count(meetings, {
    one: 'פגישה אחת נפלה על זמן בישול',
    two: 'שתי פגישות נפלו על זמן בישול',
    other: `${meetings} פגישות נפלו על זמן בישול`,
  });

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google מבקשת להיכנס שוב לחשבון`,
    secondChances: (meetings: number) => `${brand}: ${landed(meetings)}`,
    askedForHelp: `${brand}: ביקשת עזרה`,
    invitations: (invitations: number) => `${brand}: ${invitationsOf(invitations)} על זמן בישול`,
    pageNotRead: `${brand}: לא פעיל בדף הזה`,
    hoursLeft: (hours: number) => `${brand}: זמן בישול, עוד ${hoursOf(hours)}`,
    minutesLeft: (minutes: number) => `${brand}: זמן בישול, עוד ${minutesOf(minutes)}`,
    paused: `${brand}: השומר מושהה`,
    off: `${brand}: השומר כבוי`,
    notConnected: `${brand}: לא מחובר`,
  },
  secondChance: {
    titled: (title: string) => `הפגישה ״\u2068${title}\u2069״ נפלה על זמן בישול`,
    untitled: 'פגישה נפלה על זמן בישול',
    text: 'היא נשמרה. העברה היא לחיצה אחת.',
    several: landed,
    severalText: 'הן נשמרו. העברה של כל אחת היא לחיצה אחת.',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1 ? 'פגישת 1:1 כבר לא ביומן שלך' : `${meetings} פגישות 1:1 כבר לא ביומן שלך`,
    text: 'הבאה מאוחרת מהמוסכם, או שאינה מתוכננת. עם מי – בדף הצוות.',
  },
  mirror: {
    title: 'השבוע שלך במראה',
    text: 'קודם ההפרעות שיצרת. רק לך זה מוצג.',
  },
  held: {
    title: (time: string) => `1:1 היום ב־${time}`,
    text: (requests: number) =>
      count(requests, {
        one: 'בקשה אחת ממתינה לו. עדיין נחוצה?',
        two: 'שתי בקשות ממתינות לו. עדיין נחוצות?',
        other: `${requests} בקשות ממתינות לו. עדיין נחוצות?`,
      }),
    selection: 'המתנת ״%s״ ל־1:1',
  },
  finishLine: 'קו הסיום',
} as const;
