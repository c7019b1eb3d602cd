// The mirror. Labels of counted things stand behind or below their figure.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

const weeksOf = (weeks: number) => count(weeks, { one: `${weeks} semaine`, other: `${weeks} semaines` });
const meetingsOver = (meetings: number) =>
  count(meetings, { one: 'réunion sur du temps de cuisine', other: 'réunions sur du temps de cuisine' });

export const mirror: Words['mirror'] = {
  title: (week) => phrase`Votre miroir, ${week}`,
  open: 'Ouvrir le miroir',
  introLead: 'D’abord vos propres interruptions. Puis votre cuisine. Puis l’équipe, en sommes.',
  intro: 'La part préservée de votre temps de cuisine. Cette page n’est visible que pour vous.',
  before: 'Semaine d’avant',
  after: 'Semaine d’après',
  csv: 'CSV',
  json: 'JSON',
  exported: 'Exporté.',
  threshold: (hours) => phrase`Le focus compte par plages de ${hours} ou plus (T = ${hours}).`,
  viewWith: (hours) => phrase`Voir avec ${hours}`,
  reading: 'Votre agenda est en cours de lecture. Les chiffres suivent.',
  failed: 'Les chiffres sont illisibles. Rechargez cette page et réessayez.',
  nothing: 'Rien à montrer pour cette semaine.',
  nothingMore:
    'Les premiers chiffres arrivent après votre prochaine réunion sur du temps de cuisine, ou vendredi.',
  notRead: 'Votre agenda n’a pas été lu cette semaine-là.',
  weekOf: 'Semaine du',
  asTable: 'Les mêmes chiffres en tableau',
  ofHours: (part, whole) => phrase`${part} sur ${whole}`,
  ofCount: (part, whole) => phrase`${String(part)} sur ${String(whole)}`,
  weekBefore: (figure) => phrase`${figure} la semaine précédente`,

  interruptions: {
    heading: 'Vos propres interruptions',
    booked: meetingsOver,
    lost: 'focus perdu',
    saved: 'focus préservé en déplaçant ou en gardant',
    shortNotice: (bookings) =>
      count(bookings, { one: 'réservation à court préavis', other: 'réservations à court préavis' }),
    shortNoticeMore: 'moins d’un jour avant',
    held: 'gardées / abandonnées',
    heldMore: 'abandonnée : n’a atteint personne',
    takenOver: (requests) =>
      count(requests, {
        one: `${requests} prise en charge par vous`,
        other: `${requests} prises en charge par vous`,
      }),
    none: 'Aucune de vos réunions n’est tombée sur du temps de cuisine.',
    lostHours: 'Perdu, heures',
    savedHours: 'Préservé, heures',
    lostColumn: 'Perdu',
    savedColumn: 'Préservé',
    picture: (weeks, lost, saved) =>
      `Heures de focus perdues et préservées par vos réunions, ${weeksOf(weeks)}. Perdu : ${lost[0]} au début, ${lost[1]} à la fin. Préservé : ${saved[0]} au début, ${saved[1]} à la fin.`,
    reasons: 'Vos raisons',
    noReason: 'Sans raison',
  },

  own: {
    headingLead: 'Votre propre cuisine',
    heading: 'Ma semaine',
    kept: 'du temps de cuisine préservé',
    focus: (threshold) => `focus, T = ${threshold}`,
    focusOther: (hours, threshold) => phrase`${hours} avec T = ${threshold}`,
    fragmented: 'morcelé',
    longest: 'plage la plus longue',
    over: meetingsOver,
    perBlock: (index) => phrase`${index} par bloc, bon sous 1`,
    oneOnOnes: '1:1 tenus',
    noBlock: 'Aucun temps de cuisine cette semaine.',
    keptColumn: 'Préservé',
    picture: (weeks, first, last) =>
      `Votre propre part préservée, ${weeksOf(weeks)} : ${first} au début, ${last} à la fin.`,
  },

  team: {
    heading: 'L’équipe, en sommes',
    people: (people) =>
      count(people, {
        one: `${people} personne. Jamais une à une.`,
        other: `${people} personnes. Jamais une à une.`,
      }),
    kept: 'du temps de cuisine laissé intact par vos réunions',
    perBlock: 'de vos réunions par bloc',
    goodBelow: 'bon sous 1',
    others: 'Ce que d’autres réservent par-dessus reste invisible.',
    tooFew: (fewest) => `Affiché à partir de ${fewest} personnes.`,
    tooFewMore: (seen) =>
      count(seen, {
        one: `Le temps de cuisine de ${seen} personne est visible.`,
        other: `Le temps de cuisine de ${seen} personnes est visible.`,
      }),
    notCounted: 'Non compté cette semaine.',
    picture: (weeks, first, last) =>
      `Part préservée de toute l’équipe, ${weeksOf(weeks)} : ${first} au début, ${last} à la fin.`,
    locked: 'Votre propre temps de cuisine d’abord',
    lockedMore:
      'La partie de l’équipe s’ouvre dès qu’un de vos blocs est protégé. Vos interruptions ci-dessus restent toujours ouvertes.',
    protect: (when) => phrase`Protéger ${when}`,
    protected: 'Protégé.',
  },

  announce: 'Annoncer le miroir le vendredi',
  announceWhy: 'Une notification par semaine, sans chiffres. Le miroir n’est visible que pour vous.',
};
