// हिन्दी। Google के शब्द: Google Calendar, मेहमान, इवेंट, सेव करें, ज़्यादा विकल्प, फ़ोकस टाइम।
// `one` में 0 भी आता है: हर रूप संख्या छापता है। व्यक्ति के साथ ऐसी क्रिया नहीं, जो लिंग बताए।
import type { Level } from '../../domain/focus-block.ts';
import type { ApiProblem, StorageProblem } from '../../messages/overview.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('hi');

const problem: Record<ApiProblem, string> = {
  unauthorized: 'Google चाहता है कि आप फिर से साइन इन करें।',
  gone: 'Google के पास पिछले बदलाव नहीं रहे। सब कुछ फिर से पढ़ा जाता है।',
  refused: 'Google ने मना कर दिया।',
  rateLimited: 'Google से बहुत बार पूछा गया।',
  offline: 'Google से संपर्क नहीं हो पा रहा।',
  malformed: 'Google का जवाब पढ़ा नहीं जा सका।',
  notFound: 'Google को यह कैलेंडर नहीं मिला।',
};

const storage: Record<StorageProblem, { readonly title: string; readonly text: string }> = {
  newerData: {
    title: 'यह डेटा किसी नए वर्शन ने लिखा है।',
    text: 'यह वर्शन उसे दिखाता है और कुछ नहीं बदलता। आगे बढ़ने के लिए एक्सटेंशन अपडेट करें।',
  },
  blocked: {
    title: 'स्टोरेज अपडेट हो रहा है।',
    text: 'कुछ खोया नहीं है। इस एक्सटेंशन के दूसरे पेज बंद करें या थोड़ी देर में फिर कोशिश करें।',
  },
  full: {
    title: 'इस ब्राउज़र में जगह नहीं बची।',
    text: 'सिर्फ़ वही हटाया गया जो Google फिर से बता सकता है। आपके ब्लॉक, लोग और सेटिंग सुरक्षित हैं।',
  },
};

/** वाक्य के बीच: “14:00–16:00, लचीला”। */
const levelInText: Record<Level, string> = { hard: 'पक्का', soft: 'लचीला', ask: 'पहले पूछें' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0घं॰`,
  unknown: '?',
  justNow: 'अभी-अभी',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} से ${to}`,
  copied: 'कॉपी किया गया।',
  notCopied: 'ब्राउज़र ने कॉपी नहीं करने दिया।',
  notCopiedLabel: 'कॉपी नहीं हुआ',
  saved: 'सेव किया गया',
  requestToShare:
    'क्या आप मुझे अपना फ़ोकस टाइम देखने दे सकते हैं, ताकि मेरी बुकिंग उस पर न पड़े? Google Calendar में: सेटिंग, आपका कैलेंडर, “खास लोगों के साथ शेयर करें”, “इवेंट की पूरी जानकारी देखें” के साथ मुझे जोड़ें।',
  copyRequest: 'शेयर करने का अनुरोध कॉपी करें',
  copiedLabel: 'कॉपी किया गया',
  problem,
  storage,
  copyMyData: 'मेरे ब्लॉक, लोग और सेटिंग कॉपी करें',
  copyFailed: 'यह पढ़ा नहीं जा सका।',
  quarantined: (count: number) =>
    counted(count, {
      one: `${count} रिकॉर्ड पढ़ा नहीं जा सका और अलग रखा गया। बाकी सब दिखता है।`,
      other: `${count} रिकॉर्ड पढ़े नहीं जा सके और अलग रखे गए। बाकी सब दिखता है।`,
    }),
  levelInText,
  connect: 'Google Calendar कनेक्ट करें',
  reconnect: 'फिर कनेक्ट करें',
  default: { on: 'डिफ़ॉल्ट: चालू।', off: 'डिफ़ॉल्ट: बंद।' },
  syncNow: 'अभी सिंक करें',
  cookingUntil: (time: string) => `${time} तक कुकिंग`,
  busyTimesOnly: 'सिर्फ़ व्यस्त समय',
  notLookedAt: 'अभी तक देखा नहीं गया',
  failed: (why: string) => phrase`यह काम नहीं हुआ: ${why}`,
  notConnected: {
    noClientId: {
      title: 'एक कदम बाकी है।',
      text: 'आपकी कंपनी को या आपको यह एक्सटेंशन Google के पास रजिस्टर करना होगा।',
      button: 'तीनों कदम दिखाएँ',
    },
    signedOut: {
      title: 'कुकिंग टाइम देखने और बचाने के लिए कनेक्ट करें।',
      text: 'Google आपसे एक बार पूछता है। सब कुछ इसी ब्राउज़र में और आपके अपने कैलेंडर में रहता है।',
      button: 'Google Calendar कनेक्ट करें',
    },
    refused: {
      title: 'कनेक्ट नहीं है।',
      text: 'आपने Google की विंडो बंद की या मना किया। कुछ नहीं बदला।',
      button: 'फिर कोशिश करें',
    },
    needsInteraction: {
      title: 'Google चाहता है कि आप फिर से साइन इन करें।',
      text: 'तब तक ड्राफ़्ट जाँचे नहीं जाते। कुछ खोया नहीं है।',
      button: 'फिर कनेक्ट करें',
    },
    scopesMissing: {
      title: 'एक अनुमति नहीं मिली।',
      text: 'Google की विंडो में हर बॉक्स पर सही का निशान रहने दें: इसके बिना कैलेंडर पढ़े या ब्लॉक पब्लिश नहीं किए जा सकते।',
      button: 'फिर कनेक्ट करें',
    },
    wrongAccount: {
      title: 'वह कोई दूसरा Google खाता था।',
      text: 'कुछ मिलाया नहीं गया। यहाँ कनेक्ट किया हुआ खाता चुनें या दूसरा भी कनेक्ट करें।',
      button: 'फिर कनेक्ट करें',
    },
    blockedByAdmin: {
      title: 'आपकी कंपनी अभी इसकी अनुमति नहीं देती।',
      text: 'किसी एडमिन को Google के एडमिन कंसोल में इस एक्सटेंशन के क्लाइंट आईडी पर भरोसा करना होगा।',
      button: 'फिर कोशिश करें',
    },
  },
} as const;
