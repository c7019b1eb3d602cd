// विकल्प, खाता।
import { phrase } from '../phrase.ts';

export const account = {
  intro: 'एक समय में एक Google खाता इस्तेमाल होता है; हर खाते का डेटा अलग रहता है। Google अपनी विंडो में पूछता है।',
  connection: 'कनेक्शन',
  connected: (email: string) => phrase`${email} कनेक्ट है।`,
  connectedText: 'आपके कैलेंडर की कुंजी ब्राउज़र सेशन के साथ खत्म होती है और चुपचाप नई हो जाती है।',
  another: 'दूसरा खाता कनेक्ट करें',
  disconnect: 'डिसकनेक्ट करें',
  disconnectNote: 'आपके पब्लिश किए गए ब्लॉक Google Calendar में रहते हैं।',
  clientId: 'OAuth क्लाइंट आईडी',
  clientIdFrom: {
    policy: 'यह आपकी कंपनी से आया है।',
    options: 'यह यहाँ डाला गया था।',
    build: 'यह इस बिल्ड के साथ आया।',
  },
  steps: 'तीन कदम',
  stepProject: 'एक प्रोजेक्ट बनाएँ और उसमें “वेब ऐप्लिकेशन” प्रकार का OAuth क्लाइंट, यहाँ:',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'वहाँ यह रीडायरेक्ट पता रजिस्टर करें:',
  copyRedirect: 'पता कॉपी करें',
  stepPaste: 'क्लाइंट आईडी यहाँ चिपकाएँ:',
  docsLead: 'हर कदम विस्तार से: ',
  docs: 'सोर्स में docs/google-cloud.md',
  docsPath: 'docs/google-cloud.md',
  save: 'सेव करें',
  removeOwn: 'हटाएँ',
  notAClientId: 'यह क्लाइंट आईडी नहीं है: सिर्फ़ अक्षर, अंक, बिंदु और डैश।',
} as const;
