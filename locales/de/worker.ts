// German: the toolbar icon’s title, notifications and the context menu.
import { counting } from '../plural.ts';
import type { WorkerWords } from '../worker-words.ts';

const brand = 'Let Them Cook';
const count = counting('de');

export const worker: WorkerWords = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google verlangt eine neue Anmeldung`,
    secondChances: (meetings) =>
      count(meetings, {
        one: `${brand}: ${meetings} Meeting fiel auf Kochzeit`,
        other: `${brand}: ${meetings} Meetings fielen auf Kochzeit`,
      }),
    askedForHelp: `${brand}: um Hilfe gebeten`,
    invitations: (invitations) =>
      count(invitations, {
        one: `${brand}: ${invitations} Einladung in der Kochzeit`,
        other: `${brand}: ${invitations} Einladungen in der Kochzeit`,
      }),
    pageNotRead: `${brand}: auf dieser Seite nicht aktiv`,
    hoursLeft: (hours) =>
      count(hours, {
        one: `${brand}: kocht, noch ${hours} Stunde`,
        other: `${brand}: kocht, noch ${hours} Stunden`,
      }),
    minutesLeft: (minutes) =>
      count(minutes, {
        one: `${brand}: kocht, noch ${minutes} Minute`,
        other: `${brand}: kocht, noch ${minutes} Minuten`,
      }),
    paused: `${brand}: der Wächter ist angehalten`,
    off: `${brand}: der Wächter ist aus`,
    notConnected: `${brand}: nicht verbunden`,
  },
  secondChance: {
    titled: (title) => `„${title}“ fiel auf Kochzeit`,
    untitled: 'Ein Meeting fiel auf Kochzeit',
    text: 'Es ist gespeichert. Ein Klick verlegt es.',
    several: (meetings) =>
      count(meetings, {
        one: `${meetings} Meeting fiel auf Kochzeit`,
        other: `${meetings} Meetings fielen auf Kochzeit`,
      }),
    severalText: 'Sie sind gespeichert. Ein Klick verlegt eines.',
  },
  gone: {
    title: (meetings) =>
      meetings === 1
        ? 'Ein 1:1 steht nicht mehr im Kalender'
        : `${meetings} 1:1s stehen nicht mehr im Kalender`,
    text: 'Das nächste kommt später als vereinbart, oder es ist keines geplant. Mit wem, steht auf der Seite „Team“.',
  },
  mirror: {
    title: 'Die Woche im Spiegel',
    text: 'Zuerst die eigenen Unterbrechungen. Sonst sieht das niemand.',
  },
  held: {
    title: (time) => `1:1 heute um ${time}`,
    text: (requests) =>
      count(requests, {
        one: `${requests} Anliegen ist dafür vorgemerkt. Noch nötig?`,
        other: `${requests} Anliegen sind dafür vorgemerkt. Noch nötig?`,
      }),
    selection: '„%s“ für ein 1:1 vormerken',
  },
  finishLine: 'Ziellinie',
};
