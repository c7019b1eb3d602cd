// Cooking time in Italian: the picture of the week, single blocks, terms and the finish line.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('it');

export const cooking = {
  singles: 'Blocchi singoli',
  single: (number: number) => `Blocco singolo ${number}`,
  addSingle: 'Aggiungi un blocco singolo',
  date: 'Data',
  chooseDate: 'Scegli una data.',
  isOver: 'Quell’orario è passato. Non si salva nulla finché non è nel futuro.',
  /** `block`: “gio 26 nov 14:00–16:00”. */
  removed: (block: string) => phrase`Rimosso dal tuo calendario: ${block}.`,

  help: 'Trascina per disegnare. Oppure usa l’elenco.',
  keys: 'Le frecce spostano, Maiusc e frecce ridimensionano, Canc rimuove; 1, 2 e 3 impostano il livello. Pag su e Pag giù cambiano settimana.',
  yourMeetings: 'Le tue riunioni',
  busy: 'Occupato',
  meeting: (title: string, range: string) => phrase`${title}, ${range}`,
  /** Of a block in the picture that is published as soft, though its owner asked for more. */
  weakened: 'flessibile, oltre il tuo tetto',
  overlap: (when: string, title: string, block: string) =>
    phrase`«${title}» (${when}) è già in ${block}. Resta com’è; si avvisa solo per le bozze nuove.`,
  overlapUntitled: (when: string, block: string) =>
    phrase`Un tuo appuntamento (${when}) è già in ${block}. Resta com’è; si avvisa solo per le bozze nuove.`,
  overlapsMore: (more: number) =>
    count(more, {
      one: `Ancora ${more} riunione nel tuo tempo ai fornelli questa settimana.`,
      other: `Ancora ${more} riunioni nel tuo tempo ai fornelli questa settimana.`,
    }),

  capTitle: 'Tetto: quanta parte della settimana è protetta',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${taken} su ${all} sono tempo ai fornelli, ${share}; tetto: ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} su ${all}, ${share}.`,
  capWhy: (standard: string) =>
    `Oltre il tetto i blocchi nuovi si pubblicano come flessibili: un calendario tutto bloccato viene ignorato. Predefinito: ${standard}.`,
  percent: '%',
  capRange: (min: number, max: number) => `Inserisci un numero intero da ${min} a ${max}.`,
  backToDefault: (value: string) => `Torna al valore predefinito: ${value}`,
  standard: (value: string) => `predefinito: ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `Pubblicato come flessibile (${days}): la settimana supera il tuo tetto del ${cap}, e i blocchi più recenti cedono per primi.`,
  weakenedSingle: (cap: string) =>
    `Pubblicato come flessibile: la settimana supera il tuo tetto del ${cap}, e i blocchi più recenti cedono per primi.`,
  weakenedPicture: (hours: string, cap: string) =>
    `Di questa settimana, ${hours} si pubblicano come flessibili, perché superano il tuo tetto del ${cap}.`,

  notice: 'Preavviso che vorrei',
  noNotice: 'Nessuno',
  hours: (hours: number) => count(hours, { one: `${hours} ora`, other: `${hours} ore` }),
  noticeWhy: (standard: string) =>
    `Un preavviso più breve si segnala, non si rifiuta. Predefinito: ${standard}.`,

  edges: 'Margini di un blocco',
  edgesMayBeBooked: 'Si possono prenotare',
  /** Of half an hour in a block from 9 to 12. */
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `In un blocco ${block}, mezz’ora alle ${edge} ti costa ${little}; alle ${middle} costa ${much}. Predefinito: attivo.`,

  finish: 'Traguardo',
  finishWhy:
    'La fine del progetto per cui sei ai fornelli. La data si pubblica sui tuoi blocchi, il nome resta in questo browser.',
  finishName: 'Progetto',
  finishDate: 'Ultimo giorno',
  finishClear: 'Cancella',
  finishCleared: 'Il traguardo è cancellato.',
  finishNoDate: 'Scegli un giorno: senza, non si pubblica nulla.',
  finishPassed: 'Quel giorno è passato. Scegline un altro o cancellalo.',
  finishBudget: (planned: string, left: string, kept: string) =>
    `Tempo ai fornelli previsto fino ad allora: ${planned}. Tolte le tue riunioni restano ${left}; conservato finora: ${kept}.`,
  finishNoBlocks: 'Nessun tempo ai fornelli previsto fino ad allora.',
  finishStretch: (from: string, until: string) =>
    phrase`Da ${from} a ${until} il tuo responsabile riceve un avviso sui temi nuovi: meglio lasciarti finire.`,
} as const;
