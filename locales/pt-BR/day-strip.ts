// Portuguese: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `cozinhando ${range} ${level}`,
  busy: (range) => `ocupado ${range}`,
  draft: (range) => `seu rascunho ${range}`,
  best: (range) => `melhor horário ${range}`,
  meeting: (range) => `esta reunião ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: 'Como está',
  ifMoved: 'Se mudar',
  key: { cooking: 'Cozinhando', draft: 'Seu rascunho', busy: 'Ocupado', best: 'Melhor horário' },
};
