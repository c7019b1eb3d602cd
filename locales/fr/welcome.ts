// The first page.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const welcome: Words['welcome'] = {
  title: 'Bienvenue dans Let Them Cook',
  heading: 'Le travail de fond reste entier. Les réunions trouvent une meilleure place.',
  lead: 'Quand un brouillon dans Google Agenda tombe sur le temps de cuisine de quelqu’un, vous voyez son coût avant d’enregistrer, et un meilleur créneau est à un clic.',
  start: 'Commencer',
  startNote: 'Environ 45 secondes. Aucun serveur à nous.',
  picture:
    'Image : la carte dit que l’ingénieure A est en cuisine de 9 à 12, que 3 heures de focus seraient perdues, et propose 13:00.',

  role: 'Que faites-vous ?',
  roles: {
    cook: { name: 'Je cuisine', text: 'J’ai besoin de longues plages calmes.' },
    lead: { name: 'J’encadre', text: 'Je réserve des réunions avec qui cuisine.' },
    both: { name: 'Les deux', text: 'Je fais les deux, dans la même semaine.' },
  },
  first: 'Votre premier temps protégé',
  firstBlock: {
    tueThu: 'Mar. et jeu. 9–12',
    everyDay: 'Chaque jour 9–11',
    own: 'Tracer le mien',
    later: 'Plus tard',
  },

  try: 'Essayez sur une semaine fictive',
  tryText:
    'Rien ici n’est réel, et aucun compte n’est nécessaire. Tirez « Point rapide » ailleurs, ou utilisez les flèches.',
  week: 'Semaine fictive',
  draft: 'Point rapide',
  draftAt: (when) => `Point rapide, ${when}. Les flèches le déplacent.`,
  person: 'Ingénieure A',
  blockAt: (range) => `Ingénieure A est en cuisine ${range}`,
  meetingAt: (range) => `Réunion ${range}`,
  clear: 'Rien ne se perd ici, donc pas de carte.',

  connectStep: 'Connectez, quand vous voulez',
  permissions: [
    ['Lit vos événements', ', pour voir ce qui se trouve sur votre temps de cuisine.'],
    ['Écrit vos blocs', ', en moments de concentration, et les réunions que vous déplacez.'],
    ['Lit ce que votre équipe partage', ' : blocs et disponibilités, jamais les titres.'],
    ['Tout reste ici.', ' Ce navigateur et Google Agenda ; personne d’autre.'],
  ],
  connect: 'Connecter Google Agenda',
  later: 'Plus tard',
  connectNote: 'Google vous le demande dans sa fenêtre. Vous pouvez retirer cet accès à tout moment.',
  waiting: 'La fenêtre de Google est ouverte.',
  connected: (email) => phrase`Compte connecté : ${email}.`,
  isProtected: (when) => phrase`${when} : protégé et publié dans votre agenda.`,
  drawOwn: 'Tracer votre temps de cuisine',
  addPeople: 'Ajouter les personnes que vous encadrez',
  openCalendar: 'Ouvrir Google Agenda',
};
