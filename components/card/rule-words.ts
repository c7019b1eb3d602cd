// What a rule says of a guest: a clause for the sentence and the fold, a few words for the guest's row.
import type { Reason } from '../../domain/rule.ts';
import type { Interval } from '../../domain/time.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { rules as text } from '../../locales/words.ts';
import type { Formats } from '../format.ts';

type RuleReason = Exclude<
  Reason,
  {
    kind:
      | 'cooking'
      | 'wantsQuestion'
      | 'breaksUpBlock'
      | 'alreadyThere'
      | 'breaksUpFreeTime'
      | 'maybeFocus'
      | 'notShared'
      | 'notRead'
      | 'askedForHelp';
  }
>;

/** `range` writes from-to: as seen on the card, or as it is to be heard. */
export function ruleClause(
  name: string,
  reason: RuleReason,
  format: Formats,
  range: (interval: Interval) => string = format.range,
): Phrase {
  const { clause } = text;
  switch (reason.kind) {
    case 'overdueOneOnOne':
      return clause.overdueOneOnOne(name, reason.days);
    case 'secondCheckIn':
      return clause.secondCheckIn(name, format.day(reason.nextAt));
    case 'oneOnOnePastDue':
      return clause.oneOnOnePastDue(name, format.day(reason.dueAt));
    case 'finishLine':
      return clause[reason.isNewTopic ? 'newTopic' : 'finishLine'](name, format.day(reason.finishAt));
    case 'shortNotice':
      return clause.shortNotice(name, reason.band, reason.wantedHours);
    case 'seriesThinsWeeks':
      return clause.seriesThinsWeeks(name, reason.weeks, reason.least);
    case 'seriesBreaksUp':
      return clause.seriesBreaksUp(name, reason.times);
    case 'outsideHours':
      return reason.hours === null ? clause.dayOff(name) : clause.outsideHours(name, range(reason.hours));
    case 'fullDay':
      return clause.fullDay(name, shareOf(reason.percent, format));
  }
}

export function ruleRow(reason: RuleReason, format: Formats): Phrase {
  const { row } = text;
  switch (reason.kind) {
    case 'overdueOneOnOne':
      return row.overdueOneOnOne(reason.days);
    case 'secondCheckIn':
      return row.secondCheckIn(format.day(reason.nextAt));
    case 'oneOnOnePastDue':
      return row.oneOnOnePastDue(format.day(reason.dueAt));
    case 'finishLine':
      return row.finishLine(format.day(reason.finishAt));
    case 'shortNotice':
      return row.shortNotice(reason.wantedHours);
    case 'seriesThinsWeeks':
      return row.seriesThinsWeeks(reason.weeks);
    case 'seriesBreaksUp':
      return row.seriesBreaksUp;
    case 'outsideHours':
      return reason.hours === null ? row.dayOff : row.outsideHours(format.range(reason.hours));
    case 'fullDay':
      return row.fullDay(shareOf(reason.percent, format));
  }
}

function shareOf(percent: number, { locale }: Formats): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}
