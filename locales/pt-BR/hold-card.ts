// As palavras do cartão em torno do 1:1 (reunião individual com a pessoa).
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: 'Guardar para o 1:1',
    next: (name: string, time: string) => phrase`Próximo 1:1 com ${name}: ${time}.`,
    more: 'Este rascunho fecha sem salvar. Nada é enviado.',
    none: (name: string) => phrase`Nenhum 1:1 com ${name} nas próximas 6${[nbsp]}semanas.`,
    moreNone: 'Fica na sua fila até haver um.',
    what: 'O quê',
    link: 'Link ou motivo',
    optional: '(opcional)',
    submit: 'Guardar',
    take: 'Fica comigo',
    plan: 'Planejar um 1:1',
  },
  taking: {
    word: 'Fica comigo',
    free: (range: string) => phrase`Seu horário livre: ${range}.`,
    more: (title: string) => `O bloco se chama “${title}” na sua agenda. Este rascunho fecha sem salvar.`,
    moreUntitled: 'Um bloco de foco na sua própria agenda. Este rascunho fecha sem salvar.',
    none: phrase`Nada livre no seu horário de trabalho em duas semanas.`,
    moreNone: 'Guarde e pegue da sua fila depois.',
    submit: 'Criar o bloco',
  },
  focusSaved: 'foco poupado',
  held: {
    word: 'Guardado',
    titled: (title: string) => phrase`“${title}”`,
    untitled: phrase`Este rascunho`,
    waits: (what: Phrase, time: string) => phrase`${what} espera por ${time}.`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} espera pelo próximo 1:1 com ${name}.`,
    taken: (what: Phrase, range: string) => phrase`${what} tem um bloco seu: ${range}.`,
    takenWord: 'Seu',
    closeIt: 'Feche o rascunho sem salvar.',
    openQueue: 'Abrir fila',
    announced: (time: string) => `Guardado para ${time}.`,
    announcedNext: 'Guardado para o próximo 1:1.',
    announcedTaken: (range: string) => `Seu bloco: ${range}.`,
    undone: 'Não está mais guardado.',
  },
} as const;
