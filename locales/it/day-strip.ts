// Italian: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `ai fornelli ${range}, ${level}`,
  busy: (range) => `occupato ${range}`,
  draft: (range) => `la tua bozza ${range}`,
  best: (range) => `orario migliore ${range}`,
  meeting: (range) => `questa riunione ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: 'Com’è ora',
  ifMoved: 'Se spostata',
  key: { cooking: 'Ai fornelli', draft: 'La tua bozza', busy: 'Occupato', best: 'Orario migliore' },
};
