// German: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `Kochzeit ${range} ${level}`,
  busy: (range) => `beschäftigt ${range}`,
  draft: (range) => `der Entwurf ${range}`,
  best: (range) => `beste Zeit ${range}`,
  meeting: (range) => `dieser Termin ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: 'Gespeichert',
  ifMoved: 'Verschoben',
  key: { cooking: 'Kochzeit', draft: 'Der Entwurf', busy: 'Beschäftigt', best: 'Beste Zeit' },
};
