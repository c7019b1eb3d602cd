// The card’s words around the 1:1.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const holdCard: Pick<Words['card'], 'holding' | 'taking' | 'focusSaved' | 'held'> = {
  holding: {
    word: 'Garder pour le 1:1',
    next: (name, time) => phrase`Prochain 1:1 avec ${name} : ${time}.`,
    more: 'Ce brouillon se ferme sans être enregistré. Rien ne part.',
    none: (name) => phrase`Aucun 1:1 avec ${name} dans les 6 semaines à venir.`,
    moreNone: 'La demande reste dans votre file jusqu’au prochain.',
    what: 'Quoi',
    link: 'Lien ou raison',
    optional: '(facultatif)',
    submit: 'Garder',
    take: 'M’en charger',
    plan: 'Prévoir un 1:1',
  },
  taking: {
    word: 'M’en charger',
    free: (range) => phrase`Vous êtes libre ${range}.`,
    more: (title) =>
      `Le bloc s’appelle « ${title} » dans votre agenda. Ce brouillon se ferme sans être enregistré.`,
    moreUntitled: 'Un bloc de focus dans votre propre agenda. Ce brouillon se ferme sans être enregistré.',
    none: phrase`Rien de libre dans vos horaires de travail pendant deux semaines.`,
    moreNone: 'Gardez la demande, et chargez-vous-en plus tard depuis la file.',
    submit: 'Créer le bloc',
  },
  focusSaved: 'focus préservé',
  held: {
    word: 'Gardé',
    titled: (title) => phrase`« ${title} »`,
    untitled: phrase`Ce brouillon`,
    waits: (what, time) => phrase`${what} attend ${time}.`,
    waitsForNext: (what, name) => phrase`${what} attend le prochain 1:1 avec ${name}.`,
    taken: (what, range) => phrase`${what} a un bloc chez vous : ${range}.`,
    takenWord: 'À vous',
    closeIt: 'Fermez vous-même le brouillon, sans l’enregistrer.',
    openQueue: 'Ouvrir la file',
    announced: (time) => `Gardé pour ${time}.`,
    announcedNext: 'Gardé pour le prochain 1:1.',
    announcedTaken: (range) => `Votre bloc : ${range}.`,
    undone: 'N’est plus gardé.',
  },
};
