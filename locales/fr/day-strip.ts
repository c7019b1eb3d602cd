// French: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `en cuisine ${range} (${level})`,
  busy: (range) => `pris ${range}`,
  draft: (range) => `votre brouillon ${range}`,
  best: (range) => `meilleur créneau ${range}`,
  meeting: (range) => `cette réunion ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday} : ${parts}.`,
  titled: (title, parts) => `${title} : ${parts}.`,
  asSaved: 'Enregistrée',
  ifMoved: 'Déplacée',
  key: { cooking: 'En cuisine', draft: 'Votre brouillon', busy: 'Pris', best: 'Meilleur créneau' },
};
