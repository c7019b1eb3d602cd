// Italian, “tu”. A block’s owner is “ai fornelli”; sentences avoid adjectives that would need the guest’s gender.
import type { SlotReason } from '../../domain/assessment.ts';
import type { Overlap, Severity } from '../../domain/rule.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { holdCard } from './hold-card.ts';

interface About {
  readonly name: string;
  /** From-to of the block, busy time or free stretch. */
  readonly range: string;
}

const count = counting('it');
const nbsp = '\u00a0';

const word: Record<Severity, string> = {
  conflict: 'Conflitto',
  ask: 'Chiedi prima',
  soft: 'Toglie concentrazione',
  unknown: 'Non si sa',
  note: 'Da valutare',
  fine: 'Si può prenotare',
  open: 'Chiede aiuto',
};

const overlap: Record<Overlap, string> = {
  cuts: 'la bozza taglia in due il blocco.',
  edge: 'la bozza occupa un margine del blocco.',
  covers: 'la bozza copre tutto il blocco.',
  crosses: 'la bozza entra nel blocco.',
};

const slotReason: Record<Exclude<SlotReason, 'soonestForBoth' | 'allFree'>, string> = {
  betweenMeetings: 'Tra due riunioni',
  beforeMeeting: 'Prima di una riunione',
  afterMeeting: 'Dopo una riunione',
  nextToMeeting: 'Accanto a una riunione',
  atTheEdge: 'Al margine',
  rightAfterBlock: 'Subito dopo il blocco',
  endOfDay: 'A fine giornata',
  calendarsShowFree: 'Libero in entrambi i calendari',
};

const bookingReason: Record<BookingReason, string> = {
  incident: 'Incidente',
  deadline: 'Scadenza',
  agreed: 'D’accordo tra noi',
  other: 'Altro',
};

/** The sentence without its full stop, so that the other guests can be counted behind it. */
const clause = {
  cooking: ({ name, range }: About) => phrase`${name} è ai fornelli ${range}`,
  allDay: ({ name, range }: About) =>
    phrase`Questa bozza di un giorno intero copre il tempo ai fornelli di ${name}, ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`${name} vuole che tu chieda prima per ${range}`,
  breaksUpBlock: ({ name, range }: About) => phrase`Questo spezza il tempo ai fornelli di ${name}, ${range}`,
  alreadyThere: ({ name, range }: About) =>
    phrase`Questo evento è già nel tempo ai fornelli di ${name}, ${range}`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`Questo spezza il tempo libero di ${name}, ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`${name} ha un impegno ${range}`,
  notShared: ({ name }: About) => phrase`Non puoi vedere il calendario di ${name}`,
  notRead: ({ name }: About) => phrase`Il calendario di ${name} non è ancora stato letto`,
  askedForHelp: ({ name }: About) => phrase`${name} ha chiesto aiuto`,
} as const;

const sentence = {
  one: (what: Phrase) => phrase`${what}.`,
  maybeFocus: (what: Phrase) => phrase`${what}. Può essere un momento di concentrazione.`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}. Il blocco è aperto fino alle ${time}.`,
  several: (what: Phrase, more: number) =>
    count(more, {
      one: phrase`${what}; riguarda 1${[nbsp]}altro invitato.`,
      other: phrase`${what}; riguarda altri ${[`${more}${nbsp}`]}invitati.`,
    }),
  moved: (range: string) => phrase`Ora ${range}.`,
  movedKeeps: (range: string, name: string) => phrase`Ora ${range}. ${name} tiene tutto il blocco.`,
} as const;

/** One guest in the folded list, behind the severity’s word. */
const guestRow = {
  cooking: ({ range }: About) => phrase`ai fornelli ${range}`,
  free: ({ range }: About) => phrase`tempo libero ${range}`,
  busyOnly: phrase`solo orari occupati`,
  notShared: phrase`non condiviso`,
  notRead: phrase`non ancora letto`,
  openUntil: (time: string) => phrase`aperto fino alle ${time}`,
} as const;

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('it')}${text.slice(1)}`;
}

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${capital(weekday)} ${overlap[how]}`,
  busyOnly: 'Il suo calendario ti mostra solo gli orari occupati.',

  focusLost: 'di concentrazione persa',
  focusLostKnown: (known: number) =>
    count(known, {
      one: `di concentrazione persa, ${known} dato noto`,
      other: `di concentrazione persa, ${known} dati noti`,
    }),
  costUnknown: 'costo ignoto',
  soonestForBoth: 'il prima possibile per entrambi',
  stretches: (threshold: string) => `in tratti da ${threshold} o più`,
  priceTitle: (threshold: string) =>
    `La concentrazione conta solo in tratti liberi da ${threshold} o più (T = ${threshold}). Si cambia in Regole.`,
  spokenCost: (hours: string) => `${hours} di concentrazione persa.`,
  spokenCostAtLeast: (hours: string) => `Almeno ${hours} di concentrazione persa.`,
  spokenPrice: (hours: string, threshold: string) =>
    `${hours} di concentrazione persa, contando tratti da ${threshold} o più`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `Almeno ${hours} di concentrazione persa, contando tratti da ${threshold} o più`,
  spokenUnknown: 'Costo ignoto',

  betterTimes: 'Orari migliori',
  moveTo: (when: string) => phrase`Sposta a ${when}`,
  orMoveTo: (when: string) => phrase`O sposta a ${when}`,
  slotReason,
  soonSlot: (minutes: number) =>
    count(minutes, {
      one: `Tra ${minutes}${nbsp}minuto, liberi entrambi`,
      other: `Tra ${minutes}${nbsp}minuti, liberi entrambi`,
    }),
  laterSlot: 'Liberi entrambi',
  allFree: (guests: number) => (guests === 2 ? 'Liberi entrambi' : `Liberi tutti e ${guests}`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · costa ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`Copia una domanda per ${name}`,
  question: (asked: string, better: string) => `Ti va bene ${asked}, o meglio ${better}?`,
  questionAlone: (asked: string) => `Ti va bene ${asked}?`,
  quoted: (text: string) => `«${text}»`,

  showAllGuests: (guests: number) =>
    guests === 2 ? 'Mostra entrambi gli invitati' : `Mostra tutti i ${guests} invitati`,
  allGuests: (guests: number) => (guests === 2 ? 'Entrambi gli invitati' : `Tutti i ${guests} invitati`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: 'Tieni per l’1:1',
  bookAnyway: 'Prenota lo stesso',
  back: 'Indietro',
  reason: bookingReason,
  reasons: {
    label: 'Motivo',
    sentence: (time: string) => phrase`Qual è il motivo per le ${time}?`,
    more: 'Il motivo va nella riunione. Non parte nessuna email.',
    note: (name: string) => phrase`Nota (facoltativa, ${name} può leggerla)`,
    noteForAll: phrase`Nota (facoltativa, gli invitati possono leggerla)`,
    submit: 'Annota il motivo',
    budget: (used: number, most: number) =>
      count(used, {
        one: `Usata ${used} volta su ${most} questo mese. Lo vedi solo tu.`,
        other: `Usate ${used} volte su ${most} questo mese. Lo vedi solo tu.`,
      }),
  },
  noted: {
    word: 'Motivo annotato',
    sentence: (reason: string) => phrase`${[reason]}. Premi Salva in Calendar quando vuoi.`,
    change: 'Cambia',
    findBetter: 'Trova un orario migliore',
    announced: 'Motivo annotato. Premi Salva in Calendar quando vuoi.',
  },
  ...holdCard,
  opening: {
    word: 'Spostamento',
    sentence: (range: string) => phrase`L’editor completo si apre con ${range}.`,
    more: 'Calendar non ha accettato l’orario qui.',
    announced: 'Calendar non ha accettato l’orario qui. L’editor completo si apre con quello.',
  },
  notice: {
    saveWaits: 'Non ancora salvato. Salva di nuovo per prenotarlo così com’è.',
    notTaken: 'Calendar non ha accettato questo orario. Cambialo a mano.',
    notKept: 'Non è stato possibile conservarlo nel browser. Riprova.',
  },

  dismiss: 'Nascondi',
  undo: 'Annulla',
  asDrafted: (time: string) => phrase`Anche le ${time}, come nella bozza, vanno bene.`,
  offline: 'Offline.',
  googleIsLate: 'Google non ha risposto.',
  stale: (why: string, time: string) => phrase`${[why]} Verificato con dati di oggi alle ${time}.`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} Verificato con dati di: ${dayAndTime}.`,
  otherZone: (name: string, range: string) => phrase`Orari nel tuo fuso. Per ${name}: ${range}.`,

  moved: { word: 'Spostato', more: 'Non ancora salvato. Premi Salva in Calendar.' },
  unreadable: {
    sentence: phrase`L’orario di questa bozza non si può leggere.`,
    more: 'Apri l’editor completo: la verifica si fa lì.',
    button: 'Altre opzioni',
  },
  alreadyThere: 'Invariato',
  repeats: phrase`Si ripete. Si verifica solo la prima volta.`,
  saveAsItIs: 'Salva così com’è: non serve un motivo.',
  notChecked: 'Non verificato',
  signIn: {
    sentence: phrase`Google vuole che tu acceda di nuovo.`,
    more: 'I tuoi blocchi restano in Google Calendar.',
    button: 'Riconnetti',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`Questa scheda è di ${page}; Let Them Cook è connesso con ${connected}.`,
    button: (page: string) => phrase`Connetti ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity.toLocaleLowerCase('it')}. ${what} ${cost}`.trim(),
  announcedBest: (time: string) => `Orario migliore: ${time}.`,
  announcedMove: (time: string) => `Spostato a ${time}. Non ancora salvato.`,
  announcedUndo: (time: string) => `Di nuovo alle ${time}.`,
} as const;
