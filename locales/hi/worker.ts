// पेज के बाहर कही जाने वाली बातें: आइकॉन का शीर्षक, सूचनाएँ और संदर्भ मेन्यू।
import { counting } from '../plural.ts';

const brand = 'Let Them Cook';
const counted = counting('hi');

const landed = (meetings: number) =>
  counted(meetings, {
    one: `${meetings} मीटिंग कुकिंग टाइम पर आई`,
    other: `${meetings} मीटिंग कुकिंग टाइम पर आईं`,
  });

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google चाहता है कि आप फिर से साइन इन करें`,
    secondChances: (meetings: number) => `${brand}: ${landed(meetings)}`,
    askedForHelp: `${brand}: आपने मदद माँगी है`,
    invitations: (invitations: number) =>
      counted(invitations, {
        one: `${brand}: कुकिंग टाइम पर ${invitations} न्योता`,
        other: `${brand}: कुकिंग टाइम पर ${invitations} न्योते`,
      }),
    pageNotRead: `${brand}: इस पेज पर चालू नहीं`,
    hoursLeft: (hours: number) =>
      counted(hours, {
        one: `${brand}: कुकिंग, ${hours} घंटा बाकी`,
        other: `${brand}: कुकिंग, ${hours} घंटे बाकी`,
      }),
    minutesLeft: (minutes: number) =>
      counted(minutes, {
        one: `${brand}: कुकिंग, ${minutes} मिनट बाकी`,
        other: `${brand}: कुकिंग, ${minutes} मिनट बाकी`,
      }),
    paused: `${brand}: गार्ड रुका हुआ है`,
    off: `${brand}: गार्ड बंद है`,
    notConnected: `${brand}: कनेक्ट नहीं है`,
  },
  secondChance: {
    titled: (title: string) => `“${title}” कुकिंग टाइम पर आई`,
    untitled: 'एक मीटिंग कुकिंग टाइम पर आई',
    text: 'यह सेव है। एक क्लिक में दूसरे समय पर जाती है।',
    several: landed,
    severalText: 'ये सेव हैं। एक क्लिक में एक दूसरे समय पर जाती है।',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1 ? 'एक 1:1 अब आपके कैलेंडर में नहीं है' : `${meetings} 1:1 अब आपके कैलेंडर में नहीं हैं`,
    text: 'अगला तय समय से बाद में है, या तय ही नहीं है। किसके साथ, यह टीम के पेज पर है।',
  },
  mirror: {
    title: 'आईने में आपका हफ़्ता',
    text: 'पहले आपकी अपनी रुकावटें। यह सिर्फ़ आपको दिखता है।',
  },
  held: {
    title: (time: string) => `आज ${time} पर 1:1`,
    text: (requests: number) =>
      counted(requests, {
        one: `इसके लिए ${requests} अनुरोध रखा है। क्या अब भी ज़रूरी है?`,
        other: `इसके लिए ${requests} अनुरोध रखे हैं। क्या अब भी ज़रूरी हैं?`,
      }),
    /** ब्राउज़र %s की जगह चुना हुआ टेक्स्ट रखता है। */
    selection: '“%s” को 1:1 के लिए रखें',
  },
  finishLine: 'फ़िनिश लाइन',
} as const;
