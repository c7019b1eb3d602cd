// The card. “focus” is what is counted in hours; Google’s own type of event is a “moment de concentration”.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { de } from './elision.ts';
import { holdCard } from './hold-card.ts';

type Card = Words['card'];

const count = counting('fr');

const overlap = {
  cuts: 'coupe le bloc en deux',
  edge: 'prend un bord du bloc',
  covers: 'couvre tout le bloc',
  crosses: 'déborde sur le bloc',
} as const;

/** The sentence without its full stop, so that the other guests can be counted behind it. */
const clause: Card['clause'] = {
  cooking: ({ name, range }) => phrase`${name} est en cuisine ${range}`,
  allDay: ({ name, range }) =>
    phrase`Ce brouillon d’une journée couvre le temps de cuisine ${[de(name)]}${name} (${range})`,
  wantsQuestion: ({ name, range }) => phrase`Pour ${range}, demandez d’abord à ${name}`,
  breaksUpBlock: ({ name, range }) => phrase`Coupe le temps de cuisine ${[de(name)]}${name} (${range})`,
  alreadyThere: ({ name, range }) =>
    phrase`Déjà placé dans le temps de cuisine ${[de(name)]}${name} (${range})`,
  breaksUpFreeTime: ({ name, range }) => phrase`Coupe le temps libre ${[de(name)]}${name} (${range})`,
  maybeFocus: ({ name, range }) => phrase`${name} n’est pas libre ${range}`,
  notShared: ({ name }) => phrase`Vous ne voyez pas l’agenda ${[de(name)]}${name}`,
  notRead: ({ name }) => phrase`L’agenda ${[de(name)]}${name} n’est pas encore lu`,
  askedForHelp: ({ name }) => phrase`${name} demande de l’aide`,
};

const sentence: Card['sentence'] = {
  one: (what) => phrase`${what}.`,
  maybeFocus: (what) => phrase`${what}. C’est peut-être du focus.`,
  askedForHelp: (what, time) => phrase`${what}. Le bloc est ouvert jusqu’à ${time}.`,
  several: (what, more) => {
    const guests = [
      count(more, {
        one: `${more} autre invité est concerné`,
        other: `${more} autres invités sont concernés`,
      }),
    ];
    return phrase`${what} ; ${guests}.`;
  },
  moved: (range) => phrase`Maintenant ${range}.`,
  movedKeeps: (range, name) => phrase`Maintenant ${range}. ${name} garde tout son bloc.`,
};

export const card: Card = {
  word: {
    conflict: 'Conflit',
    ask: 'Sur demande',
    soft: 'Coûte du focus',
    unknown: 'Indéterminé',
    note: 'À regarder',
    fine: 'Réservable',
    open: 'Demande d’aide',
  },
  clause,
  sentence,
  /** One guest in the folded list, behind the severity’s word. */
  guestRow: {
    cooking: ({ range }) => phrase`en cuisine ${range}`,
    free: ({ range }) => phrase`libre ${range}`,
    busyOnly: phrase`disponibilités seules`,
    notShared: phrase`non partagé`,
    notRead: phrase`pas encore lu`,
    openUntil: (time) => phrase`ouvert jusqu’à ${time}`,
  },
  overlap: (weekday, how) => `Votre brouillon de ${weekday} ${overlap[how]}.`,
  busyOnly: 'Son agenda ne vous montre que ses disponibilités.',

  focusLost: 'focus perdu',
  focusLostKnown: (known) =>
    count(known, { one: `focus perdu, ${known} connu`, other: `focus perdu, ${known} connus` }),
  costUnknown: 'coût inconnu',
  soonestForBoth: 'au plus tôt pour les deux',
  stretches: (threshold) => `en plages de ${threshold}+`,
  priceTitle: (threshold) =>
    `Le focus ne compte que dans des plages libres de ${threshold} ou plus (T = ${threshold}). Modifiable dans Règles.`,
  spokenCost: (hours) => `Focus perdu : ${hours}.`,
  spokenCostAtLeast: (hours) => `Focus perdu : au moins ${hours}.`,
  spokenPrice: (hours, threshold) => `Focus perdu : ${hours}, en plages de ${threshold} ou plus`,
  spokenPriceAtLeast: (hours, threshold) =>
    `Focus perdu : au moins ${hours}, en plages de ${threshold} ou plus`,
  spokenUnknown: 'Coût inconnu',

  betterTimes: 'Meilleurs créneaux',
  moveTo: (when) => phrase`Déplacer sur ${when}`,
  orMoveTo: (when) => phrase`Ou déplacer sur ${when}`,
  slotReason: {
    betweenMeetings: 'Entre des réunions',
    beforeMeeting: 'Avant une réunion',
    afterMeeting: 'Après une réunion',
    nextToMeeting: 'À côté d’une réunion',
    atTheEdge: 'Au bord',
    rightAfterBlock: 'Juste après le bloc',
    endOfDay: 'Fin de journée',
    calendarsShowFree: 'Les deux agendas sont libres',
  },
  soonSlot: (minutes) =>
    count(minutes, {
      one: `Dans ${minutes} minute, les deux libres`,
      other: `Dans ${minutes} minutes, les deux libres`,
    }),
  laterSlot: 'Les deux libres',
  allFree: (guests) => (guests === 2 ? 'Les deux libres' : `Les ${guests} libres`),
  bestSlotWhy: (reason, cost) => `${reason} · coûte ${cost}`,
  slotWhy: (reason, cost) => `${reason} · ${cost}`,
  copyQuestion: (name) => phrase`Copier une question pour ${name}`,
  question: (asked, better) => `Est-ce que ${asked} convient, ou plutôt ${better} ?`,
  questionAlone: (asked) => `Est-ce que ${asked} convient ?`,
  quoted: (text) => `« ${text} »`,

  showAllGuests: (guests) => (guests === 2 ? 'Voir les deux invités' : `Voir les ${guests} invités`),
  allGuests: (guests) => (guests === 2 ? 'Les deux invités' : `Les ${guests} invités`),
  guestLine: (severity, what) => phrase`${[severity]} · ${what}`,

  hold: 'Garder pour le 1:1',
  bookAnyway: 'Réserver quand même',
  back: 'Retour',
  reason: { incident: 'Incident', deadline: 'Échéance', agreed: 'C’est convenu', other: 'Autre' },
  reasons: {
    label: 'Raison',
    sentence: (time) => phrase`Quelle est la raison pour ${time} ?`,
    more: 'La raison s’inscrit dans la réunion. Aucun e-mail ne part.',
    note: (name) => phrase`Note (facultative, ${name} peut la lire)`,
    noteForAll: phrase`Note (facultative, les invités peuvent la lire)`,
    submit: 'Noter la raison',
    budget: (used, most) => `${used} sur ${most} ce mois-ci. Visible pour vous seulement.`,
  },
  noted: {
    word: 'Raison notée',
    sentence: (reason) => phrase`${[reason]}. Cliquez sur Enregistrer dans Agenda quand vous voulez.`,
    change: 'Modifier',
    findBetter: 'Chercher un meilleur créneau',
    announced: 'Raison notée. Cliquez sur Enregistrer dans Agenda quand vous voulez.',
  },
  ...holdCard,
  opening: {
    word: 'Déplacement',
    sentence: (range) => phrase`L’éditeur complet s’ouvre avec ${range}.`,
    more: 'Agenda n’a pas pris l’horaire ici.',
    announced: 'Agenda n’a pas pris l’horaire ici. L’éditeur complet s’ouvre avec.',
  },
  notice: {
    saveWaits: 'Pas encore enregistré. Enregistrez à nouveau pour réserver tel quel.',
    notTaken: 'Agenda n’a pas pris cet horaire. Modifiez-le à la main.',
    notKept: 'Le navigateur n’a pas pu garder ceci. Réessayez.',
  },

  dismiss: 'Ignorer',
  undo: 'Annuler',
  asDrafted: (time) => phrase`${time}, comme prévu, convient aussi.`,
  offline: 'Hors connexion.',
  googleIsLate: 'Google n’a pas répondu.',
  stale: (why, time) => phrase`${[why]} Vérifié avec les données de ${time} aujourd’hui.`,
  staleOlder: (why, dayAndTime) => phrase`${[why]} Vérifié avec les données de ${dayAndTime}.`,
  otherZone: (name, range) => phrase`Horaires dans votre fuseau. Pour ${name} : ${range}.`,

  moved: { word: 'Déplacé', more: 'Pas encore enregistré. Cliquez sur Enregistrer dans Agenda.' },
  unreadable: {
    sentence: phrase`L’horaire de ce brouillon est illisible.`,
    more: 'Ouvrez l’éditeur complet, il y sera vérifié.',
    button: 'Autres options',
  },
  alreadyThere: 'Inchangé',
  repeats: phrase`Se répète. Seule la première date est vérifiée.`,
  saveAsItIs: 'Enregistrez tel quel : aucune raison n’est demandée.',
  notChecked: 'Non vérifié',
  signIn: {
    sentence: phrase`Google demande une nouvelle connexion.`,
    more: 'Vos propres blocs restent dans Google Agenda.',
    button: 'Reconnecter',
  },
  otherAccount: {
    sentence: (page, connected) => phrase`Cet onglet est à ${page} ; Let Them Cook utilise ${connected}.`,
    button: (page) => phrase`Connecter ${page}`,
  },

  announced: (severity, what, cost) =>
    `Let Them Cook : ${severity.toLocaleLowerCase('fr')}. ${what} ${cost}`.trim(),
  announcedBest: (time) => `Meilleur créneau : ${time}.`,
  announcedMove: (time) => `Déplacé sur ${time}. Pas encore enregistré.`,
  announcedUndo: (time) => `De nouveau ${time}.`,
};
