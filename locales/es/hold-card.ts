// The card's words around the 1:1, in Spanish. “Dejar para el 1:1”: “guardar” is what Calendar’s Save is called.
import type { Phrase } from '../phrase.ts';
import { phrase, text } from './phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: 'Dejar para el 1:1',
    next: (name: string, time: string) => phrase`Próximo 1:1 con ${name}: ${time}.`,
    more: 'Este borrador se cierra sin guardar. No se envía nada.',
    none: (name: string) => phrase`Sin 1:1 con ${name} en las próximas 6${[nbsp]}semanas.`,
    moreNone: 'Se queda en tu cola hasta que haya uno.',
    what: 'Qué',
    link: 'Enlace o motivo',
    optional: '(opcional)',
    submit: 'Dejar',
    take: 'Lo hago yo',
    plan: 'Planear un 1:1',
  },
  taking: {
    word: 'Lo hago yo',
    free: (range: string) => phrase`Tienes libre ${range}.`,
    more: (title: string) =>
      `El bloque se llama «${title}» en tu calendario. Este borrador se cierra sin guardar.`,
    moreUntitled: 'Un bloque de concentración en tu calendario. Este borrador se cierra sin guardar.',
    none: phrase`No hay nada libre en tu horario laboral en dos semanas.`,
    moreNone: 'Déjalo para el 1:1 y tómalo de tu cola más tarde.',
    submit: 'Crear el bloque',
  },
  focusSaved: 'de concentración salvada',
  held: {
    word: 'En espera',
    titled: (title: string) => phrase`«${title}»`,
    untitled: phrase`Este borrador`,
    waits: (what: Phrase, time: string) => phrase`${what} espera al ${time}.`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} espera al próximo 1:1 con ${name}.`,
    taken: (what: Phrase, range: string) => phrase`${what} tiene un bloque tuyo: ${range}.`,
    takenWord: 'Tuyo',
    closeIt: 'Cierra tú el borrador, sin guardar.',
    openQueue: 'Abrir la cola',
    announced: (time: string) => text`En espera hasta el ${time}.`,
    announcedNext: 'En espera hasta el próximo 1:1.',
    announcedTaken: (range: string) => text`Tu bloque: ${range}.`,
    undone: 'Ya no está en espera.',
  },
} as const;
