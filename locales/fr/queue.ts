// The queue of held requests (“demandes gardées”, feminine), in the popup and in the options page.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { shared } from './shared.ts';

const count = counting('fr');

export const queue: Words['queue'] = {
  title: 'File d’attente',
  intro:
    'Ce que vous avez gardé au lieu de le réserver. Versez-le au 1:1, chargez-vous-en, ou abandonnez-le.',
  emptyTitle: 'Rien n’est gardé.',
  emptyText:
    'Sur la carte, « Garder pour le 1:1 » met un brouillon ici plutôt que dans la journée de quelqu’un.',
  numbers: 'Chiffres',
  heldNow: 'Gardées maintenant',
  released: 'Versées aux 1:1, 4 dernières semaines',
  takenOver: 'Prises en charge par vous',
  dropped: 'Abandonnées : n’ont atteint personne',
  next: (when, distance) => phrase`Prochain 1:1 ${when}, ${distance}`,
  today: 'aujourd’hui',
  inDays: (days) => count(days, { one: 'demain', other: `dans ${days} jours` }),
  noNext: 'Aucun 1:1 dans les 6 semaines à venir',
  nobody: 'Encore pour personne',
  chooseWho: 'Choisir pour qui',
  choose: 'Choisir…',
  notInTeam: 'Ne fait plus partie de votre équipe.',
  cannotEdit: 'Vous ne pouvez pas modifier ce 1:1 : copiez-y la ligne.',
  fromDraft: (when) => phrase`D’un brouillon pour ${when}`,
  fromText: phrase`D’un texte sélectionné`,
  untitled: 'Sans titre',
  alsoFor: (names) => phrase`Aussi pour ${names}`,
  heldToday: 'gardée aujourd’hui',
  heldDays: (days) =>
    count(days, { one: `gardée depuis ${days} jour`, other: `gardée depuis ${days} jours` }),
  stillNeeded: (date) => `Toujours utile ? Le ${date}, elle part d’elle-même.`,
  release: 'Verser au 1:1',
  copy: 'Copier pour le 1:1',
  take: 'M’en charger',
  drop: 'Abandonner',
  onItsWay: 'En route vers le 1:1. Nouvel essai automatique.',
  about: (button, what) => `${button} : ${what}`,
  free: (range) => phrase`Vous êtes libre ${range}. Le bloc porte ces mots comme titre.`,
  nothingFree: phrase`Rien de libre dans vos horaires de travail pendant deux semaines.`,
  makeBlock: 'Créer le bloc',
  back: 'Retour',
  undo: 'Annuler',
  wasReleased: (what) => phrase`« ${what} » est maintenant dans le 1:1. Aucun e-mail n’est parti.`,
  wasCopied: (what) => phrase`« ${what} » est copié pour le 1:1.`,
  wasDropped: (what, name) =>
    name === ''
      ? phrase`« ${what} » est abandonné. Rien n’a atteint personne.`
      : phrase`« ${what} » est abandonné. Rien n’a atteint ${name}.`,
  wasTaken: (what, range) => phrase`« ${what} » a un bloc chez vous : ${range}.`,
  wasExpired: (what) => phrase`« ${what} » est parti de lui-même. Rien n’a atteint personne.`,
  failure: {
    ...shared.problem,
    notAllowed: 'Google ne vous a pas laissé modifier ce 1:1. Copiez-y la ligne.',
    noOneOnOne: 'Aucun 1:1 où le mettre. La demande reste ici jusqu’au prochain.',
    noRoom: 'La description de ce 1:1 est pleine. Copiez-y la ligne.',
  },
  popupTitle: (held) => count(held, { one: `${held} demande gardée`, other: `${held} demandes gardées` }),
  openQueue: 'Ouvrir la file',
  settings: 'Limites',
  holdDays: 'Durée de garde des demandes',
  holdDaysWhy: 'En jours. Ensuite, une demande part d’elle-même ; la file dit quand.',
  overrides: '« Réserver quand même », par mois',
  overridesWhy: 'Compte pour vous seulement, personne d’autre ne le voit. 0 masque le décompte.',
  remind: 'Me le rappeler le matin du 1:1',
  remindWhy: 'Une notification, si quelque chose est gardé pour lui.',
};
