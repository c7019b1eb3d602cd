// Spanish, “tú”.

import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const count = counting('es');
const nbsp = '\u00a0';

const span = (weeks: number) => count(weeks, { one: `${weeks} semana`, other: `${weeks} semanas` });

export const mirror = {
  title: (week: string) => phrase`Tu espejo, ${week}`,
  open: 'Abrir el espejo',
  introLead: 'Primero tus propias interrupciones. Luego tu propia cocina. Luego el equipo, en sumas.',
  intro: 'Cuánto de tu tiempo de cocina se conservó. Solo tú ves esta página.',
  before: 'Semana anterior',
  after: 'Semana siguiente',
  csv: 'CSV',
  json: 'JSON',
  exported: 'Exportado.',
  threshold: (hours: string) =>
    phrase`La concentración cuenta en tramos de ${hours} o más (T =${[nbsp]}${hours}).`,
  viewWith: (hours: string) => phrase`Ver con ${hours}`,
  reading: 'Se está leyendo tu calendario. Ahora vienen las cifras.',
  failed: 'No se pueden leer las cifras. Recarga esta página e inténtalo de nuevo.',
  nothing: 'Nada que mostrar esta semana.',
  nothingMore: 'Las primeras cifras llegan tras tu próxima reunión sobre tiempo de cocina, o el viernes.',
  notRead: 'Tu calendario no se leyó en esta semana.',
  weekOf: 'Semana del',
  asTable: 'Las mismas cifras en una tabla',
  ofHours: (part: string, whole: string) => phrase`${part} de ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} de ${String(whole)}`,
  weekBefore: (figure: string) => phrase`${figure} la semana anterior`,

  interruptions: {
    heading: 'Tus propias interrupciones',
    booked: (meetings: number) =>
      count(meetings, { one: 'reunión sobre tiempo de cocina', other: 'reuniones sobre tiempo de cocina' }),
    lost: 'de concentración perdida',
    saved: 'de concentración salvada al mover o dejar en espera',
    shortNotice: (bookings: number) =>
      count(bookings, { one: 'reserva con poca antelación', other: 'reservas con poca antelación' }),
    shortNoticeMore: 'menos de un día',
    held: 'en espera / descartadas',
    heldMore: 'descartada: no llegó a nadie',
    takenOver: (requests: number) =>
      count(requests, { one: `${requests} la hiciste tú`, other: `${requests} las hiciste tú` }),
    none: 'Ninguna reunión tuya cayó en tiempo de cocina.',
    lostHours: 'Perdidas, horas',
    savedHours: 'Salvadas, horas',
    lostColumn: 'Perdidas',
    savedColumn: 'Salvadas',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `Horas de concentración perdidas y salvadas por tus reuniones, ${span(weeks)}. Perdidas: ${lost[0]} al principio, ${lost[1]} al final. Salvadas: ${saved[0]} al principio, ${saved[1]} al final.`,
    reasons: 'Motivos que diste',
    noReason: 'Sin motivo',
  },

  own: {
    headingLead: 'Tu propia cocina',
    heading: 'Mi semana',
    kept: 'del tiempo de cocina conservado',
    focus: (threshold: string) => `concentración, T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`${hours} con T =${[nbsp]}${threshold}`,
    fragmented: 'fragmentado',
    longest: 'tramo más largo',
    over: (meetings: number) =>
      count(meetings, { one: 'reunión sobre tiempo de cocina', other: 'reuniones sobre tiempo de cocina' }),
    perBlock: (index: string) => phrase`${index} por bloque, bien si es menos de 1`,
    oneOnOnes: '1:1 celebrados',
    noBlock: 'Sin tiempo de cocina esta semana.',
    keptColumn: 'Conservado',
    picture: (weeks: number, first: string, last: string) =>
      `Tu propia tasa conservada, ${span(weeks)}: ${first} al principio, ${last} al final.`,
  },

  team: {
    heading: 'El equipo, en sumas',
    people: (people: number) =>
      count(people, {
        one: `${people} persona. Nunca por separado.`,
        other: `${people} personas. Nunca por separado.`,
      }),
    kept: 'del tiempo de cocina que tus reuniones dejaron en paz',
    perBlock: 'de tus reuniones por bloque',
    goodBelow: 'bien si es menos de 1',
    others: 'Lo que otros reservan encima no se puede ver.',
    tooFew: (fewest: number) => `Se muestra a partir de ${fewest} personas.`,
    tooFewMore: (seen: number) =>
      count(seen, {
        one: `Se puede ver el tiempo de cocina de ${seen} persona.`,
        other: `Se puede ver el tiempo de cocina de ${seen} personas.`,
      }),
    notCounted: 'No se contó en esta semana.',
    picture: (weeks: number, first: string, last: string) =>
      `Tasa conservada de todo el equipo, ${span(weeks)}: ${first} al principio, ${last} al final.`,
    locked: 'Tu propio tiempo de cocina va primero',
    lockedMore:
      'La parte del equipo se abre cuando un bloque tuyo está protegido. Tus interrupciones, arriba, están siempre abiertas.',
    protect: (when: string) => phrase`Proteger ${when}`,
    protected: 'Protegido.',
  },

  announce: 'Avisar el viernes de que el espejo está listo',
  announceWhy: 'Una notificación por semana, sin cifras. Solo tú ves el espejo.',
} as const;
