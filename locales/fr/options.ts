// The options page.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { account } from './account.ts';
import { policyType } from './policy-type.ts';
import { team } from './team.ts';

const count = counting('fr');

export const options: Words['options'] = {
  title: 'Let Them Cook : options',
  sections: 'Sections',
  section: {
    cooking: 'Temps de cuisine',
    team: 'Équipe',
    rules: 'Règles',
    queue: 'File d’attente',
    mirror: 'Miroir',
    account: 'Compte',
    privacy: 'Confidentialité',
    advanced: 'Avancé',
  },
  notConnected: 'Non connecté',
  synced: (ago) => `Synchronisé ${ago}`,
  notSynced: 'Pas encore synchronisé',
  lockedByCompany: 'Fixé par votre entreprise',
  undo: 'Annuler',

  cooking: {
    intro:
      'Indiquez-le une fois. Il est publié dans votre Google Agenda six semaines à l’avance, en moments de concentration.',
    zone: (zone) => phrase`${zone}, d’après votre agenda`,
    picture: (blocks) => `Votre semaine : ${blocks}`,
    pictureEmpty: 'Votre semaine : pas encore de temps de cuisine.',
    pictureBlock: (day, range, how) => `${day} ${range}, ${how}`,
    list: 'Blocs hebdomadaires',
    block: (number) => `Bloc ${number}`,
    hoursAWeek: (hours) => `${hours} par semaine`,
    remove: (name) => `Retirer ${name}`,
    removed: (block) => phrase`${block} : retiré de votre agenda.`,
    days: 'Jours',
    from: 'De',
    to: 'à',
    until: 'À',
    levelLabel: 'Niveau',
    level: {
      hard: 'Ferme : ne pas réserver',
      soft: 'Souple : réservable, à un coût',
      ask: 'Sur demande',
    },
    levelShort: { hard: 'Ferme', soft: 'Souple', ask: 'Sur demande' },
    add: 'Ajouter un bloc',
    none: 'Rien n’est encore protégé. Ajoutez un premier bloc : deux matinées par semaine sont un bon début.',
    chooseDay: 'Choisissez au moins un jour.',
    endBeforeStart: 'La fin précède le début. Rien n’est enregistré tant qu’elle n’est pas plus tardive.',
    noTime: 'Saisissez les deux heures.',
    published: 'Publié six semaines à l’avance',
    publishedOnce: 'Publié',
    waiting: (blocks) => `${blocks} à publier`,
    waitsForConnection: 'Publié dès que Google Agenda est connecté',
    notPublished: 'Pas encore publié',
    plain: 'Publié comme événement occupé ordinaire : ce compte n’a pas de moments de concentration.',
    problem: (why) => `Pas encore publié : ${why} Un nouvel essai suit.`,
    changes: 'Modifié dans Google Agenda',
    change: {
      moved: (when, now) => phrase`Modifié dans Google Agenda : ${when}, maintenant ${now}.`,
      renamed: (when, title) => phrase`Modifié dans Google Agenda : ${when}, maintenant « ${title} ».`,
      free: (when) =>
        phrase`Modifié dans Google Agenda : ${when}, maintenant disponible. Personne n’est averti.`,
      deleted: (when) => phrase`Supprimé dans Google Agenda : ${when}.`,
      allDeleted: (when) => phrase`Supprimé dans Google Agenda : tout le bloc, à partir de ${when}.`,
    },
    keep: 'Garder',
    restore: 'Rétablir',
    elsewhere: (when) => phrase`Depuis un autre navigateur : ${when}. Modifiable là-bas.`,
    elsewhereMore: (when, more) =>
      count(more, {
        one: phrase`Depuis un autre navigateur : ${when} et ${String(more)} autre. Modifiables là-bas.`,
        other: phrase`Depuis un autre navigateur : ${when} et ${String(more)} autres. Modifiables là-bas.`,
      }),
    cookNow: 'Cuisiner maintenant',
    visibility: 'Montrer mes blocs à qui ne voit que mes disponibilités',
    visibilityWhy: (title) =>
      `Rend ces événements publics dans votre agenda : toute personne qui peut l’ouvrir voit « ${title} », ses heures, son niveau et vos horaires de travail.`,
    workingHours: 'Horaires de travail',
    workingHoursWhy: 'Hors de ces horaires, aucun créneau n’est proposé aux autres.',
    blockTitle: 'Titre des blocs publiés',
    blockTitleWhy: 'Des mots neutres : les collègues peuvent les lire.',
    blockTitleEmpty: 'Saisissez un titre.',
  },
  team,

  rules: {
    intro: 'Ce dont la carte peut parler. Chaque règle se désactive, et dit pourquoi elle existe.',
    limits: 'Limites',
    threshold: 'Plus courte plage qui compte comme focus (T)',
    thresholdWhy: 'Les plages libres plus courtes ne comptent pas. Affiché à côté de chaque chiffre.',
    refresh: 'Relire l’agenda d’un invité s’il date de plus de',
    refreshWhy: 'Avant de juger un brouillon. Plus bas, c’est plus frais et plus de requêtes à Google.',
    saving: 'Enregistrement',
    askBeforeSaving: 'Me demander avant d’enregistrer sur des blocs fermes',
    askBeforeSavingWhy:
      'Enregistrer attend une fois et la carte passe au premier plan ; un second clic enregistre. Par défaut : désactivé, rien n’est retenu.',
    minutes: 'min',
    standard: (value) => `${value} par défaut`,
    outOfRange: (min, max) => `Saisissez un nombre entier de ${min} à ${max}.`,
  },
  account,

  privacy: {
    intro:
      'Aucun serveur à nous. Vos données sont en trois endroits : ce navigateur, votre Google Agenda et les agendas partagés avec vous.',
    what: 'Quoi',
    why: 'Pourquoi',
    where: 'Où cela reste',
    rows: [
      [
        'Vos événements',
        'Pour voir ce qui occupe déjà votre temps de cuisine, et proposer des créneaux qui vous vont',
        'Ce navigateur',
      ],
      [
        'Blocs et disponibilités de votre équipe',
        'Pour vous avertir avant d’enregistrer. Les titres de leurs réunions ne sont jamais lus',
        'Ce navigateur',
      ],
      [
        'Le brouillon dans la page',
        'Son horaire, son fuseau et ses invités, pour le juger avant d’enregistrer. Rien n’en est gardé',
        'Mémoire seulement',
      ],
      [
        'Votre temps de cuisine',
        'Écrit pour que d’autres le voient : titre neutre, heures, niveau',
        'Votre Google Agenda',
      ],
      [
        'Vos décisions sur les réunions posées sur du temps de cuisine',
        'Pour votre propre miroir : horaires, coûts et raisons. Personne n’est nommé',
        'Ce navigateur',
      ],
      ['Vos réglages et les adresses de votre équipe', 'Pour les retrouver demain', 'Ce navigateur'],
      ['Connexion à Google', 'Une clé qui expire avec la session du navigateur', 'Mémoire seulement'],
    ],
  },

  advanced: {
    intro: 'Ce que l’entreprise a fixé, et quand les agendas ont été lus.',
    sync: 'Synchronisation',
    last: (when) => phrase`Dernière lecture complète : ${when}.`,
    never: phrase`Rien n’a encore été lu.`,
    running: phrase`Lecture en cours.`,
    offline: (since) => phrase`Hors connexion depuis ${since}. Nouvel essai automatique.`,
    problem: (why) => phrase`Le dernier essai a échoué. ${[why]}`,
    waiting: (changes) =>
      count(changes, {
        one: `${changes} modification attend d’être publiée.`,
        other: `${changes} modifications attendent d’être publiées.`,
      }),
    unreadable: (events) =>
      count(events, {
        one: `${events} événement de votre agenda est illisible. Les autres sont lus.`,
        other: `${events} événements de votre agenda sont illisibles. Les autres sont lus.`,
      }),
    report: 'Signaler un problème',
    reportText:
      'Version, navigateur, nombres et erreurs récentes avec leur heure. Ni adresses, ni titres, ni clés.',
    reportCopy: 'Copier le rapport',
    reportFailed: 'Le rapport n’a pas pu être créé. Rechargez cette page et réessayez.',
    policy: 'Politique de l’entreprise',
    policyNone: 'Votre entreprise ne fixe rien.',
    policyLocked: (settings) => phrase`Fixé par votre entreprise : ${settings}.`,
    ignored: 'Ignoré :',
    ignoredText: (key, wanted) => phrase` « ${key} » de votre entreprise. Attendu : ${wanted}.`,
    policyType,
    setting: {
      isGuardOn: 'le gardien',
      pausedUntil: 'la pause',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'l’âge des données',
      publishVisibility: 'qui voit vos blocs',
      isAskedBeforeSaving: 'la question avant d’enregistrer',
      isAskedWhetherStuck: 'la question si vous bloquez',
      managerName: 'le nom de votre responsable',
      managerEmail: 'l’e-mail de votre responsable',
      autoAnswer: 'les réponses automatiques aux invitations',
      publishTitle: 'le titre des blocs',
      monthlyOverrides: 'le budget mensuel',
      holdDays: 'la durée de garde des demandes',
      isRemindedOfHeld: 'le rappel avant un 1:1',
      workingHours: 'les horaires de travail',
      noticeHours: 'le préavis',
      mayBookEdges: 'les bords des blocs',
      capShare: 'le plafond',
      finishLine: 'la ligne d’arrivée',
      rules: 'les règles',
      isMirrorAnnounced: 'la notification hebdomadaire',
      oauthClientId: 'l’ID client OAuth',
      language: 'la langue',
    },
  },
};
