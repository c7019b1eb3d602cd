// German: the queue of held requests („vorgemerkte Anliegen“).
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { shared } from './shared.ts';

const count = counting('de');

export const queue: Words['queue'] = {
  title: 'Vormerkliste',
  intro: 'Was vorgemerkt statt gebucht wurde. Im 1:1 besprechen, selbst erledigen oder verwerfen.',
  emptyTitle: 'Nichts ist vorgemerkt.',
  emptyText: '„Fürs 1:1 vormerken“ auf der Karte legt einen Entwurf hierher statt in den Tag anderer.',
  numbers: 'Zahlen',
  heldNow: 'Jetzt vorgemerkt',
  released: 'In 1:1s übertragen, letzte 4 Wochen',
  takenOver: 'Selbst übernommen',
  dropped: 'Verworfen: hat niemanden erreicht',
  next: (when, distance) => phrase`Nächstes 1:1 ${when}, ${distance}`,
  today: 'heute',
  inDays: (days) => count(days, { one: 'morgen', other: `in ${days} Tagen` }),
  noNext: 'Kein 1:1 in den nächsten 6 Wochen',
  nobody: 'Noch für niemanden',
  chooseWho: 'Person wählen',
  choose: 'Wählen…',
  notInTeam: 'Nicht mehr im Team.',
  cannotEdit: 'Dieses 1:1 ist nicht bearbeitbar, also die Zeile hineinkopieren.',
  fromDraft: (when) => phrase`Aus einem Entwurf für ${when}`,
  fromText: phrase`Aus einem markierten Text`,
  untitled: 'Ohne Titel',
  alsoFor: (names) => phrase`Auch für ${names}`,
  heldToday: 'heute vorgemerkt',
  heldDays: (days) =>
    count(days, { one: `seit ${days} Tag vorgemerkt`, other: `seit ${days} Tagen vorgemerkt` }),
  stillNeeded: (date) => `Noch nötig? Am ${date} verfällt es von selbst.`,
  release: 'Ins 1:1 übertragen',
  copy: 'Fürs 1:1 kopieren',
  take: 'Selbst übernehmen',
  drop: 'Verwerfen',
  onItsWay: 'Auf dem Weg ins 1:1. Der nächste Versuch folgt von selbst.',
  about: (button, what) => `${button}: ${what}`,
  free: (range) => phrase`Frei ist ${range}. Der Block trägt diese Worte als Titel.`,
  nothingFree: phrase`In den Arbeitszeiten ist zwei Wochen lang nichts frei.`,
  makeBlock: 'Block anlegen',
  back: 'Zurück',
  undo: 'Rückgängig',
  wasReleased: (what) => phrase`„${what}“ steht jetzt im 1:1. Es ging keine E-Mail hinaus.`,
  wasCopied: (what) => phrase`„${what}“ ist fürs 1:1 kopiert.`,
  wasDropped: (what, name) =>
    name === ''
      ? phrase`„${what}“ ist verworfen. Es hat niemanden erreicht.`
      : phrase`„${what}“ ist verworfen. ${name} hat nichts davon erhalten.`,
  wasTaken: (what, range) => phrase`„${what}“ hat jetzt einen eigenen Block: ${range}.`,
  wasExpired: (what) => phrase`„${what}“ ist von selbst verfallen. Es hat niemanden erreicht.`,
  failure: {
    ...shared.problem,
    notAllowed: 'Google hat die Änderung an diesem 1:1 nicht zugelassen. Die Zeile hineinkopieren.',
    noOneOnOne: 'Es gibt kein 1:1 dafür. Bis es eines gibt, bleibt es hier.',
    noRoom: 'Die Beschreibung dieses 1:1 ist voll. Die Zeile hineinkopieren.',
  },
  popupTitle: (held) =>
    count(held, { one: `${held} Anliegen vorgemerkt`, other: `${held} Anliegen vorgemerkt` }),
  openQueue: 'Liste öffnen',
  settings: 'Grenzen',
  holdDays: 'Anliegen bleiben vorgemerkt für',
  holdDaysWhy: 'Tage. Danach verfällt ein Anliegen von selbst; die Liste sagt, wann.',
  overrides: 'Trotzdem buchen, Mal pro Monat',
  overridesWhy: 'Zählt nur für einen selbst, sonst sieht es niemand. 0 blendet die Zählung aus.',
  remind: 'Am Morgen des 1:1 erinnern',
  remindWhy: 'Eine Benachrichtigung, wenn dafür etwas vorgemerkt ist.',
};
