// A fila de pedidos guardados, no pop-up e nas opções.
import type { ReleaseFailure } from '../../messages/held-queue.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { shared } from './shared.ts';

const count = counting('pt-BR');

const failure: Record<ReleaseFailure, string> = {
  ...shared.problem,
  notAllowed: 'O Google não deixou você alterar este 1:1. Copie a linha para ele.',
  noOneOnOne: 'Não há 1:1 onde colocar isto. Fica aqui até haver um.',
  noRoom: 'A descrição deste 1:1 está cheia. Copie a linha para ele.',
};

export const queue = {
  title: 'Fila de espera',
  intro: 'O que você guardou em vez de marcar. Leve ao 1:1, faça por conta própria ou deixe para lá.',
  emptyTitle: 'Nada está guardado.',
  emptyText: 'No cartão, “Guardar para o 1:1” põe um rascunho aqui, e não no dia de alguém.',
  numbers: 'Números',
  heldNow: 'Guardados agora',
  released: 'Levados a 1:1, últimas 4 semanas',
  takenOver: 'Ficaram com você',
  dropped: 'Descartados: não chegaram a ninguém',
  next: (when: string, distance: string) => phrase`Próximo 1:1 ${when}, ${distance}`,
  today: 'hoje',
  inDays: (days: number) => count(days, { one: 'amanhã', other: `em ${days} dias` }),
  noNext: 'Nenhum 1:1 nas próximas 6 semanas',
  nobody: 'Ainda para ninguém',
  chooseWho: 'Escolher pessoa',
  choose: 'Escolher…',
  notInTeam: 'Não está mais no seu time.',
  cannotEdit: 'Você não pode editar este 1:1, então copie a linha para ele.',
  fromDraft: (when: string) => phrase`De um rascunho para ${when}`,
  fromText: phrase`De um texto selecionado`,
  untitled: 'Sem título',
  alsoFor: (names: Phrase) => phrase`Também para ${names}`,
  heldToday: 'guardado hoje',
  heldDays: (days: number) =>
    count(days, { one: `guardado há ${days} dia`, other: `guardado há ${days} dias` }),
  stillNeeded: (date: string) => `Ainda é preciso? Sai sozinho em ${date}.`,
  release: 'Levar ao 1:1',
  copy: 'Copiar para o 1:1',
  take: 'Fica comigo',
  drop: 'Descartar',
  onItsWay: 'A caminho do 1:1. A extensão tenta de novo sozinha.',
  about: (button: string, what: string) => `${button}: ${what}`,
  free: (range: string) => phrase`Seu horário livre: ${range}. O bloco leva estas palavras como título.`,
  nothingFree: phrase`Nada livre no seu horário de trabalho em duas semanas.`,
  makeBlock: 'Criar o bloco',
  back: 'Voltar',
  undo: 'Desfazer',
  wasReleased: (what: string) => phrase`“${what}” está no 1:1 agora. Ninguém recebeu e-mail.`,
  wasCopied: (what: string) => phrase`“${what}” foi copiado para o 1:1.`,
  wasDropped: (what: string, name: string) =>
    name === ''
      ? phrase`“${what}” foi descartado. Nada chegou a ninguém.`
      : phrase`“${what}” foi descartado. Nada chegou a ${name}.`,
  wasTaken: (what: string, range: string) => phrase`“${what}” tem um bloco seu: ${range}.`,
  wasExpired: (what: string) => phrase`“${what}” saiu sozinho. Nada chegou a ninguém.`,
  failure,
  popupTitle: (held: number) =>
    count(held, { one: `${held} pedido guardado`, other: `${held} pedidos guardados` }),
  openQueue: 'Abrir fila',
  settings: 'Limites',
  holdDays: 'Pedidos ficam guardados por',
  holdDaysWhy: 'Dias. Depois um pedido sai sozinho; a fila diz quando.',
  overrides: 'Marcar assim mesmo, vezes por mês',
  overridesWhy: 'Só conta para você, e ninguém mais vê. 0 esconde a contagem.',
  remind: 'Lembrar na manhã do 1:1',
  remindWhy: 'Uma notificação, quando há algo guardado para ele.',
} as const;
