// Italian, “tu”.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('it');
const nbsp = '\u00a0';

export const popup = {
  guardOn: 'Guardia attiva',
  guardOff: 'Guardia disattivata',
  options: 'Opzioni',
  cooking: {
    level: { hard: 'Blocco rigido.', soft: 'Blocco flessibile.', ask: 'Chiedi prima.' },
    next: (range: string, level: string) => `Poi: ${range}, ${level}.`,
    left: 'rimanente',
    done: 'Blocco finito',
    end: 'Finisci ora',
  },
  stuck: {
    button: 'Non vado avanti',
    whileOpen: 'Apre un’ora per ricevere aiuto.',
    question: 'Ancora ai fornelli, o non vai avanti?',
    stillCooking: 'Ancora ai fornelli',
    neverAsk: 'Non chiedere più',
    up: (time: string) => phrase`Aiuto richiesto fino a ${time}`,
    shown: 'Questo blocco è aperto. Il calendario del tuo responsabile lo mostra.',
    waits: 'Questo blocco è aperto. Non è ancora pubblicato, quindi finora non lo vede nessuno.',
    cookAgain: 'Torno ai fornelli',
    longer: `Altri 30${nbsp}min`,
    until: 'Aperto fino a',
  },
  open: (next: string) => phrase`Libero. Prossimo tempo ai fornelli: ${next}`,
  openNoNext: phrase`Libero. Nessun tempo ai fornelli in arrivo`,
  startNow: 'Oppure inizia ora:',
  cookOneHour: `Fornelli 1${nbsp}h`,
  cookHalfHour: `30${nbsp}min`,
  cookTwoHours: `2${nbsp}h`,
  watches: (people: number) =>
    counted(people, {
      one: `La guardia veglia su ${people} persona`,
      other: `La guardia veglia su ${people} persone`,
    }),
  watchedBusyOnly: (busy: number, people: number) => `Di ${busy} su ${people} si vedono solo orari occupati.`,
  watchedUnseen: (unseen: number, people: number) => `Di ${unseen} su ${people} non si vede nulla.`,
  fix: 'Risolvi',
  secondChances: (meetings: number) =>
    counted(meetings, {
      one: `${meetings} riunione è stata salvata sul tempo ai fornelli.`,
      other: `${meetings} riunioni sono state salvate sul tempo ai fornelli.`,
    }),
  look: 'Guarda',
  today: 'Oggi',
  todayPicture: (parts: string, now: string) => `Oggi: ${parts}. Ora ${now}.`,
  team: 'Il tuo team ora',
  teamHelp: (time: string) => `Chiede aiuto fino a ${time}`,
  teamNext: (when: string) => `Poi: ${when}`,
  teamNoNext: 'Nessun tempo ai fornelli',
  teamNothing: 'Nulla di condiviso',
  pause: 'Metti in pausa la guardia',
  pauseHour: '1 ora',
  pauseTomorrow: 'Fino a domani',
  paused: (time: string) => phrase`In pausa fino a ${time}`,
  off: phrase`La guardia è disattivata`,
  offText: 'Nessun avviso. I tuoi blocchi restano pubblicati.',
  resume: 'Riprendi',
  turnOn: 'Attiva',
  empty: {
    title: 'Ancora niente sul fuoco.',
    text: 'Proteggi un primo blocco, o aggiungi le persone che guidi.',
    protect: 'Proteggi mar e gio 9–12',
    addPeople: 'Aggiungi persone',
    orNow: 'Oppure inizia ora:',
  },
  offline: (since: string) => phrase`Offline da ${since}.`,
  offlineData: (time: string) => phrase` La guardia lavora con dati di: ${time}.`,
  waiting: (count: number) =>
    counted(count, {
      one: ` ${count} modifica in attesa di pubblicazione.`,
      other: ` ${count} modifiche in attesa di pubblicazione.`,
    }),
  pageNotRead:
    'Non attivo su questa pagina: Google l’ha cambiata. Gli eventi salvati vengono ancora verificati.',
  pageReport: 'Segnala, senza nomi',
  foot: {
    notConnected: 'Non connesso',
    synced: (ago: string) => `Connesso. Sincronizzato ${ago}.`,
    syncing: 'Connesso. Sincronizzazione in corso.',
    never: 'Connesso. Non ancora sincronizzato.',
    last: (time: string) => `Ultima sincronizzazione: oggi alle ${time}.`,
    lastOlder: (dayAndTime: string) => `Ultima sincronizzazione: ${dayAndTime}.`,
    retries: (time: string) => `Ultima sincronizzazione: ${time}. Riprova in automatico.`,
    retriesNever: 'Non ancora sincronizzato. Riprova in automatico.',
  },
} as const;
