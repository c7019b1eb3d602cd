// What is said outside of pages: by the toolbar icon’s title, in notifications and in the context menu.
import { counting } from '../plural.ts';
import type { WorkerWords } from '../worker-words.ts';

const brand = 'Let Them Cook';
const count = counting('fr');

export const worker: WorkerWords = {
  badge: {
    idle: brand,
    signIn: `${brand} : Google demande une nouvelle connexion`,
    secondChances: (meetings) =>
      count(meetings, {
        one: `${brand} : ${meetings} réunion tombe sur du temps de cuisine`,
        other: `${brand} : ${meetings} réunions tombent sur du temps de cuisine`,
      }),
    askedForHelp: `${brand} : vous demandez de l’aide`,
    invitations: (invitations) =>
      count(invitations, {
        one: `${brand} : ${invitations} invitation sur du temps de cuisine`,
        other: `${brand} : ${invitations} invitations sur du temps de cuisine`,
      }),
    pageNotRead: `${brand} : inactif sur cette page`,
    hoursLeft: (hours) =>
      count(hours, {
        one: `${brand} : en cuisine, encore ${hours} heure`,
        other: `${brand} : en cuisine, encore ${hours} heures`,
      }),
    minutesLeft: (minutes) =>
      count(minutes, {
        one: `${brand} : en cuisine, encore ${minutes} minute`,
        other: `${brand} : en cuisine, encore ${minutes} minutes`,
      }),
    paused: `${brand} : le gardien est en pause`,
    off: `${brand} : le gardien est inactif`,
    notConnected: `${brand} : non connecté`,
  },
  secondChance: {
    titled: (title) => `« ${title} » tombe sur du temps de cuisine`,
    untitled: 'Une réunion tombe sur du temps de cuisine',
    text: 'Elle est enregistrée. La déplacer prend un clic.',
    several: (meetings) =>
      count(meetings, {
        one: `${meetings} réunion tombe sur du temps de cuisine`,
        other: `${meetings} réunions tombent sur du temps de cuisine`,
      }),
    severalText: 'Elles sont enregistrées. En déplacer une prend un clic.',
  },
  gone: {
    title: (meetings) =>
      meetings === 1
        ? 'Un 1:1 n’est plus dans votre agenda'
        : `${meetings} 1:1 ne sont plus dans votre agenda`,
    text: 'Le prochain vient plus tard que convenu, ou n’est pas prévu. La page de l’équipe dit avec qui.',
  },
  mirror: {
    title: 'Votre semaine au miroir',
    text: 'D’abord vos propres interruptions. Visible pour vous seulement.',
  },
  held: {
    title: (time) => `1:1 aujourd’hui à ${time}`,
    text: (requests) =>
      count(requests, {
        one: `${requests} demande est gardée pour lui. Toujours utile ?`,
        other: `${requests} demandes sont gardées pour lui. Toujours utiles ?`,
      }),
    /** Of the context menu; the browser puts the selected text in place of %s. */
    selection: 'Garder « %s » pour un 1:1',
  },
  finishLine: 'Ligne d’arrivée',
};
