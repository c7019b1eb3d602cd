// Spanish, “tú”.
import type { Level } from '../../domain/focus-block.ts';
import { counting } from '../plural.ts';
import { account } from './account.ts';
import { phrase } from './phrase.ts';
import { privacy } from './privacy.ts';
import { team } from './team.ts';

const counted = counting('es');

const level: Record<Level, string> = {
  hard: 'Firme: no reservar',
  soft: 'Flexible: se puede reservar, a un precio',
  ask: 'Preguntar antes',
};
const levelShort: Record<Level, string> = { hard: 'Firme', soft: 'Flexible', ask: 'Preguntar antes' };

export const options = {
  title: 'Let Them Cook: opciones',
  sections: 'Secciones',
  section: {
    cooking: 'Tiempo de cocina',
    team: 'Equipo',
    rules: 'Reglas',
    queue: 'Cola de espera',
    mirror: 'Espejo',
    account: 'Cuenta',
    privacy: 'Privacidad',
    advanced: 'Avanzado',
  },
  notConnected: 'Sin conectar',
  synced: (ago: string) => `Sincronizado ${ago}`,
  notSynced: 'Aún sin sincronizar',
  lockedByCompany: 'Fijado por tu empresa',
  undo: 'Deshacer',

  cooking: {
    intro:
      'Márcalo una vez. Se publica en tu Google Calendar con seis semanas de adelanto, como tiempo para concentrarse.',
    zone: (zone: string) => phrase`${zone}, según tu calendario`,
    picture: (blocks: string) => `Tu semana: ${blocks}`,
    pictureEmpty: 'Tu semana: aún sin tiempo de cocina.',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}, ${how}`,
    list: 'Bloques semanales',
    block: (number: number) => `Bloque ${number}`,
    hoursAWeek: (hours: string) => `${hours} por semana`,
    remove: (name: string) => `Quitar ${name}`,
    removed: (block: string) => phrase`Se ha quitado de tu calendario: ${block}.`,
    days: 'Días',
    from: 'Desde',
    to: 'a',
    until: 'Hasta',
    levelLabel: 'Nivel',
    level,
    levelShort,
    add: 'Añadir un bloque',
    none: 'Aún no hay nada protegido. Añade un primer bloque: dos mañanas por semana son un buen comienzo.',
    chooseDay: 'Elige al menos un día.',
    endBeforeStart: 'El final es anterior al inicio. No se guarda nada hasta que sea posterior.',
    noTime: 'Introduce ambas horas.',
    published: 'Publicado con seis semanas de adelanto',
    publishedOnce: 'Publicado',
    waiting: (count: number) =>
      counted(count, { one: `${count} por publicar`, other: `${count} por publicar` }),
    waitsForConnection: 'Se publica al conectar Google Calendar',
    notPublished: 'Aún sin publicar',
    plain: 'Publicado como evento normal: esta cuenta no tiene tiempo para concentrarse.',
    problem: (why: string) => `Aún sin publicar: ${why} Se vuelve a intentar.`,
    changes: 'Cambiado en Google Calendar',
    change: {
      moved: (when: string, now: string) => phrase`Cambiado en Google Calendar: ${when}, ahora ${now}.`,
      renamed: (when: string, title: string) =>
        phrase`Cambiado en Google Calendar: ${when}, ahora «${title}».`,
      free: (when: string) => phrase`Cambiado en Google Calendar: ${when}, ahora libre. No se avisa a nadie.`,
      deleted: (when: string) => phrase`Eliminado en Google Calendar: ${when}.`,
      allDeleted: (when: string) =>
        phrase`Eliminado en Google Calendar: el bloque entero, a partir de ${when}.`,
    },
    keep: 'Conservar',
    restore: 'Restaurar',
    elsewhere: (when: string) => phrase`De otro navegador: ${when}. Se puede cambiar allí.`,
    elsewhereMore: (when: string, more: number) =>
      phrase`De otro navegador: ${when} y ${String(more)} más. Se pueden cambiar allí.`,
    cookNow: 'Cocinar ahora',
    visibility: 'Mostrar mis bloques a quienes solo ven libre/ocupado',
    visibilityWhy: (title: string) =>
      `Hace públicos estos eventos en tu calendario: quien pueda abrirlo ve «${title}», sus horas y nivel, y tu horario laboral.`,
    workingHours: 'Horario laboral',
    workingHoursWhy: 'Fuera de él no se ofrece ninguna hora mejor a otras personas.',
    blockTitle: 'Título de los bloques publicados',
    blockTitleWhy: 'Palabras neutras: tus colegas pueden leerlas.',
    blockTitleEmpty: 'Introduce un título.',
  },
  team,

  rules: {
    intro: 'De qué puede hablar la tarjeta. Cada regla se puede desactivar; cada una dice por qué existe.',
    limits: 'Límites',
    threshold: 'Tramo más corto que cuenta como concentración (T)',
    thresholdWhy: 'Los tramos libres más cortos no cuentan. Se indica junto a cada cifra.',
    refresh: 'Volver a leer el calendario de un invitado si tiene más de',
    refreshWhy: 'Antes de valorar un borrador. Un valor menor es más actual y pregunta más a Google.',
    saving: 'Al guardar',
    askBeforeSaving: 'Preguntarme antes de guardar sobre bloques firmes',
    askBeforeSavingWhy:
      'Guardar espera una vez y el foco pasa a la tarjeta; al guardar de nuevo, se guarda. Predeterminado: desactivado, Guardar nunca se retiene.',
    minutes: 'min',
    standard: (value: number) => `predeterminado: ${value}`,
    outOfRange: (min: number, max: number) => `Introduce un número entero de ${min} a ${max}.`,
  },
  account,
  privacy,

  advanced: {
    intro: 'Lo que fijó la empresa, y cuándo se leyeron los calendarios.',
    sync: 'Sincronización',
    last: (when: string) => phrase`Todo se leyó por última vez ${when}.`,
    never: phrase`Aún no se ha leído nada.`,
    running: phrase`Leyendo ahora.`,
    offline: (since: string) => phrase`Sin conexión desde ${since}. Se vuelve a intentar automáticamente.`,
    problem: (why: string) => phrase`El último intento falló. ${[why]}`,
    waiting: (count: number) =>
      counted(count, {
        one: `${count} cambio espera a publicarse.`,
        other: `${count} cambios esperan a publicarse.`,
      }),
    unreadable: (count: number) =>
      counted(count, {
        one: `No se pudo leer ${count} evento de tu calendario. Los demás, sí.`,
        other: `No se pudieron leer ${count} eventos de tu calendario. Los demás, sí.`,
      }),
    report: 'Informar de un problema',
    reportText:
      'Versión, navegador, recuentos y errores recientes con su hora. Sin direcciones, títulos ni llaves.',
    reportCopy: 'Copiar el informe',
    reportFailed: 'No se pudo crear el informe. Recarga esta página e inténtalo de nuevo.',
    policy: 'Política de la empresa',
    policyNone: 'Tu empresa no fija nada.',
    policyLocked: (settings: string) => phrase`Fijado por tu empresa: ${settings}.`,
    ignored: 'Ignorado:',
    ignoredText: (key: string, wanted: string) => phrase` «${key}», de tu empresa. Se espera: ${wanted}.`,
    policyType: {
      clientId: 'un ID de cliente de OAuth',
      emails: 'una lista de direcciones de correo',
      yesNo: 'true o false',
      settingNames: 'una lista de nombres de ajustes',
      wholeNumber: (from: number, to: number) => `un número entero de ${from} a ${to}`,
      oneOf: (names: string) => `uno de estos valores: ${names}`,
    },
    setting: {
      isGuardOn: 'el guardián',
      pausedUntil: 'la pausa',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'la antigüedad de los datos',
      publishVisibility: 'quién ve tus bloques',
      isAskedBeforeSaving: 'preguntar antes de guardar',
      isAskedWhetherStuck: 'preguntar si no avanzas',
      managerName: 'el nombre de tu responsable',
      managerEmail: 'el correo de tu responsable',
      autoAnswer: 'la respuesta automática a invitaciones',
      publishTitle: 'el título de los bloques',
      monthlyOverrides: 'el presupuesto mensual',
      holdDays: 'cuánto esperan las peticiones',
      isRemindedOfHeld: 'el recordatorio antes de un 1:1',
      workingHours: 'el horario laboral',
      noticeHours: 'la antelación',
      mayBookEdges: 'los extremos de los bloques',
      capShare: 'el tope',
      finishLine: 'la línea de meta',
      rules: 'las reglas',
      isMirrorAnnounced: 'la notificación semanal',
      oauthClientId: 'el ID de cliente de OAuth',
      language: 'el idioma',
    },
  },
} as const;
