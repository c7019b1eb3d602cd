// Português do Brasil. Palavras da Google: Google Agenda, convidado, evento, Salvar, Mais opções, horário de concentração.
// `one` vale também para 0: a forma imprime o número.
import type { Level } from '../../domain/focus-block.ts';
import type { ApiProblem, StorageProblem } from '../../messages/overview.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('pt-BR');

const problem: Record<ApiProblem, string> = {
  unauthorized: 'O Google pede que você faça login de novo.',
  gone: 'O Google esqueceu as últimas mudanças. Tudo é lido de novo.',
  refused: 'O Google recusou.',
  rateLimited: 'O Google recebeu pedidos demais.',
  offline: 'Não há conexão com o Google.',
  malformed: 'Não foi possível ler a resposta do Google.',
  notFound: 'O Google não conhece esta agenda.',
};

const storage: Record<StorageProblem, { readonly title: string; readonly text: string }> = {
  newerData: {
    title: 'Uma versão mais nova gravou estes dados.',
    text: 'Esta versão os mostra e não muda nada. Atualize a extensão para continuar.',
  },
  blocked: {
    title: 'O armazenamento está em atualização.',
    text: 'Nada se perdeu. Feche outras páginas desta extensão ou tente de novo daqui a pouco.',
  },
  full: {
    title: 'O navegador está sem espaço.',
    text: 'Só foi removido o que o Google pode informar de novo. Seus blocos, pessoas e configurações ficam.',
  },
};

/** No meio da frase: “14:00–16:00, flexível”. */
const levelInText: Record<Level, string> = { hard: 'rígido', soft: 'flexível', ask: 'pergunte antes' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0h`,
  unknown: '?',
  justNow: 'agora mesmo',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `${from} a ${to}`,
  copied: 'Copiado.',
  notCopied: 'O navegador não permitiu copiar.',
  notCopiedLabel: 'Não copiado',
  saved: 'Salvo',
  requestToShare:
    'Você pode me deixar ver seu horário de concentração, para eu não marcar nada por cima? No Google Agenda: Configurações, sua agenda, “Compartilhar com pessoas específicas”, inclua meu e-mail com “Ver todos os detalhes dos eventos”.',
  copyRequest: 'Copiar um pedido de acesso',
  copiedLabel: 'Copiado',
  problem,
  storage,
  copyMyData: 'Copiar meus blocos, pessoas e configurações',
  copyFailed: 'Não foi possível ler isso.',
  quarantined: (count: number) =>
    counted(count, {
      one: `${count} registro não pôde ser lido e foi separado. Todo o resto aparece.`,
      other: `${count} registros não puderam ser lidos e foram separados. Todo o resto aparece.`,
    }),
  levelInText,
  connect: 'Conectar o Google Agenda',
  reconnect: 'Reconectar',
  default: { on: 'Padrão: ativado.', off: 'Padrão: desativado.' },
  syncNow: 'Sincronizar',
  cookingUntil: (time: string) => `Cozinhando até ${time}`,
  busyTimesOnly: 'Só horários ocupados',
  notLookedAt: 'Ainda não consultado',
  failed: (why: string) => phrase`Não funcionou: ${why}`,
  notConnected: {
    noClientId: {
      title: 'Falta uma etapa.',
      text: 'Sua empresa ou você precisa registrar esta extensão no Google.',
      button: 'Mostrar as três etapas',
    },
    signedOut: {
      title: 'Conecte para ver e proteger o tempo de cozinha.',
      text: 'O Google pergunta uma vez. Tudo fica neste navegador e na sua própria agenda.',
      button: 'Conectar o Google Agenda',
    },
    refused: {
      title: 'Sem conexão.',
      text: 'Você fechou a janela do Google ou recusou. Nada mudou.',
      button: 'Tentar de novo',
    },
    needsInteraction: {
      title: 'O Google pede que você faça login de novo.',
      text: 'Até lá, os rascunhos não são verificados. Nada se perdeu.',
      button: 'Reconectar',
    },
    scopesMissing: {
      title: 'Falta uma permissão.',
      text: 'Na janela do Google, deixe todas as caixas marcadas: sem isso, não dá para ler agendas nem publicar blocos.',
      button: 'Reconectar',
    },
    wrongAccount: {
      title: 'Era outra Conta do Google.',
      text: 'Nada se misturou. Escolha a conta que está conectada aqui ou conecte a outra também.',
      button: 'Reconectar',
    },
    blockedByAdmin: {
      title: 'Sua empresa ainda não permite isso.',
      text: 'Um administrador precisa confiar no ID do cliente desta extensão no Admin Console do Google.',
      button: 'Tentar de novo',
    },
  },
} as const;
