// कुकिंग टाइम पर आए न्योते, पॉप-अप और विकल्प में।
import type { AnswerKind } from '../../domain/invitation.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('hi');

const answered: Record<AnswerKind, string> = {
  accept: 'स्वीकार किया गया',
  maybe: '“शायद” जवाब दिया गया',
  decline: 'अस्वीकार किया गया',
  askFirst: 'पहले आपके मैनेजर को भेजा गया',
};

export const invitations = {
  title: 'कुकिंग टाइम पर न्योते',
  untitled: 'कोई शीर्षक नहीं',
  lost: (hours: string) => `${hours} का नुकसान`,
  from: (time: string, organizer: string) => phrase`${time} · ${organizer} से`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      one: `इस सीरीज़ का ${others} और बाकी है; हर एक का जवाब अलग दिया जाता है।`,
      other: `इस सीरीज़ के ${others} और बाकी हैं; हर एक का जवाब अलग दिया जाता है।`,
    }),
  accept: 'स्वीकार करें और खोलें',
  maybe: 'शायद…',
  decline: 'अस्वीकार करें…',
  askFirst: (manager: string) => `पहले ${manager} से पूछें…`,
  askSomebodyFirst: 'पहले मेरे मैनेजर से पूछें…',
  myManager: 'मेरे मैनेजर',
  note: 'आयोजक के लिए नोट',
  send: { maybe: '“शायद” भेजें', decline: 'अस्वीकृति भेजें', askFirst: 'भेजें' },
  back: 'वापस',
  sentAs: 'Google इसे आपके जवाब के साथ भेजता है। अब तक कुछ नहीं भेजा गया।',
  noteMaybe: 'यह मेरा कुकिंग टाइम है। अगर कोई और समय न हो, तो मेरा आना हो सकता है।',
  noteDecline: 'यह मेरा कुकिंग टाइम है। क्या हम कोई और समय ढूँढ सकते हैं?',
  noteDeclineWith: (times: string, zone: string) => `यह मेरा कुकिंग टाइम है। मेरा खाली समय: ${times} (${zone})।`,
  noteAsk: (manager: string) => `यह मेरा कुकिंग टाइम है। क्या आप पहले ${manager} से पूछ सकते हैं?`,
  answered,
  byItself: 'अपने-आप:',
  waits: (what: string, title: string) =>
    phrase`${what}: “${title}”। अभी भेजा नहीं गया; अपने-आप फिर कोशिश होती है।`,
  sent: (what: string, title: string, time: string) => phrase`${what}: “${title}”, ${time}।`,
  gone: (title: string) => phrase`“${title}” अब नहीं है। कुछ नहीं भेजा गया।`,
  moved: (title: string) => phrase`“${title}” का समय इस बीच बदल गया। कुछ नहीं भेजा गया।`,
  elsewhere: (title: string) => phrase`आपने “${title}” का जवाब कहीं और दिया। कुछ नहीं भेजा गया।`,
  refused: (title: string) => phrase`Google ने “${title}” का जवाब नहीं लिया। Calendar में जवाब दें।`,
  settings: {
    title: 'जब दूसरों को आपकी ज़रूरत हो',
    stuck: 'मुझसे पूछें कि मदद चाहिए या नहीं',
    stuckWhy: 'एक बार, चुपचाप, पॉप-अप में, एक ब्लॉक में दो घंटे के बाद।',
    managerName: 'आपके मैनेजर का नाम',
    managerEmail: 'आपके मैनेजर का ईमेल',
    managerWhy: '“पहले पूछें” के लिए: नोट में यह नाम आता है। उन्हें कुछ नहीं भेजा जाता।',
    notAnAddress: 'यह पता नहीं है। आखिर में .com जैसा हिस्सा जोड़ें।',
    auto: 'पक्के ब्लॉक पर आए न्योतों का जवाब अपने-आप दें',
    autoWhy:
      'आपके चालू करने तक बंद। जो न्योते अभी बाकी हैं, उनका भी जवाब जाता है। आपके मैनेजर के न्योतों का कभी नहीं, और दो बार कभी नहीं। मैनेजर के ईमेल के बिना किसी 1:1 का नहीं। जब तक आपके कैलेंडर में ऑन-कॉल लिखा है, तब तक कोई जवाब नहीं।',
    kind: 'जवाब',
    kinds: { decline: 'अस्वीकार करें', maybe: 'शायद' },
    note: 'आयोजक के लिए नोट',
    noteStandard: 'यह मेरा कुकिंग टाइम है। अगर यह रुक नहीं सकता, तो मुझे लिखें, जगह निकल आएगी।',
    noteMissing: 'नोट के बिना कोई जवाब नहीं जाता।',
    people: 'इन लोगों को कभी नहीं',
    peopleWhy: 'ईमेल पते, हर लाइन में एक।',
    words: 'इन शब्दों के साथ कभी नहीं',
    wordsWhy: 'हर लाइन में एक। शीर्षक में, या उस समय की आपकी किसी और मीटिंग के शीर्षक में।',
    log: 'अपने-आप दिए गए जवाब',
    logNone: 'पिछले 7 दिनों में कुछ नहीं।',
  },
} as const;
