// Spanish, “tú”. Calendar’s own words: evento, invitado, Guardar, Más opciones.
import type { Level } from '../../domain/focus-block.ts';
import type { ApiProblem, StorageProblem } from '../../messages/overview.ts';
import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const counted = counting('es');

const problem: Record<ApiProblem, string> = {
  unauthorized: 'Google quiere que inicies sesión otra vez.',
  gone: 'Google olvidó los últimos cambios. Todo se lee de nuevo.',
  refused: 'Google dijo que no.',
  rateLimited: 'Se preguntó a Google demasiadas veces.',
  offline: 'No se puede contactar con Google.',
  malformed: 'No se puede leer la respuesta de Google.',
  notFound: 'Google no conoce este calendario.',
};

const storage: Record<StorageProblem, { readonly title: string; readonly text: string }> = {
  newerData: {
    title: 'Una versión más nueva escribió estos datos.',
    text: 'Esta versión los muestra y no cambia nada. Actualiza la extensión para continuar.',
  },
  blocked: {
    title: 'El almacenamiento se está actualizando.',
    text: 'No se pierde nada. Cierra otras páginas de esta extensión o inténtalo de nuevo en un momento.',
  },
  full: {
    title: 'Este navegador se ha quedado sin espacio.',
    text: 'Solo se quitó lo que Google puede volver a dar. Tus bloques, personas y ajustes se conservan.',
  },
};

/** In a sentence: “14:00–16:00, flexible”. */
const levelInText: Record<Level, string> = { hard: 'firme', soft: 'flexible', ask: 'preguntar antes' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0h`,
  unknown: '?',
  justNow: 'ahora mismo',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} a ${to}`,
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiarlo.',
  notCopiedLabel: 'Sin copiar',
  saved: 'Guardado',
  requestToShare:
    '¿Puedes dejarme ver tu tiempo para concentrarte, para que no reserve encima? En Google Calendar: Configuración, tu calendario, «Compartir con determinadas personas», añádeme con «Ver todos los detalles del evento».',
  copyRequest: 'Copiar una petición para compartir',
  copiedLabel: 'Copiado',
  problem,
  storage,
  copyMyData: 'Copiar mis bloques, personas y ajustes',
  copyFailed: 'No se pudo leer.',
  quarantined: (count: number) =>
    counted(count, {
      one: `${count} registro no se pudo leer y se apartó. Todo lo demás se muestra.`,
      other: `${count} registros no se pudieron leer y se apartaron. Todo lo demás se muestra.`,
    }),
  levelInText,
  connect: 'Conectar Google Calendar',
  reconnect: 'Reconectar',
  default: { on: 'Predeterminado: activado.', off: 'Predeterminado: desactivado.' },
  syncNow: 'Sincronizar ahora',
  cookingUntil: (time: string) => `Cocinando hasta ${time}`,
  busyTimesOnly: 'Solo horas ocupadas',
  notLookedAt: 'Aún sin mirar',
  failed: (why: string) => phrase`No ha funcionado: ${why}`,
  notConnected: {
    noClientId: {
      title: 'Falta un paso.',
      text: 'Hay que registrar esta extensión en Google: lo hace tu empresa, o tú.',
      button: 'Mostrar los tres pasos',
    },
    signedOut: {
      title: 'Conecta para ver y proteger el tiempo de cocina.',
      text: 'Google te pregunta una vez. Todo se queda en este navegador y en tu propio calendario.',
      button: 'Conectar Google Calendar',
    },
    refused: {
      title: 'Sin conectar.',
      text: 'Cerraste la ventana de Google o dijiste que no. No se ha cambiado nada.',
      button: 'Reintentar',
    },
    needsInteraction: {
      title: 'Google quiere que inicies sesión otra vez.',
      text: 'Hasta entonces no se comprueban los borradores. No se pierde nada.',
      button: 'Reconectar',
    },
    scopesMissing: {
      title: 'Falta un permiso.',
      text: 'En la ventana de Google, todas las casillas deben seguir marcadas: si no, no se pueden leer calendarios ni publicar bloques.',
      button: 'Reconectar',
    },
    wrongAccount: {
      title: 'Esa era otra cuenta de Google.',
      text: 'No se ha mezclado nada. Elige la cuenta conectada aquí o conecta también la otra.',
      button: 'Reconectar',
    },
    blockedByAdmin: {
      title: 'Tu empresa aún no lo permite.',
      text: 'La administración debe confiar en el ID de cliente de esta extensión en la consola de administración de Google.',
      button: 'Reintentar',
    },
  },
} as const;
