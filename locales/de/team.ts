// German: options, the team.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = counting('de');

export const team: Words['options']['team'] = {
  intro: 'Die Personen im eigenen Team. Zu sehen ist, was sie veröffentlichen, und nicht mehr.',
  table: 'Teamtabelle',
  person: 'Person',
  canSee: 'Zu sehen',
  next: 'Nächste Kochzeit',
  oneOnOne: 'Nächstes 1:1',
  noOneOnOne: 'Keines in 6 Wochen',
  cadence: 'Wie oft',
  cadenceOf: (name) => `Wie oft das 1:1 mit ${name} ist`,
  cadences: { weekly: 'Wöchentlich', everyTwoWeeks: 'Alle zwei Wochen', monthly: 'Monatlich' },
  asSeries: (cadence) => `${cadence}, wie geplant`,
  cadenceUnknown: 'Nicht bekannt',
  last: (day) => `zuletzt ${day}`,
  neverSeen: 'Noch keines gesehen',
  due: (day) => `fällig ${day}`,
  overdue: (days) => counted(days, { one: `${days} Tag überfällig`, other: `${days} Tage überfällig` }),
  held: 'Vorgemerkt',
  noneHeld: 'Nichts',
  heldCount: (held) => counted(held, { one: `${held} Anliegen`, other: `${held} Anliegen` }),
  removeColumn: 'Entfernen',
  remove: (name) => `${name} entfernen`,
  removed: (name) => phrase`${name} ist nicht mehr im Team.`,
  visibility: { blocks: 'Blöcke und Stufen', busy: 'Nur belegte Zeiten', none: 'Nichts' },
  nowUntil: (time) => `Jetzt, bis ${time}`,
  todayAt: (range) => `Heute ${range}`,
  noneToCome: 'Keine in Sicht',
  cannotTell: 'Unklar',
  emptyTitle: 'Noch niemand.',
  emptyText: ' E-Mail-Adressen einfügen, eine oder viele.',
  addLabel: 'Personen per E-Mail hinzufügen',
  ready: (count) => `${count} bereit:`,
  alreadyThere: 'Schon da:',
  thatIsYou: 'Eigene Adresse:',
  notAnAddress: 'Keine Adresse:',
  addEnding: 'Die Endung ergänzen, etwa .de.',
  tooMany: (max) => `Nur die ersten ${max} werden übernommen.`,
  addPeople: (count) =>
    count === 0
      ? 'Personen hinzufügen'
      : counted(count, { one: `${count} Person hinzufügen`, other: `${count} Personen hinzufügen` }),
  clear: 'Abbrechen',
};
