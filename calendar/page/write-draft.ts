// Brings a slot into Google's own fields, field by field, and believes only what can be read back.
import type { EventDraft } from '../../domain/event-draft.ts';
import type { Interval } from '../../domain/time.ts';
import { type LocalDate, type LocalTime, localDateOf, localTimeOf } from '../../domain/zoned-time.ts';
import type { PageContext } from './page-context.ts';
import { dateIn, timeIn } from './read-time-field.ts';
import type { Surface, TimeFields } from './surface.ts';
import {
  chooseDate,
  chooseTime,
  type Pause,
  type,
  type WriteWay,
  wordedDate,
  wordedTime,
} from './use-field.ts';

/** How often, and how many times, a field is read back. Milliseconds. */
const LOOK_EVERY = 50;
const LOOKS_PER_WAY = 8;
const LOOKS_AT_END = 20;

export interface WriteOptions {
  readonly surface: Surface;
  readonly root: Element;
  readonly readPage: () => PageContext;
  readonly draft: EventDraft;
  readonly interval: Interval;
  readonly pause: Pause;
}

/** notWritable: the fields are folded away, or Google did not take the values; they may then be half changed. */
export async function writeDraft(options: WriteOptions): Promise<'written' | 'notWritable'> {
  const { draft, interval } = options;
  const wanted = {
    startDate: localDateOf(interval.start, draft.zone),
    startTime: localTimeOf(interval.start, draft.zone),
    endDate: localDateOf(interval.end, draft.zone),
    endTime: localTimeOf(interval.end, draft.zone),
  };
  // The start goes first: Google moves the end along with it, and then there is less left to write.
  const isTaken =
    (await writeDate(options, 'startDate', wanted.startDate)) &&
    (await writeTime(options, 'startTime', wanted.startTime)) &&
    (await writeDate(options, 'endDate', wanted.endDate)) &&
    (await writeTime(options, 'endTime', wanted.endTime));
  return isTaken && (await holds(options)) ? 'written' : 'notWritable';
}

async function writeDate(
  options: WriteOptions,
  name: 'startDate' | 'endDate',
  date: LocalDate,
): Promise<boolean> {
  const { pause, readPage, surface } = options;
  const input = fieldsOf(options)?.[name];
  if (input === undefined) return false;
  // A form without an end date: the last check, of the whole interval, decides.
  if (input === null) return true;
  return tryWays(
    [chooseDate(input, date, pause), type(input, wordedDate(date, readPage()), !surface.savesOnEnter)],
    () => shown(options, name, dateIn) === date,
    pause,
  );
}

async function writeTime(
  options: WriteOptions,
  name: 'startTime' | 'endTime',
  time: LocalTime,
): Promise<boolean> {
  const { pause, readPage, surface } = options;
  const input = fieldsOf(options)?.[name];
  if (input === undefined) return false;
  return tryWays(
    [chooseTime(input, time, pause), type(input, wordedTime(time, readPage()), !surface.savesOnEnter)],
    () => shown(options, name, timeIn) === time,
    pause,
  );
}

async function tryWays(ways: readonly WriteWay[], isThere: () => boolean, pause: Pause): Promise<boolean> {
  if (isThere()) return true;
  for (const way of ways) {
    if ((await way()) && (await becomes(isThere, LOOKS_PER_WAY, pause))) return true;
  }
  return false;
}

async function holds({ surface, root, readPage, interval, pause }: WriteOptions): Promise<boolean> {
  const isThere = () => {
    const reading = surface.readDraft(root, readPage());
    return (
      reading.status === 'read' &&
      reading.draft.interval.start === interval.start &&
      reading.draft.interval.end === interval.end
    );
  };
  return becomes(isThere, LOOKS_AT_END, pause);
}

async function becomes(isThere: () => boolean, looks: number, pause: Pause): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if (isThere()) return true;
    await pause(LOOK_EVERY);
  }
  return isThere();
}

/** Found anew each time: Google may redraw the whole row after one change. */
function fieldsOf({ surface, root, readPage }: WriteOptions): TimeFields | null {
  return surface.timeFields(root, readPage());
}

function shown<T>(
  options: WriteOptions,
  name: keyof TimeFields,
  read: (input: Element, page: PageContext) => T | null,
): T | null {
  const input = fieldsOf(options)?.[name] ?? null;
  return input === null ? null : read(input, options.readPage());
}
