// Cooking time in Spanish: the picture of the week, single blocks, terms and the finish line.

import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const count = counting('es');

export const cooking = {
  singles: 'Bloques sueltos',
  single: (number: number) => `Bloque suelto ${number}`,
  addSingle: 'Añadir un bloque suelto',
  date: 'Fecha',
  chooseDate: 'Elige una fecha.',
  isOver: 'Esa hora ya pasó. No se guarda nada hasta que sea futura.',
  /** `block`: “jue, 26 nov 14:00–16:00”. */
  removed: (block: string) => phrase`Se ha quitado de tu calendario: ${block}.`,

  help: 'Arrastra para dibujar. O usa la lista.',
  keys: 'Las flechas mueven, Mayús y flechas cambian el tamaño, Supr quita; 1, 2 y 3 fijan el nivel. Re Pág y Av Pág cambian de semana.',
  yourMeetings: 'Tus reuniones',
  busy: 'Ocupado',
  meeting: (title: string, range: string) => phrase`${title}, ${range}`,
  /** Of a block in the picture that is published as soft, though its owner asked for more. */
  weakened: 'flexible, por encima de tu tope',
  overlap: (when: string, title: string, block: string) =>
    phrase`«${title}» (${when}) ya está en ${block}. Se queda como está; solo se avisa de borradores nuevos.`,
  overlapUntitled: (when: string, block: string) =>
    phrase`Una cita tuya (${when}) ya está en ${block}. Se queda como está; solo se avisa de borradores nuevos.`,
  overlapsMore: (more: number) =>
    count(more, {
      one: `${more} reunión más cae en tu tiempo de cocina esta semana.`,
      other: `${more} reuniones más caen en tu tiempo de cocina esta semana.`,
    }),

  capTitle: 'Tope: cuánto de tu semana se protege',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${taken} de ${all} son tiempo de cocina, ${share}; tope: ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} de ${all}, ${share}.`,
  capWhy: (standard: string) =>
    `Por encima, los bloques nuevos se publican como flexibles: un calendario bloqueado del todo se ignora. Predeterminado: ${standard}.`,
  percent: '%',
  capRange: (min: number, max: number) => `Introduce un número entero de ${min} a ${max}.`,
  backToDefault: (value: string) => `Volver al valor predeterminado: ${value}`,
  standard: (value: string) => `predeterminado: ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `Publicado como flexible (${days}): la semana supera tu tope de ${cap}, y los bloques más nuevos ceden primero.`,
  weakenedSingle: (cap: string) =>
    `Publicado como flexible: la semana supera tu tope de ${cap}, y los bloques más nuevos ceden primero.`,
  weakenedPicture: (hours: string, cap: string) =>
    `De esta semana, ${hours} se publican como flexibles, porque superan tu tope de ${cap}.`,

  notice: 'Antelación que me gustaría',
  noNotice: 'Ninguna',
  hours: (hours: number) => count(hours, { one: `${hours} hora`, other: `${hours} horas` }),
  noticeWhy: (standard: string) =>
    `Si hay menos antelación, se avisa; no se rechaza. Predeterminado: ${standard}.`,

  edges: 'Extremos de un bloque',
  edgesMayBeBooked: 'Se pueden reservar',
  /** Of half an hour in a block from 9 to 12. */
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `En un bloque de ${block}, media hora a las ${edge} te cuesta ${little}; a las ${middle} cuesta ${much}. Predeterminado: activado.`,

  finish: 'Línea de meta',
  finishWhy:
    'El final del proyecto para el que cocinas. La fecha se publica en tus bloques; el nombre se queda en este navegador.',
  finishName: 'Proyecto',
  finishDate: 'Último día',
  finishClear: 'Borrar',
  finishCleared: 'La línea de meta se ha borrado.',
  finishNoDate: 'Elige un día: sin él no se publica nada.',
  finishPassed: 'Ese día ya pasó. Elige otro o bórralo.',
  finishBudget: (planned: string, left: string, kept: string) =>
    `Tiempo de cocina previsto hasta entonces: ${planned}. Quedan ${left} junto a tus reuniones; conservado hasta ahora: ${kept}.`,
  finishNoBlocks: 'No hay tiempo de cocina previsto hasta entonces.',
  finishStretch: (from: string, until: string) =>
    phrase`Del ${from} al ${until} se avisa a tu responsable sobre temas nuevos: conviene dejarte terminar.`,
} as const;
