// Tempo de cozinha: a figura da semana, blocos avulsos, condições e a linha de chegada.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('pt-BR');

export const cooking = {
  singles: 'Blocos avulsos',
  single: (number: number) => `Bloco avulso ${number}`,
  addSingle: 'Adicionar bloco avulso',
  date: 'Data',
  chooseDate: 'Escolha uma data.',
  isOver: 'Esse horário já passou. Nada é salvo até ele ficar no futuro.',
  removed: (block: string) => phrase`${block} saiu da sua agenda.`,

  help: 'Arraste para desenhar. Ou use a lista.',
  keys: 'As setas movem, Shift e setas redimensionam, Delete remove, 1, 2 e 3 definem o nível. Page Up e Page Down mudam a semana.',
  yourMeetings: 'Suas reuniões',
  busy: 'Ocupado',
  meeting: (title: string, range: string) => phrase`${title}, ${range}`,
  weakened: 'flexível, acima do seu teto',
  overlap: (when: string, title: string, block: string) =>
    phrase`${when}: “${title}” já está em ${block}. Fica como está; só há aviso para novos rascunhos.`,
  overlapUntitled: (when: string, block: string) =>
    phrase`${when}: seu próprio compromisso já está em ${block}. Fica como está; só há aviso para novos rascunhos.`,
  overlapsMore: (more: number) =>
    count(more, {
      one: `Mais ${more} reunião está no seu tempo de cozinha nesta semana.`,
      other: `Mais ${more} reuniões estão no seu tempo de cozinha nesta semana.`,
    }),

  capTitle: 'Teto: quanto da sua semana fica protegido',
  capMeter: (taken: string, all: string, share: string, cap: string) =>
    `${taken} de ${all} são tempo de cozinha, ${share}; teto em ${cap}`,
  capNow: (taken: string, all: string, share: string) => `${taken} de ${all}, ${share}.`,
  capWhy: (standard: string) =>
    `Acima dele, novos blocos são publicados como flexíveis: uma agenda toda bloqueada é ignorada. Padrão: ${standard}.`,
  percent: '%',
  capRange: (min: number, max: number) => `Digite um número inteiro de ${min} a ${max}.`,
  backToDefault: (value: string) => `Voltar ao padrão: ${value}`,
  standard: (value: string) => `padrão ${value}`,
  weakenedDays: (days: string, cap: string) =>
    `Publicado como flexível em ${days}: a semana passa do seu teto de ${cap}, e blocos mais novos cedem primeiro.`,
  weakenedSingle: (cap: string) =>
    `Publicado como flexível: a semana passa do seu teto de ${cap}, e blocos mais novos cedem primeiro.`,
  weakenedPicture: (hours: string, cap: string) =>
    `${hours} desta semana são publicadas como flexíveis, porque passam do seu teto de ${cap}.`,

  notice: 'Antecedência que eu gostaria',
  noNotice: 'Nenhuma',
  hours: (hours: number) => count(hours, { one: `${hours} hora`, other: `${hours} horas` }),
  noticeWhy: (standard: string) => `Menos que isso é sinalizado, não recusado. Padrão: ${standard}.`,

  edges: 'Bordas de um bloco',
  edgesMayBeBooked: 'Podem ser marcadas',
  edgesWhy: (block: string, edge: string, little: string, middle: string, much: string) =>
    `Num bloco de ${block}, meia hora às ${edge} custa ${little}; às ${middle} custa ${much}. Padrão: ativado.`,

  finish: 'Linha de chegada',
  finishWhy:
    'O fim do projeto para o qual você cozinha. A data é publicada nos seus blocos; o nome fica neste navegador.',
  finishName: 'Projeto',
  finishDate: 'Último dia',
  finishClear: 'Limpar',
  finishCleared: 'A linha de chegada foi apagada.',
  finishNoDate: 'Escolha um dia: sem ele, nada é publicado.',
  finishPassed: 'Esse dia já passou. Escolha outro ou apague.',
  finishBudget: (planned: string, left: string, kept: string) =>
    `${planned} de tempo de cozinha planejadas até lá. Restam ${left} fora das suas reuniões; ${kept} preservadas até agora.`,
  finishNoBlocks: 'Nenhum tempo de cozinha planejado até lá.',
  finishStretch: (from: string, until: string) =>
    phrase`De ${from} a ${until}, sua liderança recebe aviso sobre temas novos: deixe terminar.`,
} as const;
