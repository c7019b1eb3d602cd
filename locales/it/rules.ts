// What the rules say on the card and of themselves, in Italian. Each rule has its words under its id.
import type { ThresholdUnit } from '../../domain/rule-choices.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { counting } from '../plural.ts';

const count = counting('it');
const nbsp = '\u00a0';

const days = (number: number) => [
  count(number, { one: `${number}${nbsp}giorno`, other: `${number}${nbsp}giorni` }),
];
const weeks = (number: number) => [
  count(number, { one: `${number}${nbsp}settimana`, other: `${number}${nbsp}settimane` }),
];
const hours = (number: number) => [
  count(number, { one: `${number}${nbsp}ora`, other: `${number}${nbsp}ore` }),
];

/** A rule’s name, what it warns about in one sentence, and the fact or the thought behind it. */
const list = {
  'protected-overlap': {
    title: 'Sovrapposizione protetta',
    why: 'La bozza tocca il tempo ai fornelli di qualcuno. Il riquadro serve a questo, quindi è sempre attiva.',
    source: 'Un segnale visibile ha ridotto le interruzioni del 46% (FlowLight, 449 persone, CHI 2017).',
  },
  'focus-cost': {
    title: 'Costo in concentrazione',
    why: 'Le ore senza interruzioni che una bozza costa, non la sua durata. I tratti più brevi non contano.',
    source:
      'Chi programma impiega da 10 a 15 minuti prima di riprendere a modificare, e ha circa una sessione di due ore indisturbata al giorno (Parnin & Rugaber 2011).',
  },
  'check-in-cadence': {
    title: 'Ritmo dei check-in',
    why: 'Un secondo check-in prima del prossimo 1:1, o un 1:1 spostato oltre il giorno in cui è previsto.',
    source:
      'È l’1:1 a rendere sicuro il silenzio: lì si fissano gli obiettivi, poi ci si fida delle persone.',
  },
  'finish-line': {
    title: 'Traguardo',
    why: 'Una riunione nell’ultimo tratto prima di un traguardo; un tema nuovo o una serie pesano di più.',
    source:
      'Le riunioni nuocciono durante lo sviluppo e aiutano nelle fasi di pianificazione (Meyer et al., 5971 risposte).',
  },
  'short-notice': {
    title: 'Poco preavviso',
    why: 'Meno preavviso di quello che la persona ha pubblicato come gradito.',
    source: 'Le sue condizioni pubblicate. Di chi non ne ha pubblicate non si dice nulla.',
  },
  'series-impact': {
    title: 'Impatto di una serie',
    why: 'Una bozza che si ripete: la concentrazione che costa nelle prossime 12 settimane, e le settimane a cui ne lascia poca.',
    source:
      'Blocchi pubblicati per sei settimane; le successive si suppongono simili, e il riquadro lo dice.',
  },
  'outside-working-hours': {
    title: 'Fuori dall’orario di lavoro',
    why: 'Prima o dopo le ore che la persona ha pubblicato.',
    source:
      'Il suo orario pubblicato. Google Calendar ha un avviso simile, quindi questa all’inizio è disattivata.',
  },
  'meeting-load': {
    title: 'Carico di riunioni',
    why: 'Un giorno in cui le riunioni riempiono più di questa quota dell’orario di lavoro.',
    source:
      'Il suo calendario senza i blocchi di concentrazione. Dove si vedono solo orari occupati non si dice nulla.',
  },
  'one-on-one-first': {
    title: 'Un 1:1 in ritardo passa prima',
    why: 'Al margine di un blocco un 1:1 in ritardo va bene, e il riquadro lo dice.',
    source: 'Una protezione che separa i due non durerebbe: l’1:1 viene prima del tempo ai fornelli.',
  },
} as const;

/** What stands behind the number in a rule’s field, and what the field is called. */
const unit: Record<ThresholdUnit, { readonly short: string; readonly label: string }> = {
  checkIns: { short: 'fino all’1:1', label: 'Check-in fino all’1:1, questo incluso' },
  days: { short: 'giorni', label: 'Giorni' },
  hours: { short: 'h al massimo', label: 'Preavviso massimo di cui si tiene conto, in ore' },
  blocks: {
    short: 'tratti a settimana',
    label: 'Tratti di concentrazione che restano almeno in una settimana',
  },
  percent: { short: '% della giornata', label: 'Quota della giornata di lavoro, in percentuale' },
};

/** The sentence without its full stop. */
const clause = {
  overdueOneOnOne: (name: string, late: number) =>
    phrase`Il tuo 1:1 con ${name} è in ritardo di ${days(late)}`,
  secondCheckIn: (name: string, when: string) =>
    phrase`Un altro check-in prima del tuo 1:1 con ${name} (${when})`,
  oneOnOnePastDue: (name: string, day: string) =>
    phrase`Il tuo 1:1 con ${name} è previsto per ${day}; questo è più tardi`,
  finishLine: (name: string, day: string) => phrase`${name} vuole finire entro ${day}`,
  newTopic: (name: string, day: string) =>
    phrase`${name} vuole finire entro ${day}; questo apre qualcosa di nuovo`,
  shortNotice: (name: string, within: number, wanted: number) =>
    phrase`Inizia entro ${hours(within)}; ${name} ne chiede ${[String(wanted)]}`,
  seriesThinsWeeks: (name: string, thin: number, least: number) =>
    phrase`Questa serie lascia a ${name} ${weeks(thin)} con meno di ${[String(least)]} tratti di concentrazione`,
  seriesBreaksUp: (name: string, times: number) =>
    count(times, {
      one: phrase`Questa serie spezza la concentrazione di ${name} 1${[nbsp]}altra volta`,
      other: phrase`Questa serie spezza la concentrazione di ${name} altre ${[`${times}${nbsp}`]}volte`,
    }),
  outsideHours: (name: string, range: string) => phrase`Quel giorno ${name} lavora ${range}`,
  dayOff: (name: string) => phrase`Quel giorno ${name} non lavora`,
  fullDay: (name: string, share: string) =>
    phrase`Così le riunioni riempiono il ${share} della giornata di ${name}`,
} as const;

/** The same in a few words, behind a guest’s name. */
const row = {
  overdueOneOnOne: (late: number) => phrase`1:1 in ritardo di ${days(late)}`,
  secondCheckIn: (when: string) => phrase`1:1: ${when}`,
  oneOnOnePastDue: (day: string) => phrase`1:1 previsto per ${day}`,
  finishLine: (day: string) => phrase`finisce entro ${day}`,
  shortNotice: (wanted: number) => phrase`chiede ${hours(wanted)} di preavviso`,
  seriesThinsWeeks: (thin: number) => phrase`${weeks(thin)} con poca concentrazione`,
  seriesBreaksUp: phrase`spezza anche più avanti`,
  outsideHours: (range: string) => phrase`lavora ${range}`,
  dayOff: phrase`quel giorno non lavora`,
  fullDay: (share: string) => phrase`le riunioni riempiono il ${share}`,
} as const;

export const rules = {
  list,
  unit,
  clause,
  row,
  fineEdge: (what: Phrase) => phrase`${what}. Questo margine va bene.`,
  moreReasons: (number: number) =>
    count(number, { one: `E ${number} altro motivo`, other: `E altri ${number} motivi` }),
  reason: (severity: string, what: Phrase) => phrase`${[severity]} · ${what}.`,
  andRow: (first: Phrase, next: Phrase) => phrase`${first}; ${next}`,
  seriesCost: (cost: string, span: number) => phrase`Si ripete: ${cost} di concentrazione in ${weeks(span)}.`,
  seriesCostAtLeast: (cost: string, span: number) =>
    phrase`Si ripete: almeno ${cost} di concentrazione in ${weeks(span)}.`,
  seriesCostIfAlike: (cost: string, span: number, seen: number) =>
    phrase`Si ripete: ${cost} di concentrazione in ${weeks(span)}, se tutte sono come le prossime ${[String(seen)]}.`,
  always: 'Sempre attiva',
  default: (value: number) => `predefinito: ${value}`,
  outOfRange: (min: number, max: number) => `Inserisci un numero intero da ${min} a ${max}.`,
  backToDefaults: 'Ripristina',
  backAtDefaults: 'Tutte le regole sono ai valori predefiniti.',
  saysAtWorst: (word: string) => `Al massimo dice: ${word}`,
} as const;
