// Opções: levar e excluir dados, contas, teclas, idioma, busca.
import type { ImportProblem } from '../../messages/data.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('pt-BR');

const problem: Record<ImportProblem, string> = {
  tooLarge: 'Este arquivo é grande demais para ser uma exportação do Let Them Cook.',
  notJson: 'Este arquivo não é uma exportação do Let Them Cook: não é JSON.',
  notOurs: 'Este arquivo não é uma exportação do Let Them Cook.',
  newer: 'Uma versão mais nova do Let Them Cook gravou este arquivo. Primeiro atualize a extensão.',
  malformed: 'Este arquivo está danificado. Nada mudou.',
};

const blocks = (count: number) => counted(count, { one: `${count} bloco`, other: `${count} blocos` });

export const house = {
  data: {
    title: 'Seus dados',
    export: 'Exportar tudo',
    import: 'Importar…',
    importLabel: 'Importar: escolha um arquivo',
    calendar: 'Blocos como arquivo de agenda',
    note: 'JSON, com prévia e desfazer. O arquivo de agenda (ICS) abre em qualquer agenda.',
    exported: 'Exportado.',
    failed: 'Não foi possível ler isso.',
    preview: 'Este arquivo mudaria:',
    nothing: 'Tudo neste arquivo já está aqui.',
    newBlocks: (count: number) =>
      counted(count, { one: `${count} bloco novo`, other: `${count} blocos novos` }),
    changedBlocks: (count: number) =>
      counted(count, { one: `${count} bloco alterado`, other: `${count} blocos alterados` }),
    newPeople: (count: number) =>
      counted(count, { one: `${count} pessoa nova`, other: `${count} pessoas novas` }),
    newHeld: (count: number) =>
      counted(count, { one: `${count} pedido guardado`, other: `${count} pedidos guardados` }),
    newDecisions: (count: number) => counted(count, { one: `${count} decisão`, other: `${count} decisões` }),
    settings: (count: number) =>
      counted(count, { one: `${count} configuração`, other: `${count} configurações` }),
    restStays: 'Todo o resto fica como está.',
    apply: 'Importar',
    cancel: 'Cancelar',
    imported: phrase`Importado.`,
    undone: 'Desfeito.',
    problem,
    delete: 'Excluir todos os meus dados…',
    deleteTitle: 'Excluir tudo?',
    deleteText: (count: number) =>
      `Configurações, fila e espelho neste navegador, e ${blocks(count)} na sua agenda.`,
    deleteNone: 'Configurações, fila e espelho neste navegador. Não há blocos na sua agenda.',
    offline: 'Não há conexão com o Google agora: os blocos na sua agenda ficam até haver.',
    exportFirst: 'Exportar antes',
    deleteIt: 'Excluir',
    keep: 'Manter',
    deleted: 'Tudo foi excluído.',
    leaveThem: 'Deixar na agenda',
    left: (count: number) =>
      counted(count, {
        one: `Excluído aqui. ${count} bloco fica na sua agenda até haver conexão com o Google; depois sai sozinho.`,
        other: `Excluído aqui. ${count} blocos ficam na sua agenda até haver conexão com o Google; depois saem sozinhos.`,
      }),
  },
  accounts: {
    title: 'Contas neste navegador',
    current: 'Em uso',
    use: 'Usar',
    useAccount: (email: string) => `Usar ${email}`,
  },
  keys: {
    title: 'Teclado',
    text: 'Funcionam em todas as guias.',
    cookNow: 'Cozinhar por uma hora',
    pause: 'Pausar ou retomar a proteção',
    stuck: 'Travei',
    openQueue: 'Abrir a fila de espera',
    none: 'sem tecla',
    change: 'Mudar teclas no navegador',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'Idioma',
    auto: 'Como o navegador',
    why: 'Guias do Agenda já abertas mudam depois de recarregar.',
  },
  search: {
    label: 'Pesquisar configurações',
    none: 'Nada encontrado.',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'Mostrar de novo a primeira página',
} as const;
