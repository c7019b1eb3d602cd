// Italian, “tu”.
import { phrase } from '../phrase.ts';

export const account = {
  intro:
    'Si usa un solo Account Google alla volta; ognuno tiene i propri dati. Google ti chiede il consenso nella sua finestra.',
  connection: 'Connessione',
  connected: (email: string) => phrase`Account connesso: ${email}.`,
  connectedText:
    'La chiave del tuo calendario scade con la sessione del browser e si rinnova senza disturbare.',
  another: 'Connetti un altro account',
  disconnect: 'Disconnetti',
  disconnectNote: 'I blocchi pubblicati restano in Google Calendar.',
  clientId: 'ID client OAuth',
  clientIdFrom: {
    policy: 'Viene dalla tua azienda.',
    options: 'È stato inserito qui.',
    build: 'È arrivato con questa versione.',
  },
  steps: 'Tre passaggi',
  stepProject: 'Crea un progetto e, al suo interno, un client OAuth di tipo «Applicazione web» su',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'Registra lì questo indirizzo di reindirizzamento:',
  copyRedirect: 'Copia l’indirizzo',
  stepPaste: 'Incolla qui l’ID client:',
  docsLead: 'Ogni passaggio nei dettagli: ',
  docs: 'docs/google-cloud.md nel codice sorgente',
  docsPath: 'docs/google-cloud.md',
  save: 'Salva',
  removeOwn: 'Rimuovi',
  notAClientId: 'Non è un ID client: solo lettere, cifre, punti e trattini.',
} as const;
