// Options in Spanish: taking data along and deleting it, accounts, keys, language, search.
import type { ImportProblem } from '../../messages/data.ts';
import { counting } from '../plural.ts';
import { phrase } from './phrase.ts';

const counted = counting('es');

const problem: Record<ImportProblem, string> = {
  tooLarge: 'Este archivo es demasiado grande para ser una exportación de Let Them Cook.',
  notJson: 'Este archivo no es una exportación de Let Them Cook: no es JSON.',
  notOurs: 'Este archivo no es una exportación de Let Them Cook.',
  newer: 'Este archivo es de una versión más nueva de Let Them Cook. Actualiza antes la extensión.',
  malformed: 'Este archivo está dañado. No se ha cambiado nada.',
};

const blocks = (count: number) => counted(count, { one: `${count} bloque`, other: `${count} bloques` });

export const house = {
  data: {
    title: 'Tus datos',
    export: 'Exportar todo',
    import: 'Importar…',
    importLabel: 'Importar: elige un archivo',
    calendar: 'Bloques como archivo de calendario',
    note: 'JSON, con vista previa y opción de deshacer. El archivo de calendario (ICS) se abre en cualquier calendario.',
    exported: 'Exportado.',
    failed: 'No se pudo leer.',
    preview: 'Este archivo cambiaría:',
    nothing: 'Todo lo de este archivo ya está aquí.',
    newBlocks: (count: number) =>
      counted(count, { one: `${count} bloque nuevo`, other: `${count} bloques nuevos` }),
    changedBlocks: (count: number) =>
      counted(count, { one: `${count} bloque cambiado`, other: `${count} bloques cambiados` }),
    newPeople: (count: number) =>
      counted(count, { one: `${count} persona nueva`, other: `${count} personas nuevas` }),
    newHeld: (count: number) =>
      counted(count, { one: `${count} petición en espera`, other: `${count} peticiones en espera` }),
    newDecisions: (count: number) =>
      counted(count, { one: `${count} decisión`, other: `${count} decisiones` }),
    settings: (count: number) => counted(count, { one: `${count} ajuste`, other: `${count} ajustes` }),
    restStays: 'Todo lo demás se queda como está.',
    apply: 'Importar',
    cancel: 'Cancelar',
    imported: phrase`Importado.`,
    undone: 'Deshecho.',
    problem,
    delete: 'Borrar todos mis datos…',
    deleteTitle: '¿Borrar todo?',
    deleteText: (count: number) =>
      `Ajustes, cola y espejo en este navegador, y ${blocks(count)} en tu calendario.`,
    deleteNone: 'Ajustes, cola y espejo en este navegador. No hay bloques en tu calendario.',
    offline: 'Ahora no se puede contactar con Google: los bloques de tu calendario se quedan hasta entonces.',
    exportFirst: 'Exportar antes',
    deleteIt: 'Borrar',
    keep: 'Conservar',
    deleted: 'Todo está borrado.',
    leaveThem: 'Dejarlos en el calendario',
    left: (count: number) =>
      counted(count, {
        one: `Borrado aquí. ${count} bloque se queda en tu calendario hasta que se pueda contactar con Google; después se borra solo.`,
        other: `Borrado aquí. ${count} bloques se quedan en tu calendario hasta que se pueda contactar con Google; después se borran solos.`,
      }),
  },
  accounts: {
    title: 'Cuentas en este navegador',
    current: 'En uso',
    use: 'Usar',
    useAccount: (email: string) => `Usar ${email}`,
  },
  keys: {
    title: 'Teclado',
    text: 'Funcionan en todas las pestañas.',
    cookNow: 'Cocinar una hora',
    pause: 'Pausar o reanudar el guardián',
    stuck: 'No avanzo',
    openQueue: 'Abrir la cola de espera',
    none: 'sin tecla',
    change: 'Cambiar las teclas en el navegador',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'Idioma',
    auto: 'El del navegador',
    why: 'Las pestañas de Calendar abiertas cambian al recargarlas.',
  },
  search: {
    label: 'Buscar en los ajustes',
    none: 'No se ha encontrado nada.',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'Mostrar otra vez la primera página',
} as const;
