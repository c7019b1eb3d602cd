// Japanese: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `クッキング ${range} ${level}`,
  busy: (range) => `予定あり ${range}`,
  draft: (range) => `下書き ${range}`,
  best: (range) => `おすすめ ${range}`,
  meeting: (range) => `この会議 ${range}`,
  ofDay: (name, weekday, parts) => `${name} さん、${weekday}: ${parts}。`,
  titled: (title, parts) => `${title}: ${parts}。`,
  asSaved: '現在',
  ifMoved: '移動後',
  key: { cooking: 'クッキング', draft: '下書き', busy: '予定あり', best: 'おすすめ' },
};
