// A segunda chance: reuniões já salvas sobre o tempo de cozinha.
import type { BookingReason } from '../../domain/set-aside.ts';
import type { MoveFailure } from '../../messages/second-chances.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

const { reason } = card;
const counted = counting('pt-BR');

const unnamed = phrase`esta reunião`;
const named = (title: string): Phrase => (title.trim() === '' ? unnamed : phrase`“${title}”`);
const atStart = (title: string): Phrase => (title.trim() === '' ? phrase`Esta reunião` : phrase`“${title}”`);

const failed: Record<MoveFailure, string> = {
  ...shared.problem,
  changed: 'A reunião mudou nesse meio-tempo.',
};

export const secondChance = {
  page: 'Uma segunda chance',
  heading: (title: string) => phrase`Uma segunda chance para ${named(title)}`,
  lead: 'Está salva, e caiu no tempo de cozinha. Mover agora é um clique.',
  forAccount: (account: string) => phrase`Para ${account}`,

  saved: (title: string, day: string, range: string, ago: string) =>
    title.trim() === '' ? `${day}, ${range}, salva ${ago}.` : `“${title}”, ${day}, ${range}, salva ${ago}.`,
  tellsOne: (name: string) => phrase`Mover envia a ${name} um convite atualizado.`,
  tellsAll: phrase`Mover envia aos convidados um convite atualizado.`,
  oneOfSeries: 'Só esta data muda. O resto da série fica.',
  noSlot: 'Nenhum horário melhor nos próximos sete dias.',

  hold: 'Guardar para o 1:1',
  keep: 'Manter, com um motivo',
  dismiss: 'Dispensar',
  reasonQuestion: (title: string) => phrase`Manter ${named(title)}, porque…`,
  reason,
  note: 'Nota (opcional)',
  keepIt: 'Manter',
  back: 'Voltar',
  reasonStays: 'O motivo fica neste navegador. Nenhum e-mail é enviado.',

  also: 'Também salvas sobre tempo de cozinha',
  look: 'Ver',
  lookAt: (title: string) => (title.trim() === '' ? 'Ver esta reunião' : `Ver “${title}”`),
  row: (when: string, who: string, severity: string) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'Sem título',

  moved: (title: string, when: string) => phrase`Moveu ${named(title)} para ${when}.`,
  movedMore: 'Uma atualização foi enviada.',
  kept: (title: string, why: BookingReason) => phrase`${atStart(title)} fica. ${[reason[why]]}.`,
  held: (title: string) => phrase`${atStart(title)} fica, e espera pelo 1:1.`,
  dismissed: (title: string) => phrase`${atStart(title)} fica.`,
  gone: (title: string) => phrase`${atStart(title)} não existe mais. Foi excluída no Agenda.`,

  notMoved: (why: MoveFailure) => `Nada foi movido. ${failed[why]}`,
  stale: (time: string) => phrase`Off-line. Verificado com dados de ${time}.`,
  allClear: 'Tudo certo nesta semana.',
  noneFound: (people: number) =>
    counted(people, {
      one: `Nada encontrado. ${people} agenda mostra só horários ocupados.`,
      other: `Nada encontrado. ${people} agendas mostram só horários ocupados.`,
    }),
  quiet: 'Esta página abre por uma notificação silenciosa, nunca sozinha.',
} as const;
