// German: options, data, accounts, keys, language, search.
import type { ImportProblem } from '../../messages/data.ts';
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = counting('de');

const problem: Record<ImportProblem, string> = {
  tooLarge: 'Diese Datei ist zu groß für einen Export von Let Them Cook.',
  notJson: 'Diese Datei ist kein Export von Let Them Cook: Sie ist kein JSON.',
  notOurs: 'Diese Datei ist kein Export von Let Them Cook.',
  newer:
    'Diese Datei stammt von einer neueren Version von Let Them Cook. Erst die Erweiterung aktualisieren.',
  malformed: 'Diese Datei ist beschädigt. Nichts wurde geändert.',
};

export const house: Words['house'] = {
  data: {
    title: 'Meine Daten',
    export: 'Alles exportieren',
    import: 'Importieren…',
    importLabel: 'Importieren: eine Datei wählen',
    calendar: 'Blöcke als Kalenderdatei',
    note: 'JSON, mit Vorschau und Rückgängig. Die Kalenderdatei (ICS) lässt sich in jedem Kalender öffnen.',
    exported: 'Exportiert.',
    failed: 'Das war nicht lesbar.',
    preview: 'Diese Datei würde ändern:',
    nothing: 'Alles in dieser Datei ist schon hier.',
    newBlocks: (count) => counted(count, { one: `${count} neuer Block`, other: `${count} neue Blöcke` }),
    changedBlocks: (count) =>
      counted(count, { one: `${count} geänderter Block`, other: `${count} geänderte Blöcke` }),
    newPeople: (count) => counted(count, { one: `${count} neue Person`, other: `${count} neue Personen` }),
    newHeld: (count) =>
      counted(count, { one: `${count} vorgemerktes Anliegen`, other: `${count} vorgemerkte Anliegen` }),
    newDecisions: (count) =>
      counted(count, { one: `${count} Entscheidung`, other: `${count} Entscheidungen` }),
    settings: (count) => counted(count, { one: `${count} Einstellung`, other: `${count} Einstellungen` }),
    restStays: 'Alles andere bleibt, wie es ist.',
    apply: 'Importieren',
    cancel: 'Abbrechen',
    imported: phrase`Importiert.`,
    undone: 'Rückgängig gemacht.',
    problem,
    delete: 'Alle meine Daten löschen…',
    deleteTitle: 'Alles löschen?',
    deleteText: (count) =>
      counted(count, {
        one: `Einstellungen, Vormerkliste und Spiegel in diesem Browser und ${count} Block im Kalender.`,
        other: `Einstellungen, Vormerkliste und Spiegel in diesem Browser und ${count} Blöcke im Kalender.`,
      }),
    deleteNone: 'Einstellungen, Vormerkliste und Spiegel in diesem Browser. Im Kalender ist kein Block.',
    offline: 'Google ist gerade nicht erreichbar: Blöcke im Kalender bleiben bis dahin.',
    exportFirst: 'Erst exportieren',
    deleteIt: 'Löschen',
    keep: 'Behalten',
    deleted: 'Alles ist gelöscht.',
    leaveThem: 'Im Kalender lassen',
    left: (count) =>
      counted(count, {
        one: `Hier gelöscht. ${count} Block bleibt im Kalender, bis Google erreichbar ist; dann verschwindet er von selbst.`,
        other: `Hier gelöscht. ${count} Blöcke bleiben im Kalender, bis Google erreichbar ist; dann verschwinden sie von selbst.`,
      }),
  },
  accounts: {
    title: 'Konten in diesem Browser',
    current: 'In Gebrauch',
    use: 'Verwenden',
    useAccount: (email) => `${email} verwenden`,
  },
  keys: {
    title: 'Tastatur',
    text: 'Die Tasten wirken in jedem Tab.',
    cookNow: 'Eine Stunde kochen',
    pause: 'Wächter anhalten oder fortsetzen',
    stuck: 'Ich stecke fest',
    openQueue: 'Vormerkliste öffnen',
    none: 'keine Taste',
    change: 'Tasten im Browser ändern',
    withKey: (label, key) => `${label} (${key})`,
  },
  language: {
    label: 'Sprache',
    auto: 'Wie der Browser',
    why: 'Offene Kalender-Tabs folgen nach dem Neuladen.',
  },
  search: {
    label: 'Einstellungen durchsuchen',
    none: 'Nichts gefunden.',
    result: (section, setting) => `${section}: ${setting}`,
  },
  welcome: 'Erste Seite noch einmal zeigen',
};
