// Options in Italian: taking data along and deleting it, accounts, keys, language, search.
import type { ImportProblem } from '../../messages/data.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const counted = counting('it');

const problem: Record<ImportProblem, string> = {
  tooLarge: 'Questo file è troppo grande per essere un’esportazione di Let Them Cook.',
  notJson: 'Questo file non è un’esportazione di Let Them Cook: non è JSON.',
  notOurs: 'Questo file non è un’esportazione di Let Them Cook.',
  newer: 'Questo file è di una versione più recente di Let Them Cook. Aggiorna prima l’estensione.',
  malformed: 'Questo file è danneggiato. Non è cambiato nulla.',
};

const blocks = (count: number) => counted(count, { one: `${count} blocco`, other: `${count} blocchi` });

export const house = {
  data: {
    title: 'I tuoi dati',
    export: 'Esporta tutto',
    import: 'Importa…',
    importLabel: 'Importa: scegli un file',
    calendar: 'Blocchi come file di calendario',
    note: 'JSON, con anteprima e annullamento. Il file di calendario (ICS) si apre in qualsiasi calendario.',
    exported: 'Esportato.',
    failed: 'Non è stato possibile leggerlo.',
    preview: 'Questo file cambierebbe:',
    nothing: 'Tutto ciò che è in questo file c’è già.',
    newBlocks: (count: number) =>
      counted(count, { one: `${count} blocco nuovo`, other: `${count} blocchi nuovi` }),
    changedBlocks: (count: number) =>
      counted(count, { one: `${count} blocco modificato`, other: `${count} blocchi modificati` }),
    newPeople: (count: number) =>
      counted(count, { one: `${count} persona nuova`, other: `${count} persone nuove` }),
    newHeld: (count: number) =>
      counted(count, { one: `${count} richiesta in attesa`, other: `${count} richieste in attesa` }),
    newDecisions: (count: number) =>
      counted(count, { one: `${count} decisione`, other: `${count} decisioni` }),
    settings: (count: number) =>
      counted(count, { one: `${count} impostazione`, other: `${count} impostazioni` }),
    restStays: 'Tutto il resto rimane com’è.',
    apply: 'Importa',
    cancel: 'Annulla',
    imported: phrase`Importato.`,
    undone: 'Annullato.',
    problem,
    delete: 'Elimina tutti i miei dati…',
    deleteTitle: 'Eliminare tutto?',
    deleteText: (count: number) =>
      `Impostazioni, coda e specchio in questo browser, e ${blocks(count)} nel tuo calendario.`,
    deleteNone: 'Impostazioni, coda e specchio in questo browser. Nessun blocco è nel tuo calendario.',
    offline: 'Ora Google non è raggiungibile: finché non lo sarà, i blocchi restano nel tuo calendario.',
    exportFirst: 'Prima esporta',
    deleteIt: 'Elimina',
    keep: 'Conserva',
    deleted: 'Tutto è stato eliminato.',
    leaveThem: 'Lasciarli nel calendario',
    left: (count: number) =>
      counted(count, {
        one: `Eliminato qui. ${count} blocco resta nel tuo calendario finché Google non torna raggiungibile; poi sparisce da solo.`,
        other: `Eliminato qui. ${count} blocchi restano nel tuo calendario finché Google non torna raggiungibile; poi spariscono da soli.`,
      }),
  },
  accounts: {
    title: 'Account in questo browser',
    current: 'In uso',
    use: 'Usa',
    useAccount: (email: string) => `Usa ${email}`,
  },
  keys: {
    title: 'Tastiera',
    text: 'Funzionano in ogni scheda.',
    cookNow: 'Ai fornelli per un’ora',
    pause: 'Metti in pausa o riprendi la guardia',
    stuck: 'Non vado avanti',
    openQueue: 'Apri la coda di attesa',
    none: 'nessun tasto',
    change: 'Cambia i tasti nel browser',
    withKey: (label: string, key: string) => `${label} (${key})`,
  },
  language: {
    label: 'Lingua',
    auto: 'Come il browser',
    why: 'Le schede di Calendar aperte si adeguano quando le ricarichi.',
  },
  search: {
    label: 'Cerca nelle impostazioni',
    none: 'Nessun risultato.',
    result: (section: string, setting: string) => `${section}: ${setting}`,
  },
  welcome: 'Mostra di nuovo la prima pagina',
} as const;
