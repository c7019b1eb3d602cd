// German: what the rules say on the card, and what the options page says of them.
import { phrase } from '../phrase.ts';
import { counting } from '../plural.ts';
import type { Words } from '../words.ts';

const count = counting('de');
const nbsp = '\u00a0';

const days = (number: number) => [
  count(number, { one: `${number}${nbsp}Tag`, other: `${number}${nbsp}Tage` }),
];
const weeks = (number: number) => [
  count(number, { one: `${number}${nbsp}Woche`, other: `${number}${nbsp}Wochen` }),
];
const hours = (number: number) => [
  count(number, { one: `${number}${nbsp}Stunde`, other: `${number}${nbsp}Stunden` }),
];

const list: Words['rules']['list'] = {
  'protected-overlap': {
    title: 'Geschützte Zeit',
    why: 'Der Entwurf berührt die Kochzeit anderer. Dafür ist die Karte da, also immer an.',
    source: 'Ein sichtbares Signal senkte Unterbrechungen um 46 % (FlowLight, 449 Personen, CHI 2017).',
  },
  'focus-cost': {
    title: 'Fokuskosten',
    why: 'Die Stunden ungestörter Zeit, die ein Entwurf kostet, nicht seine Länge. Kürzere Phasen zählen nicht.',
    source:
      'Wer programmiert, braucht 10 bis 15 Minuten bis zur nächsten Änderung und hat etwa eine ungestörte Phase von zwei Stunden am Tag (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'Takt der Check-ins',
    why: 'Ein zweiter Check-in vor dem nächsten 1:1 oder ein 1:1, das über seinen Fälligkeitstag hinaus verlegt wird.',
    source: 'Das 1:1 macht Stille sicher: Dort werden Ziele gesetzt, danach gilt Vertrauen.',
  },
  'finish-line': {
    title: 'Ziellinie',
    why: 'Ein Meeting auf dem letzten Stück vor einer Ziellinie; ein neues Thema oder eine Serie wiegt schwerer.',
    source:
      'Meetings schaden während der Entwicklung und helfen in der Planung (Meyer et al., 5.971 Antworten).',
  },
  'short-notice': {
    title: 'Kurzer Vorlauf',
    why: 'Weniger Vorlauf, als die Person sich laut Veröffentlichung wünscht.',
    source: 'Die selbst veröffentlichten Wünsche. Wer keine veröffentlicht, wird nicht erwähnt.',
  },
  'series-impact': {
    title: 'Wirkung von Serien',
    why: 'Ein Entwurf, der sich wiederholt: der Fokus, den er in 12 Wochen kostet, und die Wochen, in denen wenig bleibt.',
    source:
      'Veröffentlichte Blöcke für sechs Wochen; spätere Wochen gelten als ähnlich, und die Karte sagt es.',
  },
  'outside-working-hours': {
    title: 'Außerhalb der Arbeitszeiten',
    why: 'Vor oder nach den Zeiten, die die Person veröffentlicht hat.',
    source:
      'Die selbst veröffentlichten Zeiten. Google Kalender warnt ähnlich, darum ist diese Regel anfangs aus.',
  },
  'meeting-load': {
    title: 'Meeting-Last',
    why: 'Ein Tag, an dem Meetings mehr als diesen Anteil der Arbeitszeit füllen.',
    source: 'Der Kalender ohne die Fokusblöcke. Wo nur belegte Zeiten zu sehen sind, wird nichts gesagt.',
  },
  'one-on-one-first': {
    title: 'Ein überfälliges 1:1 geht vor',
    why: 'Am Rand eines Blocks passt ein überfälliges 1:1, und die Karte sagt es.',
    source: 'Schutz, der beide trennt, hielte nicht lange: Das 1:1 steht über der Kochzeit.',
  },
};

const unit: Words['rules']['unit'] = {
  checkIns: { short: 'bis zum 1:1', label: 'Check-ins bis zum 1:1, dieses mitgezählt' },
  days: { short: 'Tage', label: 'Tage' },
  hours: { short: 'h höchstens', label: 'Längster Vorlauf, der beachtet wird, in Stunden' },
  blocks: { short: 'Phasen pro Woche', label: 'Fokusphasen, die einer Woche mindestens bleiben' },
  percent: { short: '% des Tages', label: 'Anteil am Arbeitstag, in Prozent' },
};

/** The sentence without its full stop. */
const clause: Words['rules']['clause'] = {
  overdueOneOnOne: (name, late) => phrase`Das 1:1 mit ${name} ist ${days(late)} überfällig`,
  secondCheckIn: (name, when) => phrase`Noch ein Check-in vor dem 1:1 mit ${name} am ${when}`,
  oneOnOnePastDue: (name, day) => phrase`Das 1:1 mit ${name} ist am ${day} fällig; dies ist später`,
  finishLine: (name, day) => phrase`${name} möchte bis ${day} fertig werden`,
  newTopic: (name, day) => phrase`${name} möchte bis ${day} fertig werden; dies beginnt etwas Neues`,
  shortNotice: (name, within, wanted) =>
    phrase`Das beginnt in weniger als ${hours(within)}; ${name} wünscht sich ${[String(wanted)]}`,
  seriesThinsWeeks: (name, thin, least) =>
    phrase`Diese Serie lässt ${name} in ${weeks(thin)} weniger als ${[String(least)]} Fokusphasen`,
  seriesBreaksUp: (name, times) =>
    count(times, {
      one: phrase`Diese Serie zerteilt den Fokus von ${name} noch ${[`${times}${nbsp}`]}Mal`,
      other: phrase`Diese Serie zerteilt den Fokus von ${name} noch ${[`${times}${nbsp}`]}Mal`,
    }),
  outsideHours: (name, range) => phrase`${name} arbeitet an diesem Tag ${range}`,
  dayOff: (name) => phrase`${name} arbeitet an diesem Tag nicht`,
  fullDay: (name, share) => phrase`Damit füllen Meetings ${share} des Tages von ${name}`,
};

/** The same in a few words, behind a guest’s name. */
const row: Words['rules']['row'] = {
  overdueOneOnOne: (late) => phrase`1:1 ${days(late)} überfällig`,
  secondCheckIn: (when) => phrase`1:1 ${when}`,
  oneOnOnePastDue: (day) => phrase`1:1 fällig ${day}`,
  finishLine: (day) => phrase`fertig bis ${day}`,
  shortNotice: (wanted) => phrase`wünscht ${hours(wanted)} Vorlauf`,
  seriesThinsWeeks: (thin) => phrase`${weeks(thin)} mit wenig Fokus`,
  seriesBreaksUp: phrase`auch später zerteilt`,
  outsideHours: (range) => phrase`arbeitet ${range}`,
  dayOff: phrase`arbeitet an diesem Tag nicht`,
  fullDay: (share) => phrase`Meetings füllen ${share}`,
};

export const rules: Words['rules'] = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what) => phrase`${what}. Dieser Rand passt.`,
  moreReasons: (number) =>
    count(number, { one: `Und ${number} weiterer Grund`, other: `Und ${number} weitere Gründe` }),
  reason: (severity, what) => phrase`${[severity]} · ${what}.`,
  andRow: (first, next) => phrase`${first}; ${next}`,
  seriesCost: (cost, span) => phrase`Eine Serie: ${cost} Fokus in ${weeks(span)}.`,
  seriesCostAtLeast: (cost, span) => phrase`Eine Serie: mindestens ${cost} Fokus in ${weeks(span)}.`,
  seriesCostIfAlike: (cost, span, seen) =>
    phrase`Eine Serie: ${cost} Fokus in ${weeks(span)}, wenn alle wie die nächsten ${[String(seen)]} sind.`,
  always: 'Immer an',
  default: (value) => `Standard ${value}`,
  outOfRange: (min, max) => `Eine ganze Zahl von ${min} bis ${max} eingeben.`,
  backToDefaults: 'Auf Standard setzen',
  backAtDefaults: 'Alle Regeln stehen auf Standard.',
  saysAtWorst: (word) => `Sagt höchstens: ${word}`,
};
