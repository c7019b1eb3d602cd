// Spanish, “tú”.

import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const counted = counting('es');

export const team = {
  intro: 'Las personas que diriges. Ves lo que publican, y nada más.',
  table: 'Tabla del equipo',
  person: 'Persona',
  canSee: 'Puedes ver',
  next: 'Próximo tiempo de cocina',
  oneOnOne: 'Próximo 1:1',
  noOneOnOne: 'Ninguno en 6 semanas',
  cadence: 'Frecuencia',
  cadenceOf: (name: string) => `Frecuencia del 1:1 con ${name}`,
  cadences: { weekly: 'Cada semana', everyTwoWeeks: 'Cada dos semanas', monthly: 'Cada mes' },
  asSeries: (cadence: string) => `${cadence}, como está planeado`,
  cadenceUnknown: 'No se sabe',
  last: (day: string) => `último: ${day}`,
  neverSeen: 'Aún no se ha visto ninguno',
  due: (day: string) => `toca el ${day}`,
  overdue: (days: number) =>
    counted(days, { one: `${days} día de retraso`, other: `${days} días de retraso` }),
  held: 'En espera',
  noneHeld: 'Nada',
  heldCount: (held: number) => counted(held, { one: `${held} petición`, other: `${held} peticiones` }),
  removeColumn: 'Quitar',
  remove: (name: string) => `Quitar a ${name}`,
  removed: (name: string) => phrase`${name} ya no está en tu equipo.`,
  visibility: { blocks: 'Bloques y niveles', busy: 'Solo horas ocupadas', none: 'Nada' },
  nowUntil: (time: string) => `Ahora, hasta ${time}`,
  todayAt: (range: string) => `Hoy ${range}`,
  noneToCome: 'Ninguno próximo',
  cannotTell: 'No se sabe',
  emptyTitle: 'Aún no hay nadie.',
  emptyText: ' Pega direcciones de correo, una o muchas.',
  addLabel: 'Añadir personas por correo',
  ready: (count: number) => counted(count, { one: `${count} lista:`, other: `${count} listas:` }),
  alreadyThere: 'Ya están:',
  thatIsYou: 'Eres tú:',
  notAnAddress: 'No es una dirección:',
  addEnding: 'Añade la terminación, por ejemplo .com.',
  tooMany: (max: number) => `Solo se toman las primeras ${max}.`,
  addPeople: (count: number) =>
    count === 0
      ? 'Añadir personas'
      : counted(count, { one: `Añadir ${count} persona`, other: `Añadir ${count} personas` }),
  clear: 'Cancelar',
} as const;
