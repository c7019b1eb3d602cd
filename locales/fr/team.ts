// Options: the team.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

export const team: Words['options']['team'] = {
  intro: 'Les personnes que vous encadrez. Vous voyez ce qu’elles publient, et rien de plus.',
  table: 'Tableau de l’équipe',
  person: 'Personne',
  canSee: 'Vous voyez',
  next: 'Prochain temps de cuisine',
  oneOnOne: 'Prochain 1:1',
  noOneOnOne: 'Aucun dans les 6 semaines',
  cadence: 'Fréquence',
  cadenceOf: (name) => `Fréquence du 1:1 avec ${name}`,
  cadences: { weekly: 'Chaque semaine', everyTwoWeeks: 'Tous les 15 jours', monthly: 'Chaque mois' },
  asSeries: (cadence) => `${cadence}, comme prévu`,
  cadenceUnknown: 'Inconnue',
  last: (day) => `dernier : ${day}`,
  neverSeen: 'Aucun vu encore',
  due: (day) => `dû le ${day}`,
  overdue: (days) => count(days, { one: `${days} jour de retard`, other: `${days} jours de retard` }),
  held: 'Gardé',
  noneHeld: 'Rien',
  heldCount: (held) => count(held, { one: `${held} demande`, other: `${held} demandes` }),
  removeColumn: 'Retirer',
  remove: (name) => `Retirer ${name}`,
  removed: (name) => phrase`${name} ne fait plus partie de votre équipe.`,
  visibility: { blocks: 'Blocs et niveaux', busy: 'Disponibilités seules', none: 'Rien' },
  nowUntil: (time) => `Maintenant, jusqu’à ${time}`,
  todayAt: (range) => `Aujourd’hui ${range}`,
  noneToCome: 'Aucun à venir',
  cannotTell: 'Indéterminé',
  emptyTitle: 'Personne pour l’instant.',
  emptyText: ' Collez des adresses e-mail, une ou plusieurs.',
  addLabel: 'Ajouter des personnes par e-mail',
  ready: (people) => count(people, { one: `${people} prête :`, other: `${people} prêtes :` }),
  alreadyThere: 'Déjà là :',
  thatIsYou: 'C’est vous :',
  notAnAddress: 'Pas une adresse :',
  addEnding: 'Ajoutez la fin, par exemple .com.',
  tooMany: (max) => `Seules les ${max} premières sont prises.`,
  addPeople: (people) =>
    people === 0
      ? 'Ajouter des personnes'
      : count(people, { one: `Ajouter ${people} personne`, other: `Ajouter ${people} personnes` }),
  clear: 'Annuler',
};
