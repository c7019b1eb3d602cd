// Spanish. The notes are written to colleagues: “tú”.
import type { AnswerKind } from '../../domain/invitation.ts';
import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const count = counting('es');

const answered: Record<AnswerKind, string> = {
  accept: 'Aceptada',
  maybe: 'Respondida con «quizás»',
  decline: 'Rechazada',
  askFirst: 'Enviada antes a tu responsable',
};

/** In the popup, and in the options page. */
export const invitations = {
  title: 'Invitaciones sobre tiempo de cocina',
  untitled: 'Sin título',
  lost: (hours: string) => `Pierdes ${hours}`,
  from: (time: string, organizer: string) => phrase`${time} · de ${organizer}`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      one: 'Espera una más de esta serie; cada una se responde aparte.',
      other: `Esperan ${others} más de esta serie; cada una se responde aparte.`,
    }),
  accept: 'Aceptar y abrir',
  maybe: 'Quizás…',
  decline: 'Rechazar…',
  askFirst: (manager: string) => `Preguntar antes a ${manager}…`,
  askSomebodyFirst: 'Preguntar antes a mi responsable…',
  myManager: 'mi responsable',
  note: 'Nota para quien organiza',
  send: { maybe: 'Enviar «quizás»', decline: 'Enviar rechazo', askFirst: 'Enviar' },
  back: 'Atrás',
  sentAs: 'Google la envía con tu respuesta. Aún no se ha enviado nada.',
  noteMaybe: 'Es mi tiempo de cocina. Puedo ir si no puede ser a otra hora.',
  noteDecline: 'Es mi tiempo de cocina. ¿Buscamos otra hora?',
  noteDeclineWith: (times: string, zone: string) => `Es mi tiempo de cocina. Tengo libre ${times} (${zone}).`,
  noteAsk: (manager: string) => `Es mi tiempo de cocina. ¿Puedes preguntar antes a ${manager}?`,
  answered,
  byItself: 'Automáticamente:',
  waits: (what: string, title: string) =>
    phrase`${what}: «${title}». Aún sin enviar; se vuelve a intentar automáticamente.`,
  sent: (what: string, title: string, time: string) => phrase`${what}: «${title}», ${time}.`,
  gone: (title: string) => phrase`«${title}» ya no existe. No se ha enviado nada.`,
  moved: (title: string) => phrase`«${title}» se ha movido entretanto. No se ha enviado nada.`,
  elsewhere: (title: string) => phrase`Respondiste a «${title}» en otro sitio. No se ha enviado nada.`,
  refused: (title: string) => phrase`Google no aceptó la respuesta a «${title}». Respóndela en Calendar.`,
  settings: {
    title: 'Cuando te necesitan',
    stuck: 'Preguntarme si no avanzo',
    stuckWhy: 'Una vez, sin ruido, en la ventana emergente, tras dos horas en un bloque.',
    managerName: 'Nombre de tu responsable',
    managerEmail: 'Correo de tu responsable',
    managerWhy: 'Para «Preguntar antes»: la nota dice su nombre. No se le envía nada.',
    notAnAddress: 'No es una dirección. Añade la terminación, por ejemplo .com.',
    auto: 'Responder automáticamente a invitaciones sobre bloques firmes',
    autoWhy:
      'Desactivado salvo que lo actives. También se responden las que esperan ahora. Nunca las invitaciones de tu responsable, y nunca dos veces. Sin el correo de tu responsable, ningún 1:1. Tampoco mientras tu calendario diga que estás de guardia.',
    kind: 'Respuesta',
    kinds: { decline: 'Rechazar', maybe: 'Quizás' },
    note: 'Nota para quien organiza',
    noteStandard: 'Es mi tiempo de cocina. Si no puede esperar, escríbeme y hago un hueco.',
    noteMissing: 'Sin una nota no se responde nada.',
    people: 'Nunca a estas personas',
    peopleWhy: 'Direcciones de correo, una por línea.',
    words: 'Nunca con estas palabras',
    wordsWhy: 'Una por línea. En el título, o en el título de otra reunión tuya a esa hora.',
    log: 'Respondidas automáticamente',
    logNone: 'Nada en los últimos 7 días.',
  },
} as const;
