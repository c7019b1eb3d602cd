// Spanish, “tú”.
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import type { Phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { card } from './card.ts';
import { phrase } from './phrase.ts';
import { shared } from './shared.ts';

const count = counting('es');
const { reason } = card;

const unnamed = phrase`esta reunión`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`«${title}»`);
const atStart = (title: string): Phrase => (title.trim() === '' ? phrase`Esta reunión` : phrase`«${title}»`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'La reunión se cambió entretanto.',
};

export const secondChance = {
  page: 'Una segunda oportunidad',
  heading: (title: string) => phrase`Una segunda oportunidad para ${named(title)}`,
  lead: 'Está guardada y cayó en tiempo de cocina. Moverla ahora es un clic.',
  forAccount: (account: string) => phrase`Para ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === ''
      ? `${day}, ${range}, guardada ${ago}.`
      : `«${title}», ${day}, ${range}, guardada ${ago}.`,
  tellsOne: (name: string) => phrase`Al moverla, ${name} recibe una invitación actualizada.`,
  tellsAll: phrase`Al moverla, los invitados reciben una invitación actualizada.`,
  oneOfSeries: 'Solo se mueve esta fecha. El resto de la serie se queda.',
  noSlot: 'No se encontró una hora mejor en los próximos siete días.',

  hold: 'Dejar para el 1:1',
  keep: 'Mantenerla, con un motivo',
  dismiss: 'Ocultar',
  reasonQuestion: (title: string) => phrase`Mantener ${named(title)} porque…`,
  reason,
  note: 'Nota (opcional)',
  keepIt: 'Mantener',
  back: 'Atrás',
  reasonStays: 'El motivo se queda en este navegador. No se envía ningún correo.',

  also: 'También guardadas sobre tiempo de cocina',
  look: 'Mirar',
  lookAt: (title: string) => (title.trim() === '' ? 'Mirar esta reunión' : `Mirar «${title}»`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'Sin título',

  moved: (title: string, when: string) => phrase`Se ha movido ${named(title)} a ${when}.`,
  movedMore: 'Se envió una actualización.',
  kept: (title: string, why: BookingReason) => phrase`${atStart(title)} se queda. ${[reason[why]]}.`,
  held: (title: string) => phrase`${atStart(title)} se queda y espera al 1:1.`,
  dismissed: (title: string) => phrase`${atStart(title)} se queda.`,
  gone: (title: string) => phrase`${atStart(title)} ya no existe. Se eliminó en Calendar.`,

  notMoved: (why: MoveFailure) => `No se movió nada. ${failed[why]}`,
  stale: (time: string) => phrase`Sin conexión. Comprobado con datos de: ${time}.`,
  allClear: 'Esta semana está todo despejado.',
  noneFound: (people: number) =>
    count(people, {
      one: `No se encontró nada. ${people} calendario muestra solo horas ocupadas.`,
      other: `No se encontró nada. ${people} calendarios muestran solo horas ocupadas.`,
    }),
  quiet: 'Esta página se abre desde una notificación discreta, nunca por sí sola.',
} as const;
