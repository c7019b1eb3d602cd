// 1:1 (व्यक्ति के साथ अकेली मीटिंग) से जुड़े कार्ड के शब्द।
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: '1:1 के लिए रखें',
    next: (name: string, time: string) => phrase`${name} के साथ अगला 1:1: ${time}।`,
    more: 'यह ड्राफ़्ट सेव हुए बिना बंद होता है। कुछ नहीं भेजा जाता।',
    none: (name: string) => phrase`अगले 6${[nbsp]}हफ़्तों में ${name} के साथ कोई 1:1 नहीं।`,
    moreNone: '1:1 तय होने तक यह आपकी कतार में रहता है।',
    what: 'क्या',
    link: 'लिंक या वजह',
    optional: '(ज़रूरी नहीं)',
    submit: 'रखें',
    take: 'खुद करना है',
    plan: '1:1 तय करें',
  },
  taking: {
    word: 'खुद करना है',
    free: (range: string) => phrase`आपका खाली समय: ${range}।`,
    more: (title: string) => `आपके कैलेंडर में ब्लॉक का नाम “${title}” है। यह ड्राफ़्ट सेव हुए बिना बंद होता है।`,
    moreUntitled: 'आपके अपने कैलेंडर में एक फ़ोकस ब्लॉक। यह ड्राफ़्ट सेव हुए बिना बंद होता है।',
    none: phrase`दो हफ़्तों तक आपके काम के घंटों में कुछ खाली नहीं।`,
    moreNone: 'इसे रखें और बाद में अपनी कतार से लें।',
    submit: 'ब्लॉक बनाएँ',
  },
  focusSaved: 'फ़ोकस बचा',
  held: {
    word: 'रखा गया',
    titled: (title: string) => phrase`“${title}”`,
    untitled: phrase`यह ड्राफ़्ट`,
    waits: (what: Phrase, time: string) => phrase`${what} ${time} तक रुका है।`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} ${name} के साथ अगले 1:1 तक रुका है।`,
    taken: (what: Phrase, range: string) => phrase`${what} के लिए आपका ब्लॉक: ${range}।`,
    takenWord: 'आपका',
    closeIt: 'ड्राफ़्ट को सेव किए बिना खुद बंद करें।',
    openQueue: 'कतार खोलें',
    announced: (time: string) => `${time} के लिए रखा गया।`,
    announcedNext: 'अगले 1:1 के लिए रखा गया।',
    announcedTaken: (range: string) => `आपका ब्लॉक: ${range}।`,
    undone: 'अब रखा हुआ नहीं है।',
  },
} as const;
