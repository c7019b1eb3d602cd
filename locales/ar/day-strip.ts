// Arabic: the strip of one day.
import type { Words } from '../words.ts';

export const dayStrip: Words['dayStrip'] = {
  cooking: (range, level) => `وقت طبخ ${range} ${level}`,
  busy: (range) => `مشغول ${range}`,
  draft: (range) => `مسودتك ${range}`,
  best: (range) => `أفضل وقت ${range}`,
  meeting: (range) => `هذا الاجتماع ${range}`,
  ofDay: (name, weekday, parts) => `${name}، ${weekday}: ${parts}.`,
  titled: (title, parts) => `${title}: ${parts}.`,
  asSaved: 'كما حُفظ',
  ifMoved: 'إذا نُقل',
  key: { cooking: 'وقت الطبخ', draft: 'مسودتك', busy: 'مشغول', best: 'أفضل وقت' },
};
