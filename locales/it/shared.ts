// Italian, “tu”. Calendar’s own words: evento, invitato, Salva, Altre opzioni.
import type { Level } from '../../domain/focus-block.ts';
import type { ApiProblem, StorageProblem } from '../../messages/overview.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('it');

const problem: Record<ApiProblem, string> = {
  unauthorized: 'Google vuole che tu acceda di nuovo.',
  gone: 'Google ha dimenticato le ultime modifiche. Si rilegge tutto.',
  refused: 'Google ha detto di no.',
  rateLimited: 'Google ha ricevuto troppe richieste.',
  offline: 'Google non è raggiungibile.',
  malformed: 'La risposta di Google non si può leggere.',
  notFound: 'Google non conosce questo calendario.',
};

const storage: Record<StorageProblem, { readonly title: string; readonly text: string }> = {
  newerData: {
    title: 'Questi dati sono di una versione più recente.',
    text: 'Questa versione li mostra e non cambia nulla. Aggiorna l’estensione per continuare.',
  },
  blocked: {
    title: 'L’archivio si sta aggiornando.',
    text: 'Nulla va perso. Chiudi le altre pagine di questa estensione, o riprova tra poco.',
  },
  full: {
    title: 'Questo browser ha finito lo spazio.',
    text: 'È stato rimosso solo ciò che Google può dare di nuovo. Blocchi, persone e impostazioni restano.',
  },
};

/** In a sentence: “14:00–16:00, flessibile”. */
const levelInText: Record<Level, string> = { hard: 'rigido', soft: 'flessibile', ask: 'chiedi prima' };

export const shared = {
  brand: 'Let Them Cook',
  hours: (number: string) => `${number}\u00a0h`,
  unknown: '?',
  justNow: 'proprio ora',
  dayAndRange: (day: string, range: string) => `${day} ${range}`,
  spokenRange: (from: string, to: string) => `dalle ${from} alle ${to}`,
  copied: 'Copiato.',
  notCopied: 'Il browser non ha permesso di copiarlo.',
  notCopiedLabel: 'Non copiato',
  saved: 'Salvato',
  requestToShare:
    'Puoi farmi vedere i tuoi momenti di concentrazione, così non ci prenoto sopra? In Google Calendar: Impostazioni, il tuo calendario, «Condividi con persone o gruppi specifici», aggiungimi con «Vedere tutti i dettagli dell’evento».',
  copyRequest: 'Copia una richiesta di condivisione',
  copiedLabel: 'Copiato',
  problem,
  storage,
  copyMyData: 'Copia i miei blocchi, persone e impostazioni',
  copyFailed: 'Non è stato possibile leggerlo.',
  quarantined: (count: number) =>
    counted(count, {
      one: `${count} dato illeggibile è stato messo da parte. Tutto il resto è visibile.`,
      other: `${count} dati illeggibili sono stati messi da parte. Tutto il resto è visibile.`,
    }),
  levelInText,
  connect: 'Connetti Google Calendar',
  reconnect: 'Riconnetti',
  default: { on: 'Predefinito: attivo.', off: 'Predefinito: disattivo.' },
  syncNow: 'Sincronizza ora',
  cookingUntil: (time: string) => `Ai fornelli fino a ${time}`,
  busyTimesOnly: 'Solo orari occupati',
  notLookedAt: 'Non ancora letto',
  failed: (why: string) => phrase`Non ha funzionato: ${why}`,
  notConnected: {
    noClientId: {
      title: 'Manca un passaggio.',
      text: 'Questa estensione va registrata presso Google, dalla tua azienda o da te.',
      button: 'Mostra i tre passaggi',
    },
    signedOut: {
      title: 'Connetti per vedere e proteggere il tempo ai fornelli.',
      text: 'Google ti chiede una volta. Tutto resta in questo browser e nel tuo calendario.',
      button: 'Connetti Google Calendar',
    },
    refused: {
      title: 'Non connesso.',
      text: 'Hai chiuso la finestra di Google o hai detto di no. Non è cambiato nulla.',
      button: 'Riprova',
    },
    needsInteraction: {
      title: 'Google vuole che tu acceda di nuovo.',
      text: 'Fino ad allora le bozze non si verificano. Nulla va perso.',
      button: 'Riconnetti',
    },
    scopesMissing: {
      title: 'Manca un’autorizzazione.',
      text: 'Nella finestra di Google ogni casella deve restare selezionata: altrimenti non si possono leggere i calendari né pubblicare i blocchi.',
      button: 'Riconnetti',
    },
    wrongAccount: {
      title: 'Era un altro Account Google.',
      text: 'Nulla è stato mescolato. Scegli l’account connesso qui, o connetti anche l’altro.',
      button: 'Riconnetti',
    },
    blockedByAdmin: {
      title: 'La tua azienda non lo permette ancora.',
      text: 'Un amministratore deve autorizzare l’ID client di questa estensione nella Console di amministrazione Google.',
      button: 'Riprova',
    },
  },
} as const;
