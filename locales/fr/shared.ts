// What several pages say. A no-break space (U+00A0) stands before : ; ? and inside of « ».
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

export const shared: Words['shared'] = {
  brand: 'Let Them Cook',
  hours: (number) => `${number} h`,
  unknown: '?',
  justNow: 'à l’instant',
  dayAndRange: (day, range) => `${day} ${range}`,
  spokenRange: (from, to) => `de ${from} à ${to}`,
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie.',
  notCopiedLabel: 'Non copié',
  saved: 'Enregistré',
  requestToShare:
    'Est-ce possible de me laisser voir les moments de concentration, pour que je ne réserve rien par-dessus ? Dans Google Agenda : Paramètres, l’agenda, « Partager avec des personnes ou des groupes spécifiques », m’ajouter avec « Voir tous les détails des événements ».',
  copyRequest: 'Copier une demande de partage',
  copiedLabel: 'Copié',
  problem: {
    unauthorized: 'Google demande une nouvelle connexion.',
    gone: 'Google a oublié les dernières modifications. Tout est relu.',
    refused: 'Google a dit non.',
    rateLimited: 'Google a reçu trop de requêtes.',
    offline: 'Google est injoignable.',
    malformed: 'La réponse de Google est illisible.',
    notFound: 'Google ne connaît pas cet agenda.',
  },
  storage: {
    newerData: {
      title: 'Une version plus récente a écrit ces données.',
      text: 'Cette version les affiche et ne change rien. Mettez l’extension à jour pour continuer.',
    },
    blocked: {
      title: 'Le stockage est en cours de mise à jour.',
      text: 'Rien n’est perdu. Fermez les autres pages de cette extension, ou réessayez dans un instant.',
    },
    full: {
      title: 'Ce navigateur n’a plus de place.',
      text: 'Seul ce que Google peut redonner a été retiré. Vos blocs, personnes et réglages sont conservés.',
    },
  },
  copyMyData: 'Copier mes blocs, personnes et réglages',
  copyFailed: 'Lecture impossible.',
  quarantined: (records) =>
    count(records, {
      one: `${records} donnée était illisible et a été mise à part. Tout le reste s’affiche.`,
      other: `${records} données étaient illisibles et ont été mises à part. Tout le reste s’affiche.`,
    }),
  levelInText: { hard: 'ferme', soft: 'souple', ask: 'sur demande' },
  connect: 'Connecter Google Agenda',
  reconnect: 'Reconnecter',
  default: { on: 'Par défaut : activé.', off: 'Par défaut : désactivé.' },
  syncNow: 'Synchroniser',
  cookingUntil: (time) => `En cuisine jusqu’à ${time}`,
  busyTimesOnly: 'Disponibilités seules',
  notLookedAt: 'Pas encore consulté',
  failed: (why) => phrase`Cela n’a pas marché : ${why}`,
  notConnected: {
    noClientId: {
      title: 'Il manque une étape.',
      text: 'Votre entreprise ou vous devez enregistrer cette extension auprès de Google.',
      button: 'Voir les trois étapes',
    },
    signedOut: {
      title: 'Connectez-vous pour voir et protéger le temps de cuisine.',
      text: 'Google vous le demande une fois. Tout reste dans ce navigateur et dans votre propre agenda.',
      button: 'Connecter Google Agenda',
    },
    refused: {
      title: 'Non connecté.',
      text: 'Vous avez fermé la fenêtre de Google ou dit non. Rien n’a changé.',
      button: 'Réessayer',
    },
    needsInteraction: {
      title: 'Google demande une nouvelle connexion.',
      text: 'D’ici là, les brouillons ne sont pas vérifiés. Rien n’est perdu.',
      button: 'Reconnecter',
    },
    scopesMissing: {
      title: 'Il manque une autorisation.',
      text: 'Dans la fenêtre de Google, toutes les cases doivent rester cochées : sinon, impossible de lire les agendas ou de publier les blocs.',
      button: 'Reconnecter',
    },
    wrongAccount: {
      title: 'C’était un autre compte Google.',
      text: 'Rien n’a été mélangé. Choisissez le compte connecté ici, ou connectez l’autre aussi.',
      button: 'Reconnecter',
    },
    blockedByAdmin: {
      title: 'Votre entreprise ne l’autorise pas encore.',
      text: 'L’administration doit approuver l’ID client de cette extension dans la console d’administration Google.',
      button: 'Réessayer',
    },
  },
};
