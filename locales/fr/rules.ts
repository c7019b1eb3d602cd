// What the rules say on the card, and what the options page says of them. Each rule has its words under its id.
// Dates are never last in a clause: a full stop follows, and “nov.” ends with one.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { de } from './elision.ts';

type Rules = Words['rules'];

const count = counting('fr');

const days = (number: number) => [count(number, { one: `${number} jour`, other: `${number} jours` })];
const weeks = (number: number) => [count(number, { one: `${number} semaine`, other: `${number} semaines` })];
const hours = (number: number) => [count(number, { one: `${number} heure`, other: `${number} heures` })];

/** A rule’s name, what it warns about in one sentence, and the fact or the thought behind it. */
const list: Rules['list'] = {
  'protected-overlap': {
    title: 'Temps protégé touché',
    why: 'Le brouillon touche le temps de cuisine de quelqu’un. La carte existe pour cela : toujours active.',
    source: 'Un signal visible a réduit les interruptions de 46 % (FlowLight, 449 personnes, CHI 2017).',
  },
  'focus-cost': {
    title: 'Coût en focus',
    why: 'Les heures continues que coûte un brouillon, pas sa durée. Les plages plus courtes ne comptent pas.',
    source:
      'Il faut 10 à 15 minutes aux développeurs avant de reprendre une modification, et ils ont environ une session de deux heures sans interruption par jour (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'Rythme des points',
    why: 'Un second point avant le prochain 1:1, ou un 1:1 déplacé au-delà du jour où il est dû.',
    source: 'Le 1:1 rend le silence sûr : on y fixe les objectifs, puis on fait confiance.',
  },
  'finish-line': {
    title: 'Ligne d’arrivée',
    why: 'Une réunion dans la dernière ligne droite ; un nouveau sujet ou une série comptent davantage.',
    source:
      'Les réunions nuisent pendant le développement et aident pendant la planification (Meyer et al., 5 971 réponses).',
  },
  'short-notice': {
    title: 'Court préavis',
    why: 'Moins de préavis que celui que la personne a publié.',
    source: 'Ses propres conditions publiées. Sans conditions publiées, rien n’est dit.',
  },
  'series-impact': {
    title: 'Effet d’une série',
    why: 'Un brouillon qui se répète : le focus qu’il coûte sur 12 semaines, et les semaines qui en gardent peu.',
    source:
      'Les blocs publiés sur six semaines ; les suivantes sont supposées semblables, et la carte le dit.',
  },
  'outside-working-hours': {
    title: 'Hors horaires de travail',
    why: 'Avant ou après les horaires que la personne a publiés.',
    source:
      'Ses propres horaires publiés. Google Agenda a un avertissement semblable : règle désactivée au départ.',
  },
  'meeting-load': {
    title: 'Charge de réunions',
    why: 'Un jour où les réunions prennent plus que cette part des horaires de travail.',
    source: 'Son agenda sans ses blocs de focus. Si seules les disponibilités se voient, rien n’est dit.',
  },
  'one-on-one-first': {
    title: 'Un 1:1 en retard passe d’abord',
    why: 'Au bord d’un bloc, un 1:1 en retard convient, et la carte le dit.',
    source: 'Une protection qui éloigne les deux ne tiendrait pas : le 1:1 prime sur le temps de cuisine.',
  },
};

/** The sentence without its full stop. */
const clause: Rules['clause'] = {
  overdueOneOnOne: (name, late) => phrase`Votre 1:1 avec ${name} a ${days(late)} de retard`,
  secondCheckIn: (name, when) => phrase`Un point de plus avant votre 1:1 du ${when} avec ${name}`,
  oneOnOnePastDue: (name, day) => phrase`Votre 1:1 avec ${name} est dû le ${day} ; ceci est plus tard`,
  finishLine: (name, day) => phrase`Le ${day}, ${name} veut avoir fini`,
  newTopic: (name, day) => phrase`Le ${day}, ${name} veut avoir fini ; ceci ouvre un nouveau sujet`,
  shortNotice: (name, within, wanted) =>
    phrase`Commence d’ici ${hours(within)} ; ${name} en souhaite ${[String(wanted)]}`,
  seriesThinsWeeks: (name, thin, least) =>
    count(least, {
      one: phrase`Cette série laisse à ${name} ${weeks(thin)} avec moins de ${[String(least)]} plage de focus`,
      other: phrase`Cette série laisse à ${name} ${weeks(thin)} avec moins de ${[String(least)]} plages de focus`,
    }),
  seriesBreaksUp: (name, times) =>
    phrase`Cette série coupe le focus ${[de(name)]}${name} encore ${[`${times} `]}fois`,
  outsideHours: (name, range) => phrase`${name} travaille ${range} ce jour-là`,
  dayOff: (name) => phrase`${name} ne travaille pas ce jour-là`,
  fullDay: (name, share) =>
    phrase`Avec ceci, les réunions prennent ${share} de la journée ${[de(name)]}${name}`,
};

export const rules: Rules = {
  list,
  /** What stands behind the number in a rule’s field, and what the field is called. */
  unit: {
    checkIns: { short: 'jusqu’au 1:1', label: 'Points jusqu’au 1:1, 1:1 compris' },
    days: { short: 'jours', label: 'Jours' },
    hours: { short: 'h au plus', label: 'Préavis le plus long pris en compte, en heures' },
    blocks: { short: 'plages par semaine', label: 'Plages de focus qu’une semaine garde au moins' },
    percent: { short: '% de la journée', label: 'Part de la journée de travail, en pour cent' },
  },
  clause,
  /** The same in a few words, behind a guest’s name. */
  row: {
    overdueOneOnOne: (late) => phrase`1:1 en retard de ${days(late)}`,
    secondCheckIn: (when) => phrase`1:1 le ${when}`,
    oneOnOnePastDue: (day) => phrase`1:1 dû le ${day}`,
    finishLine: (day) => phrase`finit pour le ${day}`,
    shortNotice: (wanted) => phrase`souhaite ${hours(wanted)} de préavis`,
    seriesThinsWeeks: (thin) => phrase`${weeks(thin)} avec peu de focus`,
    seriesBreaksUp: phrase`coupé plus tard aussi`,
    outsideHours: (range) => phrase`travaille ${range}`,
    dayOff: phrase`ne travaille pas ce jour-là`,
    fullDay: (share) => phrase`réunions à ${share}`,
  },
  fineEdge: (what) => phrase`${what}. Ce bord convient.`,
  moreReasons: (number) =>
    count(number, { one: `Et ${number} autre raison`, other: `Et ${number} autres raisons` }),
  reason: (severity, what) => phrase`${[severity]} · ${what}.`,
  andRow: (first, next) => phrase`${first} ; ${next}`,
  seriesCost: (cost, span) => phrase`Se répète : ${cost} de focus en ${weeks(span)}.`,
  seriesCostAtLeast: (cost, span) => phrase`Se répète : au moins ${cost} de focus en ${weeks(span)}.`,
  seriesCostIfAlike: (cost, span, seen) =>
    count(seen, {
      one: phrase`Se répète : ${cost} de focus en ${weeks(span)}, si toutes ressemblent à la prochaine (${[String(seen)]}).`,
      other: phrase`Se répète : ${cost} de focus en ${weeks(span)}, si toutes ressemblent aux ${[String(seen)]} prochaines.`,
    }),
  always: 'Toujours active',
  default: (value) => `${value} par défaut`,
  outOfRange: (min, max) => `Saisissez un nombre entier de ${min} à ${max}.`,
  backToDefaults: 'Valeurs par défaut',
  backAtDefaults: 'Toutes les règles ont leurs valeurs par défaut.',
  saysAtWorst: (word) => `Dit au pire : ${word}`,
};
