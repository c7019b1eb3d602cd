// Italian, “tu”.
import type { Level } from '../../domain/focus-block.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import { account } from './account.ts';
import { privacy } from './privacy.ts';
import { team } from './team.ts';

const counted = counting('it');

const level: Record<Level, string> = {
  hard: 'Rigido: non prenotare',
  soft: 'Flessibile: prenotabile, a un prezzo',
  ask: 'Chiedi prima',
};
const levelShort: Record<Level, string> = { hard: 'Rigido', soft: 'Flessibile', ask: 'Chiedi prima' };

export const options = {
  title: 'Let Them Cook: opzioni',
  sections: 'Sezioni',
  section: {
    cooking: 'Tempo ai fornelli',
    team: 'Team',
    rules: 'Regole',
    queue: 'Coda di attesa',
    mirror: 'Specchio',
    account: 'Account',
    privacy: 'Privacy',
    advanced: 'Avanzate',
  },
  notConnected: 'Non connesso',
  synced: (ago: string) => `Sincronizzato ${ago}`,
  notSynced: 'Non ancora sincronizzato',
  lockedByCompany: 'Impostato dalla tua azienda',
  undo: 'Annulla',

  cooking: {
    intro:
      'Segnalo una volta. Viene pubblicato nel tuo Google Calendar con sei settimane di anticipo, come momento di concentrazione.',
    zone: (zone: string) => phrase`${zone}, dal tuo calendario`,
    picture: (blocks: string) => `La tua settimana: ${blocks}`,
    pictureEmpty: 'La tua settimana: ancora nessun tempo ai fornelli.',
    pictureBlock: (day: string, range: string, how: string) => `${day} ${range}, ${how}`,
    list: 'Blocchi settimanali',
    block: (number: number) => `Blocco ${number}`,
    hoursAWeek: (hours: string) => `${hours} a settimana`,
    remove: (name: string) => `Rimuovi ${name}`,
    removed: (block: string) => phrase`Rimosso dal tuo calendario: ${block}.`,
    days: 'Giorni',
    from: 'Dalle',
    to: 'alle',
    until: 'Alle',
    levelLabel: 'Livello',
    level,
    levelShort,
    add: 'Aggiungi un blocco',
    none: 'Ancora nulla di protetto. Aggiungi un primo blocco: due mattine a settimana sono un buon inizio.',
    chooseDay: 'Scegli almeno un giorno.',
    endBeforeStart: 'La fine è prima dell’inizio. Non si salva nulla finché non è dopo.',
    noTime: 'Inserisci entrambi gli orari.',
    published: 'Pubblicato con sei settimane di anticipo',
    publishedOnce: 'Pubblicato',
    waiting: (count: number) => `${count} da pubblicare`,
    waitsForConnection: 'Si pubblica quando Google Calendar è connesso',
    notPublished: 'Non ancora pubblicato',
    plain: 'Pubblicato come evento normale: questo account non ha momenti di concentrazione.',
    problem: (why: string) => `Non ancora pubblicato: ${why} Si riprova.`,
    changes: 'Modificato in Google Calendar',
    change: {
      moved: (when: string, now: string) => phrase`Modificato in Google Calendar: ${when}, ora ${now}.`,
      renamed: (when: string, title: string) =>
        phrase`Modificato in Google Calendar: ${when}, ora «${title}».`,
      free: (when: string) =>
        phrase`Modificato in Google Calendar: ${when}, ora libero. Nessuno riceve avvisi.`,
      deleted: (when: string) => phrase`Eliminato in Google Calendar: ${when}.`,
      allDeleted: (when: string) =>
        phrase`Eliminato in Google Calendar: tutto il blocco, a partire da ${when}.`,
    },
    keep: 'Conserva',
    restore: 'Ripristina',
    elsewhere: (when: string) => phrase`Da un altro browser: ${when}. Si può cambiare lì.`,
    elsewhereMore: (when: string, more: number) =>
      phrase`Da un altro browser: ${when} e altri ${String(more)}. Si possono cambiare lì.`,
    cookNow: 'Ai fornelli ora',
    visibility: 'Mostra i miei blocchi a chi vede solo disponibile/occupato',
    visibilityWhy: (title: string) =>
      `Rende pubblici questi eventi nel tuo calendario: chi può aprirlo vede «${title}», orari e livello, e il tuo orario di lavoro.`,
    workingHours: 'Orario di lavoro',
    workingHoursWhy: 'Fuori da questo orario agli altri non si propone nulla.',
    blockTitle: 'Titolo dei blocchi pubblicati',
    blockTitleWhy: 'Parole neutre: i colleghi possono leggerle.',
    blockTitleEmpty: 'Inserisci un titolo.',
  },
  team,

  rules: {
    intro: 'Di cosa può parlare il riquadro. Ogni regola si può disattivare; ognuna dice perché esiste.',
    limits: 'Limiti',
    threshold: 'Tratto più breve che conta come concentrazione (T)',
    thresholdWhy: 'I tratti liberi più brevi non contano. Si legge accanto a ogni cifra.',
    refresh: 'Rileggi il calendario di un invitato se è più vecchio di',
    refreshWhy: 'Prima di valutare una bozza. Un valore basso è più attuale e interroga Google più spesso.',
    saving: 'Salvataggio',
    askBeforeSaving: 'Chiedimi conferma prima di salvare sui blocchi rigidi',
    askBeforeSavingWhy:
      'Salva aspetta una volta e il riquadro riceve il focus; salvando di nuovo si salva. Predefinito: disattivato, Salva non viene mai trattenuto.',
    minutes: 'min',
    standard: (value: number) => `predefinito: ${value}`,
    outOfRange: (min: number, max: number) => `Inserisci un numero intero da ${min} a ${max}.`,
  },
  account,
  privacy,

  advanced: {
    intro: 'Cosa ha impostato l’azienda, e quando sono stati letti i calendari.',
    sync: 'Sincronizzazione',
    last: (when: string) => phrase`Ultima lettura completa: ${when}.`,
    never: phrase`Non è ancora stato letto nulla.`,
    running: phrase`Lettura in corso.`,
    offline: (since: string) => phrase`Offline da ${since}. Si riprova in automatico.`,
    problem: (why: string) => phrase`L’ultimo tentativo non è riuscito. ${[why]}`,
    waiting: (count: number) =>
      counted(count, {
        one: `${count} modifica in attesa di pubblicazione.`,
        other: `${count} modifiche in attesa di pubblicazione.`,
      }),
    unreadable: (count: number) =>
      counted(count, {
        one: `Non è stato possibile leggere ${count} evento del tuo calendario. Gli altri sì.`,
        other: `Non è stato possibile leggere ${count} eventi del tuo calendario. Gli altri sì.`,
      }),
    report: 'Segnala un problema',
    reportText:
      'Versione, browser, conteggi ed errori recenti con l’orario. Niente indirizzi, titoli o chiavi.',
    reportCopy: 'Copia il rapporto',
    reportFailed: 'Non è stato possibile creare il rapporto. Ricarica questa pagina e riprova.',
    policy: 'Criteri aziendali',
    policyNone: 'La tua azienda non imposta nulla.',
    policyLocked: (settings: string) => phrase`Impostato dalla tua azienda: ${settings}.`,
    ignored: 'Ignorato:',
    ignoredText: (key: string, wanted: string) => phrase` «${key}», dalla tua azienda. Atteso: ${wanted}.`,
    policyType: {
      clientId: 'un ID client OAuth',
      emails: 'un elenco di indirizzi e-mail',
      yesNo: 'true o false',
      settingNames: 'un elenco di nomi di impostazioni',
      wholeNumber: (from: number, to: number) => `un numero intero da ${from} a ${to}`,
      oneOf: (names: string) => `uno di questi valori: ${names}`,
    },
    setting: {
      isGuardOn: 'la guardia',
      pausedUntil: 'la pausa',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'l’età dei dati',
      publishVisibility: 'chi vede i tuoi blocchi',
      isAskedBeforeSaving: 'la conferma prima di salvare',
      isAskedWhetherStuck: 'la domanda se non vai avanti',
      managerName: 'il nome del tuo responsabile',
      managerEmail: 'l’email del tuo responsabile',
      autoAnswer: 'la risposta automatica agli inviti',
      publishTitle: 'il titolo dei blocchi',
      monthlyOverrides: 'il limite mensile',
      holdDays: 'quanto aspettano le richieste',
      isRemindedOfHeld: 'il promemoria prima di un 1:1',
      workingHours: 'l’orario di lavoro',
      noticeHours: 'il preavviso',
      mayBookEdges: 'i margini dei blocchi',
      capShare: 'il tetto',
      finishLine: 'il traguardo',
      rules: 'le regole',
      isMirrorAnnounced: 'la notifica settimanale',
      oauthClientId: 'l’ID client OAuth',
      language: 'la lingua',
    },
  },
} as const;
