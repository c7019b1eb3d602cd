// German: the first page.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const welcome: Words['welcome'] = {
  title: 'Willkommen bei Let Them Cook',
  heading: 'Konzentrierte Arbeit bleibt ganz. Meetings finden einen besseren Platz.',
  lead: 'Fällt ein Entwurf in Google Kalender auf die Kochzeit anderer, ist vor dem Speichern zu sehen, was er kostet, und eine bessere Zeit ist einen Klick entfernt.',
  start: 'Start',
  startNote: 'Etwa 45 Sekunden. Kein eigener Server.',
  picture:
    'Bild: Die Karte sagt, dass Engineer A von 9 bis 12 kocht und 3 Stunden Fokus verloren gingen, und bietet 13:00 an.',

  role: 'Welche Rolle passt?',
  roles: {
    cook: { name: 'Ich koche', text: 'Ich brauche lange, ruhige Phasen.' },
    lead: { name: 'Ich leite', text: 'Ich buche Meetings mit denen, die kochen.' },
    both: { name: 'Beides', text: 'Ich tue beides, in einer Woche.' },
  },
  first: 'Die erste geschützte Zeit',
  firstBlock: {
    tueThu: 'Di und Do 9–12',
    everyDay: 'Jeden Tag 9–11',
    own: 'Selbst zeichnen',
    later: 'Später',
  },

  try: 'In einer Beispielwoche ausprobieren',
  tryText:
    'Hier ist nichts echt, und ein Konto ist nicht nötig. „Kurze Abstimmung“ an eine andere Stelle ziehen oder die Pfeiltasten benutzen.',
  week: 'Beispielwoche',
  draft: 'Kurze Abstimmung',
  draftAt: (when) => `Kurze Abstimmung, ${when}. Pfeiltasten verschieben sie.`,
  person: 'Engineer A',
  blockAt: (range) => `Engineer A kocht ${range}`,
  meetingAt: (range) => `Meeting ${range}`,
  clear: 'Hier geht nichts verloren, also gibt es keine Karte.',

  connectStep: 'Verbinden, wann es passt',
  permissions: [
    ['Liest eigene Termine', ', um zu sehen, was in der Kochzeit liegt.'],
    ['Schreibt eigene Blöcke', ', als Fokuszeit, und verlegte Meetings.'],
    ['Liest, was das Team freigibt', ': Blöcke und belegte Zeiten, nie Titel.'],
    ['Bleibt hier.', ' Dieser Browser und Google Kalender; sonst niemand.'],
  ],
  connect: 'Google Kalender verbinden',
  later: 'Später',
  connectNote: 'Google fragt im eigenen Fenster. Das lässt sich jederzeit zurücknehmen.',
  waiting: 'Das Google-Fenster ist offen.',
  connected: (email) => phrase`Verbunden als ${email}.`,
  isProtected: (when) => phrase`Geschützt und im Kalender: ${when}.`,
  drawOwn: 'Kochzeit zeichnen',
  addPeople: 'Eigenes Team hinzufügen',
  openCalendar: 'Google Kalender öffnen',
};
