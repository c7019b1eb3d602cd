// Surface: "Send update emails?" after a saved event with guests was dragged: the one place before that save.
// A second visible dialog without `data-chips-dialog` (TANKA Oct 2026, GMATE); its words are translated and not read.
import type { DraftReading } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import { instantOf, type ZoneId } from '../../domain/zoned-time.ts';
import { eventKeyOf } from './encodings.ts';
import { findAll, queryAll } from './find-field.ts';
import { type DrawnTimes, readGhostChip } from './ghost-chip.ts';
import type { PageContext } from './page-context.ts';
import { question } from './page-selectors.ts';
import { holds, parentOf } from './plain-dom.ts';
import type { Drag, Drags } from './remember-drags.ts';
import type { Surface } from './surface.ts';

export function movedEventDialog(drags: Drags): Surface {
  return {
    id: 'moved-event-dialog',
    hasTimeFields: false,
    savesOnEnter: true,

    findRoot(page) {
      const drag = drags.last();
      if (drag === null || movedTo(drag, page) === null) return null;
      const dialogs = queryAll(page.document, question.dialog).filter(page.isVisible);
      return dialogs.find((dialog) => isQuestion(dialog, page)) ?? null;
    },

    readDraft(_root, page): DraftReading {
      const drag = drags.last();
      const interval = drag === null ? null : movedTo(drag, page);
      const movedEvent = eventKeyOf(drag?.eventId ?? '');
      const about = { surface: 'moved-event-dialog', id: drag?.eventId ?? '', guests: [] };
      if (drag === null || interval === null || movedEvent === null) {
        return { status: 'unreadable', ...about, missing: ['start', 'end'] };
      }
      const before = intervalOf(drag.before, page.zone);
      const draft = {
        ...about,
        title: '',
        interval,
        isAllDay: false,
        zone: page.zone,
        ...(before !== null && { original: { interval: before, guests: [] } }),
      };
      return { status: 'read', draft, movedEvent, ranks: {}, sources: { start: 'chip', end: 'chip' } };
    },

    /** What was saved is told by the chip as it lay before. */
    isExisting: () => false,
    /** Between the question and its answers: the dialog itself may be a curtain over the whole page. */
    anchor(root, page) {
      const row = rowOf(answersIn(root, page));
      return row === null ? null : { node: row, place: 'before' };
    },
    timeFields: () => null,
    moreOptions: () => null,
  };
}

/** Google's question has answers and no field to write in. */
function isQuestion(dialog: Element, page: PageContext): boolean {
  const isAnswered = answersIn(dialog, page).length > 1;
  return isAnswered && findAll(dialog, question.notAQuestion, page.isVisible).length === 0;
}

function answersIn(dialog: Element, page: PageContext): Element[] {
  return queryAll(dialog, question.answer).filter(page.isVisible);
}

/** The smallest node that holds all answers. */
function rowOf([first, ...others]: readonly Element[]): Element | null {
  let row = first === undefined ? null : parentOf(first);
  while (row !== null && !others.every((each) => row !== null && holds(row, each))) row = parentOf(row);
  return row;
}

/** Null unless the chip lies elsewhere now. */
function movedTo({ eventId, before }: Drag, page: PageContext): Interval | null {
  const now = readGhostChip(eventId, page);
  if (now === null || (isSame(now.start, before.start) && isSame(now.end, before.end))) return null;
  return intervalOf(now, page.zone);
}

function isSame(a: DrawnTimes['start'], b: DrawnTimes['start']): boolean {
  return a.date === b.date && a.time === b.time;
}

function intervalOf({ start, end }: DrawnTimes, zone: ZoneId): Interval | null {
  try {
    return { start: instantOf(start.date, start.time, zone), end: instantOf(end.date, end.time, zone) };
  } catch {
    return null;
  }
}
