// रखे हुए अनुरोधों की कतार, पॉप-अप और विकल्प में।
import type { ReleaseFailure } from '../../messages/held-queue.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { shared } from './shared.ts';

const count = counting('hi');

const failure: Record<ReleaseFailure, string> = {
  ...shared.problem,
  notAllowed: 'Google ने आपको यह 1:1 बदलने नहीं दिया। लाइन उसमें कॉपी करें।',
  noOneOnOne: 'इसे रखने के लिए कोई 1:1 नहीं है। 1:1 तय होने तक यह यहीं रहता है।',
  noRoom: 'इस 1:1 का ब्यौरा भरा हुआ है। लाइन उसमें कॉपी करें।',
};

export const queue = {
  title: '1:1 की कतार',
  intro: 'जो आपने बुक करने के बजाय रखा। इसे 1:1 में दें, खुद करें या जाने दें।',
  emptyTitle: 'कुछ रखा हुआ नहीं है।',
  emptyText: 'कार्ड पर “1:1 के लिए रखें” ड्राफ़्ट को किसी के दिन के बजाय यहाँ रखता है।',
  numbers: 'आँकड़े',
  heldNow: 'अभी रखे हुए',
  released: '1:1 में दिए गए, पिछले 4 हफ़्ते',
  takenOver: 'आपने खुद लिए',
  dropped: 'छोड़े गए: किसी तक नहीं पहुँचे',
  next: (when: string, distance: string) => phrase`अगला 1:1 ${when}, ${distance}`,
  today: 'आज',
  inDays: (days: number) => count(days, { one: 'कल', other: `${days} दिनों में` }),
  noNext: 'अगले 6 हफ़्तों में कोई 1:1 नहीं',
  nobody: 'अभी किसी के लिए नहीं',
  chooseWho: 'व्यक्ति चुनें',
  choose: 'चुनें…',
  notInTeam: 'अब आपकी टीम में नहीं।',
  cannotEdit: 'आप यह 1:1 नहीं बदल सकते, इसलिए लाइन उसमें कॉपी करें।',
  fromDraft: (when: string) => phrase`${when} के ड्राफ़्ट से`,
  fromText: phrase`चुने हुए टेक्स्ट से`,
  untitled: 'बिना शीर्षक',
  alsoFor: (names: Phrase) => phrase`${names} के लिए भी`,
  heldToday: 'आज रखा गया',
  heldDays: (days: number) => count(days, { one: `${days} दिन से रखा है`, other: `${days} दिनों से रखा है` }),
  stillNeeded: (date: string) => `क्या अब भी ज़रूरी है? ${date} को अपने-आप हटता है।`,
  release: '1:1 में दें',
  copy: '1:1 के लिए कॉपी करें',
  take: 'खुद करना है',
  drop: 'छोड़ें',
  onItsWay: '1:1 में जा रहा है। अपने-आप फिर कोशिश होती है।',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`आपका खाली समय: ${range}। ब्लॉक का शीर्षक यही शब्द होते हैं।`,
  nothingFree: phrase`दो हफ़्तों तक आपके काम के घंटों में कुछ खाली नहीं।`,
  makeBlock: 'ब्लॉक बनाएँ',
  back: 'वापस',
  undo: 'पहले जैसा करें',
  wasReleased: (what: string) => phrase`“${what}” अब 1:1 में है। किसी को ईमेल नहीं गया।`,
  wasCopied: (what: string) => phrase`“${what}” 1:1 के लिए कॉपी हुआ।`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`“${what}” छोड़ा गया। किसी तक कुछ नहीं पहुँचा।`
      : phrase`“${what}” छोड़ा गया। ${name} तक कुछ नहीं पहुँचा।`,
  wasTaken: (what: string, range: string) => phrase`“${what}” के लिए आपका ब्लॉक: ${range}।`,
  wasExpired: (what: string) => phrase`“${what}” अपने-आप हट गया। किसी तक कुछ नहीं पहुँचा।`,
  failure,
  popupTitle: (held: number) => count(held, { one: `${held} अनुरोध रखा है`, other: `${held} अनुरोध रखे हैं` }),
  openQueue: 'कतार खोलें',
  settings: 'सीमाएँ',
  holdDays: 'अनुरोध इतने समय रखे जाते हैं',
  holdDaysWhy: 'दिन। फिर अनुरोध अपने-आप हटता है; कतार बताती है कि कब।',
  overrides: 'फिर भी बुक करें, महीने में कितनी बार',
  overridesWhy: 'गिनती सिर्फ़ आपके लिए है, और किसी को नहीं दिखती। 0 से गिनती छिपती है।',
  remind: '1:1 की सुबह मुझे याद दिलाएँ',
  remindWhy: 'एक सूचना, जब उसके लिए कुछ रखा हो।',
} as const;
