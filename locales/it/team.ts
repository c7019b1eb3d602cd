// Italian, “tu”.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('it');

export const team = {
  intro: 'Le persone che guidi. Vedi ciò che pubblicano, e nient’altro.',
  table: 'Tabella del team',
  person: 'Persona',
  canSee: 'Puoi vedere',
  next: 'Prossimo tempo ai fornelli',
  oneOnOne: 'Prossimo 1:1',
  noOneOnOne: 'Nessuno in 6 settimane',
  cadence: 'Frequenza',
  cadenceOf: (name: string) => `Frequenza dell’1:1 con ${name}`,
  cadences: { weekly: 'Ogni settimana', everyTwoWeeks: 'Ogni due settimane', monthly: 'Ogni mese' },
  asSeries: (cadence: string) => `${cadence}, come pianificato`,
  cadenceUnknown: 'Non si sa',
  last: (day: string) => `ultimo: ${day}`,
  neverSeen: 'Ancora nessuno',
  due: (day: string) => `previsto per ${day}`,
  overdue: (days: number) =>
    counted(days, { one: `in ritardo di ${days} giorno`, other: `in ritardo di ${days} giorni` }),
  held: 'In attesa',
  noneHeld: 'Nulla',
  heldCount: (held: number) => counted(held, { one: `${held} richiesta`, other: `${held} richieste` }),
  removeColumn: 'Rimuovi',
  remove: (name: string) => `Rimuovi ${name}`,
  removed: (name: string) => phrase`${name} non è più nel tuo team.`,
  visibility: { blocks: 'Blocchi e livelli', busy: 'Solo orari occupati', none: 'Nulla' },
  nowUntil: (time: string) => `Ora, fino a ${time}`,
  todayAt: (range: string) => `Oggi ${range}`,
  noneToCome: 'Nessuno in arrivo',
  cannotTell: 'Non si sa',
  emptyTitle: 'Ancora nessuno.',
  emptyText: ' Incolla indirizzi email, uno o tanti.',
  addLabel: 'Aggiungi persone via email',
  ready: (count: number) => counted(count, { one: `${count} pronto:`, other: `${count} pronti:` }),
  alreadyThere: 'Già presenti:',
  thatIsYou: 'Questo è il tuo:',
  notAnAddress: 'Non è un indirizzo:',
  addEnding: 'Aggiungi la parte finale, per esempio .com.',
  tooMany: (max: number) => `Si prendono solo i primi ${max}.`,
  addPeople: (count: number) =>
    count === 0
      ? 'Aggiungi persone'
      : counted(count, { one: `Aggiungi ${count} persona`, other: `Aggiungi ${count} persone` }),
  clear: 'Annulla',
} as const;
