// नियम कार्ड पर क्या कहते हैं, और विकल्प उनके बारे में क्या कहते हैं। हर नियम के शब्द उसके id के नीचे।
import type { ThresholdUnit } from '../../domain/rule-choices.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('hi');
const nbsp = '\u00a0';

const days = (number: number) => [
  count(number, { one: `${number}${nbsp}दिन`, other: `${number}${nbsp}दिन` }),
];
/** “12 हफ़्तों”: में या तक से पहले। */
const weeks = (number: number) => [
  count(number, { one: `${number}${nbsp}हफ़्ते`, other: `${number}${nbsp}हफ़्तों` }),
];
const hours = (number: number) => [count(number, { one: `${number}${nbsp}घंटे`, other: `${number}${nbsp}घंटे` })];

const list = {
  'protected-overlap': {
    title: 'सुरक्षित समय से टकराव',
    why: 'ड्राफ़्ट किसी के कुकिंग टाइम को छूता है। कार्ड इसी के लिए है, इसलिए यह हमेशा चालू है।',
    source: 'दिखने वाले संकेत से रुकावटें 46% घटीं (FlowLight, 449 लोग, CHI 2017)।',
  },
  'focus-cost': {
    title: 'फ़ोकस का नुकसान',
    why: 'ड्राफ़्ट से बिना रुकावट वाले समय के कितने घंटे जाते हैं, उसकी लंबाई नहीं। छोटे हिस्से नहीं गिने जाते।',
    source:
      'प्रोग्रामर को फिर से एडिट करने में 10 से 15 मिनट लगते हैं, और दिन में करीब एक बार दो घंटे बिना रुकावट मिलते हैं (Parnin & Rugaber 2011)।',
  },
  'check-in-cadence': {
    title: 'चेक-इन की लय',
    why: 'अगले 1:1 से पहले दूसरा चेक-इन, या 1:1 जो अपने तय दिन के बाद ले जाया जाए।',
    source: '1:1 से ही चुप्पी पर भरोसा बनता है: लक्ष्य वहाँ तय होते हैं, फिर लोगों पर भरोसा किया जाता है।',
  },
  'finish-line': {
    title: 'फ़िनिश लाइन',
    why: 'फ़िनिश लाइन से पहले के आखिरी दौर में मीटिंग; नया विषय या सीरीज़ ज़्यादा गिनी जाती है।',
    source: 'मीटिंग डेवलपमेंट में नुकसान करती हैं और प्लानिंग में मदद करती हैं (Meyer et al., 5,971 जवाब)।',
  },
  'short-notice': {
    title: 'कम समय पहले',
    why: 'व्यक्ति ने जितना पहले बताने को पब्लिश किया है, उससे कम।',
    source: 'उनकी अपनी पब्लिश की हुई शर्तें। जिन्होंने कुछ पब्लिश नहीं किया, उनके बारे में कुछ नहीं कहा जाता।',
  },
  'series-impact': {
    title: 'सीरीज़ का असर',
    why: 'दोहराया जाने वाला ड्राफ़्ट: अगले 12 हफ़्तों में फ़ोकस का नुकसान, और वे हफ़्ते जिनमें थोड़ा ही बचता है।',
    source: 'छह हफ़्तों के पब्लिश किए गए ब्लॉक; बाद के हफ़्ते वैसे ही माने जाते हैं, और कार्ड यह बताता है।',
  },
  'outside-working-hours': {
    title: 'काम के घंटों से बाहर',
    why: 'व्यक्ति के पब्लिश किए हुए घंटों से पहले या बाद में।',
    source: 'उनके अपने पब्लिश किए हुए घंटे। Google Calendar में ऐसी चेतावनी है, इसलिए यह शुरू में बंद है।',
  },
  'meeting-load': {
    title: 'मीटिंग का बोझ',
    why: 'ऐसा दिन, जिसमें मीटिंग काम के घंटों के इस हिस्से से ज़्यादा भरती हैं।',
    source: 'फ़ोकस ब्लॉक के बिना उनका कैलेंडर। जहाँ सिर्फ़ व्यस्त समय दिखे, वहाँ कुछ नहीं कहा जाता।',
  },
  'one-on-one-first': {
    title: 'रुका हुआ 1:1 पहले',
    why: 'ब्लॉक के किनारे पर देर से चल रहा 1:1 ठीक है, और कार्ड यह बताता है।',
    source: 'दोनों को अलग रखने वाली सुरक्षा नहीं टिकती: 1:1 कुकिंग टाइम से ऊपर है।',
  },
} as const;

/** नियम के खाने में संख्या के बाद क्या आता है, और खाने का नाम क्या है। */
const unit: Record<ThresholdUnit, { readonly short: string; readonly label: string }> = {
  checkIns: { short: '1:1 तक', label: '1:1 तक के चेक-इन, 1:1 के साथ' },
  days: { short: 'दिन', label: 'दिन' },
  hours: { short: 'घं॰ तक', label: 'कितने घंटे पहले तक की शर्त मानी जाती है' },
  blocks: { short: 'हिस्से हर हफ़्ते', label: 'हर हफ़्ते कम से कम फ़ोकस के हिस्से' },
  percent: { short: '% दिन का', label: 'काम के दिन का हिस्सा, प्रतिशत में' },
};

/** वाक्य, पूर्ण विराम के बिना। */
const clause = {
  overdueOneOnOne: (name: string, late: number) => phrase`${name} के साथ आपके 1:1 में ${days(late)} की देरी है`,
  secondCheckIn: (name: string, when: string) => phrase`${name} के साथ ${when} के 1:1 से पहले एक और चेक-इन`,
  oneOnOnePastDue: (name: string, day: string) => phrase`${name} के साथ 1:1 ${day} तक होना है; यह उसके बाद है`,
  finishLine: (name: string, day: string) => phrase`${name} का लक्ष्य ${day} तक पूरा करना है`,
  newTopic: (name: string, day: string) => phrase`${name} का लक्ष्य ${day} तक पूरा करना है; यह कुछ नया शुरू करता है`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`यह ${hours(within)} के अंदर शुरू होता है; ${name} की शर्त ${[String(wanted)]} है`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`इस सीरीज़ से ${name} के ${weeks(thin)} में ${[String(least)]} से कम फ़ोकस हिस्से बचते हैं`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      one: phrase`यह सीरीज़ ${name} का फ़ोकस ${[`${times}${nbsp}`]}बार और तोड़ती है`,
      other: phrase`यह सीरीज़ ${name} का फ़ोकस ${[`${times}${nbsp}`]}बार और तोड़ती है`,
    }),
  outsideHours: (name: string, range: string) => phrase`उस दिन ${name} के काम के घंटे ${range} हैं`,
  dayOff: (name: string) => phrase`उस दिन ${name} का काम का दिन नहीं है`,
  fullDay: (name: string, share: string) => phrase`इसके साथ मीटिंग ${name} का ${share} दिन भरती हैं`,
} as const;

/** यही बात थोड़े शब्दों में, मेहमान के नाम के बाद। */
const row = {
  overdueOneOnOne: (late: number) => phrase`1:1 में ${days(late)} की देरी`,
  secondCheckIn: (when: string) => phrase`1:1 ${when}`,
  oneOnOnePastDue: (day: string) => phrase`1:1 ${day} तक होना है`,
  finishLine: (day: string) => phrase`${day} तक पूरा करना है`,
  shortNotice: (wanted: number) => phrase`${hours(wanted)} पहले बताने की शर्त`,
  seriesThinsWeeks: (thin: number) => phrase`${weeks(thin)} में कम फ़ोकस`,
  seriesBreaksUp: phrase`बाद में भी टूटता है`,
  outsideHours: (range: string) => phrase`काम के घंटे ${range}`,
  dayOff: phrase`उस दिन काम नहीं`,
  fullDay: (share: string) => phrase`मीटिंग से ${share} भरा`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}। यह किनारा ठीक है।`,
  moreReasons: (number: number) => count(number, { one: `और ${number} वजह`, other: `और ${number} वजहें` }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}।`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}; ${next}`,
  seriesCost: (cost: string, span: number) =>
    phrase`यह दोहराया जाता है: ${weeks(span)} में ${cost} फ़ोकस का नुकसान।`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`यह दोहराया जाता है: ${weeks(span)} में कम से कम ${cost} फ़ोकस का नुकसान।`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`यह दोहराया जाता है: ${weeks(span)} में ${cost} फ़ोकस का नुकसान, अगर सब अगले ${[String(seen)]} जैसे हों।`,
  always: 'हमेशा चालू',
  default: (value: number) => `डिफ़ॉल्ट ${value}`,
  outOfRange: (min: number, max: number) => `${min} से ${max} तक की पूरी संख्या डालें।`,
  backToDefaults: 'डिफ़ॉल्ट पर लौटें',
  backAtDefaults: 'सभी नियम डिफ़ॉल्ट पर हैं।',
  saysAtWorst: (word: string) => `ज़्यादा से ज़्यादा कहता है: ${word}`,
} as const;
