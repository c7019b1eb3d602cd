// The second chance. A saved meeting is “la réunion”, and what is said of it is feminine.
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { card } from './card.ts';
import { shared } from './shared.ts';

type SecondChance = Words['secondChance'];

const count = counting('fr');

const named = (title: string): Phrase => (title.trim() === '' ? phrase`cette réunion` : phrase`« ${title} »`);
const atStart = (title: string): Phrase =>
  title.trim() === '' ? phrase`Cette réunion` : phrase`« ${title} »`;

const failed: Record<Parameters<SecondChance['notMoved']>[0], string> = {
  ...shared.problem,
  changed: 'La réunion a changé entre-temps.',
};

export const secondChance: SecondChance = {
  page: 'Seconde chance',
  heading: (title) => phrase`Seconde chance pour ${named(title)}`,
  lead: 'Elle est enregistrée, et tombe sur du temps de cuisine. La déplacer maintenant prend un clic.',
  forAccount: (account) => phrase`Pour ${account}`,

  saved: (title, day, range, ago) =>
    title.trim() === ''
      ? `${day}, ${range}, enregistrée ${ago}.`
      : `« ${title} », ${day}, ${range}, enregistrée ${ago}.`,
  tellsOne: (name) => phrase`Déplacer envoie à ${name} une invitation mise à jour.`,
  tellsAll: phrase`Déplacer envoie aux invités une invitation mise à jour.`,
  oneOfSeries: 'Seule cette date bouge. Le reste de la série ne change pas.',
  noSlot: 'Aucun meilleur créneau dans les sept jours à venir.',

  hold: 'Garder pour le 1:1',
  keep: 'La maintenir, avec une raison',
  dismiss: 'Ignorer',
  reasonQuestion: (title) => phrase`Maintenir ${named(title)}, parce que…`,
  reason: card.reason,
  note: 'Note (facultative)',
  keepIt: 'Maintenir',
  back: 'Retour',
  reasonStays: 'La raison reste dans ce navigateur. Aucun e-mail ne part.',

  also: 'Aussi enregistrées sur du temps de cuisine',
  look: 'Voir',
  lookAt: (title) => (title.trim() === '' ? 'Voir cette réunion' : `Voir « ${title} »`),
  row: (when, who, severity) => phrase`${when} · ${who} · ${[severity]}`,
  untitled: 'Sans titre',

  moved: (title, when) => phrase`${atStart(title)} : déplacée sur ${when}.`,
  movedMore: 'Une mise à jour est partie.',
  kept: (title, why) => phrase`${atStart(title)} est maintenue. ${[card.reason[why]]}.`,
  held: (title) => phrase`${atStart(title)} reste, et attend le 1:1.`,
  dismissed: (title) => phrase`${atStart(title)} reste.`,
  gone: (title) => phrase`${atStart(title)} n’existe plus. Suppression faite dans Agenda.`,

  notMoved: (why) => `Rien n’a été déplacé. ${failed[why]}`,
  stale: (time) => phrase`Hors connexion. Vérifié avec les données de ${time}.`,
  allClear: 'Tout va bien pour cette semaine.',
  noneFound: (people) =>
    count(people, {
      one: `Rien trouvé. ${people} agenda ne montre que les disponibilités.`,
      other: `Rien trouvé. ${people} agendas ne montrent que les disponibilités.`,
    }),
  quiet: 'Cette page s’ouvre depuis une notification discrète, jamais d’elle-même.',
};
