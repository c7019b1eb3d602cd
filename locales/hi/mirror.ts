// आईना: हफ़्ते के आँकड़े।
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('hi');
const nbsp = '\u00a0';

const weeksOf = (weeks: number) => count(weeks, { one: `${weeks} हफ़्ता`, other: `${weeks} हफ़्ते` });

export const mirror = {
  title: (week: string) => phrase`आपका आईना, ${week}`,
  open: 'आईना खोलें',
  introLead: 'पहले आपकी अपनी रुकावटें। फिर आपकी अपनी कुकिंग। फिर टीम, कुल जोड़ में।',
  intro: 'आपका कितना कुकिंग टाइम बचा रहा। यह पेज सिर्फ़ आपको दिखता है।',
  before: 'पिछला हफ़्ता',
  after: 'अगला हफ़्ता',
  csv: 'CSV',
  json: 'JSON',
  exported: 'एक्सपोर्ट हुआ।',
  threshold: (hours: string) => phrase`फ़ोकस ${hours} या उससे लंबे हिस्सों में गिना जाता है (T =${[nbsp]}${hours})।`,
  viewWith: (hours: string) => phrase`${hours} के साथ देखें`,
  reading: 'आपका कैलेंडर पढ़ा जा रहा है। आँकड़े इसके बाद आते हैं।',
  failed: 'आँकड़े पढ़े नहीं जा सके। पेज फिर से लोड करें और फिर कोशिश करें।',
  nothing: 'इस हफ़्ते दिखाने के लिए कुछ नहीं।',
  nothingMore: 'पहले आँकड़े कुकिंग टाइम पर आपकी अगली मीटिंग के बाद या शुक्रवार को आते हैं।',
  notRead: 'इस हफ़्ते आपका कैलेंडर पढ़ा नहीं गया।',
  weekOf: 'हफ़्ता',
  asTable: 'यही आँकड़े टेबल में',
  ofHours: (part: string, whole: string) => phrase`${whole} में से ${part}`,
  ofCount: (part: number, whole: number) => phrase`${String(whole)} में से ${String(part)}`,
  weekBefore: (figure: string) => phrase`उससे पिछले हफ़्ते ${figure}`,

  interruptions: {
    heading: 'आपकी अपनी रुकावटें',
    booked: (meetings: number) => count(meetings, { one: 'मीटिंग कुकिंग टाइम पर', other: 'मीटिंग कुकिंग टाइम पर' }),
    lost: 'फ़ोकस घटा',
    saved: 'फ़ोकस बचा, समय बदलने या रखने से',
    shortNotice: (bookings: number) => count(bookings, { one: 'बुकिंग कम समय पहले', other: 'बुकिंग कम समय पहले' }),
    shortNoticeMore: 'एक दिन के अंदर',
    held: 'रखे / छोड़े गए',
    heldMore: 'छोड़ा गया: किसी तक नहीं पहुँचा',
    takenOver: (requests: number) =>
      count(requests, { one: `${requests} आपने खुद लिया`, other: `${requests} आपने खुद लिए` }),
    none: 'आपकी कोई मीटिंग कुकिंग टाइम पर नहीं आई।',
    lostHours: 'घटा, घंटे',
    savedHours: 'बचा, घंटे',
    lostColumn: 'घटा',
    savedColumn: 'बचा',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `आपकी मीटिंग से घटे और बचे फ़ोकस के घंटे, ${weeksOf(weeks)}। घटे: शुरू में ${lost[0]}, आखिर में ${lost[1]}। बचे: शुरू में ${saved[0]}, आखिर में ${saved[1]}।`,
    reasons: 'आपकी बताई हुई वजहें',
    noReason: 'कोई वजह नहीं',
  },

  own: {
    headingLead: 'आपकी अपनी कुकिंग',
    heading: 'मेरा हफ़्ता',
    kept: 'कुकिंग टाइम बचा रहा',
    focus: (threshold: string) => `फ़ोकस, T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`T =${[nbsp]}${threshold} के साथ ${hours}`,
    fragmented: 'टुकड़ों में',
    longest: 'सबसे लंबा हिस्सा',
    over: (meetings: number) => count(meetings, { one: 'मीटिंग कुकिंग टाइम पर', other: 'मीटिंग कुकिंग टाइम पर' }),
    perBlock: (index: string) => phrase`हर ब्लॉक में ${index}, 1 से कम अच्छा`,
    oneOnOnes: '1:1 हुए',
    noBlock: 'इस हफ़्ते कोई कुकिंग टाइम नहीं।',
    keptColumn: 'बचा रहा',
    picture: (weeks: number, first: string, last: string) =>
      `आपके बचे हुए कुकिंग टाइम की दर, ${weeksOf(weeks)}: शुरू में ${first}, आखिर में ${last}।`,
  },

  team: {
    heading: 'टीम, कुल जोड़ में',
    people: (people: number) =>
      count(people, {
        one: `${people} व्यक्ति। अलग-अलग कभी नहीं।`,
        other: `${people} लोग। अलग-अलग कभी नहीं।`,
      }),
    kept: 'कुकिंग टाइम, जिसे आपकी मीटिंग ने नहीं छुआ',
    perBlock: 'आपकी मीटिंग, हर ब्लॉक में',
    goodBelow: '1 से कम अच्छा',
    others: 'दूसरे इस पर क्या बुक करते हैं, यह नहीं दिख सकता।',
    tooFew: (fewest: number) => `${fewest} लोगों से दिखना शुरू होता है।`,
    tooFewMore: (seen: number) =>
      count(seen, {
        one: `${seen} व्यक्ति का कुकिंग टाइम दिखता है।`,
        other: `${seen} लोगों का कुकिंग टाइम दिखता है।`,
      }),
    notCounted: 'इस हफ़्ते गिना नहीं गया।',
    picture: (weeks: number, first: string, last: string) =>
      `पूरी टीम के बचे हुए कुकिंग टाइम की दर, ${weeksOf(weeks)}: शुरू में ${first}, आखिर में ${last}।`,
    locked: 'पहले आपका अपना कुकिंग टाइम',
    lockedMore: 'आपका एक ब्लॉक सुरक्षित होते ही टीम का हिस्सा खुलता है। ऊपर आपकी रुकावटें हमेशा खुली हैं।',
    protect: (when: string) => phrase`${when} सुरक्षित करें`,
    protected: 'सुरक्षित किया गया।',
  },

  announce: 'शुक्रवार को बताएँ कि आईना तैयार है',
  announceWhy: 'हफ़्ते में एक सूचना, आँकड़ों के बिना। आईना सिर्फ़ आपको दिखता है।',
} as const;
