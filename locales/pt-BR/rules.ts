// O que as regras dizem no cartão, e o que as opções dizem delas. Cada regra tem suas palavras sob seu id.
import type { ThresholdUnit } from '../../domain/rule-choices.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('pt-BR');
const nbsp = '\u00a0';

const days = (number: number) => [
  count(number, { one: `${number}${nbsp}dia`, other: `${number}${nbsp}dias` }),
];
const weeks = (number: number) => [
  count(number, { one: `${number}${nbsp}semana`, other: `${number}${nbsp}semanas` }),
];
const hours = (number: number) => [
  count(number, { one: `${number}${nbsp}hora`, other: `${number}${nbsp}horas` }),
];

const list = {
  'protected-overlap': {
    title: 'Tempo protegido',
    why: 'O rascunho toca o tempo de cozinha de alguém. É para isso que o cartão existe, por isso está sempre ativa.',
    source: 'Um sinal visível reduziu interrupções em 46% (FlowLight, 449 pessoas, CHI 2017).',
  },
  'focus-cost': {
    title: 'Custo de foco',
    why: 'As horas de tempo contínuo que um rascunho custa, não sua duração. Trechos mais curtos não contam.',
    source:
      'Quem programa precisa de 10 a 15 minutos até voltar a editar, e tem cerca de uma sessão de duas horas sem interrupção por dia (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'Ritmo de check-ins',
    why: 'Um segundo check-in antes do próximo 1:1, ou um 1:1 movido para depois do dia previsto.',
    source: 'O 1:1 é o que torna o silêncio seguro: ali se definem metas, depois se confia nas pessoas.',
  },
  'finish-line': {
    title: 'Linha de chegada',
    why: 'Uma reunião no trecho final antes de uma linha de chegada; um tema novo ou uma série pesa mais.',
    source:
      'Reuniões prejudicam durante o desenvolvimento e ajudam no planejamento (Meyer et al., 5.971 respostas).',
  },
  'short-notice': {
    title: 'Em cima da hora',
    why: 'Menos antecedência do que a pessoa publicou que gostaria.',
    source: 'As condições que a própria pessoa publicou. De quem não publicou, nada é dito.',
  },
  'series-impact': {
    title: 'Efeito da série',
    why: 'Um rascunho que se repete: o foco que custa nas próximas 12 semanas, e as semanas que deixa com pouco.',
    source: 'Blocos publicados para seis semanas; supõe-se que as seguintes são iguais, e o cartão diz isso.',
  },
  'outside-working-hours': {
    title: 'Fora do horário de trabalho',
    why: 'Antes ou depois do horário que a pessoa publicou.',
    source:
      'O horário que a própria pessoa publicou. O Google Agenda tem um aviso parecido, por isso esta começa desativada.',
  },
  'meeting-load': {
    title: 'Carga de reuniões',
    why: 'Um dia em que as reuniões ocupam mais do que esta parte do horário de trabalho.',
    source: 'A agenda da pessoa sem os blocos de foco. Onde só há horários ocupados, nada é dito.',
  },
  'one-on-one-first': {
    title: 'Um 1:1 atrasado vem primeiro',
    why: 'Na borda de um bloco, um 1:1 atrasado pode ser marcado, e o cartão diz isso.',
    source: 'Uma proteção que afasta os dois não duraria: o 1:1 vale mais que o tempo de cozinha.',
  },
} as const;

/** O que fica depois do número no campo de uma regra, e como o campo se chama. */
const unit: Record<ThresholdUnit, { readonly short: string; readonly label: string }> = {
  checkIns: { short: 'até o 1:1', label: 'Check-ins até o 1:1, com o 1:1' },
  days: { short: 'dias', label: 'Dias' },
  hours: { short: 'h no máximo', label: 'Maior antecedência considerada, em horas' },
  blocks: { short: 'trechos por semana', label: 'Mínimo de trechos de foco por semana' },
  percent: { short: '% do dia', label: 'Parte do dia de trabalho, em porcentagem' },
};

/** Frase sem o ponto final. */
const clause = {
  overdueOneOnOne: (name: string, late: number) => phrase`Seu 1:1 com ${name} está ${days(late)} atrasado`,
  secondCheckIn: (name: string, when: string) =>
    phrase`Mais um check-in antes do seu 1:1 com ${name}: ${when}`,
  oneOnOnePastDue: (name: string, day: string) =>
    phrase`Seu 1:1 com ${name} é previsto para ${day}; isto é depois`,
  finishLine: (name: string, day: string) => phrase`${name} quer terminar até ${day}`,
  newTopic: (name: string, day: string) => phrase`${name} quer terminar até ${day}; isto começa algo novo`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`Isto começa em até ${hours(within)}; ${name} pede ${[String(wanted)]}`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`Com esta série, ${name} tem ${weeks(thin)} com menos de ${[String(least)]} trechos de foco`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      one: phrase`Esta série quebra o foco de ${name} mais ${[`${times}${nbsp}`]}vez`,
      other: phrase`Esta série quebra o foco de ${name} mais ${[`${times}${nbsp}`]}vezes`,
    }),
  outsideHours: (name: string, range: string) => phrase`${name} trabalha ${range} nesse dia`,
  dayOff: (name: string) => phrase`${name} não trabalha nesse dia`,
  fullDay: (name: string, share: string) => phrase`Com esta, reuniões ocupam ${share} do dia de ${name}`,
} as const;

/** O mesmo em poucas palavras, depois do nome de um convidado. */
const row = {
  overdueOneOnOne: (late: number) => phrase`1:1 ${days(late)} atrasado`,
  secondCheckIn: (when: string) => phrase`1:1 ${when}`,
  oneOnOnePastDue: (day: string) => phrase`1:1 previsto para ${day}`,
  finishLine: (day: string) => phrase`termina até ${day}`,
  shortNotice: (wanted: number) => phrase`pede ${hours(wanted)} de antecedência`,
  seriesThinsWeeks: (thin: number) => phrase`${weeks(thin)} com pouco foco`,
  seriesBreaksUp: phrase`quebra também depois`,
  outsideHours: (range: string) => phrase`trabalha ${range}`,
  dayOff: phrase`não trabalha nesse dia`,
  fullDay: (share: string) => phrase`reuniões ocupam ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}. Esta borda pode ser usada.`,
  moreReasons: (number: number) =>
    count(number, { one: `E mais ${number} motivo`, other: `E mais ${number} motivos` }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}.`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}; ${next}`,
  seriesCost: (cost: string, span: number) => phrase`Ele se repete: ${cost} de foco em ${weeks(span)}.`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`Ele se repete: pelo menos ${cost} de foco em ${weeks(span)}.`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`Ele se repete: ${cost} de foco em ${weeks(span)}, se todas forem como as próximas ${[String(seen)]}.`,
  always: 'Sempre ativa',
  default: (value: number) => `padrão ${value}`,
  outOfRange: (min: number, max: number) => `Digite um número inteiro de ${min} a ${max}.`,
  backToDefaults: 'Voltar aos padrões',
  backAtDefaults: 'Todas as regras estão nos padrões.',
  saysAtWorst: (word: string) => `Diz no máximo: ${word}`,
} as const;
