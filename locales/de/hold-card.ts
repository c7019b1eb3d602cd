// German: the card’s words around the 1:1.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

const nbsp = '\u00a0';

export const holdCard: Pick<Words['card'], 'holding' | 'taking' | 'focusSaved' | 'held'> = {
  holding: {
    word: 'Fürs 1:1 vormerken',
    next: (name, time) => phrase`Nächstes 1:1 mit ${name}: ${time}.`,
    more: 'Dieser Entwurf schließt ohne Speichern. Es wird nichts gesendet.',
    none: (name) => phrase`Kein 1:1 mit ${name} in den nächsten 6${[nbsp]}Wochen.`,
    moreNone: 'Bis es eines gibt, bleibt das auf der Vormerkliste.',
    what: 'Was',
    link: 'Link oder Grund',
    optional: '(optional)',
    submit: 'Vormerken',
    take: 'Selbst übernehmen',
    plan: '1:1 planen',
  },
  taking: {
    word: 'Selbst übernehmen',
    free: (range) => phrase`Frei ist ${range}.`,
    more: (title) =>
      `Der Block heißt im eigenen Kalender „${title}“. Dieser Entwurf schließt ohne Speichern.`,
    moreUntitled: 'Ein Fokusblock im eigenen Kalender. Dieser Entwurf schließt ohne Speichern.',
    none: phrase`In den Arbeitszeiten ist zwei Wochen lang nichts frei.`,
    moreNone: 'Jetzt vormerken und später aus der Liste übernehmen.',
    submit: 'Block anlegen',
  },
  focusSaved: 'Fokus bewahrt',
  held: {
    word: 'Vorgemerkt',
    titled: (title) => phrase`„${title}“`,
    untitled: phrase`Dieser Entwurf`,
    waits: (what, time) => phrase`${what} wartet bis ${time}.`,
    waitsForNext: (what, name) => phrase`${what} wartet auf das nächste 1:1 mit ${name}.`,
    taken: (what, range) => phrase`${what} hat jetzt einen eigenen Block: ${range}.`,
    takenWord: 'Übernommen',
    closeIt: 'Den Entwurf selbst schließen, ohne zu speichern.',
    openQueue: 'Liste öffnen',
    announced: (time) => `Vorgemerkt für ${time}.`,
    announcedNext: 'Vorgemerkt fürs nächste 1:1.',
    announcedTaken: (range) => `Eigener Block: ${range}.`,
    undone: 'Nicht mehr vorgemerkt.',
  },
};
