// The popup. Texts that begin with a space follow another sentence.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

export const popup: Words['popup'] = {
  guardOn: 'Gardien actif',
  guardOff: 'Gardien inactif',
  options: 'Options',
  cooking: {
    level: { hard: 'Bloc ferme.', soft: 'Bloc souple.', ask: 'Sur demande.' },
    next: (range, level) => `Ensuite : ${range}, ${level}.`,
    left: 'restant',
    done: 'Bloc terminé',
    end: 'Arrêter',
  },
  stuck: {
    button: 'Je bloque',
    whileOpen: 'Ouvre une heure pour de l’aide.',
    question: 'Toujours en cuisine, ou ça bloque ?',
    stillCooking: 'En cuisine',
    neverAsk: 'Ne plus demander',
    up: (time) => phrase`Demande d’aide jusqu’à ${time}`,
    shown: 'Ce bloc est ouvert. L’agenda de votre responsable le montre.',
    waits: 'Ce bloc est ouvert. Il n’est pas encore publié, donc personne ne le voit.',
    cookAgain: 'De retour en cuisine',
    longer: '30 min de plus',
    until: 'Ouvert jusqu’à',
  },
  open: (next) => phrase`Disponible. Prochain temps de cuisine ${next}`,
  openNoNext: phrase`Disponible. Aucun temps de cuisine à venir`,
  startNow: 'Ou commencer maintenant :',
  cookOneHour: 'Cuisiner 1 h',
  cookHalfHour: '30 min',
  cookTwoHours: '2 h',
  watches: (people) =>
    count(people, {
      one: `Le gardien veille sur ${people} personne`,
      other: `Le gardien veille sur ${people} personnes`,
    }),
  watchedBusyOnly: (busy, people) => `Pour ${busy} sur ${people}, seules les disponibilités sont visibles.`,
  watchedUnseen: (unseen, people) => `Pour ${unseen} sur ${people}, rien n’est visible.`,
  fix: 'Régler',
  secondChances: (meetings) =>
    count(meetings, {
      one: `${meetings} réunion a été enregistrée sur du temps de cuisine.`,
      other: `${meetings} réunions ont été enregistrées sur du temps de cuisine.`,
    }),
  look: 'Voir',
  today: 'Aujourd’hui',
  todayPicture: (parts, now) => `Aujourd’hui : ${parts}. Il est ${now}.`,
  team: 'Votre équipe maintenant',
  teamHelp: (time) => `Demande d’aide jusqu’à ${time}`,
  teamNext: (when) => `Ensuite ${when}`,
  teamNoNext: 'Aucun temps de cuisine',
  teamNothing: 'Rien de partagé',
  pause: 'Suspendre le gardien',
  pauseHour: '1 heure',
  pauseTomorrow: 'Jusqu’à demain',
  paused: (time) => phrase`En pause jusqu’à ${time}`,
  off: phrase`Le gardien est inactif`,
  offText: 'Aucun avertissement. Vos blocs restent publiés.',
  resume: 'Reprendre',
  turnOn: 'Activer',
  empty: {
    title: 'Rien sur le feu pour l’instant.',
    text: 'Protégez un premier bloc, ou ajoutez les personnes que vous encadrez.',
    protect: 'Protéger mar. et jeu. 9–12',
    addPeople: 'Ajouter des personnes',
    orNow: 'Ou commencer maintenant :',
  },
  offline: (since) => phrase`Hors connexion depuis ${since}.`,
  offlineData: (time) => phrase` Le gardien travaille avec les données de ${time}.`,
  waiting: (changes) =>
    count(changes, {
      one: ` ${changes} modification attend d’être publiée.`,
      other: ` ${changes} modifications attendent d’être publiées.`,
    }),
  pageNotRead: 'Inactif sur cette page : Google l’a modifiée. Les événements enregistrés restent vérifiés.',
  pageReport: 'Signaler, sans les noms',
  foot: {
    notConnected: 'Non connecté',
    synced: (ago) => `Connecté. Synchronisé ${ago}.`,
    syncing: 'Connecté. Synchronisation.',
    never: 'Connecté. Pas encore synchronisé.',
    last: (time) => `Dernière synchro aujourd’hui ${time}.`,
    lastOlder: (dayAndTime) => `Dernière synchro ${dayAndTime}.`,
    retries: (time) => `Dernière synchro ${time}. Nouvel essai automatique.`,
    retriesNever: 'Pas encore synchronisé. Nouvel essai automatique.',
  },
};
