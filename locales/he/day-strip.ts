// Hebrew: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `זמן בישול ${range} ${level}`,
  busy: (range) => `תפוס ${range}`,
  draft: (range) => `הטיוטה שלך ${range}`,
  best: (range) => `הזמן הטוב ביותר ${range}`,
  meeting: (range) => `הפגישה הזאת ${range}`,
  ofDay: (name, weekday, parts) => `${name}, ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: 'כפי שנשמר',
  ifMoved: 'אם תועבר',
  key: { cooking: 'בישול', draft: 'הטיוטה שלך', busy: 'תפוס', best: 'הזמן הטוב ביותר' },
};
