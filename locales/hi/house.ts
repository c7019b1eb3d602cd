// विकल्प: डेटा ले जाना और मिटाना, खाते, कुंजियाँ, भाषा, खोज।
import type { ImportProblem } from '../../messages/data.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('hi');

const problem: Record<ImportProblem, string> = {
  tooLarge: 'यह फ़ाइल Let Them Cook का एक्सपोर्ट होने के लिए बहुत बड़ी है।',
  notJson: 'यह फ़ाइल Let Them Cook का एक्सपोर्ट नहीं है: यह JSON नहीं है।',
  notOurs: 'यह फ़ाइल Let Them Cook का एक्सपोर्ट नहीं है।',
  newer: 'यह फ़ाइल Let Them Cook के नए वर्शन ने लिखी है। पहले एक्सटेंशन अपडेट करें।',
  malformed: 'यह फ़ाइल खराब है। कुछ नहीं बदला।',
};

const blocks = (count: number) => counted(count, { one: `${count} ब्लॉक`, other: `${count} ब्लॉक` });

export const house = {
  data: {
    title: 'आपका डेटा',
    export: 'सब एक्सपोर्ट करें',
    import: 'इंपोर्ट करें…',
    importLabel: 'इंपोर्ट: फ़ाइल चुनें',
    calendar: 'ब्लॉक, कैलेंडर फ़ाइल के रूप में',
    note: 'JSON, झलक और “पहले जैसा करें” के साथ। कैलेंडर फ़ाइल (ICS) किसी भी कैलेंडर में खुलती है।',
    exported: 'एक्सपोर्ट हुआ।',
    failed: 'यह पढ़ा नहीं जा सका।',
    preview: 'यह फ़ाइल इन्हें बदलेगी:',
    nothing: 'इस फ़ाइल का सब कुछ यहाँ पहले से है।',
    newBlocks: (count: number) => counted(count, { one: `${count} नया ब्लॉक`, other: `${count} नए ब्लॉक` }),
    changedBlocks: (count: number) =>
      counted(count, { one: `${count} बदला हुआ ब्लॉक`, other: `${count} बदले हुए ब्लॉक` }),
    newPeople: (count: number) => counted(count, { one: `${count} नया व्यक्ति`, other: `${count} नए लोग` }),
    newHeld: (count: number) =>
      counted(count, { one: `${count} रखा हुआ अनुरोध`, other: `${count} रखे हुए अनुरोध` }),
    newDecisions: (count: number) => counted(count, { one: `${count} फ़ैसला`, other: `${count} फ़ैसले` }),
    settings: (count: number) => counted(count, { one: `${count} सेटिंग`, other: `${count} सेटिंग` }),
    restStays: 'बाकी सब वैसा ही रहता है।',
    apply: 'इंपोर्ट करें',
    cancel: 'रद्द करें',
    imported: phrase`इंपोर्ट हुआ।`,
    undone: 'पहले जैसा किया गया।',
    problem,
    delete: 'मेरा सारा डेटा मिटाएँ…',
    deleteTitle: 'सब कुछ मिटाएँ?',
    deleteText: (count: number) => `इस ब्राउज़र में सेटिंग, कतार और आईना, और आपके कैलेंडर में ${blocks(count)}।`,
    deleteNone: 'इस ब्राउज़र में सेटिंग, कतार और आईना। आपके कैलेंडर में कोई ब्लॉक नहीं है।',
    offline: 'अभी Google से संपर्क नहीं हो पा रहा: आपके कैलेंडर के ब्लॉक तब तक रहते हैं।',
    exportFirst: 'पहले एक्सपोर्ट करें',
    deleteIt: 'मिटाएँ',
    keep: 'रखें',
    deleted: 'सब कुछ मिटाया गया।',
    leaveThem: 'कैलेंडर में रहने दें',
    left: (count: number) =>
      counted(count, {
        one: `यहाँ मिटाया गया। ${count} ब्लॉक Google से संपर्क होने तक आपके कैलेंडर में रहता है; फिर अपने-आप हटता है।`,
        other: `यहाँ मिटाया गया। ${count} ब्लॉक Google से संपर्क होने तक आपके कैलेंडर में रहते हैं; फिर अपने-आप हटते हैं।`,
      }),
  },
  accounts: {
    title: 'इस ब्राउज़र में खाते',
    current: 'इस्तेमाल में',
    use: 'इस्तेमाल करें',
    useAccount: (email: string) => `${email} इस्तेमाल करें`,
  },
  keys: {
    title: 'कीबोर्ड',
    text: 'ये हर टैब में काम करती हैं।',
    cookNow: 'एक घंटे की कुकिंग',
    pause: 'गार्ड रोकें या फिर चालू करें',
    stuck: 'मदद चाहिए',
    openQueue: '1:1 की कतार खोलें',
    none: 'कोई कुंजी नहीं',
    change: 'ब्राउज़र में कुंजियाँ बदलें',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'भाषा',
    auto: 'ब्राउज़र जैसी',
    why: 'खुले हुए Calendar टैब फिर से लोड होने पर बदलते हैं।',
  },
  search: {
    label: 'सेटिंग खोजें',
    none: 'कुछ नहीं मिला।',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'पहला पेज फिर दिखाएँ',
} as const;
