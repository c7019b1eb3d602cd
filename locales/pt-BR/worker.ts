// Dito fora das páginas: título do ícone, notificações e menu de contexto.
import { counting } from '../plural.ts';

const brand = 'Let Them Cook';
const counted = counting('pt-BR');

export const worker = {
  badge: {
    idle: brand,
    signIn: `${brand}: o Google pede que você faça login de novo`,
    secondChances: (meetings: number) =>
      counted(meetings, {
        one: `${brand}: ${meetings} reunião caiu no tempo de cozinha`,
        other: `${brand}: ${meetings} reuniões caíram no tempo de cozinha`,
      }),
    askedForHelp: `${brand}: você pediu ajuda`,
    invitations: (invitations: number) =>
      counted(invitations, {
        one: `${brand}: ${invitations} convite sobre o tempo de cozinha`,
        other: `${brand}: ${invitations} convites sobre o tempo de cozinha`,
      }),
    pageNotRead: `${brand}: sem efeito nesta página`,
    hoursLeft: (hours: number) =>
      counted(hours, {
        one: `${brand}: cozinhando, falta ${hours} hora`,
        other: `${brand}: cozinhando, faltam ${hours} horas`,
      }),
    minutesLeft: (minutes: number) =>
      counted(minutes, {
        one: `${brand}: cozinhando, falta ${minutes} minuto`,
        other: `${brand}: cozinhando, faltam ${minutes} minutos`,
      }),
    paused: `${brand}: a proteção está em pausa`,
    off: `${brand}: a proteção está desligada`,
    notConnected: `${brand}: sem conexão`,
  },
  secondChance: {
    titled: (title: string) => `“${title}” caiu no tempo de cozinha`,
    untitled: 'Uma reunião caiu no tempo de cozinha',
    text: 'Ela está salva. Mover é um clique.',
    several: (meetings: number) =>
      counted(meetings, {
        one: `${meetings} reunião caiu no tempo de cozinha`,
        other: `${meetings} reuniões caíram no tempo de cozinha`,
      }),
    severalText: 'Elas estão salvas. Mover uma é um clique.',
  },
  gone: {
    title: (meetings: number) =>
      meetings === 1 ? 'Um 1:1 saiu da sua agenda' : `${meetings} 1:1s saíram da sua agenda`,
    text: 'O próximo vem mais tarde que o combinado, ou não está marcado. A página do time diz com quem.',
  },
  mirror: {
    title: 'Sua semana no espelho',
    text: 'Primeiro suas próprias interrupções. Só você vê.',
  },
  held: {
    title: (time: string) => `1:1 hoje às ${time}`,
    text: (requests: number) =>
      counted(requests, {
        one: `${requests} pedido está guardado para ele. Ainda é preciso?`,
        other: `${requests} pedidos estão guardados para ele. Ainda é preciso?`,
      }),
    /** O navegador põe o texto selecionado no lugar de %s. */
    selection: 'Guardar “%s” para um 1:1',
  },
  finishLine: 'Linha de chegada',
} as const;
