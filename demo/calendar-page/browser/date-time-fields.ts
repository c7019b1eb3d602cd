// The row of date and time fields that the bubble and the full editor share.
import { DAY, MINUTE } from '../../../domain/time.ts';
import { createAllDayCheck } from './all-day-check.ts';
import { createDateField } from './date-field.ts';
import type { Draft } from './draft.ts';
import { classes, element, setShown } from './element.ts';
import { allTimes, minutesOfTime, timeOfMinutes } from './formats.ts';
import type { Page } from './page.ts';
import { createTimeField, type Field, type TimeOption } from './time-field.ts';

export interface DateTimeFields {
  /** `[jsname=L2QMlb]` */
  readonly row: HTMLElement;
  /** The wrapper of the check box. */
  readonly allDay: HTMLElement;
  refresh(): void;
}

const STEP_MINUTES = 15;

export function createDateTimeFields(page: Page, draft: Draft, surface: 'bubble' | 'editor'): DateTimeFields {
  const isEditor = surface === 'editor';
  const fields = createFields(page, draft, (id) => (isEditor ? id : null));
  const { startDate, startTime, endTime, endDate } = fields;
  const dash = element('span', { class: 'dash' }, isEditor ? page.words.to : '–');
  const zone = createZoneLabel(page, draft, surface);
  const order = [startDate.root, startTime.root, dash, endTime.root, endDate.root];
  const row = element('div', { jsname: 'L2QMlb', class: 'date-time' }, ...order, zone.root);
  const check = createAllDayCheck(page, isEditor ? 'xAlDaCbx' : null, (isAllDay) =>
    draft.change({ isAllDay }),
  );
  const refresh = () => {
    const { isAllDay, startDate: first, endDate: last } = draft.fields;
    for (const field of Object.values(fields)) field.refresh();
    for (const field of [startTime, endTime]) setShown(field.root, !isAllDay);
    setShown(endDate.root, isEditor || isAllDay || first !== last);
    zone.refresh();
    check.show(isAllDay);
    row.classList.toggle(classes('is-all-day')[0] ?? '', isAllDay);
  };
  refresh();
  return { row, allDay: check.root, refresh };
}

function createFields(
  page: Page,
  draft: Draft,
  idOf: (id: string) => string | null,
): Record<FieldName, Field> {
  const { words } = page;
  const isInvalid = () => !draft.isInOrder();
  return {
    startDate: createDateField(page, {
      jsname: 'iKdrbf',
      label: words.startDate,
      id: idOf('xStDaIn'),
      isInvalid: never,
      value: () => draft.fields.startDate,
      choose: (date) => draft.moveStart(date, draft.fields.startTime),
    }),
    startTime: createTimeField(page, {
      jsname: 'B4GDSd',
      label: words.startTime,
      id: idOf('xStTiIn'),
      isInvalid: never,
      value: () => draft.fields.startTime,
      options: () => allTimes(STEP_MINUTES).map((time) => ({ time, label: page.formats.time(time) })),
      choose: (time) => draft.moveStart(draft.fields.startDate, time),
    }),
    endTime: createTimeField(page, {
      jsname: 'XCHdmd',
      label: words.endTime,
      id: idOf('xEnTiIn'),
      isInvalid,
      value: () => draft.fields.endTime,
      options: () => endOptions(page, draft),
      choose: (time) => draft.change({ endTime: time }),
    }),
    endDate: createDateField(page, {
      jsname: 'qPZlPe',
      label: words.endDate,
      id: idOf('xEnDaIn'),
      isInvalid,
      value: () => draft.fields.endDate,
      choose: (date) => draft.change({ endDate: date }),
    }),
  };
}

type FieldName = 'startDate' | 'startTime' | 'endTime' | 'endDate';

/** On one day the list begins at the start and tells the duration; over days it is the whole day. */
function endOptions({ formats, words }: Page, draft: Draft): TimeOption[] {
  const { startDate, endDate, startTime } = draft.fields;
  if (startDate !== endDate) {
    return allTimes(STEP_MINUTES).map((time) => ({ time, label: formats.time(time) }));
  }
  const from = minutesOfTime(startTime);
  const steps = Math.floor((DAY / MINUTE - 1 - from) / STEP_MINUTES) + 1;
  return Array.from({ length: steps }, (_, index) => {
    const time = timeOfMinutes(from + index * STEP_MINUTES);
    return { time, label: `${formats.time(time)} (${durationText(index * STEP_MINUTES, words)})` };
  });
}

function durationText(minutes: number, words: Page['words']): string {
  if (minutes < 60) return `${minutes} ${words.minutes}`;
  return `${minutes / 60} ${minutes === 60 ? words.hour : words.hours}`;
}

function never(): boolean {
  return false;
}

/** The editor names the zone of either end, the second only where it differs; the bubble has one name, deeper down. */
function createZoneLabel({ settings }: Page, draft: Draft, surface: 'bubble' | 'editor'): Field {
  const [start, end] = [element('div', { jsname: 'PH80Af' }), element('div', { jsname: 'yxQRke' })];
  const inBubble = element('span', { jsname: 'V67aGc' });
  const nested = element('div', { jsname: 'hf42V' }, inBubble);
  const root =
    surface === 'editor'
      ? element('div', { class: 'zone-label' }, start, end)
      : element('div', { jsname: 'xpDKHf', class: 'zone-label' }, nested);
  setShown(end, false);
  const refresh = () => {
    const { zone, isAllDay } = draft.fields;
    const label = settings.zones.find((each) => each.id === zone)?.label ?? zone;
    for (const node of [start, end, inBubble]) node.textContent = label;
    setShown(root, !isAllDay);
  };
  return { root, refresh };
}
