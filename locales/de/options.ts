// German: the options page.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { account } from './account.ts';
import { team } from './team.ts';

const counted = counting('de');

export const options: Words['options'] = {
  title: 'Let Them Cook: Optionen',
  sections: 'Bereiche',
  section: {
    cooking: 'Kochzeit',
    team: 'Team',
    rules: 'Regeln',
    queue: 'Vormerkliste',
    mirror: 'Spiegel',
    account: 'Konto',
    privacy: 'Datenschutz',
    advanced: 'Erweitert',
  },
  notConnected: 'Nicht verbunden',
  synced: (ago) => `Abgleich ${ago}`,
  notSynced: 'Noch nicht abgeglichen',
  lockedByCompany: 'Vom Unternehmen festgelegt',
  undo: 'Rückgängig',

  cooking: {
    intro:
      'Einmal markieren. Im eigenen Google Kalender erscheint sie sechs Wochen im Voraus, als Fokuszeit.',
    zone: (zone) => phrase`${zone}, aus dem Kalender`,
    picture: (blocks) => `Meine Woche: ${blocks}`,
    pictureEmpty: 'Meine Woche: noch keine Kochzeit.',
    pictureBlock: (day, range, how) => `${day} ${range}, ${how}`,
    list: 'Wöchentliche Blöcke',
    block: (number) => `Block ${number}`,
    hoursAWeek: (hours) => `${hours} pro Woche`,
    remove: (name) => `${name} entfernen`,
    removed: (block) => phrase`${block} ist aus dem Kalender entfernt.`,
    days: 'Tage',
    from: 'Von',
    to: 'bis',
    until: 'Bis',
    levelLabel: 'Stufe',
    level: { hard: 'Hart: nicht buchen', soft: 'Weich: buchbar, aber mit Kosten', ask: 'Erst fragen' },
    levelShort: { hard: 'Hart', soft: 'Weich', ask: 'Erst fragen' },
    add: 'Block hinzufügen',
    none: 'Noch ist nichts geschützt. Zwei Vormittage pro Woche sind ein guter Anfang.',
    chooseDay: 'Mindestens einen Tag wählen.',
    endBeforeStart: 'Das Ende liegt vor dem Beginn. Gespeichert wird erst, wenn es später ist.',
    noTime: 'Beide Zeiten eingeben.',
    published: 'Sechs Wochen im Voraus veröffentlicht',
    publishedOnce: 'Veröffentlicht',
    waiting: (count) => `${count} noch zu veröffentlichen`,
    waitsForConnection: 'Wird veröffentlicht, sobald Google Kalender verbunden ist',
    notPublished: 'Noch nicht veröffentlicht',
    plain: 'Als normaler Termin veröffentlicht: Dieses Konto hat keine Fokuszeit.',
    problem: (why) => `Noch nicht veröffentlicht: ${why} Ein neuer Versuch folgt.`,
    changes: 'In Google Kalender geändert',
    change: {
      moved: (when, now) => phrase`In Google Kalender geändert: ${when}, jetzt ${now}.`,
      renamed: (when, title) => phrase`In Google Kalender geändert: ${when}, jetzt „${title}“.`,
      free: (when) => phrase`In Google Kalender geändert: ${when}, jetzt verfügbar. Niemand wird gewarnt.`,
      deleted: (when) => phrase`In Google Kalender gelöscht: ${when}.`,
      allDeleted: (when) => phrase`In Google Kalender gelöscht: der ganze Block, ab ${when}.`,
    },
    keep: 'Behalten',
    restore: 'Wiederherstellen',
    elsewhere: (when) => phrase`Aus einem anderen Browser: ${when}. Zu ändern ist das dort.`,
    elsewhereMore: (when, more) =>
      phrase`Aus einem anderen Browser: ${when} und ${String(more)} mehr. Zu ändern sind sie dort.`,
    cookNow: 'Jetzt kochen',
    visibility: 'Meine Blöcke auch denen zeigen, die nur die Verfügbarkeit sehen',
    visibilityWhy: (title) =>
      `Macht diese Termine im Kalender öffentlich: Wer ihn öffnen kann, sieht „${title}“, Zeiten, Stufe und Arbeitszeiten.`,
    workingHours: 'Arbeitszeiten',
    workingHoursWhy: 'Außerhalb davon wird anderen keine bessere Zeit angeboten.',
    blockTitle: 'Titel veröffentlichter Blöcke',
    blockTitleWhy: 'Neutrale Worte: Andere können sie lesen.',
    blockTitleEmpty: 'Einen Titel eingeben.',
  },
  team,

  rules: {
    intro:
      'Worüber die Karte sprechen darf. Jede Regel lässt sich ausschalten; jede sagt, warum es sie gibt.',
    limits: 'Grenzen',
    threshold: 'Kürzeste Phase, die als Fokus zählt (T)',
    thresholdWhy: 'Kürzere freie Phasen zählen nicht. Steht neben jeder Zahl.',
    refresh: 'Kalender eines Gastes neu lesen, wenn älter als',
    refreshWhy: 'Bevor ein Entwurf beurteilt wird. Kleiner ist frischer und fragt Google öfter.',
    saving: 'Speichern',
    askBeforeSaving: 'Vor dem Speichern in harten Blöcken nachfragen',
    askBeforeSavingWhy:
      'Speichern wartet einmal, und die Karte erhält den Fokus; noch einmal speichern speichert. Standard: aus, Speichern wird nie aufgehalten.',
    minutes: 'Min.',
    standard: (value) => `Standard ${value}`,
    outOfRange: (min, max) => `Eine ganze Zahl von ${min} bis ${max} eingeben.`,
  },
  account,

  privacy: {
    intro:
      'Kein eigener Server. Drei Orte halten die Daten: dieser Browser, der eigene Google Kalender und die Kalender, die andere freigeben.',
    what: 'Was',
    why: 'Warum',
    where: 'Wo es bleibt',
    rows: [
      [
        'Eigene Termine',
        'Um zu sehen, was schon in der Kochzeit liegt, und passende Zeiten anzubieten',
        'Dieser Browser',
      ],
      [
        'Blöcke und belegte Zeiten des Teams',
        'Um vor dem Speichern zu warnen. Titel von Meetings werden nie abgerufen',
        'Dieser Browser',
      ],
      [
        'Der Entwurf auf der Seite',
        'Zeit, Zeitzone und Gäste, um ihn vor dem Speichern zu beurteilen. Nichts davon wird behalten',
        'Nur im Arbeitsspeicher',
      ],
      [
        'Eigene Kochzeit',
        'Geschrieben, damit andere sie sehen: neutraler Titel, Zeiten, Stufe',
        'Eigener Google Kalender',
      ],
      [
        'Entscheidungen über Meetings in Kochzeit',
        'Für den eigenen Spiegel: Zeiten, Kosten und Gründe. Niemand wird genannt',
        'Dieser Browser',
      ],
      ['Einstellungen und Adressen des Teams', 'Damit sie morgen noch da sind', 'Dieser Browser'],
      ['Google-Anmeldung', 'Ein Schlüssel, der mit der Browsersitzung endet', 'Nur im Arbeitsspeicher'],
    ],
  },

  advanced: {
    intro: 'Was das Unternehmen festlegt und wann Kalender gelesen wurden.',
    sync: 'Abgleich',
    last: (when) => phrase`Zuletzt wurde alles ${when} gelesen.`,
    never: phrase`Noch wurde nichts gelesen.`,
    running: phrase`Wird gerade gelesen.`,
    offline: (since) => phrase`Offline seit ${since}. Der nächste Versuch folgt von selbst.`,
    problem: (why) => phrase`Der letzte Versuch ist gescheitert. ${[why]}`,
    waiting: (count) =>
      counted(count, {
        one: `${count} Änderung ist noch zu veröffentlichen.`,
        other: `${count} Änderungen sind noch zu veröffentlichen.`,
      }),
    unreadable: (count) =>
      counted(count, {
        one: `${count} Termin im Kalender war nicht lesbar. Die anderen sind es.`,
        other: `${count} Termine im Kalender waren nicht lesbar. Die anderen sind es.`,
      }),
    report: 'Problem melden',
    reportText:
      'Version, Browser, Anzahlen und letzte Fehler mit ihrer Zeit. Keine Adressen, Titel oder Schlüssel.',
    reportCopy: 'Bericht kopieren',
    reportFailed: 'Der Bericht ist nicht gelungen. Diese Seite neu laden und noch einmal versuchen.',
    policy: 'Vorgaben des Unternehmens',
    policyNone: 'Das Unternehmen legt nichts fest.',
    policyLocked: (settings) => phrase`Vom Unternehmen festgelegt: ${settings}.`,
    ignored: 'Ignoriert:',
    /** `wanted` comes in English. */
    ignoredText: (key, wanted) => phrase` „${key}“ vom Unternehmen ist nicht wie verlangt: ${wanted}.`,
    policyType: {
      clientId: 'eine OAuth-Client-ID',
      emails: 'eine Liste von E-Mail-Adressen',
      yesNo: 'true oder false',
      settingNames: 'eine Liste von Namen der Einstellungen',
      wholeNumber: (from, to) => `eine ganze Zahl von ${from} bis ${to}`,
      oneOf: (names) => `eines von ${names}`,
    },
    setting: {
      isGuardOn: 'der Wächter',
      pausedUntil: 'das Anhalten',
      focusThresholdMinutes: 'T',
      refreshMinutes: 'das Alter der Daten',
      publishVisibility: 'wer die Blöcke sieht',
      isAskedBeforeSaving: 'die Nachfrage vor dem Speichern',
      isAskedWhetherStuck: 'die Frage nach dem Feststecken',
      managerName: 'der Name der Führungskraft',
      managerEmail: 'die E-Mail der Führungskraft',
      autoAnswer: 'automatische Antworten auf Einladungen',
      publishTitle: 'der Titel der Blöcke',
      monthlyOverrides: 'das monatliche Budget',
      holdDays: 'wie lange Anliegen vorgemerkt bleiben',
      isRemindedOfHeld: 'die Erinnerung vor einem 1:1',
      workingHours: 'die Arbeitszeiten',
      noticeHours: 'der Vorlauf',
      mayBookEdges: 'die Ränder von Blöcken',
      capShare: 'die Obergrenze',
      finishLine: 'die Ziellinie',
      rules: 'die Regeln',
      isMirrorAnnounced: 'die wöchentliche Benachrichtigung',
      oauthClientId: 'die OAuth-Client-ID',
      language: 'die Sprache',
    },
  },
};
