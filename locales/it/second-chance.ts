// Italian, “tu”.
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

const count = counting('it');
const { reason } = card;

const unnamed = phrase`questa riunione`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`«${title}»`);
const atStart = (title: string): Phrase =>
  title.trim() === '' ? phrase`Questa riunione` : phrase`«${title}»`;

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'La riunione è cambiata nel frattempo.',
};

export const secondChance = {
  page: 'Una seconda possibilità',
  heading: (title: string) => phrase`Una seconda possibilità per ${named(title)}`,
  lead: 'È salvata, ed è finita sul tempo ai fornelli. Spostarla ora è un clic.',
  forAccount: (account: string) => phrase`Per ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === ''
      ? `${day}, ${range}, salvata ${ago}.`
      : `«${title}», ${day}, ${range}, salvata ${ago}.`,
  tellsOne: (name: string) => phrase`Spostandola, ${name} riceve un invito aggiornato.`,
  tellsAll: phrase`Spostandola, gli invitati ricevono un invito aggiornato.`,
  oneOfSeries: 'Si sposta solo questa data. Il resto della serie rimane.',
  noSlot: 'Nessun orario migliore nei prossimi sette giorni.',

  hold: 'Tieni per l’1:1',
  keep: 'Mantieni, con un motivo',
  dismiss: 'Nascondi',
  reasonQuestion: (title: string) => phrase`Mantenere ${named(title)}, perché…`,
  reason,
  note: 'Nota (facoltativa)',
  keepIt: 'Mantieni',
  back: 'Indietro',
  reasonStays: 'Il motivo resta in questo browser. Non parte nessuna email.',

  also: 'Altre salvate sul tempo ai fornelli',
  look: 'Guarda',
  lookAt: (title: string) => (title.trim() === '' ? 'Guarda questa riunione' : `Guarda «${title}»`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'Senza titolo',

  moved: (title: string, when: string) => phrase`Hai spostato ${named(title)} a ${when}.`,
  movedMore: 'È stato inviato un aggiornamento.',
  kept: (title: string, why: BookingReason) => phrase`${atStart(title)} rimane. ${[reason[why]]}.`,
  held: (title: string) => phrase`${atStart(title)} rimane, e aspetta l’1:1.`,
  dismissed: (title: string) => phrase`${atStart(title)} rimane.`,
  gone: (title: string) => phrase`${atStart(title)} non c’è più: eliminazione fatta in Calendar.`,

  notMoved: (why: MoveFailure) => `Non è stato spostato nulla. ${failed[why]}`,
  stale: (time: string) => phrase`Offline. Verificato con dati di: ${time}.`,
  allClear: 'Questa settimana è tutto a posto.',
  noneFound: (people: number) =>
    count(people, {
      one: `Nulla trovato. ${people} calendario mostra solo gli orari occupati.`,
      other: `Nulla trovato. ${people} calendari mostrano solo gli orari occupati.`,
    }),
  quiet: 'Questa pagina si apre da una notifica discreta, mai da sola.',
} as const;
