// What is said outside of pages, in Spanish.
import { counting } from '../plural.ts';

const count = counting('es');
const brand = 'Let Them Cook';

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: Google quiere que inicies sesión otra vez`,
    secondChances: (meetings: number) =>
      count(meetings, {
        one: `${brand}: ${meetings} reunión cayó en tiempo de cocina`,
        other: `${brand}: ${meetings} reuniones cayeron en tiempo de cocina`,
      }),
    askedForHelp: `${brand}: has pedido ayuda`,
    invitations: (invitations: number) =>
      count(invitations, {
        one: `${brand}: ${invitations} invitación sobre tiempo de cocina`,
        other: `${brand}: ${invitations} invitaciones sobre tiempo de cocina`,
      }),
    pageNotRead: `${brand}: inactivo en esta página`,
    hoursLeft: (hours: number) =>
      count(hours, {
        one: `${brand}: cocinando, queda ${hours} hora`,
        other: `${brand}: cocinando, quedan ${hours} horas`,
      }),
    minutesLeft: (minutes: number) =>
      count(minutes, {
        one: `${brand}: cocinando, queda ${minutes} minuto`,
        other: `${brand}: cocinando, quedan ${minutes} minutos`,
      }),
    paused: `${brand}: el guardián está en pausa`,
    off: `${brand}: el guardián está inactivo`,
    notConnected: `${brand}: sin conectar`,
  },
  secondChance: {
    titled: (title: string) => `«${title}» cayó en tiempo de cocina`,
    untitled: 'Una reunión cayó en tiempo de cocina',
    text: 'Está guardada. Moverla es un clic.',
    several: (meetings: number) =>
      count(meetings, {
        one: `${meetings} reunión cayó en tiempo de cocina`,
        other: `${meetings} reuniones cayeron en tiempo de cocina`,
      }),
    severalText: 'Están guardadas. Mover una es un clic.',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1 ? 'Un 1:1 ya no está en tu calendario' : `${meetings} 1:1 ya no están en tu calendario`,
    text: 'El próximo llega más tarde de lo acordado o no está previsto. La página del equipo dice con quién.',
  },
  mirror: {
    title: 'Tu semana en el espejo',
    text: 'Primero tus propias interrupciones. Solo tú lo ves.',
  },
  held: {
    title: (time: string) => `1:1 hoy a las ${time}`,
    text: (requests: number) =>
      count(requests, {
        one: `${requests} petición espera a este 1:1. ¿Sigue haciendo falta?`,
        other: `${requests} peticiones esperan a este 1:1. ¿Siguen haciendo falta?`,
      }),
    /** Of the context menu; the browser puts the selected text in place of %s. */
    selection: 'Dejar «%s» para un 1:1',
  },
  finishLine: 'Línea de meta',
} as const;
