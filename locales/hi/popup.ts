// आइकॉन का पॉप-अप।
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const nbsp = '\u00a0';
const counted = counting('hi');

export const popup = {
  guardOn: 'गार्ड चालू',
  guardOff: 'गार्ड बंद',
  options: 'विकल्प',
  cooking: {
    level: { hard: 'पक्का ब्लॉक।', soft: 'लचीला ब्लॉक।', ask: 'पहले पूछें।' },
    next: (range: string, level: string) => `अगला: ${range}, ${level}।`,
    left: 'बाकी',
    done: 'ब्लॉक पूरा',
    end: 'अभी खत्म करें',
  },
  stuck: {
    button: 'मदद चाहिए',
    whileOpen: 'मदद के लिए एक घंटा खुलता है।',
    question: 'कुकिंग जारी है, या मदद चाहिए?',
    stillCooking: 'कुकिंग जारी है',
    neverAsk: 'फिर न पूछें',
    up: (time: string) => phrase`${time} तक मदद माँगी है`,
    shown: 'यह ब्लॉक खुला है। आपके मैनेजर के कैलेंडर में यह दिखता है।',
    waits: 'यह ब्लॉक खुला है। अभी पब्लिश नहीं हुआ, इसलिए अब तक किसी को नहीं दिखता।',
    cookAgain: 'कुकिंग फिर शुरू',
    longer: `30${nbsp}मिनट और`,
    until: 'कब तक खुला',
  },
  open: (next: string) => phrase`खाली। अगला कुकिंग टाइम ${next}`,
  openNoNext: phrase`खाली। आगे कोई कुकिंग टाइम नहीं`,
  startNow: 'या अभी शुरू करें:',
  cookOneHour: `कुकिंग 1${nbsp}घं॰`,
  cookHalfHour: `30${nbsp}मिनट`,
  cookTwoHours: `2${nbsp}घं॰`,
  watches: (people: number) =>
    counted(people, {
      one: `गार्ड ${people} व्यक्ति का ध्यान रखता है`,
      other: `गार्ड ${people} लोगों का ध्यान रखता है`,
    }),
  watchedBusyOnly: (busy: number, people: number) => `${people} में से ${busy} का सिर्फ़ व्यस्त समय दिखता है।`,
  watchedUnseen: (unseen: number, people: number) => `${people} में से ${unseen} का कैलेंडर नहीं दिखता।`,
  fix: 'ठीक करें',
  secondChances: (meetings: number) =>
    counted(meetings, {
      one: `${meetings} मीटिंग कुकिंग टाइम पर सेव हुई।`,
      other: `${meetings} मीटिंग कुकिंग टाइम पर सेव हुईं।`,
    }),
  look: 'देखें',
  today: 'आज',
  todayPicture: (parts: string, now: string) => `आज: ${parts}। अभी ${now}।`,
  team: 'आपकी टीम अभी',
  teamHelp: (time: string) => `${time} तक मदद माँगी है`,
  teamNext: (when: string) => `अगला ${when}`,
  teamNoNext: 'कोई कुकिंग टाइम नहीं',
  teamNothing: 'कुछ शेयर नहीं',
  pause: 'गार्ड रोकें',
  pauseHour: '1 घंटा',
  pauseTomorrow: 'कल तक',
  paused: (time: string) => phrase`${time} तक रुका है`,
  off: phrase`गार्ड बंद है`,
  offText: 'कोई चेतावनी नहीं। आपके ब्लॉक पब्लिश रहते हैं।',
  resume: 'फिर चालू करें',
  turnOn: 'चालू करें',
  empty: {
    title: 'चूल्हे पर अभी कुछ नहीं।',
    text: 'पहला ब्लॉक सुरक्षित करें या अपनी टीम के लोग जोड़ें।',
    protect: 'मंगल और गुरु 9–12 सुरक्षित करें',
    addPeople: 'लोग जोड़ें',
    orNow: 'या अभी शुरू करें:',
  },
  offline: (since: string) => phrase`${since} से ऑफ़लाइन।`,
  offlineData: (time: string) => phrase` गार्ड ${time} के डेटा से काम करता है।`,
  waiting: (count: number) =>
    counted(count, {
      one: ` ${count} बदलाव पब्लिश होना बाकी है।`,
      other: ` ${count} बदलाव पब्लिश होने बाकी हैं।`,
    }),
  pageNotRead: 'इस पेज पर चालू नहीं: Google ने इसे बदला है। सेव हुए इवेंट अब भी जाँचे जाते हैं।',
  pageReport: 'रिपोर्ट, नाम हटाकर',
  foot: {
    notConnected: 'कनेक्ट नहीं है',
    synced: (ago: string) => `कनेक्ट है। ${ago} सिंक हुआ।`,
    syncing: 'कनेक्ट है। सिंक हो रहा है।',
    never: 'कनेक्ट है। अभी तक सिंक नहीं हुआ।',
    last: (time: string) => `पिछला सिंक आज ${time} पर।`,
    lastOlder: (dayAndTime: string) => `पिछला सिंक ${dayAndTime}।`,
    retries: (time: string) => `पिछला सिंक ${time}। अपने-आप फिर कोशिश होती है।`,
    retriesNever: 'अभी तक सिंक नहीं हुआ। अपने-आप फिर कोशिश होती है।',
  },
} as const;
