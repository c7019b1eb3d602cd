// In the popup, and in the options page. “ma hiérarchie” stands for a manager without a name: it has no gender.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('fr');

export const invitations: Words['invitations'] = {
  title: 'Invitations sur du temps de cuisine',
  untitled: 'Sans titre',
  lost: (hours) => `${hours} en moins`,
  from: (time, organizer) => phrase`${time} · par ${organizer}`,
  fromNobody: (time) => phrase`${time}`,
  more: (others) =>
    count(others, {
      one: `${others} autre date de cette série attend ; chacune a sa propre réponse.`,
      other: `${others} autres dates de cette série attendent ; chacune a sa propre réponse.`,
    }),
  accept: 'Accepter et ouvrir',
  maybe: 'Peut-être…',
  decline: 'Refuser…',
  askFirst: (manager) => `Demander à ${manager}…`,
  askSomebodyFirst: 'Demander à ma hiérarchie…',
  myManager: 'ma hiérarchie',
  note: 'Note à l’organisateur',
  send: { maybe: 'Envoyer « Peut-être »', decline: 'Envoyer le refus', askFirst: 'Envoyer' },
  back: 'Retour',
  sentAs: 'Google l’envoie avec votre réponse. Rien n’est encore parti.',
  noteMaybe: 'C’est mon temps de cuisine. Je peux venir si aucun autre moment ne convient.',
  noteDecline: 'C’est mon temps de cuisine. Est-ce possible à un autre moment ?',
  noteDeclineWith: (times, zone) => `C’est mon temps de cuisine. Je suis libre ${times} (${zone}).`,
  noteAsk: (manager) => `C’est mon temps de cuisine. Est-ce possible de voir d’abord avec ${manager} ?`,
  answered: {
    accept: 'Accepté',
    maybe: 'Réponse « Peut-être »',
    decline: 'Refusé',
    askFirst: 'Renvoyé d’abord à votre responsable',
  },
  byItself: 'Automatique :',
  waits: (what, title) => phrase`${what} : « ${title} ». Pas encore envoyé ; nouvel essai automatique.`,
  sent: (what, title, time) => phrase`${what} : « ${title} », ${time}.`,
  gone: (title) => phrase`« ${title} » n’existe plus. Rien n’est parti.`,
  moved: (title) => phrase`« ${title} » a été déplacé entre-temps. Rien n’est parti.`,
  elsewhere: (title) => phrase`Vous avez répondu ailleurs à « ${title} ». Rien n’est parti.`,
  refused: (title) => phrase`Google n’a pas pris la réponse à « ${title} ». Répondez dans Agenda.`,
  settings: {
    title: 'Quand on a besoin de vous',
    stuck: 'Demander si je bloque',
    stuckWhy: 'Une fois, sans bruit, dans la fenêtre de l’icône, après deux heures d’un bloc.',
    managerName: 'Nom de votre responsable',
    managerEmail: 'E-mail de votre responsable',
    managerWhy: 'Pour « Demander à… » : la note donne ce nom. Rien ne lui est envoyé.',
    notAnAddress: 'Ce n’est pas une adresse. Ajoutez la fin, par exemple .com.',
    auto: 'Répondre automatiquement aux invitations sur des blocs fermes',
    autoWhy:
      'Désactivé tant que vous ne l’activez pas. Les invitations en attente sont traitées aussi. Jamais celles de votre responsable, et jamais deux fois. Sans l’e-mail de votre responsable, aucun 1:1. Rien tant que votre agenda vous dit d’astreinte.',
    kind: 'Réponse',
    kinds: { decline: 'Non', maybe: 'Peut-être' },
    note: 'Note à l’organisateur',
    noteStandard:
      'C’est mon temps de cuisine. Un message si ça ne peut pas attendre, et je fais de la place.',
    noteMissing: 'Sans note, aucune réponse ne part.',
    people: 'Jamais à ces personnes',
    peopleWhy: 'Adresses e-mail, une par ligne.',
    words: 'Jamais avec ces mots',
    wordsWhy: 'Un par ligne. Dans le titre, ou dans celui d’une autre réunion à vous à ce moment.',
    log: 'Réponses automatiques',
    logNone: 'Rien ces 7 derniers jours.',
  },
};
