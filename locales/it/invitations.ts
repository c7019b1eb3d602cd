// Italian. The notes are written to colleagues: “tu”.
import type { AnswerKind } from '../../domain/invitation.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('it');

const answered: Record<AnswerKind, string> = {
  accept: 'Accettato',
  maybe: 'Risposto «forse»',
  decline: 'Rifiutato',
  askFirst: 'Inviato prima al tuo responsabile',
};

/** In the popup, and in the options page. */
export const invitations = {
  title: 'Inviti sul tempo ai fornelli',
  untitled: 'Senza titolo',
  lost: (hours: string) => `Perdi ${hours}`,
  from: (time: string, organizer: string) => phrase`${time} · da ${organizer}`,
  fromNobody: (time: string) => phrase`${time}`,
  more: (others: number) =>
    count(others, {
      one: 'Un altro di questa serie aspetta; a ciascuno si risponde a parte.',
      other: `Altri ${others} di questa serie aspettano; a ciascuno si risponde a parte.`,
    }),
  accept: 'Accetta e apri',
  maybe: 'Forse…',
  decline: 'Rifiuta…',
  askFirst: (manager: string) => `Chiedi prima a ${manager}…`,
  askSomebodyFirst: 'Chiedi prima al responsabile…',
  myManager: 'il mio responsabile',
  note: 'Nota per chi organizza',
  send: { maybe: 'Invia «forse»', decline: 'Invia il rifiuto', askFirst: 'Invia' },
  back: 'Indietro',
  sentAs: 'Google la invia con la tua risposta. Finora non è stato inviato nulla.',
  noteMaybe: 'È il mio tempo ai fornelli. Posso venire se non c’è un altro orario.',
  noteDecline: 'È il mio tempo ai fornelli. Troviamo un altro orario?',
  noteDeclineWith: (times: string, zone: string) =>
    `È il mio tempo ai fornelli. Ho tempo libero ${times} (${zone}).`,
  noteAsk: (manager: string) => `È il mio tempo ai fornelli. Puoi sentire prima ${manager}?`,
  answered,
  byItself: 'In automatico:',
  waits: (what: string, title: string) =>
    phrase`${what}: «${title}». Non ancora inviato; si riprova in automatico.`,
  sent: (what: string, title: string, time: string) => phrase`${what}: «${title}», ${time}.`,
  gone: (title: string) => phrase`«${title}» non c’è più. Non è stato inviato nulla.`,
  moved: (title: string) => phrase`«${title}» è stato spostato nel frattempo. Non è stato inviato nulla.`,
  elsewhere: (title: string) => phrase`Hai risposto a «${title}» altrove. Non è stato inviato nulla.`,
  refused: (title: string) => phrase`Google non ha accettato la risposta a «${title}». Rispondi in Calendar.`,
  settings: {
    title: 'Quando altri hanno bisogno di te',
    stuck: 'Chiedimi se non vado avanti',
    stuckWhy: 'Una volta, senza rumore, nel popup, dopo due ore in un blocco.',
    managerName: 'Nome del tuo responsabile',
    managerEmail: 'Email del tuo responsabile',
    managerWhy: 'Per «Chiedi prima»: la nota ne fa il nome. Non gli viene inviato nulla.',
    notAnAddress: 'Non è un indirizzo. Aggiungi la parte finale, per esempio .com.',
    auto: 'Rispondi in automatico agli inviti sui blocchi rigidi',
    autoWhy:
      'Disattivato finché non lo attivi. Si risponde anche a quelli in attesa adesso. Mai agli inviti del tuo responsabile, e mai due volte. Senza l’email del tuo responsabile, a nessun 1:1. Nulla finché il tuo calendario dice che sei in reperibilità.',
    kind: 'Risposta',
    kinds: { decline: 'Rifiuta', maybe: 'Forse' },
    note: 'Nota per chi organizza',
    noteStandard: 'È il mio tempo ai fornelli. Se non può aspettare scrivimi, e trovo spazio.',
    noteMissing: 'Senza una nota non si risponde a nulla.',
    people: 'Mai a queste persone',
    peopleWhy: 'Indirizzi email, uno per riga.',
    words: 'Mai con queste parole',
    wordsWhy: 'Una per riga. Nel titolo, o nel titolo di un’altra tua riunione a quell’ora.',
    log: 'Risposte automatiche',
    logNone: 'Nulla negli ultimi 7 giorni.',
  },
} as const;
