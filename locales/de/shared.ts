// German: what several pages say.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const counted = counting('de');

export const shared: Words['shared'] = {
  brand: 'Let Them Cook',
  hours: (number) => `${number}\u00a0h`,
  unknown: '?',
  justNow: 'gerade eben',
  dayAndRange: (day, range) => `${day} ${range}`,
  spokenRange: (from, to) => `${from} bis ${to}`,
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht zugelassen.',
  notCopiedLabel: 'Nicht kopiert',
  saved: 'Gespeichert',
  /** From one colleague to another; the quoted words are those of Google Calendar in German. */
  requestToShare:
    'Ich möchte nichts in deine Fokuszeit buchen. Kannst du sie mir zeigen? In Google Kalender: Einstellungen, dein Kalender, „Für bestimmte Personen oder Gruppen freigeben“, mich mit „Alle Termindetails anzeigen“ hinzufügen.',
  copyRequest: 'Bitte um Freigabe kopieren',
  copiedLabel: 'Kopiert',
  problem: {
    unauthorized: 'Google verlangt eine neue Anmeldung.',
    gone: 'Google hat die letzten Änderungen vergessen. Alles wird neu gelesen.',
    refused: 'Google hat es abgelehnt.',
    rateLimited: 'Google wurde zu oft gefragt.',
    offline: 'Google ist nicht erreichbar.',
    malformed: 'Die Antwort von Google ist nicht lesbar.',
    notFound: 'Google kennt diesen Kalender nicht.',
  },
  storage: {
    newerData: {
      title: 'Diese Daten stammen von einer neueren Version.',
      text: 'Diese Version zeigt sie und ändert nichts. Zum Fortfahren die Erweiterung aktualisieren.',
    },
    blocked: {
      title: 'Der Speicher wird aktualisiert.',
      text: 'Nichts geht verloren. Andere Seiten dieser Erweiterung schließen oder es gleich noch einmal versuchen.',
    },
    full: {
      title: 'Dieser Browser hat keinen Platz mehr.',
      text: 'Entfernt wurde nur, was Google wieder liefern kann. Blöcke, Personen und Einstellungen sind noch da.',
    },
  },
  copyMyData: 'Meine Blöcke, Personen und Einstellungen kopieren',
  copyFailed: 'Das war nicht lesbar.',
  quarantined: (count) =>
    counted(count, {
      one: `${count} Eintrag war nicht lesbar und wurde beiseitegelegt. Alles andere ist zu sehen.`,
      other: `${count} Einträge waren nicht lesbar und wurden beiseitegelegt. Alles andere ist zu sehen.`,
    }),
  levelInText: { hard: 'hart', soft: 'weich', ask: 'erst fragen' },
  connect: 'Google Kalender verbinden',
  reconnect: 'Neu verbinden',
  default: { on: 'Standard: an.', off: 'Standard: aus.' },
  syncNow: 'Abgleichen',
  cookingUntil: (time) => `Kocht bis ${time}`,
  busyTimesOnly: 'Nur belegte Zeiten',
  notLookedAt: 'Noch nicht angesehen',
  failed: (why) => phrase`Das ging nicht: ${why}`,
  notConnected: {
    noClientId: {
      title: 'Ein Schritt fehlt.',
      text: 'Diese Erweiterung muss noch bei Google registriert werden, vom Unternehmen oder selbst.',
      button: 'Die drei Schritte zeigen',
    },
    signedOut: {
      title: 'Verbinden, um Kochzeit zu sehen und zu schützen.',
      text: 'Google fragt einmal. Alles bleibt in diesem Browser und im eigenen Kalender.',
      button: 'Google Kalender verbinden',
    },
    refused: {
      title: 'Nicht verbunden.',
      text: 'Das Google-Fenster wurde geschlossen oder die Anfrage abgelehnt. Nichts wurde geändert.',
      button: 'Noch einmal',
    },
    needsInteraction: {
      title: 'Google verlangt eine neue Anmeldung.',
      text: 'Bis dahin werden Entwürfe nicht geprüft. Nichts geht verloren.',
      button: 'Neu verbinden',
    },
    scopesMissing: {
      title: 'Eine Berechtigung fehlt.',
      text: 'Im Google-Fenster muss jedes Häkchen bleiben: Sonst lassen sich keine Kalender lesen und keine Blöcke veröffentlichen.',
      button: 'Neu verbinden',
    },
    wrongAccount: {
      title: 'Das war ein anderes Google-Konto.',
      text: 'Nichts wurde vermischt. Das hier verbundene Konto wählen oder das andere zusätzlich verbinden.',
      button: 'Neu verbinden',
    },
    blockedByAdmin: {
      title: 'Das Unternehmen erlaubt das noch nicht.',
      text: 'Ein Admin muss der Client-ID dieser Erweiterung in der Google Admin-Konsole vertrauen.',
      button: 'Noch einmal',
    },
  },
};
