// The queue of held requests, in Italian. A request is “la richiesta”: its participles are feminine.
import type { ReleaseFailure } from '../../messages/held-queue.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { shared } from './shared.ts';

const count = counting('it');

const failure: Record<ReleaseFailure, string> = {
  ...shared.problem,
  notAllowed: 'Google non ti permette di modificare questo 1:1. Copia lì la riga.',
  noOneOnOne: 'Non c’è un 1:1 in cui metterla. Resta qui finché non ce n’è uno.',
  noRoom: 'La descrizione di questo 1:1 è piena. Copia lì la riga.',
};

export const queue = {
  title: 'Coda di attesa',
  intro: 'Ciò che hai tenuto da parte invece di prenotare. Passalo nell’1:1, fallo tu o lascialo andare.',
  emptyTitle: 'Niente in attesa.',
  emptyText: 'Nel riquadro, «Tieni per l’1:1» mette qui una bozza, e non nella giornata di qualcuno.',
  numbers: 'Cifre',
  heldNow: 'In attesa ora',
  released: 'Passate negli 1:1, ultime 4 settimane',
  takenOver: 'Fatte da te',
  dropped: 'Scartate: mai arrivate a nessuno',
  next: (when: string, distance: string) => phrase`Prossimo 1:1: ${when}, ${distance}`,
  today: 'oggi',
  inDays: (days: number) => count(days, { one: 'domani', other: `tra ${days} giorni` }),
  noNext: 'Nessun 1:1 nelle prossime 6 settimane',
  nobody: 'Ancora per nessuno',
  chooseWho: 'Scegli per chi',
  choose: 'Scegli…',
  notInTeam: 'Non è più nel tuo team.',
  cannotEdit: 'Non puoi modificare questo 1:1, quindi copia lì la riga.',
  fromDraft: (when: string) => phrase`Da una bozza per ${when}`,
  fromText: phrase`Da un testo selezionato`,
  untitled: 'Senza titolo',
  alsoFor: (names: Phrase) => phrase`Anche per ${names}`,
  heldToday: 'in attesa da oggi',
  heldDays: (days: number) =>
    count(days, { one: `in attesa da ${days} giorno`, other: `in attesa da ${days} giorni` }),
  stillNeeded: (date: string) => `Serve ancora? Sparisce da sola: ${date}.`,
  release: 'Passa nell’1:1',
  copy: 'Copia per l’1:1',
  take: 'Lo faccio io',
  drop: 'Scarta',
  onItsWay: 'In arrivo nell’1:1. Si riprova in automatico.',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`Hai tempo libero ${range}. Il blocco ha queste parole come titolo.`,
  nothingFree: phrase`Niente di libero nel tuo orario di lavoro per due settimane.`,
  makeBlock: 'Crea il blocco',
  back: 'Indietro',
  undo: 'Annulla',
  wasReleased: (what: string) => phrase`«${what}» ora è nell’1:1. Non è partita nessuna email.`,
  wasCopied: (what: string) => phrase`Copiato per l’1:1: «${what}».`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`Scartato: «${what}». A nessuno è arrivato nulla.`
      : phrase`Scartato: «${what}». A ${name} non è arrivato nulla.`,
  wasTaken: (what: string, range: string) => phrase`«${what}» ha un tuo blocco: ${range}.`,
  wasExpired: (what: string) => phrase`Scaduto: «${what}». A nessuno è arrivato nulla.`,
  failure,
  popupTitle: (held: number) =>
    count(held, { one: `${held} richiesta in attesa`, other: `${held} richieste in attesa` }),
  openQueue: 'Apri la coda',
  settings: 'Limiti',
  holdDays: 'Le richieste aspettano per',
  holdDaysWhy: 'Giorni. Poi una richiesta sparisce da sola; la coda dice quando.',
  overrides: 'Prenota lo stesso, volte al mese',
  overridesWhy: 'Conta solo per te, e nessun altro lo vede. Con 0 il conteggio è nascosto.',
  remind: 'Ricordamelo la mattina dell’1:1',
  remindWhy: 'Una notifica, se c’è qualcosa in attesa.',
} as const;
