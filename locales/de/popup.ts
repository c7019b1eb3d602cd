// German: the popup.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = counting('de');
const nbsp = '\u00a0';

export const popup: Words['popup'] = {
  guardOn: 'Wächter an',
  guardOff: 'Wächter aus',
  options: 'Optionen',
  cooking: {
    level: { hard: 'Harter Block.', soft: 'Weicher Block.', ask: 'Erst fragen.' },
    next: (range, level) => `Danach: ${range}, ${level}.`,
    left: 'übrig',
    done: 'Block geschafft',
    end: 'Beenden',
  },
  stuck: {
    button: 'Ich stecke fest',
    whileOpen: 'Öffnet eine Stunde für Hilfe.',
    question: 'Läuft es, oder klemmt es?',
    stillCooking: 'Kocht noch',
    neverAsk: 'Nicht mehr fragen',
    up: (time) => phrase`Um Hilfe gebeten bis ${time}`,
    shown: 'Dieser Block ist offen. Der Kalender der Führungskraft zeigt es.',
    waits: 'Dieser Block ist offen. Noch ist das nicht veröffentlicht, also sieht es niemand.',
    cookAgain: 'Ich koche wieder',
    longer: `30${nbsp}Min. mehr`,
    until: 'Offen bis',
  },
  open: (next) => phrase`Offen. Nächste Kochzeit ${next}`,
  openNoNext: phrase`Offen. Keine Kochzeit in Sicht`,
  startNow: 'Oder jetzt anfangen:',
  cookOneHour: `1${nbsp}h kochen`,
  cookHalfHour: `30${nbsp}Min.`,
  cookTwoHours: `2${nbsp}h`,
  watches: (people) =>
    counted(people, {
      one: `Der Wächter achtet auf ${people} Person`,
      other: `Der Wächter achtet auf ${people} Personen`,
    }),
  watchedBusyOnly: (busy, people) => `Bei ${busy} von ${people} sind nur belegte Zeiten zu sehen.`,
  watchedUnseen: (unseen, people) => `Bei ${unseen} von ${people} ist nichts zu sehen.`,
  fix: 'Beheben',
  secondChances: (meetings) =>
    counted(meetings, {
      one: `${meetings} Meeting wurde in Kochzeit gespeichert.`,
      other: `${meetings} Meetings wurden in Kochzeit gespeichert.`,
    }),
  look: 'Ansehen',
  today: 'Heute',
  todayPicture: (parts, now) => `Heute: ${parts}. Jetzt ${now}.`,
  team: 'Das Team jetzt',
  teamHelp: (time) => `Bittet um Hilfe bis ${time}`,
  teamNext: (when) => `Danach ${when}`,
  teamNoNext: 'Keine Kochzeit',
  teamNothing: 'Nichts freigegeben',
  pause: 'Wächter anhalten',
  pauseHour: '1 Stunde',
  pauseTomorrow: 'Bis morgen',
  paused: (time) => phrase`Angehalten bis ${time}`,
  off: phrase`Der Wächter ist aus`,
  offText: 'Keine Warnungen. Die Blöcke bleiben veröffentlicht.',
  resume: 'Fortsetzen',
  turnOn: 'Einschalten',
  empty: {
    title: 'Noch nichts auf dem Herd.',
    text: 'Einen ersten Block schützen oder das eigene Team hinzufügen.',
    protect: 'Di und Do 9–12 schützen',
    addPeople: 'Personen hinzufügen',
    orNow: 'Oder jetzt anfangen:',
  },
  offline: (since) => phrase`Offline seit ${since}.`,
  offlineData: (time) => phrase` Der Wächter arbeitet mit Daten von ${time}.`,
  waiting: (count) =>
    counted(count, {
      one: ` ${count} Änderung ist noch zu veröffentlichen.`,
      other: ` ${count} Änderungen sind noch zu veröffentlichen.`,
    }),
  pageNotRead:
    'Auf dieser Seite nicht aktiv: Google hat sie geändert. Gespeicherte Termine werden weiter geprüft.',
  pageReport: 'Melden, ohne Namen',
  foot: {
    notConnected: 'Nicht verbunden',
    synced: (ago) => `Verbunden. Abgleich ${ago}.`,
    syncing: 'Verbunden. Abgleich läuft.',
    never: 'Verbunden. Noch nicht abgeglichen.',
    last: (time) => `Letzter Abgleich heute ${time}.`,
    lastOlder: (dayAndTime) => `Letzter Abgleich ${dayAndTime}.`,
    retries: (time) => `Letzter Abgleich ${time}. Neuer Versuch folgt.`,
    retriesNever: 'Noch nicht abgeglichen. Neuer Versuch folgt.',
  },
};
