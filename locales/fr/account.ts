// Account: the connection to Google and the OAuth client ID.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const account: Words['options']['account'] = {
  intro:
    'Un seul compte Google sert à la fois ; chacun garde ses propres données. Google vous pose la question dans sa fenêtre.',
  connection: 'Connexion',
  connected: (email) => phrase`Compte connecté : ${email}.`,
  connectedText: 'La clé de votre agenda expire avec la session du navigateur et se renouvelle en silence.',
  another: 'Connecter un autre compte',
  disconnect: 'Déconnecter',
  disconnectNote: 'Vos blocs publiés restent dans Google Agenda.',
  clientId: 'ID client OAuth',
  clientIdFrom: {
    policy: 'Il vient de votre entreprise.',
    options: 'Il a été saisi ici.',
    build: 'Il est fourni avec cette version.',
  },
  steps: 'Trois étapes',
  stepProject: 'Créez un projet et, dedans, un client OAuth de type « Application Web », sur',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'Enregistrez-y cette adresse de redirection :',
  copyRedirect: 'Copier l’adresse',
  stepPaste: 'Collez l’ID client ici :',
  docsLead: 'Chaque étape en détail : ',
  docs: 'docs/google-cloud.md dans le code source',
  docsPath: 'docs/google-cloud.md',
  save: 'Enregistrer',
  removeOwn: 'Retirer',
  notAClientId: 'Ce n’est pas un ID client : lettres, chiffres, points et tirets seulement.',
};
