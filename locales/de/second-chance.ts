// German: the second chance. „Dieses Meeting“ is the same in nominative and accusative.
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

const { reason } = card;
const count = counting('de');

const named = (title: string): Phrase => (title.trim() === '' ? phrase`dieses Meeting` : phrase`„${title}“`);
const atStart = (title: string): Phrase =>
  title.trim() === '' ? phrase`Dieses Meeting` : phrase`„${title}“`;

const failed = {
  ...shared.problem,
  changed: 'Das Meeting wurde inzwischen geändert.',
};

export const secondChance: Words['secondChance'] = {
  page: 'Eine zweite Chance',
  heading: (title) => phrase`Eine zweite Chance für ${named(title)}`,
  lead: 'Es ist gespeichert und fiel auf Kochzeit. Ein Klick verlegt es.',
  forAccount: (account) => phrase`Für ${account}`,

  saved: (title, day, range, ago) =>
    title.trim() === ''
      ? `${day}, ${range}, gespeichert ${ago}.`
      : `„${title}“, ${day}, ${range}, gespeichert ${ago}.`,
  tellsOne: (name) => phrase`Beim Verlegen erhält ${name} eine aktualisierte Einladung.`,
  tellsAll: phrase`Beim Verlegen erhalten die Gäste eine aktualisierte Einladung.`,
  oneOfSeries: 'Nur dieser Termin wird verlegt. Der Rest der Serie bleibt.',
  noSlot: 'In den nächsten sieben Tagen fand sich keine bessere Zeit.',

  hold: 'Fürs 1:1 vormerken',
  keep: 'Mit Grund behalten',
  dismiss: 'Schließen',
  reasonQuestion: (title) => phrase`${atStart(title)} bleibt. Der Grund:`,
  reason,
  note: 'Notiz (optional)',
  keepIt: 'Behalten',
  back: 'Zurück',
  reasonStays: 'Der Grund bleibt in diesem Browser. Es geht keine E-Mail hinaus.',

  also: 'Auch in Kochzeit gespeichert',
  look: 'Ansehen',
  lookAt: (title) => (title.trim() === '' ? 'Dieses Meeting ansehen' : `„${title}“ ansehen`),
  row: (when, who, severity) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'Kein Titel',

  moved: (title, when) => phrase`${atStart(title)} ist verlegt auf ${when}.`,
  movedMore: 'Eine Aktualisierung wurde gesendet.',
  kept: (title, why) => phrase`${atStart(title)} bleibt. ${[reason[why]]}.`,
  held: (title) => phrase`${atStart(title)} bleibt und wartet auf das 1:1.`,
  dismissed: (title) => phrase`${atStart(title)} bleibt.`,
  gone: (title) => phrase`${atStart(title)} gibt es nicht mehr: im Kalender gelöscht.`,

  notMoved: (why) => `Nichts wurde verlegt. ${failed[why]}`,
  stale: (time) => phrase`Offline. Geprüft mit Daten von ${time}.`,
  allClear: 'Diese Woche ist alles in Ordnung.',
  noneFound: (people) =>
    count(people, {
      one: `Nichts gefunden. ${people} Kalender zeigt nur belegte Zeiten.`,
      other: `Nichts gefunden. ${people} Kalender zeigen nur belegte Zeiten.`,
    }),
  quiet: 'Diese Seite öffnet sich aus einer stillen Benachrichtigung, nie von selbst.',
};
