// German: invitations over cooking time, in the popup and in the options page.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('de');

export const invitations: Words['invitations'] = {
  title: 'Einladungen in der Kochzeit',
  untitled: 'Kein Titel',
  lost: (hours) => `${hours} verloren`,
  from: (time, organizer) => phrase`${time} · von ${organizer}`,
  fromNobody: (time) => phrase`${time}`,
  more: (others) =>
    count(others, {
      one: `${others} weitere aus dieser Serie wartet; jede wird einzeln beantwortet.`,
      other: `${others} weitere aus dieser Serie warten; jede wird einzeln beantwortet.`,
    }),
  accept: 'Zusagen und öffnen',
  maybe: 'Vielleicht…',
  decline: 'Absagen…',
  askFirst: (manager) => `Erst ${manager} fragen…`,
  askSomebodyFirst: 'Erst Führungskraft fragen…',
  /** Put into `noteAsk`: dative. */
  myManager: 'meiner Führungskraft',
  note: 'Notiz an den Organisator',
  send: { maybe: 'Vielleicht senden', decline: 'Absage senden', askFirst: 'Senden' },
  back: 'Zurück',
  sentAs: 'Google sendet sie mit der Antwort. Bisher wurde nichts gesendet.',
  noteMaybe: 'Das ist meine Kochzeit. Ich komme, wenn es zu keiner anderen Zeit geht.',
  noteDecline: 'Das ist meine Kochzeit. Finden wir eine andere Zeit?',
  noteDeclineWith: (times, zone) => `Das ist meine Kochzeit. Frei bin ich ${times} (${zone}).`,
  noteAsk: (manager) => `Das ist meine Kochzeit. Lässt sich das erst mit ${manager} klären?`,
  answered: {
    accept: 'Zugesagt',
    maybe: 'Mit Vielleicht beantwortet',
    decline: 'Abgesagt',
    askFirst: 'Erst an die Führungskraft verwiesen',
  },
  byItself: 'Automatisch:',
  waits: (what, title) =>
    phrase`${what}: „${title}“. Noch nicht gesendet; der nächste Versuch folgt von selbst.`,
  sent: (what, title, time) => phrase`${what}: „${title}“, ${time}.`,
  gone: (title) => phrase`„${title}“ gibt es nicht mehr. Es wurde nichts gesendet.`,
  moved: (title) => phrase`„${title}“ wurde inzwischen verlegt. Es wurde nichts gesendet.`,
  elsewhere: (title) => phrase`„${title}“ wurde anderswo beantwortet. Von hier wurde nichts gesendet.`,
  refused: (title) => phrase`Google hat die Antwort auf „${title}“ nicht angenommen. Im Kalender antworten.`,
  settings: {
    title: 'Wenn andere etwas brauchen',
    stuck: 'Fragen, ob ich feststecke',
    stuckWhy: 'Einmal, still, im Pop-up, nach zwei Stunden in einem Block.',
    managerName: 'Name der Führungskraft',
    managerEmail: 'E-Mail der Führungskraft',
    managerWhy: 'Für „Erst fragen“: Die Notiz nennt diese Person. Ihr selbst wird nichts gesendet.',
    notAnAddress: 'Keine Adresse. Die Endung ergänzen, etwa .de.',
    auto: 'Einladungen in harten Blöcken automatisch beantworten',
    autoWhy:
      'Aus, bis es eingeschaltet wird. Auch jetzt wartende werden dann beantwortet. Nie Einladungen der Führungskraft und nie zweimal. Ohne E-Mail der Führungskraft gar kein 1:1. Nicht, solange laut Kalender Rufbereitschaft ist.',
    kind: 'Antwort',
    kinds: { decline: 'Absagen', maybe: 'Vielleicht' },
    note: 'Notiz an den Organisator',
    noteStandard:
      'Das ist meine Kochzeit. Wenn es nicht warten kann, genügt eine Nachricht, und ich mache Platz.',
    noteMissing: 'Ohne Notiz wird nichts beantwortet.',
    people: 'Nie bei diesen Personen',
    peopleWhy: 'E-Mail-Adressen, eine pro Zeile.',
    words: 'Nie bei diesen Wörtern',
    wordsWhy: 'Eines pro Zeile. Im Titel oder im Titel eines anderen eigenen Meetings zu dieser Zeit.',
    log: 'Automatisch beantwortet',
    logNone: 'Nichts in den letzten 7 Tagen.',
  },
};
