// Spanish, “tú”. A block’s owner is “cocinando”; sentences avoid adjectives that would need the guest’s gender.
import type { SlotReason } from '../../domain/assessment.ts';
import type { Overlap, Severity } from '../../domain/rule.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import type { Phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { holdCard } from './hold-card.ts';
import { phrase, text } from './phrase.ts';

interface About {
  readonly name: string;
  /** From-to of the block, busy time or free stretch. */
  readonly range: string;
}

const count = counting('es');
const nbsp = '\u00a0';

const word: Record<Severity, string> = {
  conflict: 'Conflicto',
  ask: 'Pregunta antes',
  soft: 'Quita concentración',
  unknown: 'No se sabe',
  note: 'Conviene mirarlo',
  fine: 'Se puede reservar',
  open: 'Pide ayuda',
};

const overlap: Record<Overlap, string> = {
  cuts: 'tu borrador parte el bloque en dos.',
  edge: 'tu borrador ocupa un extremo.',
  covers: 'tu borrador lo cubre entero.',
  crosses: 'tu borrador se mete en el bloque.',
};

const slotReason: Record<Exclude<SlotReason, 'soonestForBoth' | 'allFree'>, string> = {
  betweenMeetings: 'Entre reuniones',
  beforeMeeting: 'Antes de una reunión',
  afterMeeting: 'Después de una reunión',
  nextToMeeting: 'Junto a una reunión',
  atTheEdge: 'En el extremo',
  rightAfterBlock: 'Justo tras el bloque',
  endOfDay: 'Al final del día',
  calendarsShowFree: 'Libre en ambos calendarios',
};

const bookingReason: Record<BookingReason, string> = {
  incident: 'Incidente',
  deadline: 'Fecha límite',
  agreed: 'Lo acordamos',
  other: 'Otro',
};

/** The sentence without its full stop, so that the other guests can be counted behind it. */
const clause = {
  cooking: ({ name, range }: About) => phrase`${name} está cocinando ${range}`,
  allDay: ({ name, range }: About) =>
    phrase`Este borrador de todo el día cubre el tiempo de cocina de ${name}, ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`${name} quiere que le preguntes por ${range}`,
  breaksUpBlock: ({ name, range }: About) => phrase`Esto parte el tiempo de cocina de ${name}, ${range}`,
  alreadyThere: ({ name, range }: About) =>
    phrase`Este evento ya está en el tiempo de cocina de ${name}, ${range}`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`Esto parte el tiempo libre de ${name}, ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`${name} no está disponible ${range}`,
  notShared: ({ name }: About) => phrase`No puedes ver el calendario de ${name}`,
  notRead: ({ name }: About) => phrase`El calendario de ${name} aún no se ha leído`,
  askedForHelp: ({ name }: About) => phrase`${name} ha pedido ayuda`,
} as const;

const sentence = {
  one: (what: Phrase) => phrase`${what}.`,
  maybeFocus: (what: Phrase) => phrase`${what}. Puede ser tiempo para concentrarse.`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}. El bloque está abierto hasta las ${time}.`,
  several: (what: Phrase, more: number) =>
    count(more, {
      one: phrase`${what}; afecta a 1${[nbsp]}invitado más.`,
      other: phrase`${what}; afecta a ${[`${more}${nbsp}`]}invitados más.`,
    }),
  moved: (range: string) => phrase`Ahora ${range}.`,
  movedKeeps: (range: string, name: string) => phrase`Ahora ${range}. ${name} conserva el bloque entero.`,
} as const;

/** One guest in the folded list, behind the severity’s word. */
const guestRow = {
  cooking: ({ range }: About) => phrase`cocinando ${range}`,
  free: ({ range }: About) => phrase`libre ${range}`,
  busyOnly: phrase`solo horas ocupadas`,
  notShared: phrase`no compartido`,
  notRead: phrase`aún sin leer`,
  openUntil: (time: string) => phrase`abierto hasta las ${time}`,
} as const;

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `El ${weekday} ${overlap[how]}`,
  busyOnly: 'Su calendario solo te muestra las horas ocupadas.',

  focusLost: 'de concentración perdida',
  focusLostKnown: (known: number) => `de concentración perdida, de ${known} se sabe`,
  costUnknown: 'coste desconocido',
  soonestForBoth: 'lo antes posible para ambos',
  stretches: (threshold: string) => `en tramos de ${threshold} o más`,
  priceTitle: (threshold: string) =>
    `La concentración solo cuenta en tramos libres de ${threshold} o más (T = ${threshold}). Cámbialo en Reglas.`,
  spokenCost: (hours: string) => `${hours} de concentración perdida.`,
  spokenCostAtLeast: (hours: string) => `Al menos ${hours} de concentración perdida.`,
  spokenPrice: (hours: string, threshold: string) =>
    `${hours} de concentración perdida, contando tramos de ${threshold} o más`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `Al menos ${hours} de concentración perdida, contando tramos de ${threshold} o más`,
  spokenUnknown: 'Coste desconocido',

  betterTimes: 'Mejores horas',
  moveTo: (when: string) => phrase`Mover a ${when}`,
  orMoveTo: (when: string) => phrase`O mover a ${when}`,
  slotReason,
  soonSlot: (minutes: number) =>
    count(minutes, {
      one: `En ${minutes}${nbsp}minuto, ambos libres`,
      other: `En ${minutes}${nbsp}minutos, ambos libres`,
    }),
  laterSlot: 'Ambos libres',
  allFree: (guests: number) => (guests === 2 ? 'Ambos libres' : `Los ${guests} libres`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · cuesta ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`Copiar una pregunta para ${name}`,
  question: (asked: string, better: string) => `¿Te va bien ${asked}, o mejor ${better}?`,
  questionAlone: (asked: string) => `¿Te va bien ${asked}?`,
  quoted: (question: string) => `«${question}»`,

  showAllGuests: (guests: number) =>
    guests === 2 ? 'Mostrar ambos invitados' : `Mostrar los ${guests} invitados`,
  allGuests: (guests: number) => (guests === 2 ? 'Ambos invitados' : `Los ${guests} invitados`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: 'Dejar para el 1:1',
  bookAnyway: 'Reservar aun así',
  back: 'Atrás',
  reason: bookingReason,
  reasons: {
    label: 'Motivo',
    sentence: (time: string) => phrase`¿Cuál es el motivo para las ${time}?`,
    more: 'El motivo va en la reunión. No se envía ningún correo.',
    note: (name: string) => phrase`Nota (opcional, ${name} puede leerla)`,
    noteForAll: phrase`Nota (opcional, los invitados pueden leerla)`,
    submit: 'Anotar el motivo',
    budget: (used: number, most: number) => `${used} de ${most} usados este mes. Solo tú lo ves.`,
  },
  noted: {
    word: 'Motivo anotado',
    sentence: (reason: string) => phrase`${[reason]}. Pulsa Guardar en Calendar cuando quieras.`,
    change: 'Cambiar',
    findBetter: 'Buscar una hora mejor',
    announced: 'Motivo anotado. Pulsa Guardar en Calendar cuando quieras.',
  },
  ...holdCard,
  opening: {
    word: 'Moviendo',
    sentence: (range: string) => phrase`El editor completo se abre con ${range}.`,
    more: 'Calendar no aceptó la hora aquí.',
    announced: 'Calendar no aceptó la hora aquí. El editor completo se abre con ella.',
  },
  notice: {
    saveWaits: 'Aún sin guardar. Guarda otra vez para reservarlo tal cual.',
    notTaken: 'Calendar no aceptó esta hora. Cámbiala a mano.',
    notKept: 'No se pudo guardar en el navegador. Inténtalo de nuevo.',
  },

  dismiss: 'Ocultar',
  undo: 'Deshacer',
  asDrafted: (time: string) => phrase`Las ${time}, como en el borrador, también va bien.`,
  offline: 'Sin conexión.',
  googleIsLate: 'Google no ha respondido.',
  stale: (why: string, time: string) => phrase`${[why]} Comprobado con datos de hoy a las ${time}.`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} Comprobado con datos de: ${dayAndTime}.`,
  otherZone: (name: string, range: string) => phrase`Las horas son de tu zona. Para ${name}: ${range}.`,

  moved: { word: 'Movido', more: 'Aún sin guardar. Pulsa Guardar en Calendar.' },
  unreadable: {
    sentence: phrase`No se puede leer la hora de este borrador.`,
    more: 'Abre el editor completo y se comprobará allí.',
    button: 'Más opciones',
  },
  alreadyThere: 'Sin cambios',
  repeats: phrase`Se repite. Solo se comprueba la primera vez.`,
  saveAsItIs: 'Guárdalo tal cual: no se pide motivo.',
  notChecked: 'Sin comprobar',
  signIn: {
    sentence: phrase`Google quiere que inicies sesión otra vez.`,
    more: 'Tus propios bloques se quedan en Google Calendar.',
    button: 'Reconectar',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`Esta pestaña es de ${page}; Let Them Cook está conectado con ${connected}.`,
    button: (page: string) => phrase`Conectar ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity.toLocaleLowerCase('es')}. ${what} ${cost}`.trim(),
  announcedBest: (time: string) => text`Mejor hora: ${time}.`,
  announcedMove: (time: string) => text`Movido a ${time}. Aún sin guardar.`,
  announcedUndo: (time: string) => text`De nuevo a las ${time}.`,
} as const;
