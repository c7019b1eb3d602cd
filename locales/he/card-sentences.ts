// Hebrew of the sentences in en/card.ts. Worded without a verb for the person: a name does not tell the gender.
import { type Phrase, phrase } from '../phrase.ts';
import { count } from './nouns.ts';

interface About {
  readonly name: string;
  readonly range: string;
}

const nbsp = '\u00a0';

export const clause = {
  cooking: ({ name, range }: About) => phrase`${name} בזמן בישול ${range}`,
  allDay: ({ name, range }: About) => phrase`הטיוטה ליום שלם מכסה את זמן הבישול של ${name} ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`צריך לשאול את ${name} לגבי ${range}`,
  breaksUpBlock: ({ name, range }: About) => phrase`זה קוטע את זמן הבישול של ${name} ${range}`,
  alreadyThere: ({ name, range }: About) => phrase`האירוע הזה כבר נמצא בזמן הבישול של ${name} ${range}`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`זה קוטע את הזמן הפנוי של ${name} ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`הזמן של ${name} תפוס ${range}`,
  notShared: ({ name }: About) => phrase`אין לך אפשרות לראות את היומן של ${name}`,
  notRead: ({ name }: About) => phrase`היומן של ${name} עוד לא נקרא`,
  askedForHelp: ({ name }: About) => phrase`התקבלה בקשת עזרה מ־${name}`,
} as const;

export const sentence = {
  one: (what: Phrase) => phrase`${what}.`,
  maybeFocus: (what: Phrase) => phrase`${what}. ייתכן שזה זמן ריכוז.`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}. הבלוק פתוח עד ${time}.`,
  several: (what: Phrase, more: number) =>
    count(more, {
      one: phrase`${what}; זה משפיע על עוד משתתף אחד.`,
      two: phrase`${what}; זה משפיע על עוד שני משתתפים.`,
      other: phrase`${what}; זה משפיע על עוד ${[`${more}${nbsp}`]}משתתפים.`,
    }),
  moved: (range: string) => phrase`עכשיו ${range}.`,
  movedKeeps: (range: string, name: string) => phrase`עכשיו ${range}. הבלוק של ${name} נשאר שלם.`,
} as const;

export const guestRow = {
  cooking: ({ range }: About) => phrase`זמן בישול ${range}`,
  free: ({ range }: About) => phrase`פנוי ${range}`,
  busyOnly: phrase`רק זמנים תפוסים`,
  notShared: phrase`לא משותף`,
  notRead: phrase`עוד לא נקרא`,
  openUntil: (time: string) => phrase`פתוח עד ${time}`,
} as const;
