// German: the card. Names stand after „von“, so that none needs a genitive.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';
import { holdCard } from './hold-card.ts';

const count = counting('de');
const nbsp = '\u00a0';

const word: Words['card']['word'] = {
  conflict: 'Konflikt',
  ask: 'Erst fragen',
  soft: 'Kostet Fokus',
  unknown: 'Unklar',
  note: 'Hinweis',
  fine: 'Passt so',
  open: 'Bittet um Hilfe',
};

const overlap = {
  cuts: 'Der Entwurf teilt den Block in zwei.',
  edge: 'Der Entwurf nimmt einen Rand des Blocks.',
  covers: 'Der Entwurf deckt den Block ganz ab.',
  crosses: 'Der Entwurf ragt in den Block hinein.',
};

const slotReason: Words['card']['slotReason'] = {
  betweenMeetings: 'Zwischen Meetings',
  beforeMeeting: 'Vor einem Meeting',
  afterMeeting: 'Nach einem Meeting',
  nextToMeeting: 'Neben einem Meeting',
  atTheEdge: 'Am Rand',
  rightAfterBlock: 'Direkt nach dem Block',
  endOfDay: 'Tagesende',
  calendarsShowFree: 'In beiden Kalendern frei',
};

const reason: Words['card']['reason'] = {
  incident: 'Störfall',
  deadline: 'Frist',
  agreed: 'Abgesprochen',
  other: 'Anderes',
};

/** The sentence without its full stop, so that the other guests can be counted behind it. */
const clause: Words['card']['clause'] = {
  cooking: ({ name, range }) => phrase`${name} kocht ${range}`,
  allDay: ({ name, range }) => phrase`Der ganztägige Entwurf liegt auf der Kochzeit von ${name} (${range})`,
  wantsQuestion: ({ name, range }) => phrase`${name} möchte zu ${range} gefragt werden`,
  breaksUpBlock: ({ name, range }) => phrase`Das zerteilt die Kochzeit von ${name} (${range})`,
  alreadyThere: ({ name, range }) => phrase`Dieser Termin liegt schon in der Kochzeit von ${name} (${range})`,
  breaksUpFreeTime: ({ name, range }) => phrase`Das zerteilt die freie Zeit von ${name} (${range})`,
  maybeFocus: ({ name, range }) => phrase`${name} ist ${range} beschäftigt`,
  notShared: ({ name }) => phrase`Der Kalender von ${name} ist nicht freigegeben`,
  notRead: ({ name }) => phrase`Der Kalender von ${name} ist noch nicht gelesen`,
  askedForHelp: ({ name }) => phrase`${name} bittet um Hilfe`,
};

const sentence: Words['card']['sentence'] = {
  one: (what) => phrase`${what}.`,
  maybeFocus: (what) => phrase`${what}. Das kann Fokuszeit sein.`,
  askedForHelp: (what, time) => phrase`${what}. Der Block ist bis ${time} offen.`,
  several: (what, more) =>
    count(more, {
      one: phrase`${what}; ${[`${more}${nbsp}`]}weiterer Gast ist betroffen.`,
      other: phrase`${what}; ${[`${more}${nbsp}`]}weitere Gäste sind betroffen.`,
    }),
  moved: (range) => phrase`Jetzt ${range}.`,
  movedKeeps: (range, name) => phrase`Jetzt ${range}. ${name} behält den ganzen Block.`,
};

/** One guest in the folded list, behind the severity’s word. */
const guestRow: Words['card']['guestRow'] = {
  cooking: ({ range }) => phrase`kocht ${range}`,
  free: ({ range }) => phrase`frei ${range}`,
  busyOnly: phrase`nur belegte Zeiten`,
  notShared: phrase`nicht freigegeben`,
  notRead: phrase`noch nicht gelesen`,
  openUntil: (time) => phrase`offen bis ${time}`,
};

export const card: Words['card'] = {
  word,
  clause,
  sentence,
  guestRow,
  overlap: (weekday, how) => `${weekday}. ${overlap[how]}`,
  busyOnly: 'Der Kalender zeigt nur belegte Zeiten.',

  focusLost: 'Fokus verloren',
  focusLostKnown: (known) => `Fokus verloren, ${known} bekannt`,
  costUnknown: 'Kosten unbekannt',
  soonestForBoth: 'früheste Zeit für beide',
  stretches: (threshold) => `in Phasen ab ${threshold}`,
  priceTitle: (threshold) =>
    `Fokus zählt nur in freien Phasen ab ${threshold} (T = ${threshold}). Zu ändern unter „Regeln“.`,
  spokenCost: (hours) => `${hours} Fokus verloren.`,
  spokenCostAtLeast: (hours) => `Mindestens ${hours} Fokus verloren.`,
  spokenPrice: (hours, threshold) => `${hours} Fokus verloren, gezählt in Phasen ab ${threshold}`,
  spokenPriceAtLeast: (hours, threshold) =>
    `Mindestens ${hours} Fokus verloren, gezählt in Phasen ab ${threshold}`,
  spokenUnknown: 'Kosten unbekannt',

  betterTimes: 'Bessere Zeiten',
  moveTo: (when) => phrase`Auf ${when} verlegen`,
  orMoveTo: (when) => phrase`Oder auf ${when} verlegen`,
  slotReason,
  soonSlot: (minutes) =>
    count(minutes, {
      one: `In ${minutes}${nbsp}Minute, beide frei`,
      other: `In ${minutes}${nbsp}Minuten, beide frei`,
    }),
  laterSlot: 'Beide frei',
  allFree: (guests) => (guests === 2 ? 'Beide frei' : `Alle ${guests} frei`),
  bestSlotWhy: (why, cost) => `${why} · kostet ${cost}`,
  slotWhy: (why, cost) => `${why} · ${cost}`,
  copyQuestion: (name) => phrase`Frage an ${name} kopieren`,
  question: (asked, better) => `Passt ${asked}, oder ist ${better} besser?`,
  questionAlone: (asked) => `Passt ${asked}?`,
  quoted: (text) => `„${text}“`,

  showAllGuests: (guests) => (guests === 2 ? 'Beide Gäste zeigen' : `Alle ${guests} Gäste zeigen`),
  allGuests: (guests) => (guests === 2 ? 'Beide Gäste' : `Alle ${guests} Gäste`),
  guestLine: (severity, what) => phrase`${[severity]} · ${what}`,

  hold: 'Fürs 1:1 vormerken',
  bookAnyway: 'Trotzdem buchen',
  back: 'Zurück',
  reason,
  reasons: {
    label: 'Grund',
    sentence: (time) => phrase`Was ist der Grund für ${time}?`,
    more: 'Der Grund steht dann im Termin. Es geht keine E-Mail hinaus.',
    note: (name) => phrase`Notiz (optional, ${name} kann sie lesen)`,
    noteForAll: phrase`Notiz (optional, die Gäste können sie lesen)`,
    submit: 'Grund notieren',
    budget: (used, most) => `${used} von ${most} in diesem Monat. Sonst sieht das niemand.`,
  },
  noted: {
    word: 'Grund notiert',
    sentence: (why) => phrase`${[why]}. Wenn alles passt, im Kalender auf „Speichern“ klicken.`,
    change: 'Ändern',
    findBetter: 'Bessere Zeit finden',
    announced: 'Grund notiert. Wenn alles passt, im Kalender auf „Speichern“ klicken.',
  },
  ...holdCard,
  opening: {
    word: 'Wird verlegt',
    sentence: (range) => phrase`Der vollständige Editor öffnet sich mit ${range}.`,
    more: 'Google Kalender hat die Zeit hier nicht übernommen.',
    announced:
      'Google Kalender hat die Zeit hier nicht übernommen. Der vollständige Editor öffnet sich damit.',
  },
  notice: {
    saveWaits: 'Noch nicht gespeichert. Noch einmal speichern bucht den Termin, wie er ist.',
    notTaken: 'Google Kalender hat diese Zeit nicht übernommen. Von Hand ändern.',
    notKept: 'Das ließ sich im Browser nicht ablegen. Noch einmal versuchen.',
  },

  dismiss: 'Schließen',
  undo: 'Rückgängig',
  asDrafted: (time) => phrase`${time} wie im Entwurf passt auch.`,
  offline: 'Offline.',
  googleIsLate: 'Google hat nicht geantwortet.',
  stale: (why, time) => phrase`${[why]} Geprüft mit Daten von heute ${time}.`,
  staleOlder: (why, dayAndTime) => phrase`${[why]} Geprüft mit Daten von ${dayAndTime}.`,
  otherZone: (name, range) => phrase`Zeiten in der eigenen Zeitzone. Für ${name} ist es ${range}.`,

  moved: { word: 'Verlegt', more: 'Noch nicht gespeichert. Im Kalender auf „Speichern“ klicken.' },
  unreadable: {
    sentence: phrase`Die Zeit dieses Entwurfs ist nicht lesbar.`,
    more: 'Im vollständigen Editor wird sie geprüft.',
    button: 'Weitere Optionen',
  },
  alreadyThere: 'Unverändert',
  repeats: phrase`Das ist eine Serie. Nur der erste Termin wird geprüft.`,
  saveAsItIs: 'Einfach speichern: Ein Grund ist nicht nötig.',
  notChecked: 'Nicht geprüft',
  signIn: {
    sentence: phrase`Google verlangt eine neue Anmeldung.`,
    more: 'Die eigenen Blöcke bleiben in Google Kalender.',
    button: 'Neu verbinden',
  },
  otherAccount: {
    sentence: (page, connected) =>
      phrase`Dieser Tab gehört zu ${page}; Let Them Cook ist mit ${connected} verbunden.`,
    button: (page) => phrase`${page} verbinden`,
  },

  announced: (severity, what, cost) => `Let Them Cook: ${severity}. ${what} ${cost}`.trim(),
  announcedBest: (time) => `Beste Zeit: ${time}.`,
  announcedMove: (time) => `Verlegt auf ${time}. Noch nicht gespeichert.`,
  announcedUndo: (time) => `Zurück auf ${time}.`,
};
