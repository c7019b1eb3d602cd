// O pop-up do ícone.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const nbsp = '\u00a0';
const counted = counting('pt-BR');

export const popup = {
  guardOn: 'Proteção ligada',
  guardOff: 'Proteção desligada',
  options: 'Opções',
  cooking: {
    level: { hard: 'Bloco rígido.', soft: 'Bloco flexível.', ask: 'Pergunte antes.' },
    next: (range: string, level: string) => `Próximo: ${range}, ${level}.`,
    left: 'restante',
    done: 'Bloco concluído',
    end: 'Encerrar',
  },
  stuck: {
    button: 'Travei',
    whileOpen: 'Abre uma hora para ajuda.',
    question: 'Ainda cozinhando, ou travou?',
    stillCooking: 'Ainda cozinhando',
    neverAsk: 'Não perguntar mais',
    up: (time: string) => phrase`Pediu ajuda até ${time}`,
    shown: 'Este bloco está aberto. A agenda da sua liderança mostra isso.',
    waits: 'Este bloco está aberto. Ainda não foi publicado, então ninguém vê por enquanto.',
    cookAgain: 'Voltei a cozinhar',
    longer: `Mais 30${nbsp}min`,
    until: 'Aberto até',
  },
  open: (next: string) => phrase`Livre. Próximo tempo de cozinha ${next}`,
  openNoNext: phrase`Livre. Nenhum tempo de cozinha por vir`,
  startNow: 'Ou comece agora:',
  cookOneHour: `Cozinhar 1${nbsp}h`,
  cookHalfHour: `30${nbsp}min`,
  cookTwoHours: `2${nbsp}h`,
  watches: (people: number) =>
    counted(people, {
      one: `A proteção acompanha ${people} pessoa`,
      other: `A proteção acompanha ${people} pessoas`,
    }),
  watchedBusyOnly: (busy: number, people: number) =>
    `De ${people}, ${busy} com só horários ocupados visíveis.`,
  watchedUnseen: (unseen: number, people: number) => `De ${people}, ${unseen} sem agenda visível.`,
  fix: 'Resolver',
  secondChances: (meetings: number) =>
    counted(meetings, {
      one: `${meetings} reunião foi salva sobre tempo de cozinha.`,
      other: `${meetings} reuniões foram salvas sobre tempo de cozinha.`,
    }),
  look: 'Ver',
  today: 'Hoje',
  todayPicture: (parts: string, now: string) => `Hoje: ${parts}. Agora ${now}.`,
  team: 'Seu time agora',
  teamHelp: (time: string) => `Pediu ajuda até ${time}`,
  teamNext: (when: string) => `Próximo ${when}`,
  teamNoNext: 'Sem tempo de cozinha',
  teamNothing: 'Nada compartilhado',
  pause: 'Pausar a proteção',
  pauseHour: '1 hora',
  pauseTomorrow: 'Até amanhã',
  paused: (time: string) => phrase`Em pausa até ${time}`,
  off: phrase`A proteção está desligada`,
  offText: 'Sem avisos. Seus blocos continuam publicados.',
  resume: 'Retomar',
  turnOn: 'Ligar',
  empty: {
    title: 'Nada no fogo ainda.',
    text: 'Proteja um primeiro bloco ou adicione as pessoas que você lidera.',
    protect: 'Proteger ter. e qui. 9–12',
    addPeople: 'Adicionar pessoas',
    orNow: 'Ou comece agora:',
  },
  offline: (since: string) => phrase`Off-line desde ${since}.`,
  offlineData: (time: string) => phrase` A proteção usa dados de ${time}.`,
  waiting: (count: number) =>
    counted(count, {
      one: ` ${count} mudança espera para ser publicada.`,
      other: ` ${count} mudanças esperam para ser publicadas.`,
    }),
  pageNotRead: 'Sem efeito nesta página: o Google a mudou. Eventos salvos ainda são verificados.',
  pageReport: 'Relatório, sem nomes',
  foot: {
    notConnected: 'Sem conexão',
    synced: (ago: string) => `Conectado. Sincronizado ${ago}.`,
    syncing: 'Conectado. Sincronizando.',
    never: 'Conectado. Ainda não sincronizado.',
    last: (time: string) => `Última sincronização hoje às ${time}.`,
    lastOlder: (dayAndTime: string) => `Última sincronização ${dayAndTime}.`,
    retries: (time: string) => `Última sincronização ${time}. Tenta de novo sozinha.`,
    retriesNever: 'Ainda não sincronizado. Tenta de novo sozinha.',
  },
} as const;
