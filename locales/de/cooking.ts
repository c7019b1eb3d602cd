// German: cooking time, its terms and the finish line.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('de');

export const cooking: Words['cooking'] = {
  singles: 'Einzelne Blöcke',
  single: (number) => `Einzelner Block ${number}`,
  addSingle: 'Einzelnen Block hinzufügen',
  date: 'Datum',
  chooseDate: 'Ein Datum wählen.',
  isOver: 'Diese Zeit ist vorbei. Gespeichert wird erst, wenn sie in der Zukunft liegt.',
  removed: (block) => phrase`${block} ist aus dem Kalender entfernt.`,

  help: 'Zum Zeichnen ziehen. Oder die Liste verwenden.',
  keys: 'Pfeiltasten verschieben, Umschalt und Pfeiltasten ändern die Länge, Entf entfernt, 1, 2 und 3 setzen die Stufe. Bild auf und Bild ab wechseln die Woche.',
  yourMeetings: 'Eigene Meetings',
  busy: 'Beschäftigt',
  meeting: (title, range) => phrase`${title}, ${range}`,
  weakened: 'weich, über der Obergrenze',
  overlap: (when, title, block) =>
    phrase`${when}: „${title}“ liegt schon in ${block}. Das bleibt so; gewarnt wird nur bei neuen Entwürfen.`,
  overlapUntitled: (when, block) =>
    phrase`${when}: Ein eigener Termin liegt schon in ${block}. Das bleibt so; gewarnt wird nur bei neuen Entwürfen.`,
  overlapsMore: (more) =>
    count(more, {
      one: `${more} weiteres Meeting liegt diese Woche in der Kochzeit.`,
      other: `${more} weitere Meetings liegen diese Woche in der Kochzeit.`,
    }),

  capTitle: 'Obergrenze: wie viel der Woche geschützt ist',
  capMeter: (taken, all, share, cap) => `${taken} von ${all} sind Kochzeit, ${share}; Obergrenze ${cap}`,
  capNow: (taken, all, share) => `${taken} von ${all}, ${share}.`,
  capWhy: (standard) =>
    `Darüber werden neue Blöcke als weich veröffentlicht: Ein Kalender, der ganz blockiert ist, wird ignoriert. Standard: ${standard}.`,
  percent: '%',
  capRange: (min, max) => `Eine ganze Zahl von ${min} bis ${max} eingeben.`,
  backToDefault: (value: string) => `Zurück zum Standard: ${value}`,
  standard: (value) => `Standard ${value}`,
  weakenedDays: (days, cap) =>
    `Am ${days} als weich veröffentlicht: Die Woche liegt über der Obergrenze von ${cap}, und neuere Blöcke geben zuerst nach.`,
  weakenedSingle: (cap) =>
    `Als weich veröffentlicht: Die Woche liegt über der Obergrenze von ${cap}, und neuere Blöcke geben zuerst nach.`,
  weakenedPicture: (hours, cap) =>
    `${hours} dieser Woche sind als weich veröffentlicht, weil sie über der Obergrenze von ${cap} liegen.`,

  notice: 'Gewünschter Vorlauf',
  noNotice: 'Keiner',
  hours: (hours) => count(hours, { one: `${hours} Stunde`, other: `${hours} Stunden` }),
  noticeWhy: (standard) => `Kürzerer Vorlauf wird angemerkt, nicht abgelehnt. Standard: ${standard}.`,

  edges: 'Ränder eines Blocks',
  edgesMayBeBooked: 'Buchbar',
  edgesWhy: (block, edge, little, middle, much) =>
    `In einem Block ${block} kostet eine halbe Stunde um ${edge} nur ${little}, um ${middle} dagegen ${much}. Standard: an.`,

  finish: 'Ziellinie',
  finishWhy:
    'Das Ende des Projekts, für das gekocht wird. Das Datum steht in den veröffentlichten Blöcken, der Name bleibt in diesem Browser.',
  finishName: 'Projekt',
  finishDate: 'Letzter Tag',
  finishClear: 'Löschen',
  finishCleared: 'Die Ziellinie ist gelöscht.',
  finishNoDate: 'Einen Tag wählen: Ohne ihn wird nichts veröffentlicht.',
  finishPassed: 'Dieser Tag ist vorbei. Einen anderen wählen oder die Ziellinie löschen.',
  finishBudget: (planned, left, kept) =>
    `${planned} Kochzeit bis dahin geplant. Neben den Meetings bleiben ${left}, bisher eingehalten: ${kept}.`,
  finishNoBlocks: 'Bis dahin ist keine Kochzeit geplant.',
  finishStretch: (from, until) =>
    phrase`Von ${from} bis ${until} wird die Führungskraft vor neuen Themen gewarnt: erst fertig kochen lassen.`,
};
