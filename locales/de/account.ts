// German: options, the account.
import { phrase } from '../phrase.ts';
import type { Words } from '../words.ts';

export const account: Words['options']['account'] = {
  intro:
    'Immer nur ein Google-Konto ist in Gebrauch; jedes behält eigene Daten. Google fragt im eigenen Fenster.',
  connection: 'Verbindung',
  connected: (email) => phrase`Verbunden als ${email}.`,
  connectedText: 'Der Schlüssel zum Kalender endet mit der Browsersitzung und wird still erneuert.',
  another: 'Weiteres Konto verbinden',
  disconnect: 'Trennen',
  disconnectNote: 'Veröffentlichte Blöcke bleiben in Google Kalender.',
  clientId: 'OAuth-Client-ID',
  clientIdFrom: {
    policy: 'Sie kommt vom Unternehmen.',
    options: 'Sie wurde hier eingegeben.',
    build: 'Sie ist in dieser Version enthalten.',
  },
  steps: 'Drei Schritte',
  stepProject: 'Ein Projekt anlegen und darin einen OAuth-Client vom Typ „Webanwendung“, unter',
  console: 'console.cloud.google.com',
  consoleUrl: 'https://console.cloud.google.com/apis/credentials',
  stepRedirect: 'Dort diese Weiterleitungsadresse eintragen:',
  copyRedirect: 'Adresse kopieren',
  stepPaste: 'Die Client-ID hier einfügen:',
  docsLead: 'Jeder Schritt im Einzelnen: ',
  docs: 'docs/google-cloud.md im Quelltext',
  docsPath: 'docs/google-cloud.md',
  save: 'Speichern',
  removeOwn: 'Entfernen',
  notAClientId: 'Das ist keine Client-ID: nur Buchstaben, Ziffern, Punkte und Bindestriche.',
};
