// कुकिंग टाइम: हफ़्ते की तस्वीर, अकेले ब्लॉक, शर्तें और फ़िनिश लाइन।
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('hi');

export const cooking = {
  singles: 'अकेले ब्लॉक',
  single: (number: number) => `अकेला ब्लॉक ${number}`,
  addSingle: 'अकेला ब्लॉक जोड़ें',
  date: 'तारीख',
  chooseDate: 'तारीख चुनें।',
  isOver: 'वह समय बीत चुका है। आगे का समय चुनने तक कुछ सेव नहीं होता।',
  removed: (block: string) => phrase`${block} आपके कैलेंडर से हटाया गया।`,

  help: 'बनाने के लिए खींचें। या सूची का इस्तेमाल करें।',
  keys: 'तीर वाली कुंजियाँ ले जाती हैं, Shift और तीर आकार बदलते हैं, Delete हटाती है, 1, 2 और 3 स्तर तय करती हैं। Page Up और Page Down हफ़्ता बदलती हैं।',
  yourMeetings: 'आपकी मीटिंग',
  busy: 'व्यस्त',
  meeting: (title: string, range: string) => phrase`${title}, ${range}`,
  weakened: 'लचीला, आपकी ऊपरी सीमा से ज़्यादा',
  overlap: (when: string, title: string, block: string) =>
    phrase`${when}: “${title}” पहले से ${block} में है। यह वैसा ही रहता है; चेतावनी सिर्फ़ नए ड्राफ़्ट पर आती है।`,
  overlapUntitled: (when: string, block: string) =>
    phrase`${when}: आपका अपना अपॉइंटमेंट पहले से ${block} में है। यह वैसा ही रहता है; चेतावनी सिर्फ़ नए ड्राफ़्ट पर आती है।`,
  overlapsMore: (more: number) =>
    count(more, {
      one: `इस हफ़्ते ${more} और मीटिंग आपके कुकिंग टाइम में है।`,
      other: `इस हफ़्ते ${more} और मीटिंग आपके कुकिंग टाइम में हैं।`,
    }),

  capTitle: 'ऊपरी सीमा: आपके हफ़्ते का कितना हिस्सा सुरक्षित है',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${all} में से ${taken} कुकिंग टाइम, ${share}; ऊपरी सीमा ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${all} में से ${taken}, ${share}।`,
  capWhy: (standard: string) =>
    `इससे ऊपर नए ब्लॉक लचीले पब्लिश होते हैं: पूरे भरे कैलेंडर को कोई नहीं मानता। डिफ़ॉल्ट: ${standard}।`,
  percent: '%',
  capRange: (min: number, max: number) => `${min} से ${max} तक की पूरी संख्या डालें।`,
  backToDefault: (value: string) => `डिफ़ॉल्ट पर लौटें: ${value}`,
  standard: (value: string) => `डिफ़ॉल्ट ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `${days} को लचीला पब्लिश हुआ: हफ़्ता आपकी ऊपरी सीमा ${cap} से ज़्यादा है, और नए ब्लॉक पहले जगह देते हैं।`,
  weakenedSingle: (cap: string) =>
    `लचीला पब्लिश हुआ: हफ़्ता आपकी ऊपरी सीमा ${cap} से ज़्यादा है, और नए ब्लॉक पहले जगह देते हैं।`,
  weakenedPicture: (hours: string, cap: string) =>
    `इस हफ़्ते के ${hours} लचीले पब्लिश होते हैं, क्योंकि वे आपकी ऊपरी सीमा ${cap} से ज़्यादा हैं।`,

  notice: 'मुझे कितना पहले बताया जाए',
  noNotice: 'कोई शर्त नहीं',
  hours: (hours: number) => count(hours, { one: `${hours} घंटा`, other: `${hours} घंटे` }),
  noticeWhy: (standard: string) =>
    `इससे कम समय पहले की बुकिंग पर निशान लगता है, मना नहीं होती। डिफ़ॉल्ट: ${standard}।`,

  edges: 'ब्लॉक के किनारे',
  edgesMayBeBooked: 'बुक किए जा सकते हैं',
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `${block} के ब्लॉक में ${edge} पर आधे घंटे से आपका ${little} का नुकसान होता है; ${middle} पर ${much} का। डिफ़ॉल्ट: चालू।`,

  finish: 'फ़िनिश लाइन',
  finishWhy:
    'उस प्रोजेक्ट का अंत, जिसके लिए आपकी कुकिंग है। तारीख आपके ब्लॉक पर पब्लिश होती है, नाम इसी ब्राउज़र में रहता है।',
  finishName: 'प्रोजेक्ट',
  finishDate: 'आखिरी दिन',
  finishClear: 'हटाएँ',
  finishCleared: 'फ़िनिश लाइन हटाई गई।',
  finishNoDate: 'कोई दिन चुनें: इसके बिना कुछ पब्लिश नहीं होता।',
  finishPassed: 'वह दिन बीत चुका है। दूसरा चुनें या हटाएँ।',
  finishBudget: (planned: string, left: string, kept: string) =>
    `तब तक ${planned} कुकिंग टाइम तय है। आपकी मीटिंग के अलावा ${left} बाकी, अब तक ${kept} बचा रहा।`,
  finishNoBlocks: 'तब तक कोई कुकिंग टाइम तय नहीं है।',
  finishStretch: (from: string, until: string) =>
    phrase`${from} से ${until} तक आपके मैनेजर को नए विषयों पर चेतावनी मिलती है: काम पूरा होने दें।`,
} as const;
