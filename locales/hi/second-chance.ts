// दूसरा मौका: कुकिंग टाइम पर पहले से सेव हुई मीटिंग।
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

const { reason } = card;
const counted = counting('hi');

/** का, को, के लिए से पहले: “इस मीटिंग”। */
const named = (title: string): Phrase => (title.trim() === '' ? phrase`इस मीटिंग` : phrase`“${title}”`);
const atStart = (title: string): Phrase => (title.trim() === '' ? phrase`यह मीटिंग` : phrase`“${title}”`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'मीटिंग इस बीच बदल गई।',
};

export const secondChance = {
  page: 'दूसरा मौका',
  heading: (title: string) => phrase`${named(title)} के लिए दूसरा मौका`,
  lead: 'यह सेव है, और कुकिंग टाइम पर आई है। अभी एक क्लिक में दूसरे समय पर जाती है।',
  forAccount: (account: string) => phrase`${account} के लिए`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === '' ? `${day}, ${range}, ${ago} सेव हुई।` : `“${title}”, ${day}, ${range}, ${ago} सेव हुई।`,
  tellsOne: (name: string) => phrase`ले जाने पर ${name} को एक अपडेट किया हुआ न्योता जाता है।`,
  tellsAll: phrase`ले जाने पर मेहमानों को एक अपडेट किया हुआ न्योता जाता है।`,
  oneOfSeries: 'सिर्फ़ यह तारीख बदलती है। बाकी सीरीज़ वैसी ही रहती है।',
  noSlot: 'अगले सात दिनों में कोई बेहतर समय नहीं मिला।',

  hold: '1:1 के लिए रखें',
  keep: 'वजह के साथ रहने दें',
  dismiss: 'खारिज करें',
  reasonQuestion: (title: string) => phrase`${named(title)} को रहने दें, क्योंकि…`,
  reason,
  note: 'नोट (ज़रूरी नहीं)',
  keepIt: 'रहने दें',
  back: 'वापस',
  reasonStays: 'वजह इसी ब्राउज़र में रहती है। कोई ईमेल नहीं भेजा जाता।',

  also: 'कुकिंग टाइम पर ये भी सेव हुईं',
  look: 'देखें',
  lookAt: (title: string) => (title.trim() === '' ? 'यह मीटिंग देखें' : `“${title}” देखें`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'कोई शीर्षक नहीं',

  moved: (title: string, when: string) => phrase`${named(title)} को ${when} पर ले जाया गया।`,
  movedMore: 'अपडेट भेजा गया।',
  kept: (title: string, why: BookingReason) => phrase`${atStart(title)} बनी रहती है। ${[reason[why]]}।`,
  held: (title: string) => phrase`${atStart(title)} बनी रहती है, और 1:1 तक रुकी है।`,
  dismissed: (title: string) => phrase`${atStart(title)} बनी रहती है।`,
  gone: (title: string) => phrase`${atStart(title)} अब नहीं है। Calendar में मिटा दी गई।`,

  notMoved: (why: MoveFailure) => `कुछ नहीं बदला गया। ${failed[why]}`,
  stale: (time: string) => phrase`ऑफ़लाइन। ${time} के डेटा से जाँचा गया।`,
  allClear: 'इस हफ़्ते सब ठीक है।',
  noneFound: (people: number) =>
    counted(people, {
      one: `कुछ नहीं मिला। ${people} कैलेंडर सिर्फ़ व्यस्त समय दिखाता है।`,
      other: `कुछ नहीं मिला। ${people} कैलेंडर सिर्फ़ व्यस्त समय दिखाते हैं।`,
    }),
  quiet: 'यह पेज एक शांत सूचना से खुलता है, अपने-आप कभी नहीं।',
} as const;
