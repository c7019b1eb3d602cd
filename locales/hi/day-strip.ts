// Hindi: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `कुकिंग ${range} ${level}`,
  busy: (range) => `व्यस्त ${range}`,
  draft: (range) => `आपका ड्राफ़्ट ${range}`,
  best: (range) => `सबसे अच्छा समय ${range}`,
  meeting: (range) => `यह मीटिंग ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday}: ${parts}।`,
  titled: (title, parts) => `${title}: ${parts}।`,
  asSaved: 'अभी',
  ifMoved: 'बदलने पर',
  key: { cooking: 'कुकिंग', draft: 'आपका ड्राफ़्ट', busy: 'व्यस्त', best: 'सबसे अच्छा समय' },
};
