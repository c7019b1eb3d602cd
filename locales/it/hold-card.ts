// The card's words around the 1:1, in Italian (“l’uno a uno”, so “l’1:1”).
import { type Phrase, phrase } from '../phrase.ts';

const nbsp = '\u00a0';

export const holdCard = {
  holding: {
    word: 'Tieni per l’1:1',
    next: (name: string, time: string) => phrase`Prossimo 1:1 con ${name}: ${time}.`,
    more: 'Questa bozza si chiude senza salvare. Non viene inviato nulla.',
    none: (name: string) => phrase`Nessun 1:1 con ${name} nelle prossime 6${[nbsp]}settimane.`,
    moreNone: 'Resta nella tua coda finché non ce n’è uno.',
    what: 'Cosa',
    link: 'Link o motivo',
    optional: '(facoltativo)',
    submit: 'Tieni',
    take: 'Lo faccio io',
    plan: 'Pianifica un 1:1',
  },
  taking: {
    word: 'Lo faccio io',
    free: (range: string) => phrase`Hai tempo libero ${range}.`,
    more: (title: string) =>
      `Nel tuo calendario il blocco si chiama «${title}». Questa bozza si chiude senza salvare.`,
    moreUntitled: 'Un blocco di concentrazione nel tuo calendario. Questa bozza si chiude senza salvare.',
    none: phrase`Niente di libero nel tuo orario di lavoro per due settimane.`,
    moreNone: 'Tienilo per l’1:1 e prendilo più tardi dalla tua coda.',
    submit: 'Crea il blocco',
  },
  focusSaved: 'di concentrazione salvata',
  held: {
    word: 'In attesa',
    titled: (title: string) => phrase`«${title}»`,
    untitled: phrase`Questa bozza`,
    waits: (what: Phrase, time: string) => phrase`${what} aspetta fino a ${time}.`,
    waitsForNext: (what: Phrase, name: string) => phrase`${what} aspetta il prossimo 1:1 con ${name}.`,
    taken: (what: Phrase, range: string) => phrase`${what} ha un tuo blocco: ${range}.`,
    takenWord: 'Tuo',
    closeIt: 'Chiudi tu la bozza, senza salvare.',
    openQueue: 'Apri la coda',
    announced: (time: string) => `In attesa fino a ${time}.`,
    announcedNext: 'In attesa del prossimo 1:1.',
    announcedTaken: (range: string) => `Il tuo blocco: ${range}.`,
    undone: 'Non più in attesa.',
  },
} as const;
