// विकल्प वाला पेज; कुछ हिस्से account.ts, privacy.ts और team.ts में।
import type { Level } from '../../domain/focus-block.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { account } from './account.ts';
import { privacy } from './privacy.ts';
import { team } from './team.ts';

const counted = counting('hi');

const level: Record<Level, string> = {
  hard: 'पक्का: बुक न करें',
  soft: 'लचीला: नुकसान के साथ बुकिंग',
  ask: 'पहले पूछें',
};
const levelShort: Record<Level, string> = { hard: 'पक्का', soft: 'लचीला', ask: 'पहले पूछें' };

export const options = {
  title: 'Let Them Cook: विकल्प',
  sections: 'सेक्शन',
  section: {
    cooking: 'कुकिंग टाइम',
    team: 'टीम',
    rules: 'नियम',
    queue: '1:1 की कतार',
    mirror: 'आईना',
    account: 'खाता',
    privacy: 'निजता',
    advanced: 'अतिरिक्त सेटिंग',
  },
  notConnected: 'कनेक्ट नहीं है',
  synced: (ago: string) => `${ago} सिंक हुआ`,
  notSynced: 'अभी तक सिंक नहीं हुआ',
  lockedByCompany: 'आपकी कंपनी ने तय किया है',
  undo: 'पहले जैसा करें',

  cooking: {
    intro: 'एक बार निशान लगाएँ। यह फ़ोकस टाइम के रूप में छह हफ़्ते आगे तक आपके Google Calendar में पब्लिश होता है।',
    zone: (zone: string) => phrase`${zone}, आपके कैलेंडर से`,
    picture: (blocks: string) => `आपका हफ़्ता: ${blocks}`,
    pictureEmpty: 'आपका हफ़्ता: अभी कोई कुकिंग टाइम नहीं।',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}, ${how}`,
    list: 'हर हफ़्ते के ब्लॉक',
    block: (number: number) => `ब्लॉक ${number}`,
    hoursAWeek: (hours: string) => `हर हफ़्ते ${hours}`,
    remove: (name: string) => `${name} हटाएँ`,
    removed: (block: string) => phrase`${block} आपके कैलेंडर से हटाया गया।`,
    days: 'दिन',
    from: 'कब से',
    to: 'से',
    until: 'कब तक',
    levelLabel: 'स्तर',
    level,
    levelShort,
    add: 'ब्लॉक जोड़ें',
    none: 'अभी कुछ सुरक्षित नहीं है। पहला ब्लॉक जोड़ें: हफ़्ते में दो सुबहें अच्छी शुरुआत हैं।',
    chooseDay: 'कम से कम एक दिन चुनें।',
    endBeforeStart: 'अंत शुरुआत से पहले है। इसे बाद में रखने तक कुछ सेव नहीं होता।',
    noTime: 'दोनों समय डालें।',
    published: 'छह हफ़्ते आगे तक पब्लिश',
    publishedOnce: 'पब्लिश हुआ',
    waiting: (count: number) => `${count} पब्लिश होना बाकी`,
    waitsForConnection: 'Google Calendar कनेक्ट होने पर पब्लिश होता है',
    notPublished: 'अभी पब्लिश नहीं हुआ',
    plain: 'सामान्य व्यस्त इवेंट के रूप में पब्लिश हुआ: इस खाते में फ़ोकस टाइम नहीं है।',
    problem: (why: string) => `अभी पब्लिश नहीं हुआ: ${why} फिर कोशिश होती है।`,
    changes: 'Google Calendar में बदला गया',
    change: {
      moved: (when: string, now: string) => phrase`Google Calendar में बदला गया: ${when}, अब ${now}।`,
      renamed: (when: string, title: string) => phrase`Google Calendar में बदला गया: ${when}, अब “${title}”।`,
      free: (when: string) => phrase`Google Calendar में बदला गया: ${when}, अब खाली। किसी को चेतावनी नहीं मिलती।`,
      deleted: (when: string) => phrase`Google Calendar में मिटाया गया: ${when}।`,
      allDeleted: (when: string) => phrase`Google Calendar में मिटाया गया: पूरा ब्लॉक, ${when} से।`,
    },
    keep: 'रहने दें',
    restore: 'वापस लाएँ',
    elsewhere: (when: string) => phrase`दूसरे ब्राउज़र से: ${when}। इसे वहाँ बदला जा सकता है।`,
    elsewhereMore: (when: string, more: number) =>
      phrase`दूसरे ब्राउज़र से: ${when} और ${String(more)} और। इन्हें वहाँ बदला जा सकता है।`,
    cookNow: 'अभी कुकिंग',
    visibility: 'मेरे ब्लॉक उन्हें भी दिखाएँ जिन्हें सिर्फ़ खाली/व्यस्त दिखता है',
    visibilityWhy: (title: string) =>
      `इससे ये इवेंट आपके कैलेंडर में सार्वजनिक होते हैं: जो भी कैलेंडर खोल सकता है, उसे “${title}”, घंटे, स्तर और आपके काम के घंटे दिखते हैं।`,
    workingHours: 'काम के घंटे',
    workingHoursWhy: 'इनके बाहर दूसरों को कोई बेहतर समय नहीं सुझाया जाता।',
    blockTitle: 'पब्लिश किए गए ब्लॉक का शीर्षक',
    blockTitleWhy: 'सामान्य शब्द: सहकर्मी इसे पढ़ सकते हैं।',
    blockTitleEmpty: 'शीर्षक डालें।',
  },
  team,

  rules: {
    intro: 'कार्ड किस बारे में बोल सकता है। हर नियम बंद हो सकता है; हर नियम बताता है कि वह क्यों है।',
    limits: 'सीमाएँ',
    threshold: 'सबसे छोटा हिस्सा, जो फ़ोकस गिना जाता है (T)',
    thresholdWhy: 'इससे छोटे खाली हिस्से नहीं गिने जाते। हर संख्या के साथ लिखा होता है।',
    refresh: 'मेहमान का कैलेंडर फिर पढ़ें, जब इससे पुराना हो',
    refreshWhy: 'ड्राफ़्ट की जाँच से पहले। कम मतलब ज़्यादा ताज़ा, और Google से ज़्यादा बार पूछना।',
    saving: 'सेव करना',
    askBeforeSaving: 'पक्के ब्लॉक पर सेव करने से पहले मुझसे पूछें',
    askBeforeSavingWhy:
      'सेव एक बार रुकता है और ध्यान कार्ड पर जाता है; फिर से सेव करने पर सेव होता है। डिफ़ॉल्ट: बंद, सेव कभी नहीं रुकता।',
    minutes: 'मिनट',
    standard: (value: number) => `डिफ़ॉल्ट ${value}`,
    outOfRange: (min: number, max: number) => `${min} से ${max} तक की पूरी संख्या डालें।`,
  },
  account,
  privacy,

  advanced: {
    intro: 'कंपनी ने क्या तय किया, और कैलेंडर कब पढ़े गए।',
    sync: 'सिंक',
    last: (when: string) => phrase`सब कुछ पिछली बार पढ़ा गया: ${when}।`,
    never: phrase`अभी तक कुछ नहीं पढ़ा गया।`,
    running: phrase`अभी पढ़ा जा रहा है।`,
    offline: (since: string) => phrase`${since} से ऑफ़लाइन। अपने-आप फिर कोशिश होती है।`,
    problem: (why: string) => phrase`पिछली कोशिश नाकाम रही। ${[why]}`,
    waiting: (count: number) =>
      counted(count, {
        one: `${count} बदलाव पब्लिश होना बाकी है।`,
        other: `${count} बदलाव पब्लिश होने बाकी हैं।`,
      }),
    unreadable: (count: number) =>
      counted(count, {
        one: `आपके कैलेंडर का ${count} इवेंट पढ़ा नहीं जा सका। बाकी पढ़े गए।`,
        other: `आपके कैलेंडर के ${count} इवेंट पढ़े नहीं जा सके। बाकी पढ़े गए।`,
      }),
    report: 'समस्या बताएँ',
    reportText: 'वर्शन, ब्राउज़र, गिनती और हाल की गड़बड़ियाँ समय के साथ। कोई पता, शीर्षक या कुंजी नहीं।',
    reportCopy: 'रिपोर्ट कॉपी करें',
    reportFailed: 'रिपोर्ट नहीं बन सकी। पेज फिर से लोड करें और फिर कोशिश करें।',
    policy: 'कंपनी की नीति',
    policyNone: 'आपकी कंपनी ने कुछ तय नहीं किया।',
    policyLocked: (settings: string) => phrase`आपकी कंपनी ने तय किया है: ${settings}।`,
    ignored: 'नहीं माना गया:',
    ignoredText: (key: string, wanted: string) => phrase` आपकी कंपनी से आया “${key}” ${wanted} प्रकार का नहीं है।`,
    setting: {
      isGuardOn: 'गार्ड',
      pausedUntil: 'रोक',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'डेटा कितना पुराना',
      publishVisibility: 'आपके ब्लॉक किसे दिखते हैं',
      isAskedBeforeSaving: 'सेव करने से पहले पूछना',
      isAskedWhetherStuck: 'यह पूछना कि मदद चाहिए या नहीं',
      managerName: 'आपके मैनेजर का नाम',
      managerEmail: 'आपके मैनेजर का ईमेल',
      autoAnswer: 'न्योतों का अपने-आप जवाब',
      publishTitle: 'ब्लॉक का शीर्षक',
      monthlyOverrides: 'महीने की सीमा',
      holdDays: 'अनुरोध कब तक रखे जाते हैं',
      isRemindedOfHeld: '1:1 से पहले याद दिलाना',
      workingHours: 'काम के घंटे',
      noticeHours: 'कितना पहले बताया जाए',
      mayBookEdges: 'ब्लॉक के किनारे',
      capShare: 'ऊपरी सीमा',
      finishLine: 'फ़िनिश लाइन',
      rules: 'नियम',
      isMirrorAnnounced: 'हफ़्ते की सूचना',
      oauthClientId: 'OAuth क्लाइंट आईडी',
      language: 'भाषा',
    },
  },
} as const;
