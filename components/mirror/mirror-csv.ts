// The mirror as files: every figure of every week, names of columns in English whatever the page's language.
import { type Cell, csvOf } from '../../domain/csv.ts';
import { focusMinutes, fragmentedMinutes } from '../../domain/focus-metrics.ts';
import { longestStretch, type OwnWeek } from '../../domain/own-week.ts';
import { minutesOf } from '../../domain/time.ts';
import type { Mirror, MirrorWeek } from '../../messages/mirror.ts';

type Row = Readonly<Record<string, Cell>>;

/** One line for each week, oldest first. An empty cell: not known. */
export function mirrorCsv(mirror: Pick<Mirror, 'weeks'>, thresholdMinutes: number): string {
  const rows = mirror.weeks.map((week) => rowOf(week, thresholdMinutes));
  const columns = Object.keys(rows[0] ?? {});
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

export function mirrorJson(mirror: Pick<Mirror, 'weeks'>, thresholdMinutes: number): string {
  const weeks = mirror.weeks.map((week) => rowOf(week, thresholdMinutes));
  return JSON.stringify({ format: 'let-them-cook-mirror', version: 1, weeks }, null, 2);
}

function rowOf(week: MirrorWeek, thresholdMinutes: number): Row {
  const { interruptions: own, oneOnOnes, team } = week;
  return {
    week: week.monday,
    thresholdMinutes,
    meetingsOverCookingTime: own.booked,
    incident: own.byReason.incident,
    deadline: own.byReason.deadline,
    agreed: own.byReason.agreed,
    other: own.byReason.other,
    noReason: own.withoutReason,
    atShortNotice: own.shortNotice,
    lostMinutes: own.lost.minutes,
    lostIsComplete: String(own.lost.isComplete),
    savedMinutes: own.saved.minutes,
    savedIsComplete: String(own.saved.isComplete),
    held: own.held,
    released: own.released,
    dropped: own.dropped,
    takenOver: own.takenOver,
    ...ownRow(week.own, thresholdMinutes),
    oneOnOnesKept: oneOnOnes?.kept ?? null,
    oneOnOnesDue: oneOnOnes?.due ?? null,
    teamPeople: team?.people ?? null,
    teamCookingMinutes: team?.bookedMinutes ?? null,
    teamKeptMinutes: team?.keptMinutes ?? null,
    teamBlocks: team?.blocks ?? null,
    teamMeetingsOverBlocks: team?.meetingsOverBlocks ?? null,
  };
}

function ownRow(own: OwnWeek | null, thresholdMinutes: number): Row {
  const longest = own === null ? null : longestStretch(own);
  return {
    ownFocusMinutes: own === null ? null : focusMinutes(own.freeStretches, thresholdMinutes),
    ownFragmentedMinutes: own === null ? null : fragmentedMinutes(own.freeStretches, thresholdMinutes),
    ownLongestMinutes: longest === null ? null : minutesOf(longest),
    ownCookingMinutes: own?.bookedMinutes ?? null,
    ownKeptMinutes: own?.keptMinutes ?? null,
    ownBlocks: own?.blocks ?? null,
    ownMeetingsOverBlocks: own?.meetingsOverBlocks ?? null,
  };
}
