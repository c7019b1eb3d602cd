// What is said outside of pages, in Italian.
import { counting } from '../plural.ts';

const count = counting('it');
const brand = 'Let Them Cook';

const landed = (meetings: number) =>
  count(meetings, {
    one: `${meetings} riunione è finita sul tempo ai fornelli`,
    other: `${meetings} riunioni sono finite sul tempo ai fornelli`,
  });

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google vuole che tu acceda di nuovo`,
    secondChances: (meetings: number) => `${brand}: ${landed(meetings)}`,
    askedForHelp: `${brand}: hai chiesto aiuto`,
    invitations: (invitations: number) =>
      count(invitations, {
        one: `${brand}: ${invitations} invito sul tempo ai fornelli`,
        other: `${brand}: ${invitations} inviti sul tempo ai fornelli`,
      }),
    pageNotRead: `${brand}: non attivo su questa pagina`,
    hoursLeft: (hours: number) =>
      count(hours, {
        one: `${brand}: ai fornelli, resta ${hours} ora`,
        other: `${brand}: ai fornelli, restano ${hours} ore`,
      }),
    minutesLeft: (minutes: number) =>
      count(minutes, {
        one: `${brand}: ai fornelli, resta ${minutes} minuto`,
        other: `${brand}: ai fornelli, restano ${minutes} minuti`,
      }),
    paused: `${brand}: la guardia è in pausa`,
    off: `${brand}: la guardia è disattivata`,
    notConnected: `${brand}: non connesso`,
  },
  secondChance: {
    titled: (title: string) => `«${title}» è sul tempo ai fornelli`,
    untitled: 'Una riunione è finita sul tempo ai fornelli',
    text: 'È salvata. Spostarla è un clic.',
    several: landed,
    severalText: 'Sono salvate. Spostarne una è un clic.',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1
        ? 'Un 1:1 non è più nel tuo calendario'
        : `${meetings} 1:1 non sono più nel tuo calendario`,
    text: 'Il prossimo arriva più tardi del previsto o non è in programma. La pagina del team dice con chi.',
  },
  mirror: {
    title: 'La tua settimana allo specchio',
    text: 'Prima le tue interruzioni. Lo vedi solo tu.',
  },
  held: {
    title: (time: string) => `1:1 oggi alle ${time}`,
    text: (requests: number) =>
      count(requests, {
        one: `${requests} richiesta aspetta questo 1:1. Serve ancora?`,
        other: `${requests} richieste aspettano questo 1:1. Servono ancora?`,
      }),
    /** Of the context menu; the browser puts the selected text in place of %s. */
    selection: 'Tieni «%s» per un 1:1',
  },
  finishLine: 'Traguardo',
} as const;
