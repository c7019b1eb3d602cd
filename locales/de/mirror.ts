// German: the weekly mirror.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('de');
const nbsp = '\u00a0';

const weeks = (number: number) => count(number, { one: `${number} Woche`, other: `${number} Wochen` });
const over = (meetings: number) =>
  count(meetings, { one: 'Meeting in Kochzeit', other: 'Meetings in Kochzeit' });

export const mirror: Words['mirror'] = {
  title: (week) => phrase`Mein Spiegel, ${week}`,
  open: 'Spiegel öffnen',
  introLead: 'Zuerst die eigenen Unterbrechungen. Dann das eigene Kochen. Dann das Team, als Summen.',
  intro: 'Wie viel der eigenen Kochzeit erhalten blieb. Sonst sieht diese Seite niemand.',
  before: 'Woche davor',
  after: 'Woche danach',
  csv: 'CSV',
  json: 'JSON',
  exported: 'Exportiert.',
  threshold: (hours) => phrase`Fokus zählt in Phasen ab ${hours} (T =${[nbsp]}${hours}).`,
  viewWith: (hours) => phrase`Mit ${hours} ansehen`,
  reading: 'Der Kalender wird gelesen. Die Zahlen folgen.',
  failed: 'Die Zahlen sind nicht lesbar. Diese Seite neu laden und noch einmal versuchen.',
  nothing: 'Für diese Woche gibt es nichts zu zeigen.',
  nothingMore: 'Die ersten Zahlen kommen nach dem nächsten Meeting in Kochzeit oder am Freitag.',
  notRead: 'Der Kalender wurde in dieser Woche nicht gelesen.',
  weekOf: 'Woche ab',
  asTable: 'Dieselben Zahlen als Tabelle',
  ofHours: (part, whole) => phrase`${part} von ${whole}`,
  ofCount: (part, whole) => phrase`${String(part)} von ${String(whole)}`,
  weekBefore: (figure) => phrase`${figure} in der Woche davor`,

  interruptions: {
    heading: 'Eigene Unterbrechungen',
    booked: over,
    lost: 'Fokus verloren',
    saved: 'Fokus bewahrt durch Verlegen oder Vormerken',
    shortNotice: (bookings) =>
      count(bookings, { one: 'kurzfristige Buchung', other: 'kurzfristige Buchungen' }),
    shortNoticeMore: 'innerhalb eines Tages',
    held: 'vorgemerkt / verworfen',
    heldMore: 'verworfen: hat niemanden erreicht',
    takenOver: (requests) => `${requests} selbst übernommen`,
    none: 'Kein eigenes Meeting fiel in Kochzeit.',
    lostHours: 'Verloren, Stunden',
    savedHours: 'Bewahrt, Stunden',
    lostColumn: 'Verloren',
    savedColumn: 'Bewahrt',
    picture: (number, lost, saved) =>
      `Fokusstunden, die durch eigene Meetings verloren gingen oder bewahrt wurden, ${weeks(number)}. Verloren: erst ${lost[0]}, zuletzt ${lost[1]}. Bewahrt: erst ${saved[0]}, zuletzt ${saved[1]}.`,
    reasons: 'Genannte Gründe',
    noReason: 'Kein Grund',
  },

  own: {
    headingLead: 'Das eigene Kochen',
    heading: 'Meine Woche',
    kept: 'der Kochzeit erhalten',
    focus: (threshold) => `Fokus, T =${nbsp}${threshold}`,
    focusOther: (hours, threshold) => phrase`${hours} mit T =${[nbsp]}${threshold}`,
    fragmented: 'zerstückelt',
    longest: 'längste Phase',
    over,
    perBlock: (index) => phrase`${index} pro Block, gut unter 1`,
    oneOnOnes: '1:1s eingehalten',
    noBlock: 'Keine Kochzeit in dieser Woche.',
    keptColumn: 'Erhalten',
    picture: (number, first, last) =>
      `Der eigene erhaltene Anteil, ${weeks(number)}: erst ${first}, zuletzt ${last}.`,
  },

  team: {
    heading: 'Das Team, als Summen',
    people: (people) =>
      count(people, { one: `${people} Person. Nie einzeln.`, other: `${people} Personen. Nie einzeln.` }),
    kept: 'Kochzeit, die die eigenen Meetings frei ließen',
    perBlock: 'eigene Meetings pro Block',
    goodBelow: 'gut unter 1',
    others: 'Was andere darüber buchen, ist nicht zu sehen.',
    tooFew: (fewest) => `Wird ab ${fewest} Personen gezeigt.`,
    tooFewMore: (seen) =>
      count(seen, {
        one: `Die Kochzeit von ${seen} Person ist zu sehen.`,
        other: `Die Kochzeit von ${seen} Personen ist zu sehen.`,
      }),
    notCounted: 'In dieser Woche nicht gezählt.',
    picture: (number, first, last) =>
      `Erhaltener Anteil des ganzen Teams, ${weeks(number)}: erst ${first}, zuletzt ${last}.`,
    locked: 'Die eigene Kochzeit kommt zuerst',
    lockedMore:
      'Der Teil des Teams öffnet sich, sobald ein eigener Block geschützt ist. Die eigenen Unterbrechungen oben sind immer offen.',
    protect: (when) => phrase`${when} schützen`,
    protected: 'Geschützt.',
  },

  announce: 'Freitags melden, dass der Spiegel da ist',
  announceWhy: 'Eine Benachrichtigung pro Woche, ohne Zahlen. Sonst sieht den Spiegel niemand.',
};
