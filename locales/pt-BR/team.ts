// Opções, o time.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('pt-BR');

export const team = {
  intro: 'As pessoas que você lidera. Você vê o que elas publicam, e nada mais.',
  table: 'Tabela do time',
  person: 'Pessoa',
  canSee: 'Você vê',
  next: 'Próximo tempo de cozinha',
  oneOnOne: 'Próximo 1:1',
  noOneOnOne: 'Nenhum em 6 semanas',
  cadence: 'Frequência',
  cadenceOf: (name: string) => `Frequência do 1:1 com ${name}`,
  cadences: { weekly: 'Semanal', everyTwoWeeks: 'A cada duas semanas', monthly: 'Mensal' },
  asSeries: (cadence: string) => `${cadence}, como planejado`,
  cadenceUnknown: 'Não se sabe',
  last: (day: string) => `último: ${day}`,
  neverSeen: 'Nenhum visto ainda',
  due: (day: string) => `previsto para ${day}`,
  overdue: (days: number) => counted(days, { one: `${days} dia de atraso`, other: `${days} dias de atraso` }),
  held: 'Guardado',
  noneHeld: 'Nada',
  heldCount: (held: number) => counted(held, { one: `${held} pedido`, other: `${held} pedidos` }),
  removeColumn: 'Remover',
  remove: (name: string) => `Remover ${name}`,
  removed: (name: string) => phrase`${name} não está mais no seu time.`,
  visibility: { blocks: 'Blocos e níveis', busy: 'Só horários ocupados', none: 'Nada' },
  nowUntil: (time: string) => `Agora, até ${time}`,
  todayAt: (range: string) => `Hoje ${range}`,
  noneToCome: 'Nenhum por vir',
  cannotTell: 'Não se sabe',
  emptyTitle: 'Ninguém ainda.',
  emptyText: ' Cole endereços de e-mail, um ou vários.',
  addLabel: 'Adicionar pessoas por e-mail',
  ready: (count: number) => counted(count, { one: `${count} pronto:`, other: `${count} prontos:` }),
  alreadyThere: 'Já estão aqui:',
  thatIsYou: 'É você:',
  notAnAddress: 'Não é um endereço:',
  addEnding: 'Inclua o final, como .com.',
  tooMany: (max: number) => `Só os primeiros ${max} entram.`,
  addPeople: (count: number) =>
    count === 0
      ? 'Adicionar pessoas'
      : counted(count, { one: `Adicionar ${count} pessoa`, other: `Adicionar ${count} pessoas` }),
  clear: 'Cancelar',
} as const;
