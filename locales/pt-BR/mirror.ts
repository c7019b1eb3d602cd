// O espelho: os números da semana.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('pt-BR');
const nbsp = '\u00a0';

const weeksOf = (weeks: number) => count(weeks, { one: `${weeks} semana`, other: `${weeks} semanas` });

export const mirror = {
  title: (week: string) => phrase`Seu espelho, ${week}`,
  open: 'Abrir espelho',
  introLead: 'Primeiro suas próprias interrupções. Depois sua própria cozinha. Depois o time, em somas.',
  intro: 'Quanto do seu tempo de cozinha foi preservado. Só você vê esta página.',
  before: 'Semana anterior',
  after: 'Semana seguinte',
  csv: 'CSV',
  json: 'JSON',
  exported: 'Exportado.',
  threshold: (hours: string) => phrase`O foco conta em trechos de ${hours} ou mais (T =${[nbsp]}${hours}).`,
  viewWith: (hours: string) => phrase`Ver com ${hours}`,
  reading: 'Sua agenda está sendo lida. Os números vêm em seguida.',
  failed: 'Não foi possível ler os números. Recarregue a página e tente de novo.',
  nothing: 'Nada para mostrar nesta semana.',
  nothingMore: 'Os primeiros números vêm depois da sua próxima reunião sobre tempo de cozinha, ou na sexta.',
  notRead: 'Sua agenda não foi lida nesta semana.',
  weekOf: 'Semana de',
  asTable: 'Os mesmos números em tabela',
  ofHours: (part: string, whole: string) => phrase`${part} de ${whole}`,
  ofCount: (part: number, whole: number) => phrase`${String(part)} de ${String(whole)}`,
  weekBefore: (figure: string) => phrase`${figure} na semana anterior`,

  interruptions: {
    heading: 'Suas próprias interrupções',
    booked: (meetings: number) =>
      count(meetings, {
        one: 'reunião sobre tempo de cozinha',
        other: 'reuniões sobre tempo de cozinha',
      }),
    lost: 'foco perdido',
    saved: 'foco poupado ao mover ou guardar',
    shortNotice: (bookings: number) =>
      count(bookings, { one: 'reunião em cima da hora', other: 'reuniões em cima da hora' }),
    shortNoticeMore: 'em menos de um dia',
    held: 'guardados / descartados',
    heldMore: 'descartado: não chegou a ninguém',
    takenOver: (requests: number) =>
      count(requests, { one: `${requests} ficou com você`, other: `${requests} ficaram com você` }),
    none: 'Nenhuma reunião sua caiu no tempo de cozinha.',
    lostHours: 'Perdido, horas',
    savedHours: 'Poupado, horas',
    lostColumn: 'Perdido',
    savedColumn: 'Poupado',
    picture: (weeks: number, lost: readonly [string, string], saved: readonly [string, string]) =>
      `Horas de foco perdidas e poupadas pelas suas reuniões, ${weeksOf(weeks)}. Perdidas: ${lost[0]} no início, ${lost[1]} no fim. Poupadas: ${saved[0]} no início, ${saved[1]} no fim.`,
    reasons: 'Motivos que você deu',
    noReason: 'Sem motivo',
  },

  own: {
    headingLead: 'Sua própria cozinha',
    heading: 'Minha semana',
    kept: 'do tempo de cozinha preservado',
    focus: (threshold: string) => `foco, T =${nbsp}${threshold}`,
    focusOther: (hours: string, threshold: string) => phrase`${hours} com T =${[nbsp]}${threshold}`,
    fragmented: 'fragmentado',
    longest: 'trecho mais longo',
    over: (meetings: number) =>
      count(meetings, {
        one: 'reunião sobre tempo de cozinha',
        other: 'reuniões sobre tempo de cozinha',
      }),
    perBlock: (index: string) => phrase`${index} por bloco, bom abaixo de 1`,
    oneOnOnes: '1:1 mantidos',
    noBlock: 'Nenhum tempo de cozinha nesta semana.',
    keptColumn: 'Preservado',
    picture: (weeks: number, first: string, last: string) =>
      `Sua própria taxa preservada, ${weeksOf(weeks)}: ${first} no início, ${last} no fim.`,
  },

  team: {
    heading: 'O time, em somas',
    people: (people: number) =>
      count(people, {
        one: `${people} pessoa. Nunca uma a uma.`,
        other: `${people} pessoas. Nunca uma a uma.`,
      }),
    kept: 'tempo de cozinha que suas reuniões deixaram em paz',
    perBlock: 'das suas reuniões por bloco',
    goodBelow: 'bom abaixo de 1',
    others: 'O que outros marcam por cima não pode ser visto.',
    tooFew: (fewest: number) => `Aparece a partir de ${fewest} pessoas.`,
    tooFewMore: (seen: number) =>
      count(seen, {
        one: `O tempo de cozinha de ${seen} pessoa pode ser visto.`,
        other: `O tempo de cozinha de ${seen} pessoas pode ser visto.`,
      }),
    notCounted: 'Não contado nesta semana.',
    picture: (weeks: number, first: string, last: string) =>
      `Taxa preservada de todo o time, ${weeksOf(weeks)}: ${first} no início, ${last} no fim.`,
    locked: 'Seu próprio tempo de cozinha vem primeiro',
    lockedMore:
      'A parte do time abre quando um bloco seu está protegido. Suas interrupções acima estão sempre abertas.',
    protect: (when: string) => phrase`Proteger ${when}`,
    protected: 'Protegido.',
  },

  announce: 'Avisar na sexta que o espelho está pronto',
  announceWhy: 'Uma notificação por semana, sem números. Só você vê o espelho.',
} as const;
