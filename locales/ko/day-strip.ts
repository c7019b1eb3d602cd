// Korean: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `쿠킹 ${range} ${level}`,
  busy: (range) => `바쁨 ${range}`,
  draft: (range) => `초안 ${range}`,
  best: (range) => `가장 좋은 시간 ${range}`,
  meeting: (range) => `이 회의 ${range}`,
  ofDay: (name, weekday, parts) => `${name}님, ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: '현재',
  ifMoved: '옮기면',
  key: { cooking: '쿠킹', draft: '초안', busy: '바쁨', best: '가장 좋은 시간' },
};
