// O cartão sobre o rascunho. O nome da pessoa vem sem artigo: “de Ana”, nunca “da Ana”.
import type { SlotReason } from '../../domain/assessment.ts';
import type { Overlap, Severity } from '../../domain/rule.ts';
import type { BookingReason } from '../../domain/set-aside.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { holdCard } from './hold-card.ts';

interface About {
  readonly name: string;
  readonly range: string;
}

const nbsp = '\u00a0';
const counted = counting('pt-BR');

const word: Record<Severity, string> = {
  conflict: 'Conflito',
  ask: 'Pergunte antes',
  soft: 'Custa foco',
  unknown: 'Não se sabe',
  note: 'Vale olhar',
  fine: 'Pode marcar',
  open: 'Pediu ajuda',
};

const overlap: Record<Overlap, string> = {
  cuts: 'Seu rascunho corta o bloco em dois.',
  edge: 'Seu rascunho ocupa uma borda dele.',
  covers: 'Seu rascunho cobre o bloco inteiro.',
  crosses: 'Seu rascunho avança sobre ele.',
};

const slotReason: Record<Exclude<SlotReason, 'soonestForBoth' | 'allFree'>, string> = {
  betweenMeetings: 'Entre reuniões',
  beforeMeeting: 'Antes de uma reunião',
  afterMeeting: 'Depois de uma reunião',
  nextToMeeting: 'Ao lado de uma reunião',
  atTheEdge: 'Na borda',
  rightAfterBlock: 'Logo depois do bloco',
  endOfDay: 'Fim do dia',
  calendarsShowFree: 'As duas agendas mostram livre',
};

const bookingReason: Record<BookingReason, string> = {
  incident: 'Incidente',
  deadline: 'Prazo',
  agreed: 'Combinamos',
  other: 'Outro',
};

/** Frase sem o ponto final. */
const clause = {
  cooking: ({ name, range }: About) => phrase`${name} está cozinhando ${range}`,
  allDay: ({ name, range }: About) =>
    phrase`Este rascunho de dia inteiro cobre o tempo de cozinha de ${name} ${range}`,
  wantsQuestion: ({ name, range }: About) => phrase`Pergunte antes a ${name} sobre ${range}`,
  breaksUpBlock: ({ name, range }: About) => phrase`Isto quebra o tempo de cozinha de ${name} ${range}`,
  alreadyThere: ({ name, range }: About) =>
    phrase`Este evento já está no tempo de cozinha de ${name} ${range}`,
  breaksUpFreeTime: ({ name, range }: About) => phrase`Isto quebra o tempo livre de ${name} ${range}`,
  maybeFocus: ({ name, range }: About) => phrase`${name} tem compromisso ${range}`,
  notShared: ({ name }: About) => phrase`Você não vê a agenda de ${name}`,
  notRead: ({ name }: About) => phrase`A agenda de ${name} ainda não foi lida`,
  askedForHelp: ({ name }: About) => phrase`${name} pediu ajuda`,
} as const;

const sentence = {
  one: (what: Phrase) => phrase`${what}.`,
  maybeFocus: (what: Phrase) => phrase`${what}. Pode ser tempo de foco.`,
  askedForHelp: (what: Phrase, time: string) => phrase`${what}. O bloco está aberto até ${time}.`,
  several: (what: Phrase, more: number) =>
    counted(more, {
      one: phrase`${what}; afeta mais ${[`${more}${nbsp}`]}convidado.`,
      other: phrase`${what}; afeta mais ${[`${more}${nbsp}`]}convidados.`,
    }),
  moved: (range: string) => phrase`Agora ${range}.`,
  movedKeeps: (range: string, name: string) => phrase`Agora ${range}. ${name} mantém o bloco inteiro.`,
} as const;

/** Um convidado na lista, depois da palavra do nível. */
const guestRow = {
  cooking: ({ range }: About) => phrase`cozinhando ${range}`,
  free: ({ range }: About) => phrase`livre ${range}`,
  busyOnly: phrase`só horários ocupados`,
  notShared: phrase`não compartilhada`,
  notRead: phrase`ainda não lida`,
  openUntil: (time: string) => phrase`aberto até ${time}`,
} as const;

export const card = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday: string, how: Overlap) => `${weekday}. ${overlap[how]}`,
  busyOnly: 'Essa agenda mostra a você só horários ocupados.',

  focusLost: 'foco perdido',
  focusLostKnown: (known: number) => `foco perdido, ${known} de que se sabe`,
  costUnknown: 'custo desconhecido',
  soonestForBoth: 'o mais cedo para ambos',
  stretches: (threshold: string) => `em trechos de ${threshold}+`,
  priceTitle: (threshold: string) =>
    `O foco só conta em trechos livres de ${threshold} ou mais (T = ${threshold}). Mude isso em Regras.`,
  spokenCost: (hours: string) => `${hours} de foco perdido.`,
  spokenCostAtLeast: (hours: string) => `Pelo menos ${hours} de foco perdido.`,
  spokenPrice: (hours: string, threshold: string) =>
    `${hours} de foco perdido, contando trechos de ${threshold} ou mais`,
  spokenPriceAtLeast: (hours: string, threshold: string) =>
    `Pelo menos ${hours} de foco perdido, contando trechos de ${threshold} ou mais`,
  spokenUnknown: 'Custo desconhecido',

  betterTimes: 'Horários melhores',
  moveTo: (when: string) => phrase`Mover para ${when}`,
  orMoveTo: (when: string) => phrase`Ou mover para ${when}`,
  slotReason,
  soonSlot: (minutes: number) => `Em ${minutes}${nbsp}min, ambos livres`,
  laterSlot: 'Ambos livres',
  allFree: (guests: number) => (guests === 2 ? 'Ambos livres' : `Todos os ${guests} livres`),
  bestSlotWhy: (reason: string, cost: string) => `${reason} · custa ${cost}`,
  slotWhy: (reason: string, cost: string) => `${reason} · ${cost}`,
  copyQuestion: (name: string) => phrase`Copiar uma pergunta para ${name}`,
  question: (asked: string, better: string) => `Pode ser ${asked}, ou é melhor ${better}?`,
  questionAlone: (asked: string) => `Pode ser ${asked}?`,
  quoted: (text: string) => `“${text}”`,

  showAllGuests: (count: number) =>
    count === 2 ? 'Mostrar os dois convidados' : `Mostrar todos os ${count} convidados`,
  allGuests: (count: number) => (count === 2 ? 'Os dois convidados' : `Todos os ${count} convidados`),
  guestLine: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}`,

  hold: 'Guardar para o 1:1',
  bookAnyway: 'Marcar assim mesmo',
  back: 'Voltar',
  reason: bookingReason,
  reasons: {
    label: 'Motivo',
    sentence: (time: string) => phrase`Qual é o motivo para ${time}?`,
    more: 'O motivo fica na reunião. Nenhum e-mail é enviado.',
    note: (name: string) => phrase`Nota (opcional, ${name} pode ler)`,
    noteForAll: phrase`Nota (opcional, os convidados podem ler)`,
    submit: 'Anotar o motivo',
    budget: (used: number, most: number) => `${used} de ${most} neste mês. Só você vê isso.`,
  },
  noted: {
    word: 'Motivo anotado',
    sentence: (reason: string) => phrase`${[reason]}. Clique em Salvar no Agenda quando quiser.`,
    change: 'Mudar',
    findBetter: 'Achar um horário melhor',
    announced: 'Motivo anotado. Clique em Salvar no Agenda quando quiser.',
  },
  ...holdCard,
  opening: {
    word: 'Movendo',
    sentence: (range: string) => phrase`O editor completo abre com ${range}.`,
    more: 'O Agenda não aceitou o horário aqui.',
    announced: 'O Agenda não aceitou o horário aqui. O editor completo abre com ele.',
  },
  notice: {
    saveWaits: 'Ainda não salvo. Salve de novo para marcar como está.',
    notTaken: 'O Agenda não aceitou este horário. Mude à mão.',
    notKept: 'Isto não pôde ficar no navegador. Tente de novo.',
  },

  dismiss: 'Dispensar',
  undo: 'Desfazer',
  asDrafted: (time: string) => phrase`${time}, como no rascunho, também serve.`,
  offline: 'Off-line.',
  googleIsLate: 'O Google não respondeu.',
  stale: (why: string, time: string) => phrase`${[why]} Verificado com dados das ${time} de hoje.`,
  staleOlder: (why: string, dayAndTime: string) => phrase`${[why]} Verificado com dados de ${dayAndTime}.`,
  otherZone: (name: string, range: string) => phrase`Horários no seu fuso. Para ${name}: ${range}.`,

  moved: { word: 'Movido', more: 'Ainda não salvo. Clique em Salvar no Agenda.' },
  unreadable: {
    sentence: phrase`Não foi possível ler o horário deste rascunho.`,
    more: 'Abra o editor completo e ele é verificado lá.',
    button: 'Mais opções',
  },
  alreadyThere: 'Sem mudança',
  repeats: phrase`Ele se repete. Só a primeira vez é verificada.`,
  saveAsItIs: 'Salve como está: nenhum motivo é pedido.',
  notChecked: 'Não verificado',
  signIn: {
    sentence: phrase`O Google pede que você faça login de novo.`,
    more: 'Seus blocos ficam no Google Agenda.',
    button: 'Reconectar',
  },
  otherAccount: {
    sentence: (page: string, connected: string) =>
      phrase`Esta guia é de ${page}; o Let Them Cook usa ${connected}.`,
    button: (page: string) => phrase`Conectar ${page}`,
  },

  announced: (severity: string, what: string, cost: string) =>
    `Let Them Cook: ${severity.toLocaleLowerCase('pt-BR')}. ${what} ${cost}`.trim(),
  announcedBest: (time: string) => `Melhor horário: ${time}.`,
  announcedMove: (time: string) => `Movido para ${time}. Ainda não salvo.`,
  announcedUndo: (time: string) => `De volta a ${time}.`,
} as const;
