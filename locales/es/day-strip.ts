// Spanish: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `cocinando de ${range}, ${level}`,
  busy: (range) => `ocupado de ${range}`,
  draft: (range) => `tu borrador ${range}`,
  best: (range) => `mejor hora ${range}`,
  meeting: (range) => `esta reunión ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: 'Guardada',
  ifMoved: 'Si se mueve',
  key: { cooking: 'Cocinando', draft: 'Tu borrador', busy: 'Ocupado', best: 'Mejor hora' },
};
