// Italian, “tu”.
import { phrase } from '../phrase.ts';

export const welcome = {
  title: 'Ti diamo il benvenuto in Let Them Cook',
  heading: 'Il lavoro profondo resta intero. Le riunioni trovano un posto migliore.',
  lead: 'Quando una bozza in Google Calendar finisce sul tempo ai fornelli di qualcuno, vedi quanto costa prima di salvare, e un orario migliore è a un clic.',
  start: 'Inizia',
  startNote: 'Circa 45 secondi. Nessun nostro server.',
  picture:
    'Immagine: il riquadro dice che Ingegnera A è ai fornelli dalle 9 alle 12, che si perderebbero 3 ore di concentrazione, e propone le 13:00.',

  role: 'Cosa fai?',
  roles: {
    cook: { name: 'Sto ai fornelli', text: 'Mi servono tratti lunghi e tranquilli.' },
    lead: { name: 'Guido un team', text: 'Prenoto riunioni con chi sta ai fornelli.' },
    both: { name: 'Entrambe le cose', text: 'Faccio tutte e due, nella stessa settimana.' },
  },
  first: 'Il tuo primo tempo protetto',
  firstBlock: {
    tueThu: 'Mar e gio 9–12',
    everyDay: 'Ogni giorno 9–11',
    own: 'Lo disegno io',
    later: 'Più tardi',
  },

  try: 'Prova con una settimana di esempio',
  tryText:
    'Qui nulla è reale, e non serve un account. Trascina «Punto rapido» altrove, o usa i tasti freccia.',
  week: 'Settimana di esempio',
  draft: 'Punto rapido',
  draftAt: (when: string) => `Punto rapido, ${when}. I tasti freccia lo spostano.`,
  person: 'Ingegnera A',
  blockAt: (range: string) => `Ingegnera A è ai fornelli ${range}`,
  meetingAt: (range: string) => `Riunione ${range}`,
  clear: 'Qui non si perde nulla, quindi non c’è nessun riquadro.',

  connectStep: 'Connetti, quando vuoi',
  permissions: [
    ['Legge i tuoi eventi', ', per vedere cosa c’è sul tuo tempo ai fornelli.'],
    ['Scrive i tuoi blocchi', ', come momenti di concentrazione, e le riunioni che sposti.'],
    ['Legge ciò che il tuo team condivide', ': blocchi e orari occupati, mai titoli.'],
    ['Resta qui.', ' Questo browser e Google Calendar; nessun altro.'],
  ],
  connect: 'Connetti Google Calendar',
  later: 'Più tardi',
  connectNote: 'Google ti chiede nella sua finestra. Puoi revocare il consenso in qualsiasi momento.',
  waiting: 'La finestra di Google è aperta.',
  connected: (email: string) => phrase`Account connesso: ${email}.`,
  isProtected: (when: string) => phrase`Protetto e pubblicato nel tuo calendario: ${when}.`,
  drawOwn: 'Disegna il tuo tempo ai fornelli',
  addPeople: 'Aggiungi le persone che guidi',
  openCalendar: 'Apri Google Calendar',
} as const;
