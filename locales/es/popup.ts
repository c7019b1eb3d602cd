// Spanish, “tú”.

import { counting } from '../plural.ts';
import { phrase, text } from './phrase.ts';

const counted = counting('es');
const nbsp = '\u00a0';

export const popup = {
  guardOn: 'Guardián activo',
  guardOff: 'Guardián inactivo',
  options: 'Opciones',
  cooking: {
    level: { hard: 'Bloque firme.', soft: 'Bloque flexible.', ask: 'Preguntar antes.' },
    next: (range: string, level: string) => `Después: ${range}, ${level}.`,
    left: 'restante',
    done: 'Bloque terminado',
    end: 'Terminar ya',
  },
  stuck: {
    button: 'No avanzo',
    whileOpen: 'Abre una hora para recibir ayuda.',
    question: '¿Sigues cocinando o no avanzas?',
    stillCooking: 'Sigo cocinando',
    neverAsk: 'No volver a preguntar',
    up: (time: string) => phrase`Ayuda pedida hasta ${time}`,
    shown: 'Este bloque está abierto. El calendario de tu responsable lo muestra.',
    waits: 'Este bloque está abierto. Aún no está publicado, así que nadie lo ve.',
    cookAgain: 'Vuelvo a cocinar',
    longer: `30${nbsp}min más`,
    until: 'Abierto hasta',
  },
  open: (next: string) => phrase`Libre. Próximo tiempo de cocina: ${next}`,
  openNoNext: phrase`Libre. No hay tiempo de cocina próximo`,
  startNow: 'O empieza ahora:',
  cookOneHour: `Cocinar 1${nbsp}h`,
  cookHalfHour: `30${nbsp}min`,
  cookTwoHours: `2${nbsp}h`,
  watches: (people: number) =>
    counted(people, {
      one: `El guardián vela por ${people} persona`,
      other: `El guardián vela por ${people} personas`,
    }),
  watchedBusyOnly: (busy: number, people: number) => `De ${busy} de ${people} solo se ven horas ocupadas.`,
  watchedUnseen: (unseen: number, people: number) => `De ${unseen} de ${people} no se ve nada.`,
  fix: 'Arreglar',
  secondChances: (meetings: number) =>
    counted(meetings, {
      one: `${meetings} reunión se guardó sobre tiempo de cocina.`,
      other: `${meetings} reuniones se guardaron sobre tiempo de cocina.`,
    }),
  look: 'Mirar',
  today: 'Hoy',
  todayPicture: (parts: string, now: string) => text`Hoy: ${parts}. Ahora ${now}.`,
  team: 'Tu equipo ahora',
  teamHelp: (time: string) => `Pide ayuda hasta ${time}`,
  teamNext: (when: string) => `Después: ${when}`,
  teamNoNext: 'Sin tiempo de cocina',
  teamNothing: 'Nada compartido',
  pause: 'Pausar el guardián',
  pauseHour: '1 hora',
  pauseTomorrow: 'Hasta mañana',
  paused: (time: string) => phrase`En pausa hasta ${time}`,
  off: phrase`El guardián está inactivo`,
  offText: 'Sin avisos. Tus bloques siguen publicados.',
  resume: 'Reanudar',
  turnOn: 'Activar',
  empty: {
    title: 'Aún no hay nada al fuego.',
    text: 'Protege un primer bloque o añade a las personas que diriges.',
    protect: 'Proteger mar y jue 9–12',
    addPeople: 'Añadir personas',
    orNow: 'O empieza ahora:',
  },
  offline: (since: string) => phrase`Sin conexión desde ${since}.`,
  offlineData: (time: string) => phrase` El guardián trabaja con datos de: ${time}.`,
  waiting: (count: number) =>
    counted(count, {
      one: ` ${count} cambio espera a publicarse.`,
      other: ` ${count} cambios esperan a publicarse.`,
    }),
  pageNotRead: 'Inactivo en esta página: Google la ha cambiado. Los eventos guardados se siguen comprobando.',
  pageReport: 'Informar, sin nombres',
  foot: {
    notConnected: 'Sin conectar',
    synced: (ago: string) => `Conectado. Sincronizado ${ago}.`,
    syncing: 'Conectado. Sincronizando.',
    never: 'Conectado. Aún sin sincronizar.',
    last: (time: string) => text`Última sincronización: hoy a las ${time}.`,
    lastOlder: (dayAndTime: string) => text`Última sincronización: ${dayAndTime}.`,
    retries: (time: string) => text`Última sincronización: ${time}. Se reintenta automáticamente.`,
    retriesNever: 'Aún sin sincronizar. Se reintenta automáticamente.',
  },
} as const;
