// Italian, “tu”.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('it');
const nbsp = '\u00a0';

const span = (weeks: number) => count(weeks, { one: `${weeks} settimana`, other: `${weeks} settimane` });

export const mirror = {
  title: (week: string) => phrase`Il tuo specchio, ${week}`,
  open: 'Apri lo specchio',
  introLead: 'Prima le tue interruzioni. Poi il tuo tempo ai fornelli. Poi il team, in somme.',
  intro: 'Quanto del tuo tempo ai fornelli è stato conservato. Questa pagina la vedi solo tu.',
  before: 'Settimana prima',
  after: 'Settimana dopo',
  csv: 'CSV',
  json: 'JSON',
  exported: 'Esportato.',
  threshold: (hours: string) =>
    phrase`La concentrazione conta in tratti da ${hours} o più (T =${[nbsp]}${hours}).`,
  viewWith: (hours: string) => phrase`Vedi con ${hours}`,
  reading: 'Lettura del calendario in corso. Le cifre arrivano subito dopo.',
  failed: 'Le cifre non si possono leggere. Ricarica questa pagina e riprova.',
  nothing: 'Nulla da mostrare per questa settimana.',
  nothingMore: 'Le prime cifre arrivano dopo la tua prossima riunione sul tempo ai fornelli, o venerdì.',
  notRead: 'In questa settimana il tuo calendario non è stato letto.',
  weekOf: 'Settimana del',
  asTable: 'Le stesse cifre in una tabella',
  ofHours: (part: string, whole: string) => phrase`${part} su ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} su ${String(whole)}`,
  weekBefore: (figure: string) => phrase`${figure} la settimana prima`,

  interruptions: {
    heading: 'Le tue interruzioni',
    booked: (meetings: number) =>
      count(meetings, { one: 'riunione sul tempo ai fornelli', other: 'riunioni sul tempo ai fornelli' }),
    lost: 'di concentrazione persa',
    saved: 'di concentrazione salvata spostando o tenendo in attesa',
    shortNotice: (bookings: number) =>
      count(bookings, { one: 'prenotazione con poco preavviso', other: 'prenotazioni con poco preavviso' }),
    shortNoticeMore: 'meno di un giorno',
    held: 'in attesa / scartate',
    heldMore: 'scartata: non è arrivata a nessuno',
    takenOver: (requests: number) =>
      count(requests, { one: `${requests} l’hai fatta tu`, other: `${requests} le hai fatte tu` }),
    none: 'Nessuna tua riunione è finita sul tempo ai fornelli.',
    lostHours: 'Perse, ore',
    savedHours: 'Salvate, ore',
    lostColumn: 'Perse',
    savedColumn: 'Salvate',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `Ore di concentrazione perse e salvate con le tue riunioni, ${span(weeks)}. Perse: ${lost[0]} all’inizio, ${lost[1]} alla fine. Salvate: ${saved[0]} all’inizio, ${saved[1]} alla fine.`,
    reasons: 'Motivi che hai dato',
    noReason: 'Nessun motivo',
  },

  own: {
    headingLead: 'Il tuo tempo ai fornelli',
    heading: 'La mia settimana',
    kept: 'del tempo ai fornelli conservato',
    focus: (threshold: string) => `concentrazione, T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`${hours} con T =${[nbsp]}${threshold}`,
    fragmented: 'frammentato',
    longest: 'tratto più lungo',
    over: (meetings: number) =>
      count(meetings, { one: 'riunione sul tempo ai fornelli', other: 'riunioni sul tempo ai fornelli' }),
    perBlock: (index: string) => phrase`${index} per blocco, bene se sotto 1`,
    oneOnOnes: '1:1 mantenuti',
    noBlock: 'Nessun tempo ai fornelli questa settimana.',
    keptColumn: 'Conservato',
    picture: (weeks: number, first: string, last: string) =>
      `La tua quota conservata, ${span(weeks)}: ${first} all’inizio, ${last} alla fine.`,
  },

  team: {
    heading: 'Il team, in somme',
    people: (people: number) =>
      count(people, {
        one: `${people} persona. Mai una per una.`,
        other: `${people} persone. Mai una per una.`,
      }),
    kept: 'del tempo ai fornelli lasciato intatto dalle tue riunioni',
    perBlock: 'delle tue riunioni per blocco',
    goodBelow: 'bene se sotto 1',
    others: 'Ciò che altri ci prenotano sopra non si vede.',
    tooFew: (fewest: number) => `Visibile da ${fewest} persone in su.`,
    tooFewMore: (seen: number) =>
      count(seen, {
        one: `Si vede il tempo ai fornelli di ${seen} persona.`,
        other: `Si vede il tempo ai fornelli di ${seen} persone.`,
      }),
    notCounted: 'Non contato in questa settimana.',
    picture: (weeks: number, first: string, last: string) =>
      `Quota conservata di tutto il team, ${span(weeks)}: ${first} all’inizio, ${last} alla fine.`,
    locked: 'Prima viene il tuo tempo ai fornelli',
    lockedMore:
      'La parte del team si apre quando un tuo blocco è protetto. Le tue interruzioni, sopra, sono sempre aperte.',
    protect: (when: string) => phrase`Proteggi ${when}`,
    protected: 'Protetto.',
  },

  announce: 'Avvisa il venerdì che lo specchio è pronto',
  announceWhy: 'Una notifica a settimana, senza cifre. Lo specchio lo vedi solo tu.',
} as const;
