// Convites sobre o tempo de cozinha, no pop-up e nas opções.
import type { AnswerKind } from '../../domain/invitation.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('pt-BR');

const answered: Record<AnswerKind, string> = {
  accept: 'Aceito',
  maybe: 'Respondido com talvez',
  decline: 'Recusado',
  askFirst: 'Enviado antes à sua liderança',
};

export const invitations = {
  title: 'Convites sobre o tempo de cozinha',
  untitled: 'Sem título',
  lost: (hours: string) => `${hours} de foco a menos`,
  from: (time: string, organizer: string) => phrase`${time} · de ${organizer}`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      one: `Mais ${others} desta série espera; cada um tem sua própria resposta.`,
      other: `Mais ${others} desta série esperam; cada um tem sua própria resposta.`,
    }),
  accept: 'Aceitar e abrir',
  maybe: 'Talvez…',
  decline: 'Recusar…',
  askFirst: (manager: string) => `Perguntar antes a ${manager}…`,
  askSomebodyFirst: 'Perguntar antes à liderança…',
  myManager: 'minha liderança',
  note: 'Nota para quem organiza',
  send: { maybe: 'Enviar talvez', decline: 'Enviar recusa', askFirst: 'Enviar' },
  back: 'Voltar',
  sentAs: 'O Google envia a nota com sua resposta. Nada foi enviado até agora.',
  noteMaybe: 'Este é meu tempo de cozinha. Posso ir se não der em outro horário.',
  noteDecline: 'Este é meu tempo de cozinha. Podemos achar outro horário?',
  noteDeclineWith: (times: string, zone: string) =>
    `Este é meu tempo de cozinha. Tenho livre: ${times} (${zone}).`,
  noteAsk: (manager: string) => `Este é meu tempo de cozinha. Você pode perguntar antes a ${manager}?`,
  answered,
  byItself: 'Automático:',
  waits: (what: string, title: string) =>
    phrase`${what}: “${title}”. Ainda não enviado; a extensão tenta de novo sozinha.`,
  sent: (what: string, title: string, time: string) => phrase`${what}: “${title}”, ${time}.`,
  gone: (title: string) => phrase`“${title}” não existe mais. Nada foi enviado.`,
  moved: (title: string) => phrase`“${title}” mudou de horário nesse meio-tempo. Nada foi enviado.`,
  elsewhere: (title: string) => phrase`Você respondeu a “${title}” em outro lugar. Nada foi enviado.`,
  refused: (title: string) => phrase`O Google não aceitou a resposta a “${title}”. Responda no Agenda.`,
  settings: {
    title: 'Quando precisam de você',
    stuck: 'Perguntar se eu travei',
    stuckWhy: 'Uma vez, em silêncio, no pop-up, depois de duas horas num bloco.',
    managerName: 'Nome da sua liderança',
    managerEmail: 'E-mail da sua liderança',
    managerWhy: 'Para “Pergunte antes”: a nota cita esse nome. Nada é enviado a essa pessoa.',
    notAnAddress: 'Não é um endereço. Inclua o final, como .com.',
    auto: 'Responder automaticamente a convites sobre blocos rígidos',
    autoWhy:
      'Desativado até você ativar. Os que esperam agora também recebem resposta. Nunca os convites da sua liderança, e nunca duas vezes. Sem o e-mail da sua liderança, nenhum 1:1. Nada enquanto a sua agenda disser que você está de plantão.',
    kind: 'Resposta',
    kinds: { decline: 'Recusar', maybe: 'Talvez' },
    note: 'Nota para quem organiza',
    noteStandard: 'Este é meu tempo de cozinha. Se não puder esperar, escreva para mim e eu abro espaço.',
    noteMissing: 'Sem uma nota, nada é respondido.',
    people: 'Nunca a estas pessoas',
    peopleWhy: 'Endereços de e-mail, um por linha.',
    words: 'Nunca com estas palavras',
    wordsWhy: 'Uma por linha. No título, ou no título de outra reunião sua nesse horário.',
    log: 'Respondidos automaticamente',
    logNone: 'Nada nos últimos 7 dias.',
  },
} as const;
