// A página de opções; partes em account.ts, privacy.ts e team.ts.
import type { Level } from '../../domain/focus-block.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { account } from './account.ts';
import { privacy } from './privacy.ts';
import { team } from './team.ts';

const counted = counting('pt-BR');

const level: Record<Level, string> = {
  hard: 'Rígido: não marcar',
  soft: 'Flexível: tem um custo',
  ask: 'Pergunte antes',
};
const levelShort: Record<Level, string> = { hard: 'Rígido', soft: 'Flexível', ask: 'Pergunte antes' };

export const options = {
  title: 'Let Them Cook: opções',
  sections: 'Seções',
  section: {
    cooking: 'Tempo de cozinha',
    team: 'Time',
    rules: 'Regras',
    queue: 'Fila de espera',
    mirror: 'Espelho',
    account: 'Conta',
    privacy: 'Privacidade',
    advanced: 'Avançado',
  },
  notConnected: 'Sem conexão',
  synced: (ago: string) => `Sincronizado ${ago}`,
  notSynced: 'Ainda não sincronizado',
  lockedByCompany: 'Definido pela sua empresa',
  undo: 'Desfazer',

  cooking: {
    intro:
      'Marque uma vez. Seis semanas à frente são publicadas no seu Google Agenda, como horário de concentração.',
    zone: (zone: string) => phrase`${zone}, da sua agenda`,
    picture: (blocks: string) => `Sua semana: ${blocks}`,
    pictureEmpty: 'Sua semana: ainda sem tempo de cozinha.',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}, ${how}`,
    list: 'Blocos semanais',
    block: (number: number) => `Bloco ${number}`,
    hoursAWeek: (hours: string) => `${hours} por semana`,
    remove: (name: string) => `Remover ${name}`,
    removed: (block: string) => phrase`${block} saiu da sua agenda.`,
    days: 'Dias',
    from: 'De',
    to: 'a',
    until: 'Até',
    levelLabel: 'Nível',
    level,
    levelShort,
    add: 'Adicionar bloco',
    none: 'Nada está protegido ainda. Adicione um primeiro bloco: duas manhãs por semana são um bom começo.',
    chooseDay: 'Escolha pelo menos um dia.',
    endBeforeStart: 'O fim vem antes do início. Nada é salvo até ele ficar mais tarde.',
    noTime: 'Digite os dois horários.',
    published: 'Publicado para seis semanas',
    publishedOnce: 'Publicado',
    waiting: (count: number) => `${count} à espera de publicação`,
    waitsForConnection: 'Publicado quando o Google Agenda estiver conectado',
    notPublished: 'Ainda não publicado',
    plain: 'Publicado como evento ocupado normal: esta conta não tem horário de concentração.',
    problem: (why: string) => `Ainda não publicado: ${why} A extensão tenta de novo.`,
    changes: 'Alterado no Google Agenda',
    change: {
      moved: (when: string, now: string) => phrase`Alterado no Google Agenda: ${when}, agora ${now}.`,
      renamed: (when: string, title: string) => phrase`Alterado no Google Agenda: ${when}, agora “${title}”.`,
      free: (when: string) => phrase`Alterado no Google Agenda: ${when}, agora livre. Ninguém recebe aviso.`,
      deleted: (when: string) => phrase`Excluído no Google Agenda: ${when}.`,
      allDeleted: (when: string) => phrase`Excluído no Google Agenda: o bloco inteiro, a partir de ${when}.`,
    },
    keep: 'Manter',
    restore: 'Restaurar',
    elsewhere: (when: string) => phrase`De outro navegador: ${when}. Dá para mudar lá.`,
    elsewhereMore: (when: string, more: number) =>
      phrase`De outro navegador: ${when} e mais ${String(more)}. Dá para mudar lá.`,
    cookNow: 'Cozinhar agora',
    visibility: 'Mostrar meus blocos a quem vê só livre/ocupado',
    visibilityWhy: (title: string) =>
      `Torna estes eventos públicos na sua agenda: quem pode abri-la vê “${title}”, as horas e o nível, e seu horário de trabalho.`,
    workingHours: 'Horário de trabalho',
    workingHoursWhy: 'Fora dele, nenhum horário melhor é oferecido a outros.',
    blockTitle: 'Título dos blocos publicados',
    blockTitleWhy: 'Palavras neutras: colegas podem ler.',
    blockTitleEmpty: 'Digite um título.',
  },
  team,

  rules: {
    intro: 'Do que o cartão pode falar. Cada regra pode ser desativada; cada uma diz por que existe.',
    limits: 'Limites',
    threshold: 'Menor trecho que conta como foco (T)',
    thresholdWhy: 'Trechos livres mais curtos não contam. Aparece ao lado de cada número.',
    refresh: 'Ler de novo a agenda de um convidado após',
    refreshWhy: 'Antes de avaliar um rascunho. Menos é mais atual, e consulta o Google mais vezes.',
    saving: 'Ao salvar',
    askBeforeSaving: 'Perguntar antes de salvar sobre blocos rígidos',
    askBeforeSavingWhy:
      'Salvar espera uma vez e o cartão recebe o foco; salvar de novo salva. Padrão: desativado, Salvar nunca espera.',
    minutes: 'min',
    standard: (value: number) => `padrão ${value}`,
    outOfRange: (min: number, max: number) => `Digite um número inteiro de ${min} a ${max}.`,
  },
  account,
  privacy,

  advanced: {
    intro: 'O que a empresa definiu, e quando as agendas foram lidas.',
    sync: 'Sincronização',
    last: (when: string) => phrase`Última leitura de tudo: ${when}.`,
    never: phrase`Nada foi lido ainda.`,
    running: phrase`Lendo agora.`,
    offline: (since: string) => phrase`Off-line desde ${since}. A extensão tenta de novo sozinha.`,
    problem: (why: string) => phrase`A última tentativa falhou. ${[why]}`,
    waiting: (count: number) =>
      counted(count, {
        one: `${count} mudança espera para ser publicada.`,
        other: `${count} mudanças esperam para ser publicadas.`,
      }),
    unreadable: (count: number) =>
      counted(count, {
        one: `${count} evento da sua agenda não pôde ser lido. Os outros foram.`,
        other: `${count} eventos da sua agenda não puderam ser lidos. Os outros foram.`,
      }),
    report: 'Relatar um problema',
    reportText:
      'Versão, navegador, contagens e erros recentes com horário. Sem endereços, títulos ou chaves.',
    reportCopy: 'Copiar relatório',
    reportFailed: 'Não foi possível criar o relatório. Recarregue a página e tente de novo.',
    policy: 'Política da empresa',
    policyNone: 'Sua empresa não define nada.',
    policyLocked: (settings: string) => phrase`Definido pela sua empresa: ${settings}.`,
    ignored: 'Ignorado:',
    ignoredText: (key: string, wanted: string) => phrase` “${key}” da sua empresa. Esperado: ${wanted}.`,
    policyType: {
      clientId: 'um ID do cliente OAuth',
      emails: 'uma lista de endereços de e-mail',
      yesNo: 'true ou false',
      settingNames: 'uma lista de nomes de configurações',
      wholeNumber: (from: number, to: number) => `um número inteiro de ${from} a ${to}`,
      oneOf: (names: string) => `um destes valores: ${names}`,
    },
    setting: {
      isGuardOn: 'a proteção',
      pausedUntil: 'a pausa',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'a idade dos dados',
      publishVisibility: 'quem vê seus blocos',
      isAskedBeforeSaving: 'a pergunta antes de salvar',
      isAskedWhetherStuck: 'a pergunta se você travou',
      managerName: 'o nome da sua liderança',
      managerEmail: 'o e-mail da sua liderança',
      autoAnswer: 'a resposta automática a convites',
      publishTitle: 'o título dos blocos',
      monthlyOverrides: 'a cota mensal',
      holdDays: 'por quanto tempo guardar pedidos',
      isRemindedOfHeld: 'o lembrete antes de um 1:1',
      workingHours: 'o horário de trabalho',
      noticeHours: 'a antecedência',
      mayBookEdges: 'as bordas dos blocos',
      capShare: 'o teto',
      finishLine: 'a linha de chegada',
      rules: 'as regras',
      isMirrorAnnounced: 'a notificação semanal',
      oauthClientId: 'o ID do cliente OAuth',
      language: 'o idioma',
    },
  },
} as const;
