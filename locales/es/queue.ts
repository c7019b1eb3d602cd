// The queue of held requests, in Spanish. A request is “la petición”: its participles are feminine.
import type { ReleaseFailure } from '../../messages/held-queue.ts';
import type { Phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';
import { shared } from './shared.ts';

const count = counting('es');

const failure: Record<ReleaseFailure, string> = {
  ...shared.problem,
  notAllowed: 'Google no te deja cambiar este 1:1. Copia la línea en él.',
  noOneOnOne: 'No hay ningún 1:1 donde ponerla. Se queda aquí hasta que haya uno.',
  noRoom: 'La descripción de este 1:1 está llena. Copia la línea en él.',
};

export const queue = {
  title: 'Cola de espera',
  intro: 'Lo que retuviste en vez de reservar. Pásalo al 1:1, hazlo tú o déjalo ir.',
  emptyTitle: 'No hay nada en espera.',
  emptyText: 'En la tarjeta, «Dejar para el 1:1» pone aquí un borrador, y no en el día de alguien.',
  numbers: 'Cifras',
  heldNow: 'En espera ahora',
  released: 'Pasadas a un 1:1, últimas 4 semanas',
  takenOver: 'Hechas por ti',
  dropped: 'Descartadas: no llegaron a nadie',
  next: (when: string, distance: string) => phrase`Próximo 1:1: ${when}, ${distance}`,
  today: 'hoy',
  inDays: (days: number) => count(days, { one: 'mañana', other: `en ${days} días` }),
  noNext: 'Sin 1:1 en las próximas 6 semanas',
  nobody: 'Aún para nadie',
  chooseWho: 'Elegir para quién',
  choose: 'Elegir…',
  notInTeam: 'Ya no está en tu equipo.',
  cannotEdit: 'No puedes editar este 1:1, así que copia la línea en él.',
  fromDraft: (when: string) => phrase`De un borrador para el ${when}`,
  fromText: phrase`De un texto seleccionado`,
  untitled: 'Sin título',
  alsoFor: (names: Phrase) => phrase`También para ${names}`,
  heldToday: 'en espera desde hoy',
  heldDays: (days: number) =>
    count(days, { one: `en espera desde hace ${days} día`, other: `en espera desde hace ${days} días` }),
  stillNeeded: (date: string) => `¿Sigue haciendo falta? Desaparece el ${date}.`,
  release: 'Pasar al 1:1',
  copy: 'Copiar para el 1:1',
  take: 'Lo hago yo',
  drop: 'Descartar',
  onItsWay: 'En camino al 1:1. Se vuelve a intentar automáticamente.',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`Tienes libre ${range}. El bloque lleva estas palabras como título.`,
  nothingFree: phrase`No hay nada libre en tu horario laboral en dos semanas.`,
  makeBlock: 'Crear el bloque',
  back: 'Atrás',
  undo: 'Deshacer',
  wasReleased: (what: string) => phrase`«${what}» ya está en el 1:1. No se envió ningún correo.`,
  wasCopied: (what: string) => phrase`«${what}» se copió para el 1:1.`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`«${what}» se descartó. No llegó nada a nadie.`
      : phrase`«${what}» se descartó. No llegó nada a ${name}.`,
  wasTaken: (what: string, range: string) => phrase`«${what}» tiene un bloque tuyo: ${range}.`,
  wasExpired: (what: string) => phrase`«${what}» caducó. No llegó nada a nadie.`,
  failure,
  popupTitle: (held: number) =>
    count(held, { one: `${held} petición en espera`, other: `${held} peticiones en espera` }),
  openQueue: 'Abrir la cola',
  settings: 'Límites',
  holdDays: 'Las peticiones esperan',
  holdDaysWhy: 'Días. Después una petición desaparece; la cola dice cuándo.',
  overrides: 'Reservar aun así, veces al mes',
  overridesWhy: 'Solo cuenta para ti; nadie más lo ve. Con 0 se oculta la cuenta.',
  remind: 'Recordármelo la mañana del 1:1',
  remindWhy: 'Una notificación, si hay algo en espera para él.',
} as const;
