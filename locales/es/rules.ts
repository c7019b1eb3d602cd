// What the rules say on the card and of themselves, in Spanish. Each rule has its words under its id.
import type { ThresholdUnit } from '../../domain/rule-choices.ts';
import type { Phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const count = counting('es');
const nbsp = '\u00a0';

const days = (number: number) => [
  count(number, { one: `${number}${nbsp}día`, other: `${number}${nbsp}días` }),
];
const weeks = (number: number) => [
  count(number, { one: `${number}${nbsp}semana`, other: `${number}${nbsp}semanas` }),
];
const hours = (number: number) => [
  count(number, { one: `${number}${nbsp}hora`, other: `${number}${nbsp}horas` }),
];

/** A rule’s name, what it warns about in one sentence, and the fact or the thought behind it. */
const list = {
  'protected-overlap': {
    title: 'Cruce con tiempo protegido',
    why: 'El borrador toca el tiempo de cocina de alguien. Para eso está la tarjeta, así que siempre está activa.',
    source: `Una señal visible redujo las interrupciones un 46${nbsp}% (FlowLight, 449 personas, CHI 2017).`,
  },
  'focus-cost': {
    title: 'Coste en concentración',
    why: 'Las horas sin interrupción que cuesta un borrador, no su duración. Los tramos más cortos no cuentan.',
    source:
      'Al programar hacen falta de 10 a 15 minutos para volver a editar, y hay como mucho una sesión de dos horas sin molestias al día (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'Ritmo de los seguimientos',
    why: 'Un segundo seguimiento antes del próximo 1:1, o un 1:1 movido más allá del día en que toca.',
    source: 'El 1:1 permite un silencio seguro: allí se fijan las metas y después se confía en las personas.',
  },
  'finish-line': {
    title: 'Línea de meta',
    why: 'Una reunión en el último tramo antes de una meta; un tema nuevo o una serie cuentan más.',
    source:
      'Las reuniones perjudican durante el desarrollo y ayudan en las fases de planificación (Meyer et al., 5971 respuestas).',
  },
  'short-notice': {
    title: 'Poca antelación',
    why: 'Menos antelación de la que la persona publicó que le gustaría.',
    source: 'Sus propias condiciones publicadas. De quien no publicó ninguna no se dice nada.',
  },
  'series-impact': {
    title: 'Efecto de una serie',
    why: 'Un borrador que se repite: la concentración que cuesta en las próximas 12 semanas y las semanas que deja con poca.',
    source:
      'Bloques publicados de seis semanas; se supone que las siguientes son parecidas, y la tarjeta lo dice.',
  },
  'outside-working-hours': {
    title: 'Fuera del horario laboral',
    why: 'Antes o después de las horas que publicó la persona.',
    source:
      'Su propio horario publicado. Google Calendar tiene un aviso parecido, así que esta empieza desactivada.',
  },
  'meeting-load': {
    title: 'Carga de reuniones',
    why: 'Un día en que las reuniones llenan más de esta parte del horario laboral.',
    source:
      'Su calendario sin sus bloques de concentración. Donde solo se ven horas ocupadas no se dice nada.',
  },
  'one-on-one-first': {
    title: 'Un 1:1 atrasado va primero',
    why: 'En el extremo de un bloque, un 1:1 atrasado está bien, y la tarjeta lo dice.',
    source: 'Una protección que separa a los dos no duraría: el 1:1 está por encima del tiempo de cocina.',
  },
} as const;

/** What stands behind the number in a rule’s field, and what the field is called. */
const unit: Record<ThresholdUnit, { readonly short: string; readonly label: string }> = {
  checkIns: { short: 'hasta el 1:1', label: 'Seguimientos hasta el 1:1, este incluido' },
  days: { short: 'días', label: 'Días' },
  hours: { short: 'h como máximo', label: 'Antelación máxima que se atiende, en horas' },
  blocks: {
    short: 'tramos por semana',
    label: 'Tramos de concentración que le quedan como mínimo a una semana',
  },
  percent: { short: '% del día', label: 'Parte de la jornada laboral, en porcentaje' },
};

/** The sentence without its full stop. */
const clause = {
  overdueOneOnOne: (name: string, late: number) => phrase`Tu 1:1 con ${name} lleva ${days(late)} de retraso`,
  secondCheckIn: (name: string, when: string) =>
    phrase`Otro seguimiento antes de tu 1:1 con ${name} del ${when}`,
  oneOnOnePastDue: (name: string, day: string) =>
    phrase`Tu 1:1 con ${name} toca el ${day}; esto es más tarde`,
  finishLine: (name: string, day: string) => phrase`${name} quiere terminar para el ${day}`,
  newTopic: (name: string, day: string) =>
    phrase`${name} quiere terminar para el ${day}; esto empieza algo nuevo`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`Esto empieza en menos de ${hours(within)}; ${name} pide ${[String(wanted)]}`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`Esta serie deja a ${name} ${weeks(thin)} con menos de ${[String(least)]} tramos de concentración`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      one: phrase`Esta serie parte la concentración de ${name} 1${[nbsp]}vez más`,
      other: phrase`Esta serie parte la concentración de ${name} ${[`${times}${nbsp}`]}veces más`,
    }),
  outsideHours: (name: string, range: string) => phrase`Ese día el horario de ${name} es ${range}`,
  dayOff: (name: string) => phrase`${name} no trabaja ese día`,
  fullDay: (name: string, share: string) =>
    phrase`Con esto, las reuniones llenan el ${share} del día de ${name}`,
} as const;

/** The same in a few words, behind a guest’s name. */
const row = {
  overdueOneOnOne: (late: number) => phrase`1:1 con ${days(late)} de retraso`,
  secondCheckIn: (when: string) => phrase`1:1: ${when}`,
  oneOnOnePastDue: (day: string) => phrase`el 1:1 toca el ${day}`,
  finishLine: (day: string) => phrase`termina para el ${day}`,
  shortNotice: (wanted: number) => phrase`pide ${hours(wanted)} de antelación`,
  seriesThinsWeeks: (thin: number) => phrase`${weeks(thin)} con poca concentración`,
  seriesBreaksUp: phrase`también se parte más adelante`,
  outsideHours: (range: string) => phrase`trabaja ${range}`,
  dayOff: phrase`no trabaja ese día`,
  fullDay: (share: string) => phrase`las reuniones llenan el ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}. Este extremo está bien.`,
  moreReasons: (number: number) =>
    count(number, { one: `Y ${number} motivo más`, other: `Y ${number} motivos más` }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}.`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}; ${next}`,
  seriesCost: (cost: string, span: number) => phrase`Se repite: ${cost} de concentración en ${weeks(span)}.`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`Se repite: al menos ${cost} de concentración en ${weeks(span)}.`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`Se repite: ${cost} de concentración en ${weeks(span)}, si todas son como las próximas ${[String(seen)]}.`,
  always: 'Siempre activada',
  default: (value: number) => `predeterminado: ${value}`,
  outOfRange: (min: number, max: number) => `Introduce un número entero de ${min} a ${max}.`,
  backToDefaults: 'Restablecer',
  backAtDefaults: 'Todas las reglas tienen sus valores predeterminados.',
  saysAtWorst: (word: string) => `Como mucho dice: ${word}`,
} as const;
