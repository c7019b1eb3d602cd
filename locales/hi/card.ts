// ड्राफ़्ट पर दिखने वाला कार्ड।
import type { SlotReason } from '../../domain/assessment.ts';
import type { Overlap, Severity } from '../../domain/rule.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { holdCard } from './hold-card.ts';

interface About {
  readonly name: string;
  readonly range: string;
}

const nbsp = '\u00a0';
const counted = counting('hi');

const word: Record<Severity, string> = {
  conflict: 'टकराव',
  ask: 'पहले पूछें',
  soft: 'फ़ोकस घटेगा',
  unknown: 'पता नहीं',
  note: 'देखने लायक',
  fine: 'बुक कर सकते हैं',
  open: 'मदद माँगी है',
};

const overlap: Record<Overlap, string> = {
  cuts: 'आपका ड्राफ़्ट ब्लॉक को दो हिस्सों में काटता है।',
  edge: 'आपका ड्राफ़्ट इसका एक किनारा लेता है।',
  covers: 'आपका ड्राफ़्ट पूरा ब्लॉक ढकता है।',
  crosses: 'आपका ड्राफ़्ट इसके अंदर तक जाता है।',
};

const slotReason: Record<Exclude<SlotReason, 'soonestForBoth' | 'allFree'>, string> = {
  betweenMeetings: 'मीटिंग के बीच',
  beforeMeeting: 'मीटिंग से पहले',
  afterMeeting: 'मीटिंग के बाद',
  nextToMeeting: 'मीटिंग के साथ लगा हुआ',
  atTheEdge: 'किनारे पर',
  rightAfterBlock: 'ब्लॉक के ठीक बाद',
  endOfDay: 'दिन के आखिर में',
  calendarsShowFree: 'दोनों कैलेंडर खाली दिखते हैं',
};

const bookingReason: Record<BookingReason, string> = {
  incident: 'अचानक समस्या',
  deadline: 'डेडलाइन',
  agreed: 'आपस में तय है',
  other: 'कुछ और',
};

/** वाक्य, पूर्ण विराम के बिना। */
const clause = {
  cooking: ({ name, range }: About) => phrase`${range} ${name} का कुकिंग टाइम है`,
  allDay: ({ name, range }: About) => phrase`पूरे दिन का यह ड्राफ़्ट ${name} का कुकिंग टाइम ${range} ढकता है`,
  wantsQuestion: ({ name, range }: About) => phrase`${range} के लिए पहले ${name} से पूछें`,
  breaksUpBlock: ({ name, range }: About) => phrase`इससे ${name} का कुकिंग टाइम ${range} टूटता है`,
  alreadyThere: ({ name, range }: About) => phrase`यह इवेंट पहले से ${name} के कुकिंग टाइम ${range} में है`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`इससे ${name} का खाली समय ${range} टूटता है`,
  maybeFocus: ({ name, range }: About) => phrase`${range} ${name} का समय व्यस्त है`,
  notShared: ({ name }: About) => phrase`आपको ${name} का कैलेंडर नहीं दिखता`,
  notRead: ({ name }: About) => phrase`${name} का कैलेंडर अभी तक पढ़ा नहीं गया`,
  askedForHelp: ({ name }: About) => phrase`${name} ने मदद माँगी है`,
} as const;

const sentence = {
  one: (what: Phrase) => phrase`${what}।`,
  maybeFocus: (what: Phrase) => phrase`${what}। यह फ़ोकस टाइम हो सकता है।`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}। ब्लॉक ${time} तक खुला है।`,
  several: (what: Phrase, more: number) =>
    counted(more, {
      one: phrase`${what}; ${[`${more}${nbsp}`]}और मेहमान पर असर पड़ता है।`,
      other: phrase`${what}; ${[`${more}${nbsp}`]}और मेहमानों पर असर पड़ता है।`,
    }),
  moved: (range: string) => phrase`अब ${range}।`,
  movedKeeps: (range: string, name: string) => phrase`अब ${range}। ${name} का पूरा ब्लॉक बना रहता है।`,
} as const;

/** सूची में एक मेहमान, स्तर के शब्द के बाद। */
const guestRow = {
  cooking: ({ range }: About) => phrase`कुकिंग ${range}`,
  free: ({ range }: About) => phrase`खाली ${range}`,
  busyOnly: phrase`सिर्फ़ व्यस्त समय`,
  notShared: phrase`शेयर नहीं किया गया`,
  notRead: phrase`अभी तक नहीं पढ़ा गया`,
  openUntil: (time: string) => phrase`${time} तक खुला`,
} as const;

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${weekday}। ${overlap[how]}`,
  busyOnly: 'इनका कैलेंडर आपको सिर्फ़ व्यस्त समय दिखाता है।',

  focusLost: 'फ़ोकस घटेगा',
  focusLostKnown: (known: number) => `फ़ोकस घटेगा, ${known} का पता है`,
  costUnknown: 'नुकसान पता नहीं',
  soonestForBoth: 'दोनों के लिए सबसे पहले',
  stretches: (threshold: string) => `${threshold}+ के हिस्सों में`,
  priceTitle: (threshold: string) =>
    `फ़ोकस सिर्फ़ ${threshold} या उससे लंबे खाली हिस्सों में गिना जाता है (T = ${threshold})। इसे नियम में बदलें।`,
  spokenCost: (hours: string) => `${hours} फ़ोकस घटेगा।`,
  spokenCostAtLeast: (hours: string) => `कम से कम ${hours} फ़ोकस घटेगा।`,
  spokenPrice: (hours: string, threshold: string) =>
    `${hours} फ़ोकस घटेगा, ${threshold} या उससे लंबे हिस्सों की गिनती में`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `कम से कम ${hours} फ़ोकस घटेगा, ${threshold} या उससे लंबे हिस्सों की गिनती में`,
  spokenUnknown: 'नुकसान पता नहीं',

  betterTimes: 'बेहतर समय',
  moveTo: (when: string) => phrase`${when} पर ले जाएँ`,
  orMoveTo: (when: string) => phrase`या ${when} पर ले जाएँ`,
  slotReason,
  soonSlot: (minutes: number) => `${minutes}${nbsp}मिनट में, दोनों खाली`,
  laterSlot: 'दोनों खाली',
  allFree: (guests: number) => (guests === 2 ? 'दोनों खाली' : `सभी ${guests} खाली`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · नुकसान ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`${name} के लिए सवाल कॉपी करें`,
  question: (asked: string, better: string) => `क्या ${asked} ठीक है, या ${better} बेहतर है?`,
  questionAlone: (asked: string) => `क्या ${asked} ठीक है?`,
  quoted: (text: string) => `“${text}”`,

  showAllGuests: (count: number) => (count === 2 ? 'दोनों मेहमान दिखाएँ' : `सभी ${count} मेहमान दिखाएँ`),
  allGuests: (count: number) => (count === 2 ? 'दोनों मेहमान' : `सभी ${count} मेहमान`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: '1:1 के लिए रखें',
  bookAnyway: 'फिर भी बुक करें',
  back: 'वापस',
  reason: bookingReason,
  reasons: {
    label: 'वजह',
    sentence: (time: string) => phrase`${time} की वजह क्या है?`,
    more: 'वजह मीटिंग में लिखी जाती है। कोई ईमेल नहीं भेजा जाता।',
    note: (name: string) => phrase`नोट (ज़रूरी नहीं, ${name} को दिखता है)`,
    noteForAll: phrase`नोट (ज़रूरी नहीं, मेहमानों को दिखता है)`,
    submit: 'वजह लिखें',
    budget: (used: number, most: number) => `इस महीने ${most} में से ${used} बार। यह सिर्फ़ आपको दिखता है।`,
  },
  noted: {
    word: 'वजह लिखी गई',
    sentence: (reason: string) => phrase`${[reason]}। तैयार होने पर Calendar में “सेव करें” दबाएँ।`,
    change: 'बदलें',
    findBetter: 'बेहतर समय ढूँढें',
    announced: 'वजह लिखी गई। तैयार होने पर Calendar में “सेव करें” दबाएँ।',
  },
  ...holdCard,
  opening: {
    word: 'ले जाया जा रहा है',
    sentence: (range: string) => phrase`पूरा एडिटर ${range} के साथ खुलता है।`,
    more: 'Calendar ने यहाँ यह समय नहीं लिया।',
    announced: 'Calendar ने यहाँ यह समय नहीं लिया। पूरा एडिटर इसके साथ खुलता है।',
  },
  notice: {
    saveWaits: 'अभी सेव नहीं हुआ। ऐसे ही बुक करने के लिए फिर से सेव करें।',
    notTaken: 'Calendar ने यह समय नहीं लिया। इसे खुद बदलें।',
    notKept: 'यह ब्राउज़र में नहीं रखा जा सका। फिर कोशिश करें।',
  },

  dismiss: 'खारिज करें',
  undo: 'पहले जैसा करें',
  asDrafted: (time: string) => phrase`${time}, जैसा ड्राफ़्ट में है, भी ठीक है।`,
  offline: 'ऑफ़लाइन।',
  googleIsLate: 'Google ने जवाब नहीं दिया।',
  stale: (why: string, time: string) => phrase`${[why]} आज ${time} के डेटा से जाँचा गया।`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} ${dayAndTime} के डेटा से जाँचा गया।`,
  otherZone: (name: string, range: string) => phrase`समय आपके ज़ोन में है। ${name} के लिए यह ${range} है।`,

  moved: { word: 'ले जाया गया', more: 'अभी सेव नहीं हुआ। Calendar में “सेव करें” दबाएँ।' },
  unreadable: {
    sentence: phrase`इस ड्राफ़्ट का समय पढ़ा नहीं जा सका।`,
    more: 'पूरा एडिटर खोलें, वहाँ इसकी जाँच होती है।',
    button: 'ज़्यादा विकल्प',
  },
  alreadyThere: 'बदला नहीं',
  repeats: phrase`यह दोहराया जाता है। सिर्फ़ पहली बार जाँची जाती है।`,
  saveAsItIs: 'ऐसे ही सेव करें: कोई वजह नहीं पूछी जाती।',
  notChecked: 'जाँचा नहीं गया',
  signIn: {
    sentence: phrase`Google चाहता है कि आप फिर से साइन इन करें।`,
    more: 'आपके अपने ब्लॉक Google Calendar में रहते हैं।',
    button: 'फिर कनेक्ट करें',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`यह टैब ${page} का है; Let Them Cook ${connected} से कनेक्ट है।`,
    button: (page: string) => phrase`${page} कनेक्ट करें`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity}। ${what} ${cost}`.trim(),
  announcedBest: (time: string) => `सबसे अच्छा समय: ${time}।`,
  announcedMove: (time: string) => `${time} पर ले जाया गया। अभी सेव नहीं हुआ।`,
  announcedUndo: (time: string) => `वापस ${time} पर।`,
} as const;
