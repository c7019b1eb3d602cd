// Cooking time (“temps de cuisine”): the picture of the week, single blocks, terms and the finish line.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

export const cooking: Words['cooking'] = {
  singles: 'Blocs uniques',
  single: (number) => `Bloc unique ${number}`,
  addSingle: 'Ajouter un bloc unique',
  date: 'Date',
  chooseDate: 'Choisissez une date.',
  isOver: 'Cet horaire est passé. Rien n’est enregistré tant qu’il n’est pas à venir.',
  removed: (block) => phrase`${block} : retiré de votre agenda.`,

  help: 'Tracez à la souris. Ou utilisez la liste.',
  keys: 'Flèches : déplacer. Maj et flèches : étirer. Suppr : retirer. 1, 2 et 3 : choisir le niveau. Page préc. et Page suiv. : changer de semaine.',
  yourMeetings: 'Vos réunions',
  busy: 'Pris',
  meeting: (title, range) => phrase`${title}, ${range}`,
  weakened: 'souple, au-delà de votre plafond',
  overlap: (when, title, block) =>
    phrase`${when} : « ${title} » est déjà dans ${block} et y reste. Seuls les nouveaux brouillons déclenchent un avis.`,
  overlapUntitled: (when, block) =>
    phrase`${when} : votre propre rendez-vous est déjà dans ${block} et y reste. Seuls les nouveaux brouillons déclenchent un avis.`,
  overlapsMore: (more) =>
    count(more, {
      one: `${more} autre réunion se trouve dans votre temps de cuisine cette semaine.`,
      other: `${more} autres réunions se trouvent dans votre temps de cuisine cette semaine.`,
    }),

  capTitle: 'Plafond : part protégée de votre semaine',
  capMeter: (taken, all, share, cap) =>
    `${taken} sur ${all} sont du temps de cuisine, ${share} ; plafond à ${cap}`,
  capNow: (taken, all, share) => `${taken} sur ${all}, ${share}.`,
  capWhy: (standard) =>
    `Au-delà, les nouveaux blocs sont publiés comme souples : un agenda entièrement bloqué n’est plus respecté. Par défaut : ${standard}.`,
  percent: '%',
  capRange: (min, max) => `Saisissez un nombre entier de ${min} à ${max}.`,
  backToDefault: (value: string) => `Revenir à la valeur par défaut : ${value}`,
  standard: (value) => `${value} par défaut`,
  weakenedDays: (days, cap) =>
    `Souple pour ${days} : la semaine dépasse votre plafond de ${cap}, et les blocs récents cèdent d’abord.`,
  weakenedSingle: (cap) =>
    `Publié comme souple : la semaine dépasse votre plafond de ${cap}, et les blocs récents cèdent d’abord.`,
  weakenedPicture: (hours, cap) =>
    `Publié comme souple cette semaine : ${hours}, au-delà de votre plafond de ${cap}.`,

  notice: 'Préavis souhaité',
  noNotice: 'Aucun',
  hours: (hours) => count(hours, { one: `${hours} heure`, other: `${hours} heures` }),
  noticeWhy: (standard) => `Un préavis plus court est signalé, pas refusé. Par défaut : ${standard}.`,

  edges: 'Bords d’un bloc',
  edgesMayBeBooked: 'Réservables',
  edgesWhy: (block, edge, little, middle, much) =>
    `Dans un bloc ${block}, une demi-heure à ${edge} vous coûte ${little} ; à ${middle}, elle coûte ${much}. Par défaut : activé.`,

  finish: 'Ligne d’arrivée',
  finishWhy:
    'La fin du projet pour lequel vous cuisinez. La date est publiée sur vos blocs, le nom reste dans ce navigateur.',
  finishName: 'Projet',
  finishDate: 'Dernier jour',
  finishClear: 'Effacer',
  finishCleared: 'La ligne d’arrivée est effacée.',
  finishNoDate: 'Choisissez un jour : sans lui, rien n’est publié.',
  finishPassed: 'Ce jour est passé. Choisissez-en un autre, ou effacez-le.',
  finishBudget: (planned, left, kept) =>
    `Temps de cuisine prévu d’ici là : ${planned}. Reste hors de vos réunions : ${left}. Préservé jusqu’ici : ${kept}.`,
  finishNoBlocks: 'Aucun temps de cuisine n’est prévu d’ici là.',
  finishStretch: (from, until) =>
    phrase`Du ${from} au ${until}, votre responsable reçoit un avis pour tout nouveau sujet : le temps de finir.`,
};
